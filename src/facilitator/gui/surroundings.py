"""Hold everything the window is handed by the one module that knows every part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from facilitator.gui.background import Background
from facilitator.gui.dialogue import Dialogue
from facilitator.gui.icons import Pictures
from facilitator.gui.window_state import WindowState

# Only names of types: the window is painted before reports and services are imported.
if TYPE_CHECKING:
    from facilitator.domain.meeting import Meeting
    from facilitator.domain.programme import Session
    from facilitator.reporting.names import Demonym
    from facilitator.reporting.outline import Outline
    from facilitator.reporting.returned_changes import ReturnedCopy
    from facilitator.reporting.sheets import Sheet
    from facilitator.reporting.template_choice import TemplateChoice
    from facilitator.reporting.template_findings import TemplateCheck
    from facilitator.services.changes import Record
    from facilitator.services.imports.table import ReadTables
    from facilitator.services.ports import Clock, MeetingFiles, UnitOfWork


Progress = Callable[[int, int], bool]
"""Is told (done, total) and answers False to stop."""


class WriteDocument(Protocol):
    """Write an outline into a template."""

    def __call__(
        self, outline: Outline, target: Path, progress: Progress, template: TemplateChoice | None = None
    ) -> None:
        """Write the document, into the shipped template unless told; raise when template or disk do not allow it."""
        ...


class WriteData(Protocol):
    """Write what the meeting holds in formats that other programs read; raise when the disk does not allow it."""

    def sheets(self, sheets: tuple[Sheet, ...], target: Path, progress: Progress) -> None:
        """Write a workbook, or comma-separated values where the target is called so."""
        ...

    def everything(self, uow: UnitOfWork, target: Path) -> None:
        """Write every record as JSON, but for what is private."""
        ...


class WriteCalendar(Protocol):
    """Write the sessions of a meeting to a calendar file."""

    def __call__(self, meeting: Meeting, sessions: Sequence[Session], target: Path) -> None:
        """Write the file; raise MeetingUnavailableError when the disk does not allow it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Surroundings:
    """Hold the window's surroundings: files, time, pictures, documents, and the ways to ask and tell."""

    files: MeetingFiles
    clock: Clock
    pictures: Pictures
    dialogue: Dialogue
    background: Background
    state: WindowState
    write_word: WriteDocument
    read_copy: Callable[[Path, Outline], ReturnedCopy]
    write_data: WriteData
    check_template: Callable[[TemplateChoice], TemplateCheck]
    new_meeting: Callable[[], tuple[Record, ...]]
    sample_meeting: Callable[[], tuple[Record, ...]]
    meetings_folder: Callable[[], Path]
    guide_folder: Path
    read_tables: ReadTables
    write_calendar: WriteCalendar
    personal: Path
    demonyms: Callable[[], tuple[Demonym, ...]]
