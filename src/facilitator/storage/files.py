"""Offer meeting files on this laptop's disk to the rest of the program."""

from collections.abc import Callable, Iterable
from pathlib import Path

from facilitator.domain.roles import Laptop
from facilitator.services.changes import Record
from facilitator.services.ports import Clock
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file, open_meeting_file


class FilesOnDisk:
    """Create and open meeting files, stamped by one clock and signed by one person."""

    def __init__(self, clock: Clock, who: str, laptop: Callable[[], Laptop] = Laptop) -> None:
        self._clock = clock
        self._who = who
        self._laptop = laptop

    def create(self, path: Path, records: Iterable[Record]) -> MeetingFile:
        """Return a new meeting file holding the records; raise MeetingFileError when it cannot be made."""
        return create_meeting_file(path, records, self._clock, self._who, self._laptop())

    def open(self, path: Path) -> MeetingFile:
        """Return the meeting file that lies there; raise MeetingFileError when it cannot be read."""
        return open_meeting_file(path, self._clock, self._who, self._laptop())
