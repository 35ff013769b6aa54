"""Take the wording of one paragraph of a report, saved by whoever listens."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit


class ParagraphEditor(QPlainTextEdit):
    """Edit one paragraph; `left` says that the focus has gone elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()
