"""Remember how the window was left: its place, its look and the files opened last."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from facilitator.gui.appearance import SCALES, Scheme
from facilitator.gui.template_memory import TemplateMemory

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
    def room_look(self) -> str:
        """Return how the screens of the room look, as `room_look.py` has written it."""
        return str(self._settings.value("room_look") or "")

    @room_look.setter
    def room_look(self, written: str) -> None:
        self._settings.setValue("room_look", written)

    @property
    def count_gender(self) -> bool:
        """Return whether sums by declared gender may be shown; not unless the user asked for it."""
        return str(self._settings.value("count_gender")) == "true"

    @count_gender.setter
    def count_gender(self, wanted: bool) -> None:
        self._settings.setValue("count_gender", "true" if wanted else "false")

    @property
    def templates(self) -> TemplateMemory:
        """Return which Word templates and logos were chosen."""
        return TemplateMemory(self._settings)

    @property
    def mirrored(self) -> bool:
        """Return whether every change is written a second time, in the user's own folder."""
        return str(self._settings.value("mirrored", "true")) != "false"

    @mirrored.setter
    def mirrored(self, mirrored: bool) -> None:
        self._settings.setValue("mirrored", "true" if mirrored else "false")

    @property
    def lock_after(self) -> int:
        """Return after how many minutes without a key an encrypted meeting is locked; 0 stands for never."""
        stored = str(self._settings.value("lock_after", "10"))
        return int(stored) if stored.isascii() and stored.isdecimal() else 0

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._settings.setValue("lock_after", minutes)

    @property
    def still(self) -> bool:
        """Return whether nothing on the screen may flash or slide."""
        return str(self._settings.value("still")) == "true"

    @still.setter
    def still(self, wanted: bool) -> None:
        self._settings.setValue("still", "true" if wanted else "false")

    @property
    def toured(self) -> bool:
        """Return whether the first tour has been offered."""
        return str(self._settings.value("toured")) == "true"

    @toured.setter
    def toured(self, done: bool) -> None:
        self._settings.setValue("toured", "true" if done else "false")

    @property
    def language(self) -> str:
        """Return the chosen language of the interface (ISO 639-1), empty for that of the desktop."""
        return str(self._settings.value("language") or "")

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

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
