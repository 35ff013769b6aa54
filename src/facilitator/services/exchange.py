"""Say what passes between laptops: what a hand-over holds, what taking it over would do, what has arrived."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.roles import Laptop, Role
from facilitator.services.changes import Changes, Record
from facilitator.services.ports import UnitOfWork

WHOLE_RECORD = "is there"
"""Stands in a comparison for the record itself: one side deleted it while the other one changed it."""


class Fate(Enum):
    """Name what becomes of a record when a hand-over is taken over. Nothing is ever lost."""

    NEW = "new"
    UPDATED = "updated"
    MERGED = "merged"
    BOTH_CHANGED = "both_changed"
    KEPT_APART = "kept_apart"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Hold what a hand-over says of itself; `kinds` counts its records by type, `withheld` the private entries."""

    meeting_id: str
    meeting_title: str
    who: str
    laptop: Laptop
    made_at: datetime
    entries: int
    withheld: int
    kinds: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Hold one field that both sides changed: what it says here, there, and after the take-over."""

    field: str
    here: Any
    there: Any
    kept: Any


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """Hold what becomes of one record; `before` is None for a new one, `after` for one that goes."""

    fate: Fate
    before: Record | None
    after: Record | None
    fields: tuple[SideBySide, ...] = ()

    @property
    def record(self) -> Record:
        """Return the record as it will be, or was."""
        known = self.after or self.before
        assert known is not None
        return known


@dataclass(frozen=True, slots=True)
class ClockAhead:
    """Hold whose entries are stamped later than it is here, and by how much: what they wrote counts as later."""

    who: str
    by: timedelta


@dataclass(frozen=True, slots=True)
class Review:
    """Hold what taking a hand-over over would do: new entries, those known already, and record by record."""

    manifest: Manifest
    new_entries: int
    identical_entries: int
    items: tuple[ReviewItem, ...]
    ahead: ClockAhead | None = None

    def count(self, fate: Fate) -> int:
        """Return how many records have this fate."""
        return sum(item.fate is fate for item in self.items)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Hold what arrived at one time: from whom, how, how many entries, and how many records they changed."""

    at: datetime
    source: str
    who: str
    entries: int
    records: int


@dataclass(frozen=True, slots=True)
class ValueSet:
    """Hold one value that somebody set, and when."""

    value: Any
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Undecided:
    """Hold a field of a record for which several laptops set different values; a person must decide."""

    record: Record
    field: str
    values: tuple[ValueSet, ...]


@dataclass(frozen=True, slots=True)
class SessionCoverage:
    """Hold what is here of one session; `missing` says that it is over and nobody's notes have arrived."""

    session: Session
    notes: int
    interventions: int
    missing: bool


class Exchange(Protocol):
    """Exchange one meeting file with other laptops; all raise MeetingUnavailableError with a sentence."""

    def become(self, laptop: Laptop) -> None:
        """Go on as this laptop: its role has been changed."""
        ...

    def is_chaired(self, session_id: str) -> bool:
        """Return whether a chair's laptop has worked on the list or the floor of the session."""
        ...

    def prepare(self, target: Path, progress: Callable[[int, int], bool], passphrase: str = "") -> Manifest:
        """Write everything but the private notes to one file, under a passphrase of its own or that of the meeting."""
        ...

    def review(self, source: Path, passphrase: str = "") -> Review:
        """Return what taking the hand-over over would do; nothing is changed.

        Raise PassphraseNeededError when neither the meeting's passphrase nor this one opens it.
        """
        ...

    def take_over(self, source: Path, passphrase: str = "") -> Changes:
        """Take the hand-over over in one transaction and return what it changed; twice is once."""
        ...

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return what has arrived, the latest first."""
        ...

    def undecided(self) -> tuple[Undecided, ...]:
        """Return what waits for a decision: it must be taken before anything is final."""
        ...

    def decide(self, undecided: Undecided, value: object) -> Changes:
        """Set the field to the value, in knowledge of all the others."""
        ...

    def compact(self, before: datetime) -> int:
        """Make one entry of many that only typed into a note before that moment; return how many it stands for."""
        ...

    def join(self, address: str) -> "HubLine":
        """Return a line to the hub at that address, not yet connected."""
        ...


@dataclass(frozen=True, slots=True)
class Presence:
    """Hold who else is connected, in which role, and in which session."""

    who: str
    laptop: Laptop
    session_id: str = ""


@dataclass(frozen=True, slots=True)
class HubNews:
    """Hold what one exchange with the hub brought: changes, who is there, what was sent, whose clock is ahead."""

    changes: Changes = field(default_factory=Changes)
    present: tuple[Presence, ...] = ()
    sent: int = 0
    ahead: ClockAhead | None = None


class HubAwayError(Exception):
    """Report that the hub cannot be reached just now; `waiting` entries are kept here."""

    def __init__(self, reason: str, waiting: int) -> None:
        super().__init__(reason)
        self.waiting = waiting


class HubLine(Protocol):
    """Keep one meeting file in step with a hub, from one thread of its own; `nudge` and `cut` are for others."""

    @property
    def address(self) -> str:
        """Return the address of the hub as it may be written down: without the password."""
        ...

    def step(self, session_id: str, patience: float) -> HubNews:
        """Exchange what is new both ways, then wait for news, so many seconds at most.

        Raise HubAwayError when the hub cannot be reached, MeetingUnavailableError when it must not be used.
        """
        ...

    def nudge(self) -> None:
        """Say that there is something to send; the step that waits ends at once."""
        ...

    def cut(self) -> None:
        """End whatever the step does, whatever the network is waiting for."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


def coverage(uow: UnitOfWork, now: datetime) -> tuple[SessionCoverage, ...]:
    """Return what is here of each working session, in the order of the programme."""
    sessions = sorted((each for each in uow.all(Session) if each.kind is SessionKind.SESSION), key=_position)
    found = []
    for session in sessions:
        notes = sum(bool(note.text.strip()) for note in uow.in_session(Note, session.id))
        interventions = len(uow.in_session(Intervention, session.id))
        found.append(SessionCoverage(session, notes, interventions, missing=session.planned_end <= now and not notes))
    return tuple(found)


def others_present(present: Iterable[Presence], own: Laptop) -> tuple[Presence, ...]:
    """Return each other laptop once, chairs first, then by name."""
    latest = {each.laptop.id: each for each in present if each.laptop.id != own.id}
    return tuple(sorted(latest.values(), key=lambda each: (each.laptop.role is not Role.CHAIR, each.who)))


def _position(session: Session) -> int:
    return session.position
