"""Remember how the window was left: its place, its look and the files opened last."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from facilitator.gui.appearance import SCALES, Scheme
from facilitator.gui.template_memory import TemplateMemory

_MOST_RECENT = 8


class Switch:
    """Keep a yes or no of the settings file under its own name."""

    def __init__(self, *, usually: bool) -> None:
        self._usually = usually

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, state: "WindowState", _owner: type | None = None) -> bool:
        stored = str(state.settings.value(self._name))
        return stored == "true" if stored in {"true", "false"} else self._usually

    def __set__(self, state: "WindowState", wanted: bool) -> None:  # noqa: FBT001 - the protocol of descriptors
        state.settings.setValue(self._name, "true" if wanted else "false")


class Words:
    """Keep a text of the settings file under its own name, empty when there is none."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, state: "WindowState", _owner: type | None = None) -> str:
        return str(state.settings.value(self._name) or "")

    def __set__(self, state: "WindowState", text: str) -> None:
        state.settings.setValue(self._name, text)


class WindowState:
    """Read and write one settings file; whatever it does not understand there it passes over."""

    room_screen = Words()
    """The identity of the monitor that showed the room screen last."""
    room_look = Words()
    """How the screens of the room look, as `room_look.py` has written it."""
    language = Words()
    """The chosen language of the interface (ISO 639-1), empty for that of the desktop."""
    count_gender = Switch(usually=False)
    """Whether sums by declared gender may be shown; not unless the user asked for it."""
    mirrored = Switch(usually=True)
    """Whether every change is written a second time, in the user's own folder."""
    spelling = Switch(usually=True)
    """Whether the spelling of notes is checked."""
    still = Switch(usually=False)
    """Whether nothing on the screen may flash or slide."""
    toured = Switch(usually=False)
    """Whether the first tour has been offered."""

    def __init__(self, file: Path) -> None:
        self.settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """Return the chosen brightness."""
        stored = self.settings.value("scheme")
        return next((scheme for scheme in Scheme if scheme.value == stored), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self.settings.setValue("scheme", scheme.value)

    @property
    def scale(self) -> int:
        """Return the chosen scale in per cent."""
        stored = str(self.settings.value("scale", SCALES[0]))
        scale = int(stored) if stored.isascii() and stored.isdecimal() else SCALES[0]
        return scale if scale in SCALES else SCALES[0]

    @scale.setter
    def scale(self, scale: int) -> None:
        self.settings.setValue("scale", scale)

    @property
    def templates(self) -> TemplateMemory:
        """Return which Word templates and logos were chosen."""
        return TemplateMemory(self.settings)

    @property
    def lock_after(self) -> int:
        """Return after how many minutes without a key an encrypted meeting is locked; 0 stands for never."""
        stored = str(self.settings.value("lock_after", "10"))
        return int(stored) if stored.isascii() and stored.isdecimal() else 0

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self.settings.setValue("lock_after", minutes)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Return the meeting files opened last that are still there, the latest first."""
        stored = self.settings.value("recent")
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(path for name in names if isinstance(name, str) and name and (path := Path(name)).is_file())

    def opened(self, file: Path) -> None:
        """Put the file at the head of those opened last."""
        others = [str(path) for path in self.recent_files if path != file]
        self.settings.setValue("recent", [str(file), *others][:_MOST_RECENT])

    def forget(self, file: Path) -> None:
        """Take the file off those opened last."""
        self.settings.setValue("recent", [str(path) for path in self.recent_files if path != file])

    def keep(self, window: QWidget) -> None:
        """Remember the window's place, its ground and its splitters."""
        self.settings.setValue("geometry", window.saveGeometry())
        self.settings.setValue("ground", window.palette().window().color().name())
        for splitter in window.findChildren(QSplitter):
            self.settings.setValue(f"splitter/{_name(splitter)}", splitter.saveState())

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was."""
        geometry = self.settings.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def restore_splitters(self, desk: QWidget) -> None:
        """Put the splitters of a desk where they were."""
        for splitter in desk.findChildren(QSplitter):
            state = self.settings.value(f"splitter/{_name(splitter)}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

    def write(self) -> None:
        """Write everything to the settings file now."""
        self.settings.sync()


def _name(splitter: QSplitter) -> str:
    parent = splitter.parentWidget()
    return f"{type(parent).__name__}.{splitter.objectName()}"
