"""Open what the desktop of macOS asks for: it names files by events, not on the command line."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class OpenedFromDesktop(QObject):
    """Keep the file asked for until there is somebody to open it, then hand on each one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Path | None = None
        self._open: Callable[[Path], None] | None = None
        parent.installEventFilter(self)

    def hand_to(self, open_path: Callable[[Path], None]) -> None:
        """Hand on the file that was asked for before, and those to come."""
        self._open = open_path
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            open_path(wanted)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the requests out of the application's events."""
        if not isinstance(event, QFileOpenEvent):
            return False
        path = Path(event.file())
        if self._open is not None:
            self._open(path)
        else:
            self._wanted = path
        return True
