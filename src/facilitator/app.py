"""Build the program: the one module that knows every part."""

from __future__ import annotations

import gc
import getpass
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.gui.appearance import Appearance
from facilitator.gui.background import Background, ThreadedBackground
from facilitator.gui.dialogue import Dialogue, WindowDialogue
from facilitator.gui.icons import Pictures
from facilitator.gui.language import chosen_language, speak
from facilitator.gui.main_window import MainWindow
from facilitator.gui.spelling import dictionary_folders
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.window_state import WindowState
from facilitator.logs import CrashReporter, keep_log
from facilitator.paths import meetings_folder, personal_folder, resources_folder
from facilitator.system_clock import SystemClock

# Only names of types: the window is painted before reports and services are imported.
if TYPE_CHECKING:
    from facilitator.domain.roles import Laptop
    from facilitator.reporting.outline import Outline
    from facilitator.services.changes import Record
    from facilitator.services.ports import Clock, MeetingFile, MeetingFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Hold the folders the program works with."""

    resources: Path
    personal: Path
    meetings: Callable[[], Path]


def usual_places() -> Places:
    """Return the shipped files and the user's own folders."""
    return Places(resources=resources_folder(), personal=personal_folder(), meetings=meetings_folder)


def build_window(
    application: QApplication,
    places: Places,
    clock: Clock,
    dialogue: Dialogue,
    background: Background,
) -> MainWindow:
    """Return the main window with everything it needs, and no meeting yet."""
    state = WindowState(places.personal / "window.ini")
    appearance = Appearance(application)
    appearance.dress(state.scheme, state.scale)
    appearance.hold_still(state.still)
    speak(application, chosen_language(state.language), places.resources / "i18n")
    material = Material(places.resources)
    surroundings = Surroundings(
        files=FilesWhenNeeded(clock, getpass.getuser(), places.personal, state),
        personal=places.personal,
        clock=clock,
        pictures=Pictures(places.resources / "icons", places.resources / "flags"),
        dialogue=dialogue,
        background=background,
        state=state,
        write_word=material.write_word,
        new_meeting=material.new_meeting,
        sample_meeting=material.sample_meeting,
        meetings_folder=places.meetings,
        dictionary_folders=dictionary_folders(Path.home(), places.personal),
    )
    return MainWindow(surroundings, appearance)


class FilesWhenNeeded:
    """Create and open meeting files; the database is imported for the first one, when the window is painted."""

    def __init__(self, clock: Clock, who: str, personal: Path, state: WindowState) -> None:
        self._clock = clock
        self._who = who
        self._personal = personal
        self._state = state

    def create(self, path: Path, records: Iterable[Record]) -> MeetingFile:
        """Return a new meeting file holding the records; raise MeetingUnavailableError when that fails."""
        return self._files.create(path, records)

    def open(self, path: Path, passphrase: str = "") -> MeetingFile:
        """Return the meeting file that lies there; raise MeetingUnavailableError when that fails."""
        return self._files.open(path, passphrase)

    def remember(self, path: Path, passphrase: str) -> bool:
        """Keep the passphrase in the system's keyring, or forget it; return whether that was possible."""
        return self._files.remember(path, passphrase)

    def manifest(self, path: Path) -> str:
        """Return the list of everything that is kept of the meeting on this laptop."""
        return self._files.manifest(path)

    def purge(self, path: Path) -> None:
        """Delete everything that is kept of the meeting on this laptop."""
        self._files.purge(path)

    @cached_property
    def _files(self) -> MeetingFiles:
        from facilitator.storage.files import FilesOnDisk  # noqa: PLC0415 - SQLAlchemy is slow to import

        return FilesOnDisk(self._clock, self._who, self._laptop, self._personal, lambda: self._state.mirrored)

    def _laptop(self) -> Laptop:
        return self._state.laptop


class FirstPaint(QObject):
    """Call once, after a widget has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Let the first painting end, then call."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Material:
    """Offer what is made of the shipped files: new meetings and Word documents."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def new_meeting(self) -> tuple[Record, ...]:
        """Return the records of an empty meeting: delegations, groups, and one session to begin with."""
        from facilitator.services.new_meeting import empty_meeting  # noqa: PLC0415 - only when it is wanted

        return (*self._reference(), *empty_meeting(datetime.now(UTC)))

    def sample_meeting(self) -> tuple[Record, ...]:
        """Return the records of the sample meeting."""
        from facilitator.services.sample import read_sample  # noqa: PLC0415 - only when it is wanted

        return (*self._reference(), *read_sample(self._resources / "sample" / "montevideo.json"))

    def write_word(self, outline: Outline, target: Path, progress: Callable[[int, int], bool]) -> None:
        """Write the outline into the shipped template."""
        from facilitator.export.word import write_word  # noqa: PLC0415 - python-docx and lxml are slow to import

        write_word(outline, self._resources / "word" / "outcome_summary.docx", target, progress)

    def _reference(self) -> tuple[Record, ...]:
        from facilitator.services.reference import read_delegations, read_groups  # noqa: PLC0415 - only then

        folder = self._resources / "reference"
        return (*read_delegations(folder), *read_groups(folder))


def run_window(arguments: Sequence[str], meeting: Path | None, *, sample: bool) -> int:
    """Show the window, on the named meeting or on a fresh sample, until the user closes it."""
    gc.disable()
    application = QApplication(list(arguments))
    application.setApplicationName("Facilitator")
    application.setDesktopFileName("facilitator")
    places = usual_places()
    dialogue = WindowDialogue()
    window = build_window(application, places, SystemClock(), dialogue, ThreadedBackground(application))
    dialogue.parent = window
    CrashReporter(places.personal, window.save_now, window.tell).install()

    def open_meeting() -> None:
        keep_log(places.personal)
        application.setWindowIcon(QIcon(str(places.resources / "application" / "facilitator.svg")))
        if meeting is not None:
            window.files.open_path(meeting)
        elif sample:
            window.files.open_sample()
        # What starting has made stays until the end: no later collection needs to look at it.
        gc.freeze()
        gc.enable()

    FirstPaint(window, open_meeting)
    window.show()
    return application.exec()
