"""Let Enter press the button that has the keyboard, as it does in a dialog: Qt gives buttons elsewhere Space alone."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


class EnterPresses(QObject):
    """Hand Enter on to buttons as Space."""

    def serve(self, root: QWidget) -> None:
        """Do so for every button below the widget."""
        for button in (*root.findChildren(QToolButton), *root.findChildren(QPushButton)):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send Space in the place of Enter."""
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
                space = QKeyEvent(event.type(), Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
                QCoreApplication.sendEvent(watched, space)
                return True
        return False
