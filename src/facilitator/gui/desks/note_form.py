"""Ask for something beside the note: a form that gives the hands back to the note when it is done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from facilitator.gui.widgets.inline_form import InlineForm


class NoteForm(InlineForm):
    """Be a form of the rapporteur's desk; `put_away` says that it was closed without an act."""

    put_away = Signal()

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
