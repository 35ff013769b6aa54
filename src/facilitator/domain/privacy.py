"""Say what is private: a note that is marked so, and what was put on record from it, until the note is shared."""

from collections.abc import Collection, Iterable

from facilitator.domain.commitments import Commitment
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge


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
