"""Ask for a few facts inside a desk: no dialog opens while somebody speaks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame


class InlineForm(QFrame):
    """Be hidden until something is asked; `wanted` carries the command, Escape puts the form away.

    `opened` says that the form has been opened or put away.
    """

    wanted = Signal(object)
    opened = Signal()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Say so when the form is opened or put away."""
        super().setVisible(visible)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.hide()
        else:
            super().keyPressEvent(event)
