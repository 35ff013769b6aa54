"""Hold the ways to the desks, the meeting's title and the time; in a narrow window the ways are pictures only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton


class Masthead(QFrame):
    """Show words on its buttons as long as all of them have room; their names and tool tips stay."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what is too long here gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between words and pictures."""
        super().resizeEvent(event)
        self._style_buttons(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if super().minimumSizeHint().width() > self.width():
            self._style_buttons(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _style_buttons(self, style: Qt.ToolButtonStyle) -> None:
        for button in self.findChildren(QToolButton):
            button.setToolButtonStyle(style)
