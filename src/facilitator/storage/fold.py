"""Fold the log's entries on a record into the record: the same set of entries, the same record, in any order.

Entries are taken in the order of their stamps and the last one that sets a column counts, with these exceptions:
the text of a note is what all its updates together say; where two laptops set a careful column without
knowing of each other, rank decides (position, clock) or both values are kept for a person to decide; a
deletion counts only against entries that its author had seen.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import MISSING, fields
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, text

from facilitator.domain.notes import Note
from facilitator.domain.roles import Right, Role
from facilitator.services.changes import Record
from facilitator.storage.codec import decode, field_types
from facilitator.storage.note_text import merged
from facilitator.storage.rows import among, as_wanted
from facilitator.storage.tables import KIND_OF_TABLE, change_log

TEXT = "@text"
WHOLE = "@whole"
_WORDS_REMEMBERED = 4096

# Columns of which two laptops' values are both kept until somebody decides.
PARALLEL: Mapping[str, frozenset[str]] = {
    "pledge": frozenset({"quantity", "unit", "status"}),
    "intervention": frozenset({"ruling"}),
    "correction": frozenset({"state", "answer"}),
    "report_paragraph": frozenset({"text"}),
}
_BY_RANK: Mapping[str, frozenset[str]] = {
    "inscription": frozenset({"position", "placed"}),
    "intervention": frozenset({"clock", "recorded"}),
    "review": frozenset({"state"}),
}
# Columns whose entries say what their author had seen.
CAREFUL: Mapping[str, frozenset[str]] = {
    table: PARALLEL.get(table, frozenset()) | _BY_RANK.get(table, frozenset()) for table in (*PARALLEL, *_BY_RANK)
}


class Entry(NamedTuple):
    """Hold one entry of the log as far as the fold needs it."""

    hlc: str
    writer: str
    seq: int
    who: str
    kind: str
    body: Mapping[str, Any]


class ParallelValue(NamedTuple):
    """Hold one of several values that were set without knowledge of each other."""

    field: str
    writer: str
    seq: int
    who: str
    hlc: str
    value: str


class Folded(NamedTuple):
    """Hold what the entries on a record come to: the record, None when it is gone, and what is undecided."""

    record: Record | None
    parallel: tuple[ParallelValue, ...] = ()
    private: bool = False


def fold(table: str, entries: Iterable[Entry], *, needed: bool = False) -> Folded:
    """Return what the entries come to; a `needed` record stays although it was deleted: others point to it."""
    ordered = sorted(entries)
    kind = KIND_OF_TABLE[table]
    sets = [entry for entry in ordered if entry.kind != "delete"]
    values: dict[str, Any] = {}
    for entry in sets:
        values.update(entry.body)
    parallel: list[ParallelValue] = []
    for field in CAREFUL.get(table, ()):
        setting = [entry for entry in sets if field in entry.body and _fits(kind, field, entry.body[field])]
        standing = _standing(_entitled(table, field, setting))
        if not standing:
            values.pop(field, None)
            continue
        values[field] = max(standing, key=_preference(field, sets[0])).body[field]
        if field in PARALLEL.get(table, ()):
            parallel.extend(_kept_apart(field, standing))
    if not sets or not (needed or _is_alive(ordered)):
        return Folded(None, private=bool(values.get("private")))
    if kind is Note:
        updates = _in_reading_order([entry.body for entry in sets])
        if updates:
            values["text"] = merged(updates)
    return Folded(_record(kind, values, sets), tuple(parallel), bool(values.get("private")))


def entries_on(connection: Connection, table: str, identifiers: Sequence[str]) -> dict[str, list[Entry]]:
    """Return the entries on these records of one table, by record."""
    columns = change_log.c
    found: dict[str, list[Entry]] = {identifier: [] for identifier in identifiers}
    query = select(
        columns.row, columns.hlc, columns.writer, columns.seq, columns.who, columns.kind, columns.body
    ).where(columns.tbl == table, among(columns.row))
    rows = connection.execute(query, as_wanted(identifiers)).all()
    # All of them at once: a reading of its own for each of 50,000 bodies takes three times as long.
    bodies = json.loads(f"[{','.join(row.body for row in rows)}]")
    for (identifier, hlc, writer, seq, who, kind, _), body in zip(rows, bodies, strict=True):
        found[identifier].append(Entry(hlc, writer, seq, who, kind, body))
    return found


def text_updates(connection: Connection, note_id: str, after: int) -> tuple[list[str], int]:
    """Return the updates of a note's text that came into the file after its row `after`, and the last such row."""
    query = text(
        "SELECT rowid, body FROM change WHERE tbl = 'note' AND row = :note AND rowid > :after AND kind <> 'delete'"
        " ORDER BY hlc, writer, seq"
    )
    rows = list(connection.execute(query, {"note": note_id, "after": after}))
    bodies = [json.loads(body) for _, body in rows]
    last = max((number for number, _ in rows), default=after)
    return _in_reading_order(bodies), last


