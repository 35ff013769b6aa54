"""Build the program: the one module that knows every part."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from inspect import iscoroutine
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from facilitator.gui.appearance import Appearance
from facilitator.gui.background import Background, ThreadedBackground
from facilitator.gui.dialogue import Dialogue, WindowDialogue
from facilitator.gui.fault_notice import FaultNotice
from facilitator.gui.icons import Pictures
from facilitator.gui.language import chosen_language, speak
from facilitator.gui.main_window import MainWindow
from facilitator.gui.surroundings import Surroundings
from facilitator.gui.window_frame import WindowFrame
from facilitator.gui.window_state import WindowState
from facilitator.logs import CrashReporter, keep_log
from facilitator.paths import guide_folder, meetings_folder, personal_folder, resources_folder
from facilitator.services.ports import Progress, go_on
from facilitator.system_clock import SystemClock

# Only names of types: the window is painted before reports and services are imported.
if TYPE_CHECKING:
    from facilitator.domain.meeting import Meeting
    from facilitator.domain.programme import Session
    from facilitator.gui.laptop_state import LaptopState
    from facilitator.reporting.names import Demonym
    from facilitator.reporting.outline import Outline
    from facilitator.reporting.returned_changes import ReturnedCopy
    from facilitator.reporting.sheets import Sheet
    from facilitator.reporting.template_choice import TemplateChoice
    from facilitator.reporting.template_findings import TemplateCheck
    from facilitator.services.changes import Record
    from facilitator.services.imports.table import TablesRead
    from facilitator.services.ports import Clock, MeetingFile, MeetingFiles, UnitOfWork


class Places(NamedTuple):
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
        read_copy=material.read_copy,
        write_data=DataFiles(),
        check_template=material.check_template,
        new_meeting=material.new_meeting,
        sample_meeting=material.sample_meeting,
        meetings_folder=places.meetings,
        guide_folder=guide_folder(),
        read_tables=material.read_tables,
        write_calendar=material.write_calendar,
        demonyms=material.demonyms,
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

    def begin_from(self, path: Path, hand_over: Path, passphrase: str = "") -> MeetingFile:
        """Return a new meeting file made of the hand-over; raise MeetingUnavailableError when that fails."""
        return self._files.begin_from(path, hand_over, passphrase)

    def open(self, path: Path, passphrase: str = "", progress: Progress = go_on) -> MeetingFile:
        """Return the meeting file that lies there; raise MeetingUnavailableError when that fails.

        One that this laptop left whole can be shown at once: the database is imported a moment later.
        """
        from facilitator.storage.as_left import meeting_as_left  # noqa: PLC0415 - with the first file

        left = meeting_as_left(path, self._who, self._laptop.laptop, self._personal, lambda: self._files.open(path))
        return left or self._files.open(path, passphrase, progress)

    def remember(self, path: Path, passphrase: str) -> bool:
        """Keep the passphrase in the system's keyring, or forget it; return whether that was possible."""
        return self._files.remember(path, passphrase)

    def remembers(self, path: Path) -> bool:
        """Return whether the system's keyring keeps the passphrase."""
        return self._files.remembers(path)

    def manifest(self, path: Path, hub: str = "") -> str:
        """Return the list of everything that is kept of the meeting on this laptop."""
        return self._files.manifest(path, hub)

    def purge(self, path: Path, hub: str = "") -> None:
        """Delete everything that is kept of the meeting on this laptop."""
        self._files.purge(path, hub)

    @cached_property
    def _laptop(self) -> LaptopState:
        from facilitator.gui.laptop_state import LAPTOP_FILE, LaptopState  # noqa: PLC0415 - with the first file

        return LaptopState(self._personal / LAPTOP_FILE)

    @cached_property
    def _files(self) -> MeetingFiles:
        from facilitator.storage.postponed import postpone  # noqa: PLC0415 - the same

        # SQLAlchemy imports them for uses that are none of ours: an eighth of a second on a slow laptop.
        postpone("asyncio", iscoroutine=iscoroutine)
        postpone("importlib.metadata")
        from facilitator.storage.files import FilesOnDisk  # noqa: PLC0415 - SQLAlchemy is slow to import

        laptop = self._laptop
        return FilesOnDisk(self._clock, self._who, lambda: laptop.laptop, self._personal, lambda: self._state.mirrored)


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

    def write_word(
        self,
        outline: Outline,
        target: Path,
        progress: Callable[[int, int], bool],
        template: TemplateChoice | None = None,
    ) -> None:
        """Write the outline into the house's template, or into the one that is shipped."""
        from facilitator.export.pictures import read_pictures  # noqa: PLC0415 - only when it is wanted
        from facilitator.export.word import write_word  # noqa: PLC0415 - python-docx and lxml are slow to import
        from facilitator.reporting.template_choice import TemplateChoice  # noqa: PLC0415 - see above

        template = template or TemplateChoice()
        dressed = replace(outline, logos=read_pictures(template.logos))
        write_word(dressed, self._template(template), target, progress, working=template.working)

    def check_template(self, template: TemplateChoice) -> TemplateCheck:
        """Return what the template offers and lacks."""
        from facilitator.export.template_check import check_template  # noqa: PLC0415 - the same

        return check_template(self._template(template))

    def _template(self, template: TemplateChoice) -> Path:
        return template.own or self._resources / "word" / f"{template.kind.value}.docx"

    def read_tables(self, path: Path, progress: Callable[[int, int], bool] | None = None) -> TablesRead:
        """Return the tables of somebody's file."""
        from facilitator.interchange.separate import read_tables  # noqa: PLC0415 - only when something is imported

        return read_tables(path, progress)

    def write_calendar(self, meeting: Meeting, sessions: Sequence[Session], target: Path) -> None:
        """Write the programme as a calendar."""
        from facilitator.interchange.calendar_out import write_calendar  # noqa: PLC0415 - only when it is wanted

        write_calendar(meeting, sessions, target)

    def read_copy(self, path: Path, outline: Outline) -> ReturnedCopy:
        """Return what somebody changed in a working copy of the report."""
        from facilitator.export.word_return import read_returned  # noqa: PLC0415 - the same

        return read_returned(path, outline)

    def demonyms(self) -> tuple[Demonym, ...]:
        """Return what the people of each State are called, and the capitals, for the attribution check."""
        from facilitator.services.demonyms import read_demonyms  # noqa: PLC0415 - only when a report is checked

        return read_demonyms(self._resources / "reference")

    def _reference(self) -> tuple[Record, ...]:
        from facilitator.services.reference import read_delegations, read_groups  # noqa: PLC0415 - only then

        folder = self._resources / "reference"
        return (*read_delegations(folder), *read_groups(folder))


