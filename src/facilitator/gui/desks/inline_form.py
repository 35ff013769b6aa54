"""Ask for something beside the note: a frame that Enter records and Escape puts away."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget


class InlineForm(QFrame):
    """Be a form in the desk, never over it; `wanted` carries the command, `put_away` says that it has closed."""

    wanted = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """Return the form's own lines of text."""
        return tuple(each for each in self.findChildren(QLineEdit) if not each.objectName().startswith("qt_"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close_form()
        else:
            super().keyPressEvent(event)

    def close_form(self) -> None:
        """Hide the form and say so."""
        self.hide()
        self.put_away.emit()
