"""Search the notes of a meeting file with SQLite's full-text index, over all its sessions.

The index is derived: triggers on the table of notes only write down which notes have changed, whoever
changed them, so saving costs nothing; the next search reads those notes, folds their words and indexes them.
"""

from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, column, event, func, select, table
from sqlalchemy.schema import DDL
from sqlalchemy.sql import Select

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, tags_in
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.storage.search_words import excerpt, folded, match_expression
from facilitator.storage.tables import TABLES, metadata

# The number is the order of indexing: the note written or changed last has the highest.
indexed_notes = Table(
    "indexed_note",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("note_id", Text, nullable=False, unique=True),
    Column("words", Text, nullable=False),
    Column("tags", Text, nullable=False),
)
notes_to_index = Table("note_to_index", metadata, Column("note_id", Text, primary_key=True))

MAKE_INDEX = (
    "CREATE VIRTUAL TABLE note_index USING fts5(words, tags, content='indexed_note', content_rowid='number', "
    "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)
_NOTE_IT = "INSERT OR IGNORE INTO note_to_index (note_id) VALUES"
MAKE_TRIGGERS = (
    f"CREATE TRIGGER note_insert_to_index AFTER INSERT ON note BEGIN {_NOTE_IT} (new.id); END",
    f"CREATE TRIGGER note_update_to_index AFTER UPDATE ON note BEGIN {_NOTE_IT} (new.id); END",
    f"CREATE TRIGGER note_delete_to_index AFTER DELETE ON note BEGIN {_NOTE_IT} (old.id); END",
)

event.listen(indexed_notes, "after_create", DDL(MAKE_INDEX))  # type: ignore[no-untyped-call]
for _trigger in MAKE_TRIGGERS:
    event.listen(metadata, "after_create", DDL(_trigger))  # type: ignore[no-untyped-call]

_index: Any = table("note_index", column("rowid"), column("rank"), column("words"), column("tags"))
_note = TABLES[Note]
_intervention = TABLES[Intervention]
_AT_ONCE = 2_000
_MOST_RANKED = 4_000


def bring_up_to_date(connection: Connection) -> None:
    """Index every note that has changed since the last time; nothing is written when none has."""
    if connection.execute(select(notes_to_index.c.note_id).limit(1)).first() is None:
        return
    connection.rollback()
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    while changed := [row.note_id for row in connection.execute(select(notes_to_index).limit(_AT_ONCE))]:
        _take_out(connection, changed)
        _put_in(connection, changed)
        connection.execute(notes_to_index.delete().where(notes_to_index.c.note_id.in_(changed)))
    connection.commit()


def found_notes(connection: Connection, query: NoteQuery) -> tuple[FoundNote, ...]:
    """Return the notes that answer the query; with no words, all that pass the filters, the newest first.

    Of a word that more than four thousand notes have, the newest four thousand are ranked.
    """
    words = match_expression(query.text, ranked=query.ranked)
    if not words and query.text.strip():
        return ()
    expression = " AND ".join(part for part in (f"words : ({words})" if words else "", _tag_part(query.tag)) if part)
    rows = select(_note, _intervention.c.delegation_id.label("speaker_id"))
    if expression:
        chosen = _chosen(query).subquery("chosen")
        joined = chosen.join(indexed_notes, indexed_notes.c.number == chosen.c.number).join(
            _note, _note.c.id == indexed_notes.c.note_id
        )
        order = chosen.c.worth if query.ranked else chosen.c.number.desc()
        rows = rows.select_from(_with_intervention(joined)).order_by(order)
        found = connection.execute(rows.limit(query.most), {"words": expression})
    else:
        rows = _filtered(rows.select_from(_with_intervention(_note)), query).order_by(_note.c.written_at.desc())
        found = connection.execute(rows.limit(query.most))
    return tuple(_found(dict(row), query) for row in found.mappings())


def _chosen(query: NoteQuery) -> Select[Any]:
    """Return the numbers of the notes that match, the newest first; only as much as is needed is joined."""
    worth = _index.c.rank if query.ranked else _index.c.rowid
    numbers = select(_index.c.rowid.label("number"), worth.label("worth"))
    if query.delegation_id or query.kind or query.session_id or query.day:
        joined = _index.join(indexed_notes, indexed_notes.c.number == _index.c.rowid).join(
            _note, _note.c.id == indexed_notes.c.note_id
        )
        numbers = _filtered(numbers.select_from(_with_intervention(joined)), query)
    else:
        numbers = numbers.select_from(_index)
    matching = numbers.where(column("note_index").op("MATCH")(bindparam("words")))
    return matching.order_by(_index.c.rowid.desc()).limit(_MOST_RANKED if query.ranked else query.most)


def _found(row: dict[str, Any], query: NoteQuery) -> FoundNote:
    speaker = row.pop("speaker_id") or ""
    note = Note(**row)
    return FoundNote(note, speaker, *excerpt(note.text, query.text))


def _with_intervention(joined: Any) -> Any:  # noqa: ANN401 - a join of SQLAlchemy
    return joined.outerjoin(_intervention, _intervention.c.id == _note.c.intervention_id)


def _filtered(wanted: Select[Any], query: NoteQuery) -> Select[Any]:
    if query.delegation_id:
        wanted = wanted.where(_intervention.c.delegation_id == query.delegation_id)
    if query.kind is not None:
        wanted = wanted.where(_note.c.kind == query.kind)
    if query.session_id:
        wanted = wanted.where(_note.c.session_id == query.session_id)
    if query.day is not None:
        wanted = wanted.where(_note.c.written_at >= query.day[0], _note.c.written_at < query.day[1])
    return wanted


def _tag_part(tag: str) -> str:
    tokens = match_expression(f'"{tag}"', ranked=False) if tag else ""
    return f"tags : {tokens}" if tokens else ""


def _take_out(connection: Connection, note_ids: list[str]) -> None:
    chosen = indexed_notes.c.note_id.in_(note_ids)
    old = connection.execute(select(indexed_notes).where(chosen)).mappings()
    if rows := [(each["number"], each["words"], each["tags"]) for each in old]:
        connection.exec_driver_sql(
            "INSERT INTO note_index (note_index, rowid, words, tags) VALUES ('delete', ?, ?, ?)", rows
        )
    connection.execute(indexed_notes.delete().where(chosen))


def _put_in(connection: Connection, note_ids: list[str]) -> None:
    last = connection.execute(select(func.max(indexed_notes.c.number))).scalar() or 0
    notes = connection.execute(
        select(_note.c.id, _note.c.text).where(_note.c.id.in_(note_ids)).order_by(_note.c.written_at, _note.c.id)
    )
    rows = [
        {"number": number, "note_id": note.id, "words": folded(note.text), "tags": " ".join(tags_in(note.text))}
        for number, note in enumerate(notes, start=last + 1)
    ]
    if rows:
        connection.execute(indexed_notes.insert(), rows)
        connection.exec_driver_sql(
            "INSERT INTO note_index (rowid, words, tags) VALUES (?, ?, ?)",
            [(row["number"], row["words"], row["tags"]) for row in rows],
        )
