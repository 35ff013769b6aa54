"""Say what the services need from the outside: a clock, and a unit of work on the meeting file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

# Only names of types: the window is painted before the records are imported.
if TYPE_CHECKING:
    from facilitator.domain.roles import Laptop
    from facilitator.services.changes import Change, Changes, Record
    from facilitator.services.exchange import Exchange
    from facilitator.services.note_search import FoundNote, NoteQuery

Progress = Callable[[int, int], bool]
"""Is told (done, total) and answers False to stop."""
Value = TypeVar("Value", bound="Record")
HAND_OVER_SUFFIX = ".exchange"
LEAST_LETTERS = 8  # of a passphrase


class Clock(Protocol):
    """Tell the time in a way that nobody can set back."""

    def now(self) -> datetime:
        """Return the present moment, aware and in UTC."""
        ...


class UnitOfWork(Protocol):
    """Read and write records inside one transaction; leaving it with an exception undoes everything."""

    def get(self, kind: type[Value], identifier: str) -> Value | None:
        """Return the record, or None when there is none."""
        ...

    def those(self, kind: type[Value], identifiers: Iterable[str]) -> Mapping[str, Value]:
        """Return those of the records that the meeting has, by identifier, in one reading."""
        ...

    def all(self, kind: type[Value]) -> tuple[Value, ...]:
        """Return every record of the type."""
        ...

    def in_session(self, kind: type[Value], session_id: str) -> tuple[Value, ...]:
        """Return the records of the type that belong to the session."""
        ...

    def put(self, record: Record) -> None:
        """Write the record, new or changed."""
        ...

    def remove(self, record: Record) -> None:
        """Take the record out; the change log keeps what it was."""
        ...

    def keep_file(self, content: bytes) -> str:
        """Keep a file that was handed in beside the records, once, and return its fingerprint."""
        ...

    def kept_file(self, fingerprint: str) -> bytes | None:
        """Return what the file says, byte for byte; None while it has not arrived here."""
        ...

    def changes(self) -> Changes:
        """Return what this unit of work has changed so far."""
        ...


class MeetingRecords(Protocol):
    """Open units of work on the meeting."""

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """Offer the records as they stand at one moment."""
        ...

    def writing(self, act: str) -> AbstractContextManager[UnitOfWork]:
        """Offer the records for one act, named as the change log will name it."""
        ...


def require(uow: UnitOfWork, kind: type[Value], identifier: str) -> Value:
    """Return the record; raise LookupError when the meeting has none of that name."""
    record = uow.get(kind, identifier)
    if record is None:
        raise LookupError(f"There is no {kind.__name__.lower()} {identifier!r} in this meeting.")
    return record


def go_on(_done: int, _total: int) -> bool:
    """Answer for whoever shows no progress and never stops."""
    return True


def present_records(uow: UnitOfWork, changes: Iterable[Change]) -> Mapping[tuple[type[Record], str], Record]:
    """Return the records that the changes are about, as the meeting has them now, in one reading for each type."""
    of_kind: dict[type[Record], list[str]] = defaultdict(list)
    for change in changes:
        of_kind[change.kind].append(change.record.id)
    return {
        (kind, identifier): record
        for kind, identifiers in of_kind.items()
        for identifier, record in uow.those(kind, identifiers).items()
    }


class MeetingUnavailableError(Exception):
    """Report that the meeting cannot be read or written just now.

    `sentence` says what happened; `way_out` says what the user can do.
    """

    def __init__(self, sentence: str, way_out: str) -> None:
        super().__init__(f"{sentence} {way_out}")
        self.sentence = sentence
        self.way_out = way_out


class ShownAnewError(MeetingUnavailableError):
    """Report that the meeting is not what was shown, or cannot be worked with: it must be opened anew."""


class SpaceFreedError(MeetingUnavailableError):
    """Report that the disk was full and that the reserve is freed: the act was not done, and can be done now."""


class PassphraseNeededError(MeetingUnavailableError):
    """Report a file that opens only with its passphrase; none was given, or another one."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Hold what the user should know of a file that works: what happened, and what can be done."""

    sentence: str
    way_out: str = ""


