"""Hold everything the window is handed by the one module that knows every part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from facilitator.gui.background import Background
from facilitator.gui.dialogue import Dialogue
from facilitator.gui.icons import Pictures
from facilitator.gui.window_state import WindowState

# Only names of types: the window is painted before reports and services are imported.
if TYPE_CHECKING:
    from facilitator.reporting.outline import Outline
    from facilitator.services.changes import Record
    from facilitator.services.ports import Clock, MeetingFiles


class WriteDocument(Protocol):
    """Write an outline to a file; `progress` is told (done, total) and answers False to stop."""

    def __call__(self, outline: Outline, target: Path, progress: Callable[[int, int], bool]) -> None:
        """Write the document; raise when the disk does not allow it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Hold the window's surroundings: files, time, pictures, documents, and the ways to ask and tell."""

    files: MeetingFiles
    clock: Clock
    pictures: Pictures
    dialogue: Dialogue
    background: Background
    state: WindowState
    write_word: WriteDocument
    new_meeting: Callable[[], tuple[Record, ...]]
    sample_meeting: Callable[[], tuple[Record, ...]]
    meetings_folder: Callable[[], Path]
    personal: Path
    dictionary_folders: tuple[Path, ...]
