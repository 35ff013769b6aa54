"""Let Enter press the button that has the keyboard, as it does in a dialog: Qt gives buttons elsewhere Space alone."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent


class EnterPresses(QObject):
    """Hand Enter on to the buttons whose events it filters, as Space."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send Space in the place of Enter."""
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
                space = QKeyEvent(event.type(), Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
                QCoreApplication.sendEvent(watched, space)
                return True
        return False