@dataclass(frozen=True, slots=True)
class EarlierState:
    """Hold what a backup of a meeting file contains; `why` is "open", "hour", "version" or "change".

    `last_words` are those of the note written last; `made_at` is in UTC.
    """

    path: Path
    made_at: datetime
    why: str
    sessions: int
    notes: int
    last_words: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Hold one entry of the change log: when, who, by which act, and the fields it set with their values.

    `values` are what the record held in those fields after the entry; for a deletion, what it took away.
    """

    at: datetime
    who: str
    act: str
    fields: tuple[str, ...]
    values: Mapping[str, object] = field(default_factory=dict, hash=False)


class EarlierStates(Protocol):
    """Keep earlier states of a meeting; all of it raises MeetingUnavailableError when the disk does not allow it."""

    def keep(self, why: str) -> None:
        """Keep the present state, unless the last one kept is the same."""
        ...

    def listed(self) -> tuple[EarlierState, ...]:
        """Return what each of them holds, the latest first."""
        ...

    def bring_back(self, state: EarlierState) -> Path:
        """Lay a copy of the state beside the meeting, under a name of its own, and return where."""
        ...


class MeetingFile(MeetingRecords, Protocol):
    """Offer an open meeting file."""

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        ...

    @property
    def who(self) -> str:
        """Return who works on the file."""
        ...

    @property
    def exchange(self) -> Exchange:
        """Return the ways to exchange the file with other laptops."""
        ...

    @property
    def laptop(self) -> Laptop:
        """Return which laptop works on the file, and what it is used for."""
        ...

    def history(self, kind: type[Record], identifier: str) -> tuple[LogEntry, ...]:
        """Return what the change log says of a record, oldest first."""
        ...

    def index_notes(self) -> int:
        """Make a few notes ready to be searched, and return how many entries of the log are still to be read."""
        ...

    def search_notes(self, query: NoteQuery, *, whole: bool = True) -> tuple[FoundNote, ...]:
        """Return the notes that answer the query: newest first while it is typed, best first when it is ranked.

        Of the `whole` file, however long that takes, or of the notes that are ready to be searched.
        """
        ...

    def save_copy(self, target: Path) -> None:
        """Write a complete copy; raise MeetingUnavailableError when that fails."""
        ...

    @property
    def is_read_only(self) -> bool:
        """Return whether nothing can be written."""
        ...

    @property
    def is_encrypted(self) -> bool:
        """Return whether the file has a passphrase."""
        ...

    def opens_with(self, passphrase: str) -> bool:
        """Return whether this is the file's passphrase."""
        ...

    def set_passphrase(self, passphrase: str, present: str = "", progress: Progress = go_on) -> None:
        """Encrypt the file and everything kept of it with this passphrase; an empty one takes it off.

        Raise PassphraseNeededError when `present` is not the one it has; stopped in time, nothing is changed.
        """
        ...

    def take_remarks(self) -> tuple[Remark, ...]:
        """Return what the user should know and has not been told yet."""
        ...

    def checkpoint(self) -> None:
        """Move everything into the one file, so that the file alone can be copied."""
        ...

    @property
    def earlier(self) -> EarlierStates:
        """Return the earlier states of the meeting."""
        ...

    def close(self) -> None:
        """Close the file, leaving it complete in itself."""
        ...


class MeetingFiles(Protocol):
    """Create and open meeting files; all of it raises MeetingUnavailableError with a sentence."""

    def create(self, path: Path, records: Iterable[Record]) -> MeetingFile:
        """Return a new meeting file holding the records."""
        ...

    def begin_from(self, path: Path, hand_over: Path, passphrase: str = "") -> MeetingFile:
        """Return a new meeting file with everything that the hand-over holds, and with its passphrase if it has one.

        Raise PassphraseNeededError when this is not the one.
        """
        ...

    def open(self, path: Path, passphrase: str = "", progress: Progress = go_on) -> MeetingFile:
        """Return the meeting file that lies there; raise PassphraseNeededError when that is not its passphrase."""
        ...

    def remember(self, path: Path, passphrase: str) -> bool:
        """Keep the passphrase in the system's keyring, forget an empty one; return whether that was possible."""
        ...

    def remembers(self, path: Path) -> bool:
        """Return whether the system's keyring keeps the passphrase of the file."""
        ...

    def manifest(self, path: Path, hub: str = "") -> str:
        """Return the list of everything that is kept of the meeting on this laptop, and of the hub at that address."""
        ...

    def purge(self, path: Path, hub: str = "") -> None:
        """Delete everything that is kept of the meeting on this laptop; the meeting must be closed.

        What resists is told in the MeetingUnavailableError, all the rest is gone then too.
        """
        ...
