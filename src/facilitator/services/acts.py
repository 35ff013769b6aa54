"""Carry out, undo and repeat user acts: one act, one command, one transaction."""

from facilitator.services.changes import Changes, overlaid
from facilitator.services.clean_input import with_clean_texts
from facilitator.services.commands import Command
from facilitator.services.ports import MeetingRecords, SpaceFreedError, present_records
from facilitator.services.review_lock import refuse_locked


def perform(command: Command, records: MeetingRecords) -> Changes:
    """Carry the command out in one transaction and return what it changed; a final session stays as it is.

    Its texts are cleaned first: here is where they enter. When the disk is full and the reserve has just
    been freed, it is carried out again at once.
    """
    clean = with_clean_texts(command)
    try:
        return _performed(clean, records)
    except SpaceFreedError:
        return _performed(clean, records)


def _performed(command: Command, records: MeetingRecords) -> Changes:
    with records.writing(command.label) as uow:
        command.carry_out(uow)
        changes = uow.changes()
        refuse_locked(changes, uow)
        return changes


def apply(changes: Changes, act: str, records: MeetingRecords) -> Changes:
    """Make the changes in one transaction and return those that took effect.

    Undo applies the reversed changes. Time is never undone: giving the floor back restores a clock
    that was running, and such a clock has run on meanwhile.
    """
    try:
        return _applied(changes, act, records)
    except SpaceFreedError:
        return _applied(changes, act, records)


def _applied(changes: Changes, act: str, records: MeetingRecords) -> Changes:
    with records.writing(act) as uow:
        present = present_records(uow, changes.items)
        for change in changes.items:
            current = present.get((change.kind, change.record.id))
            wanted = overlaid(current, change)
            if wanted is not None:
                uow.put(wanted)
            elif current is not None:
                uow.remove(current)
        return uow.changes()
