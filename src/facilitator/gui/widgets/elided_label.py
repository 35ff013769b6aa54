"""Show as much of a line as there is room for, and all of it on demand."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from facilitator.gui.plain_texts import PlainLabel, plain_tip
from facilitator.gui.text_direction import direction_of


class ElidedLabel(PlainLabel):
    """Be a label of one line that ends in an ellipsis where it is too long; the tool tip has the whole line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)

    def setText(self, text: str) -> None:
        """Show this line from now on."""
        super().setText(text)
        self.setToolTip(plain_tip(text))

    @property
    def shown(self) -> str:
        """Return what can be read at the present width."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what has no room is on the tool tip."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self.text()))
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            (alignment | Qt.AlignmentFlag.AlignAbsolute).value,
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
