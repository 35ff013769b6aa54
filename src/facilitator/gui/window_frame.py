"""Be on the screen before the rest of the program is imported: an empty window where it was left, in its own colour."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget


class WindowFrame(QMainWindow):
    """Hold what comes to stand in it, bear its title, and ask it before closing."""

    def __init__(self, settings: Path) -> None:
        super().__init__()
        self._held: QWidget | None = None
        self.setWindowTitle("Facilitator")
        self.resize(1280, 720)
        left = QSettings(str(settings), QSettings.Format.IniFormat)
        geometry, ground = left.value("geometry"), left.value("ground")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(ground, str):
            self.setPalette(QPalette(QColor(ground)))

    def hold(self, window: QWidget) -> None:
        """Show the window inside the frame."""
        self._held = window
        self.setPalette(QPalette())  # from now on that of the application
        window.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(window.windowTitle())
        self.setCentralWidget(window)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close with what is held, unless that has to stay."""
        if self._held is not None and not self._held.isHidden() and not self._held.close():
            event.ignore()
        else:
            event.accept()


class FirstPaint(QObject):
    """Call once, after a widget has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the first painting end, then call."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False
