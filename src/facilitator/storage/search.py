"""Search the notes of a meeting file with SQLite's full-text index, over all its sessions.

The index lies in the memory of one connection and never in the file: the file holds only what the program
writes, and no word of an encrypted meeting reaches the disk. The change log tells which notes have changed
since the last search, whoever changed them; those are read, folded and indexed anew.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    column,
    func,
    select,
    table,
    text,
)
from sqlalchemy.sql import Select

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, tags_in
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.storage.search_words import excerpt, folded, match_expression
from facilitator.storage.tables import TABLES

# The number is the order of indexing: the note written or changed last has the highest.
_indexed = Table(
    "indexed_note",
    MetaData(schema="temp"),
    Column("number", Integer, primary_key=True),
    Column("note_id", Text, nullable=False, unique=True),
    Column("words", Text, nullable=False),
    Column("tags", Text, nullable=False),
)
_MAKE_INDEX = (
    "CREATE VIRTUAL TABLE temp.note_index USING fts5(words, tags, content='indexed_note', content_rowid='number', "
    "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)
_CHANGED = text(
    "SELECT row FROM change WHERE tbl = 'note' AND rowid > :after GROUP BY row ORDER BY max(hlc), max(rowid)"
)
_LAST = text("SELECT coalesce(max(rowid), 0) FROM change")

_index: Any = table("note_index", column("rowid"), column("rank"), column("words"), column("tags"), schema="temp")
_note = TABLES[Note]
_intervention = TABLES[Intervention]
FEW = 400
_AT_ONCE = 2_000
_MOST_RANKED = 4_000


class NoteIndex:
    """Hold the index of one file, on a connection of its own, from the first search until it is closed."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._read_up_to = 0
        self._waiting: list[str] = []

    def take_in(self, engine: Engine) -> int:
        """Read a few of the notes that have changed, and return how many still wait."""
        with self._reading(engine) as connection:
            return self._take_in(connection, FEW)

    def search(self, engine: Engine, query: NoteQuery) -> tuple[FoundNote, ...]:
        """Return the notes that answer the query, every change that is in the file taken in first."""
        with self._reading(engine) as connection:
            while self._take_in(connection, _AT_ONCE):
                pass
            return found_notes(connection, query)

    def close(self) -> None:
        """Give the memory and the connection back, with nothing left of either; the next search begins anew."""
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection, self._read_up_to, self._waiting = None, 0, []

    @contextmanager
    def _reading(self, engine: Engine) -> Iterator[Connection]:
        if self._connection is None:
            self._connection = _with_empty_index(engine.connect())
        self._connection.exec_driver_sql("BEGIN")
        try:
            yield self._connection
        finally:
            self._connection.commit()

    def _take_in(self, connection: Connection, most: int) -> int:
        """Index the next of the waiting notes, behind which those come that have changed since."""
        last = connection.execute(_LAST).scalar_one()
        if last != self._read_up_to:
            changed = dict.fromkeys(connection.execute(_CHANGED, {"after": self._read_up_to}).scalars())
            self._waiting = [*(each for each in self._waiting if each not in changed), *changed]
            self._read_up_to = last
        if some := self._waiting[:most]:
            _take_out(connection, some)
            _put_in(connection, some)
            del self._waiting[:most]
        return len(self._waiting)


def _with_empty_index(connection: Connection) -> Connection:
    connection.exec_driver_sql("PRAGMA temp_store = MEMORY")
    _indexed.create(connection)
    connection.exec_driver_sql(_MAKE_INDEX)
    connection.commit()
    return connection


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
        joined = chosen.join(_indexed, _indexed.c.number == chosen.c.number).join(
            _note, _note.c.id == _indexed.c.note_id
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
        joined = _index.join(_indexed, _indexed.c.number == _index.c.rowid).join(
            _note, _note.c.id == _indexed.c.note_id
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
    chosen = _indexed.c.note_id.in_(note_ids)
    old = connection.execute(select(_indexed).where(chosen)).mappings()
    if rows := [(each["number"], each["words"], each["tags"]) for each in old]:
        connection.exec_driver_sql(
            "INSERT INTO temp.note_index (note_index, rowid, words, tags) VALUES ('delete', ?, ?, ?)", rows
        )
    connection.execute(_indexed.delete().where(chosen))


def _put_in(connection: Connection, note_ids: list[str]) -> None:
    last = connection.execute(select(func.max(_indexed.c.number))).scalar() or 0
    query = select(_note.c.id, _note.c.text).where(_note.c.id.in_(note_ids))
    texts = {note.id: note.text for note in connection.execute(query)}
    present = [(identifier, texts[identifier]) for identifier in note_ids if identifier in texts]
    rows = [
        {"number": number, "note_id": identifier, "words": folded(words), "tags": " ".join(tags_in(words))}
        for number, (identifier, words) in enumerate(present, start=last + 1)
    ]
    if rows:
        connection.execute(_indexed.insert(), rows)
        connection.exec_driver_sql(
            "INSERT INTO temp.note_index (rowid, words, tags) VALUES (?, ?, ?)",
            [(row["number"], row["words"], row["tags"]) for row in rows],
        )
