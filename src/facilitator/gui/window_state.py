"""Remember how the window was left: its place, its look and the files opened last."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from facilitator.gui.appearance import SCALES, Scheme

_MOST_RECENT = 8


class WindowState:
    """Read and write one settings file; whatever it does not understand there it passes over."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """Return the chosen brightness."""
        stored = self._settings.value("scheme")
        return next((scheme for scheme in Scheme if scheme.value == stored), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("scheme", scheme.value)

    @property
    def scale(self) -> int:
        """Return the chosen scale in per cent."""
        stored = str(self._settings.value("scale", SCALES[0]))
        scale = int(stored) if stored.isascii() and stored.isdecimal() else SCALES[0]
        return scale if scale in SCALES else SCALES[0]

    @scale.setter
    def scale(self, scale: int) -> None:
        self._settings.setValue("scale", scale)

    @property
    def room_screen(self) -> str:
        """Return the identity of the monitor that showed the room screen last."""
        return str(self._settings.value("room_screen") or "")

    @room_screen.setter
    def room_screen(self, identity: str) -> None:
        self._settings.setValue("room_screen", identity)

    @property
    def spelling(self) -> bool:
        """Return whether the spelling of notes is checked."""
        return str(self._settings.value("spelling")) != "off"

    @spelling.setter
    def spelling(self, checked: bool) -> None:
        self._settings.setValue("spelling", "on" if checked else "off")

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Return the meeting files opened last that are still there, the latest first."""
        stored = self._settings.value("recent")
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(path for name in names if isinstance(name, str) and name and (path := Path(name)).is_file())

    def opened(self, file: Path) -> None:
        """Put the file at the head of those opened last."""
        others = [str(path) for path in self.recent_files if path != file]
        self._settings.setValue("recent", [str(file), *others][:_MOST_RECENT])

    def keep(self, window: QMainWindow) -> None:
        """Remember the window's place and its splitters."""
        self._settings.setValue("geometry", window.saveGeometry())
        for splitter in window.findChildren(QSplitter):
            self._settings.setValue(f"splitter/{_name(splitter)}", splitter.saveState())

    def restore(self, window: QMainWindow) -> None:
        """Put the window and its splitters where they were."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        for splitter in window.findChildren(QSplitter):
            state = self._settings.value(f"splitter/{_name(splitter)}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

    def write(self) -> None:
        """Write everything to the settings file now."""
        self._settings.sync()


def _name(splitter: QSplitter) -> str:
    parent = splitter.parentWidget()
    return f"{type(parent).__name__}.{splitter.objectName()}"
