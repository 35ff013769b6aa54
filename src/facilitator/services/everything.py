"""Gather every record of a meeting, so that it can be written down in an open format."""

from collections.abc import Mapping
from dataclasses import replace

from facilitator.domain.notes import Note
from facilitator.domain.privacy import is_private, private_notes
from facilitator.domain.programme import Session
from facilitator.services.changes import Record
from facilitator.services.ports import UnitOfWork


def everything(uow: UnitOfWork, kinds: Mapping[str, type[Record]]) -> Mapping[str, tuple[Record, ...]]:
    """Return the records of each kind by its name, but for what is private and the chair's own notes."""
    private = private_notes(uow.all(Note))
    return {
        name: tuple(_without_own_notes(each) for each in uow.all(kind) if not is_private(each, private))
        for name, kind in kinds.items()
    }


def _without_own_notes(record: Record) -> Record:
    return replace(record, chair_notes="") if isinstance(record, Session) else record
