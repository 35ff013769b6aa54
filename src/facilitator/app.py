"""Build the program: the one module that knows every part."""

import gc
import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator.gui.appearance import Appearance
from facilitator.gui.background import Background, ThreadedBackground
from facilitator.gui.dialogue import Dialogue, WindowDialogue
from facilitator.gui.icons import Pictures
from facilitator.gui.main_window import MainWindow
from facilitator.gui.spelling import dictionary_folders
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.window_state import WindowState
from facilitator.logs import CrashReporter, keep_log
from facilitator.paths import meetings_folder, personal_folder, resources_folder
from facilitator.reporting.outline import Outline
from facilitator.services.changes import Record
from facilitator.services.ports import Clock
from facilitator.system_clock import SystemClock


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
    # Imported here so that the window's own parts are ready before the database is.
    from facilitator.storage.files import FilesOnDisk  # noqa: PLC0415

    state = WindowState(places.personal / "window.ini")
    appearance = Appearance(application)
    appearance.dress(state.scheme, state.scale)
    material = Material(places.resources)
    surroundings = Surroundings(
        files=FilesOnDisk(clock, getpass.getuser()),
        clock=clock,
        pictures=Pictures(places.resources / "icons", places.resources / "flags"),
        dialogue=dialogue,
        background=background,
        state=state,
        write_word=material.write_word,
        new_meeting=material.new_meeting,
        sample_meeting=material.sample_meeting,
        meetings_folder=places.meetings,
        personal=places.personal,
        dictionary_folders=dictionary_folders(Path.home(), places.personal),
    )
    return MainWindow(surroundings, appearance)


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
    keep_log(places.personal)
    dialogue = WindowDialogue()
    window = build_window(application, places, SystemClock(), dialogue, ThreadedBackground(application))
    dialogue.parent = window
    CrashReporter(places.personal, window.save_now, window.tell).install()
    window.show()
    if meeting is not None:
        window.files.open_path(meeting)
    elif sample:
        window.files.open_sample()
    gc.enable()
    return application.exec()
