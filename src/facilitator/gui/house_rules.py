"""Let every part of the window keep the same rules, whether it was there from the beginning or came later."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from facilitator.gui.enter_presses import EnterPresses
from facilitator.gui.undo import OwnUndoFilter


class HouseRules(QObject):
    """Show labels letter by letter, let Enter press buttons, and Ctrl+Z pass where a field has nothing to undo."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._enter = EnterPresses(self)
        self._own_undo = OwnUndoFilter(self)

    def serve(self, root: QWidget) -> None:
        """Keep the rules in everything below the widget."""
        for each in root.findChildren(QWidget):
            if isinstance(each, QLabel):
                each.setTextFormat(Qt.TextFormat.PlainText)
            elif isinstance(each, QToolButton | QPushButton):
                each.installEventFilter(self._enter)
            elif isinstance(each, QLineEdit | QPlainTextEdit):
                each.installEventFilter(self._own_undo)
