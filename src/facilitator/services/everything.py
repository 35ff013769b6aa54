"""Gather every record of a meeting, so that it can be written down in an open format."""

from collections.abc import Mapping

from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.services.changes import Record
from facilitator.services.ports import UnitOfWork


def everything(uow: UnitOfWork, kinds: Mapping[str, type[Record]]) -> Mapping[str, tuple[Record, ...]]:
    """Return the records of each kind by its name; private notes, and pledges made of them, stay in the meeting."""
    private = {note.id for note in uow.all(Note) if note.private}
    return {
        name: tuple(each for each in uow.all(kind) if not _is_private(each, private)) for name, kind in kinds.items()
    }


def _is_private(record: Record, private: set[str]) -> bool:
    match record:
        case Note():
            return record.private
        case Pledge():
            return record.note_id in private
        case _:
            return False
