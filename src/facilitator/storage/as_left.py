"""Show a meeting that this laptop left whole before all that writing needs is imported, and open it a moment later."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from facilitator.domain.roles import Laptop
from facilitator.services.ports import MeetingUnavailableError, Progress, ShownAnewError, go_on
from facilitator.storage.access import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Access,
    connect_untouched,
    is_in_the_open,
    marks_of,
)
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.left_whole import LeftWhole
from facilitator.storage.places import access_to, has_links_beside, identity_of, safety_folder
from facilitator.storage.reading import OnlyRead
from facilitator.storage.unit_of_work import RecordsInFile

if TYPE_CHECKING:
    from facilitator.services.changes import Record
    from facilitator.services.exchange import Exchange
    from facilitator.services.note_search import FoundNote, NoteQuery
    from facilitator.services.ports import EarlierStates, LogEntry, MeetingFile, Remark, UnitOfWork

    Opening = Callable[[], MeetingFile]


_MOST_BYTES = 8_000_000  # is opened in a fraction of a second: no act waits for longer


def meeting_as_left(path: Path, who: str, laptop: Laptop, personal: Path, opening: "Opening") -> "MeetingAsLeft | None":
    """Return the meeting for showing it at once; None when it has to be looked at first, or has a passphrase.

    `opening` opens it with all that belongs to it.
    """
    try:
        left = LeftWhole(path, safety_folder(personal, path))
        if path.stat().st_size <= _MOST_BYTES and _can_be_shown(path) and left.still_is():
            return MeetingAsLeft(path, who, laptop, left, opening)
    except (OSError, ValueError, sqlcipher.Error):
        return None  # opening it will say what is wrong
    return None


def _can_be_shown(path: Path) -> bool:
    is_usual = not path.is_symlink() and not has_links_beside(path) and access_to(path) is not Access.READ_ONLY
    return is_usual and is_in_the_open(path) and marks_of(path) == (APPLICATION_ID, SCHEMA_VERSION)


class MeetingAsLeft:
    """Offer the records as they were left; with whatever else is asked of it, the file is opened.

    What is shown is what the file says, bit for bit. Should it be found changed when it is opened, or should that
    fail, everything but reading and closing raises ShownAnewError.
    """

    is_read_only = False

    def __init__(self, path: Path, who: str, laptop: Laptop, left: LeftWhole, opening: "Opening") -> None:
        self.path = path
        self.who = who
        self._laptop = laptop
        self._left = left
        self._opening = opening
        self._shown: RecordsInFile | None = RecordsInFile(OnlyRead(connect_untouched(path)))
        self._turn = threading.Lock()
        self._whole: MeetingFile | None = None

    @property
    def laptop(self) -> Laptop:
        """Return which laptop works on the file, and what it is used for."""
        return self._laptop if self._whole is None else self._whole.laptop

    @property
    def is_encrypted(self) -> bool:
        """Return whether the file has a passphrase by now."""
        return self._whole is not None and self._whole.is_encrypted

    @contextmanager
    def reading(self) -> "Iterator[UnitOfWork]":
        """Offer the records as they stand at one moment."""
        shown = self._shown
        if shown is not None:
            try:
                yield shown
            except sqlcipher.Error as error:
                self._left.forget()
                raise MeetingFileError(
                    f"{self.path.name} cannot be shown as it was left ({error}).",
                    "Open it again: it is then looked through first.",
                ) from error
        else:
            with self._opened().reading() as uow:
                yield uow

    @contextmanager
    def writing(self, act: str) -> "Iterator[UnitOfWork]":
        """Offer the records for one act."""
        with self._opened().writing(act) as uow:
            yield uow

    def history(self, kind: "type[Record]", identifier: str) -> "tuple[LogEntry, ...]":
        """Return what the change log says of a record, oldest first."""
        return self._opened().history(kind, identifier)

    def index_notes(self) -> int:
        """Make a few notes ready to be searched, and return how many entries of the log are still to be read."""
        return self._opened().index_notes()

    def search_notes(self, query: "NoteQuery", *, whole: bool = True) -> "tuple[FoundNote, ...]":
        """Return the notes that answer the query."""
        return self._opened().search_notes(query, whole=whole)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy."""
        self._opened().save_copy(target)

    def opens_with(self, passphrase: str) -> bool:
        """Return whether this is the file's passphrase."""
        return self._opened().opens_with(passphrase)

    def set_passphrase(self, passphrase: str, present: str = "", progress: Progress = go_on) -> None:
        """Encrypt the file and everything kept of it with this passphrase."""
        self._opened().set_passphrase(passphrase, present, progress)

    def take_remarks(self) -> "tuple[Remark, ...]":
        """Return what the user should know and has not been told yet: nothing before the file is opened."""
        return () if self._whole is None else self._whole.take_remarks()

    def checkpoint(self) -> None:
        """Move everything into the one file, so that the file alone can be copied."""
        self._opened().checkpoint()

    @property
    def exchange(self) -> "Exchange":
        """Return the ways to exchange the file with other laptops."""
        return self._opened().exchange

    @property
    def earlier(self) -> "EarlierStates":
        """Return the earlier states of the meeting."""
        return self._opened().earlier

    def close(self) -> None:
        """Close the file, leaving it complete in itself."""
        with self._turn:
            if self._whole is not None:
                self._whole.close()

    def _opened(self) -> "MeetingFile":
        with self._turn:
            whole = self._whole or self._open()
        if self._shown is not None:
            raise ShownAnewError(
                f"{self.path.name} was changed by another program while it was being opened.",
                "It is shown anew.",
            )
        return whole

    def _open(self) -> "MeetingFile":
        lies, is_the_same = identity_of(self.path), self._left.still_is()
        try:
            self._whole = self._opening()
        except MeetingUnavailableError as failure:
            self._left.forget()
            raise ShownAnewError(failure.sentence, failure.way_out) from failure
        if is_the_same and identity_of(self.path) == lies:
            self._shown = None  # from now on everybody reads the file itself
        return self._whole
