"""Know which entries stay on this laptop: on private notes, on what was put on record from them, the chair's own.

Such an entry travels as its hash alone. When a note is shared, all that was kept back is entered once more, whole.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from facilitator.domain.commitments import Commitment
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.privacy import is_private
from facilitator.domain.programme import Session
from facilitator.services.changes import Change, Record
from facilitator.storage.reading import rows_of
from facilitator.storage.rows import among, as_wanted
from facilitator.storage.tables import TABLES, change_log, withheld_records

OWN_COLUMNS: Mapping[type[Record], frozenset[str]] = {Session: frozenset({"chair_notes"})}
"""Columns that stay on this laptop; the log says them in entries of their own."""

_NOTE, _SESSION = TABLES[Note].name, TABLES[Session].name
_MADE_FROM_NOTES = (Pledge, Commitment)
_MADE_TABLES = {TABLES[kind].name for kind in _MADE_FROM_NOTES}
_note_named = func.json_extract(change_log.c.body, "$.note_id")
# The one it names now, or named when it was deleted.
_LAST_NOTE_OF = (
    select(_note_named)
    .where(change_log.c.tbl == bindparam("table"), change_log.c.row == bindparam("which"))
    .where(func.json_valid(change_log.c.body), _note_named.is_not(None))
    .order_by(change_log.c.hlc.desc(), change_log.c.writer.desc(), change_log.c.seq.desc())
    .limit(1)
)


def kept_back(connection: Connection) -> Callable[[Mapping[str, Any]], bool]:
    """Return what tells of an entry whether it stays on this laptop."""
    private = {tuple(row) for row in connection.execute(select(withheld_records))}

    @cache
    def is_made_from_private(table: str, row: str) -> bool:
        return (_NOTE, connection.scalar(_LAST_NOTE_OF, {"table": table, "which": row})) in private

    def stays(entry: Mapping[str, Any]) -> bool:
        table, row = entry["tbl"], entry["row"]
        if (table, row) in private:
            return True
        if table == _SESSION:
            return not OWN_COLUMNS[Session].isdisjoint(json.loads(entry["body"]))
        return bool(private) and table in _MADE_TABLES and is_made_from_private(table, row)

    return stays


def shared_by(connection: Connection, changes: Sequence[Change]) -> tuple[Record, ...]:
    """Return what the changes share although nobody elsewhere has been told of it: it is to be entered whole.

    That is what was put on record from a note that is private no longer, and what has moved from a private note to
    one that is not. The records are written already; which notes are private is not yet.
    """
    shown = {each.record.id for each in changes if _is_private(each.before) and _is_shown(each.after)}
    moved = [each for each in changes if _has_moved(each)]
    if not (shown or moved):
        return ()
    private = set(connection.scalars(select(withheld_records.c.row).where(withheld_records.c.tbl == _NOTE)))
    left = [each for each in moved if is_private(each.before, private)]
    found: list[Record] = [each.record for each in left if not is_private(each.after, private - shown)]
    for kind in _MADE_FROM_NOTES:
        columns = TABLES[kind].c
        there = connection.scalars(select(columns.id).where(among(columns.note_id)), as_wanted(shown))
        found += rows_of(connection, kind, there.all()).values()
    return tuple({(type(each), each.id): each for each in found}.values())


def note_private(connection: Connection, changes: Iterable[Change]) -> None:
    """Keep in step which notes are private; a deleted one stays so."""
    moved = [each for each in changes if _is_private(each.before) != _is_private(each.after)]
    shown = [{"t": _NOTE, "r": each.record.id} for each in moved if each.after is not None]
    hidden = [{"tbl": _NOTE, "row": each.record.id} for each in moved if _is_private(each.after)]
    if shown:
        here = withheld_records.c.tbl == bindparam("t"), withheld_records.c.row == bindparam("r")
        connection.execute(delete(withheld_records).where(*here), shown)
    if hidden:
        connection.execute(insert(withheld_records), hidden)


def _is_private(record: Record | None) -> bool:
    return isinstance(record, Note) and record.private


def _is_shown(record: Record | None) -> bool:
    return isinstance(record, Note) and not record.private


def _has_moved(change: Change) -> bool:
    match change.before, change.after:
        case Pledge() | Commitment() as before, Pledge() | Commitment() as after:
            return before.note_id != after.note_id
        case _:
            return False