def _in_reading_order(bodies: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the updates of a text in an order that Yrs reads reliably: each writer's own order.

    An update of the whole text comes first: it holds the beginning of what each writer did, and nothing else.
    """
    texts = [body for body in bodies if TEXT in body]
    return [body[TEXT] for body in sorted(texts, key=lambda body: WHOLE not in body)]


def plain_text_of(note: Record | None) -> str:
    """Return the words of a note as they stood, empty for a new one."""
    return note.text if isinstance(note, Note) else ""


def _is_alive(ordered: Sequence[Entry]) -> bool:
    """Return whether something was set that no deletion knew of."""
    deletions = [entry for entry in ordered if entry.kind == "delete"]
    return any(
        entry.kind != "delete" and not any(_covers(deletion, entry) for deletion in deletions) for entry in ordered
    )


def _covers(later: Entry, earlier: Entry) -> bool:
    """Return whether the author of one entry had seen the other."""
    if later.writer == earlier.writer:
        return later.seq > earlier.seq
    return bool(later.body.get("@seen", {}).get(earlier.writer, 0) >= earlier.seq)


def _standing(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries of which no other's author knew."""
    return [entry for entry in entries if not any(_covers(other, entry) for other in entries if other is not entry)]


def _preference(field: str, first: Entry) -> Callable[[Entry], tuple[int, Entry]]:
    """Return how strongly an entry's value counts against one set in parallel.

    A position: by role, the chair's first. A clock: the laptop that gave the floor. Else the later stamp.
    """

    def preference(entry: Entry) -> tuple[int, Entry]:
        if field in {"position", "placed"}:
            return (_role(entry).rank, entry)
        if field in {"clock", "recorded"}:
            return (int(entry.body.get("@laptop") == first.body.get("@laptop")), entry)
        return (0, entry)

    return preference


def _entitled(table: str, field: str, entries: list[Entry]) -> list[Entry]:
    """Return the entries of those who may set the field.

    Where the chair has, a rapporteur's do not count even if they knew of it; only who finalizes moves a review on.
    """
    if table == "review":
        return [entry for entry in entries if _role(entry).may(Right.FINALIZE)]
    if field in _BY_RANK.get(table, ()) and any(_role(entry) is Role.CHAIR for entry in entries):
        return [entry for entry in entries if _role(entry) is not Role.RAPPORTEUR]
    return entries


def _role(entry: Entry) -> Role:
    return next((each for each in Role if each.value == entry.body.get("@role")), Role.ALONE)


def _kept_apart(field: str, standing: Sequence[Entry]) -> tuple[ParallelValue, ...]:
    """Return the values side by side; nothing when everybody set the same one."""
    values = {json.dumps(entry.body[field], ensure_ascii=False) for entry in standing}
    if len(values) == 1:
        return ()
    return tuple(
        ParallelValue(
            field, entry.writer, entry.seq, entry.who, entry.hlc, json.dumps(entry.body[field], ensure_ascii=False)
        )
        for entry in standing
    )


def _record(kind: type[Record], values: Mapping[str, Any], sets: Sequence[Entry]) -> Record | None:
    """Return the record; None while something that it cannot do without has not arrived.

    A column that only a newer program knows is passed over; of a value that only a newer program
    knows, the last one before it stands.
    """
    facts: dict[str, Any] = {}
    for name, type_, may_lack in _columns_of(kind):
        if name not in values:
            if not may_lack:
                return None
            continue
        earlier = (entry.body[name] for entry in reversed(sets) if name in entry.body)
        for candidate in chain((values[name],), earlier):
            with suppress(ValueError, TypeError, KeyError):
                facts[name] = _understood(candidate, type_)
                break
    with suppress(TypeError):
        return kind(**facts)
    return None


@cache
def _columns_of(kind: type[Record]) -> tuple[tuple[str, Any, bool], ...]:
    """Return the name and the type of each column, and whether a record can do without it."""
    types = field_types(kind)
    return tuple(
        (each.name, types[each.name], each.default is not MISSING or each.default_factory is not MISSING)
        for each in fields(kind)  # type: ignore[arg-type]
    )


def _fits(kind: type[Record], field: str, plain: Any) -> bool:  # noqa: ANN401 - a column may have any type
    """Return whether the field can have the value: one that only a newer program knows cannot be chosen here."""
    try:
        _understood(plain, field_types(kind)[field])
    except (ValueError, TypeError, KeyError):
        return False
    return True


def _understood(plain: Any, kind: Any) -> Any:  # noqa: ANN401 - a column may have any type
    """Return the value, decoded once for all records that hold the same; raise when it does not fit."""
    if kind is type(plain):
        return plain
    return _understood_word(plain, kind) if type(plain) is str else decode(plain, kind)


_understood_word = lru_cache(maxsize=_WORDS_REMEMBERED)(decode)
