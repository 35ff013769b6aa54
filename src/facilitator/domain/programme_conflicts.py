"""Find what cannot be true of a programme at the same time: one person or one room in two sessions at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from facilitator.domain.delegations import fold
from facilitator.domain.programme import Session, SessionKind


class ConflictKind(Enum):
    """Name what is in conflict."""

    PERSON = "person"
    ROOM = "room"
    OVERLAP = "overlap"
    """Two sessions that name no room run at once: it may be the same one."""
    HARD_STOP = "hard_stop"
    """Interpretation ends before the session does."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Hold one conflict: the sessions (ids) and who or what they share."""

    kind: ConflictKind
    session_ids: tuple[str, ...]
    shared: str = ""


def conflicts(sessions: Sequence[Session]) -> tuple[Conflict, ...]:
    """Return every conflict, in the programme's order; breaks share a room with anything."""
    found = [
        Conflict(ConflictKind.HARD_STOP, (each.id,))
        for each in sessions
        if each.hard_stop is not None and each.hard_stop < each.planned_end
    ]
    for first, second in combinations(sorted(sessions, key=lambda each: each.planned_start), 2):
        if second.planned_start < first.planned_end:
            found += _between(first, second)
    return tuple(found)


def _between(first: Session, second: Session) -> Iterator[Conflict]:
    both = (first.id, second.id)
    persons = {fold(name): name for name in _persons(first)}
    for name in dict.fromkeys(fold(name) for name in _persons(second)):
        if name in persons:
            yield Conflict(ConflictKind.PERSON, both, persons[name])
    if SessionKind.BREAK in {first.kind, second.kind}:
        return
    if first.room and fold(first.room) == fold(second.room):
        yield Conflict(ConflictKind.ROOM, both, first.room)
    elif not first.room and not second.room:
        yield Conflict(ConflictKind.OVERLAP, both)


def _persons(session: Session) -> tuple[str, ...]:
    return tuple(name for name in (session.presiding_officer, session.moderator, session.rapporteur) if name.strip())