class DataFiles:
    """Write what the meeting holds in formats that other programs read."""

    def sheets(self, sheets: tuple[Sheet, ...], target: Path, progress: Callable[[int, int], bool]) -> None:
        """Write a workbook, or the first sheet as comma-separated values where the target is called so."""
        from facilitator.export.workbook import write_csv, write_workbook  # noqa: PLC0415 - slow to import

        if target.suffix.casefold() == ".csv":
            write_csv(sheets[0], target, progress)
        else:
            write_workbook(sheets, target, progress)

    def everything(self, uow: UnitOfWork, target: Path) -> None:
        """Write every record as JSON, but for what is private."""
        from facilitator.export.open_json import write_json  # noqa: PLC0415 - only when it is wanted
        from facilitator.services.everything import everything  # noqa: PLC0415 - the same
        from facilitator.storage.tables import KIND_OF_TABLE  # noqa: PLC0415 - the same

        write_json(everything(uow, KIND_OF_TABLE), target)


def furnish_window(application: QApplication, frame: WindowFrame, meeting: Path | None, *, sample: bool) -> MainWindow:
    """Put the program into the empty window, on the named meeting or on a fresh sample, and return it."""
    places = usual_places()
    dialogue = WindowDialogue()
    window = build_window(application, places, SystemClock(), dialogue, ThreadedBackground(application))
    dialogue.parent = window
    CrashReporter(places.personal, window.save_now, FaultNotice(window.tell, window).tell).install()
    frame.hold(window)
    keep_log(places.personal)
    application.setWindowIcon(QIcon(str(places.resources / "application" / "facilitator.svg")))
    if meeting is not None:
        window.files.open_path(meeting)
    elif sample:
        window.files.open_sample()
    else:
        window.explanations.offer_tour()
    return window
