"""Say what is private: a note that is marked so, and what was put on record from it, until the note is shared."""

from collections.abc import Collection, Iterable
from typing import TypeVar

from facilitator.domain.commitments import Commitment
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge

_Record = TypeVar("_Record")


def private_notes(notes: Iterable[Note]) -> frozenset[str]:
    """Return the identifiers of the notes that are private."""
    return frozenset(each.id for each in notes if each.private)


def is_private(record: object, private: Collection[str]) -> bool:
    """Return whether a record stays on its laptop, given the identifiers of the private notes."""
    match record:
        case Note():
            return record.private
        case Pledge() | Commitment():
            return record.note_id in private
        case _:
            return False


def shared(records: Iterable[_Record], notes: Iterable[Note]) -> tuple[_Record, ...]:
    """Return those of the records that are not private, given the notes."""
    private = private_notes(notes)
    return tuple(each for each in records if not is_private(each, private))
