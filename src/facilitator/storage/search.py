"""Search the notes of a meeting file with SQLite's full-text index, over all its sessions.

The index lies in the memory of one connection and never in the file: the file holds only what the program
writes, and no word of an encrypted meeting reaches the disk. The change log tells which notes have changed
since, whoever changed them; those are read, folded and indexed anew.
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
# The sign before tbl keeps SQLite from looking through every note: the span of rows is what is small.
_CHANGED = text(
    "SELECT row FROM change WHERE +tbl = 'note' AND rowid > :after AND rowid <= :upto"
    " GROUP BY row ORDER BY max(hlc), max(rowid)"
)
_LAST = text("SELECT coalesce(max(rowid), 0) FROM change")

_index: Any = table("note_index", column("rowid"), column("rank"), column("words"), column("tags"), schema="temp")
_note = TABLES[Note]
_intervention = TABLES[Intervention]
FEW = 250
FEW_CHARACTERS = 100_000
_AT_ONCE = 2_000
_MOST_CHARACTERS = 100_000_000
_MIDDLE = 2**40

# A note's identifier and its words, None for one that is gone.
IndexedNote = tuple[str, str | None]
_MOST_RANKED = 4_000


class NoteIndex:
    """Hold the index of one file, on a connection of its own, from the first search until it is closed.

    The log is read in spans of its rows, so that no look at it takes longer in a longer log: what has come in since
    the first look, and from there backwards what was there before, so that the newest notes are found first.
    """

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._above = self._below = 0
        self._waiting: list[str] = []
        self._backwards = False

    def take_in(self, engine: Engine) -> int:
        """Read a few of the notes that have changed, and return how many entries of the log are still to be read."""
        with self._reading(engine) as connection:
            return self._take_in(connection, FEW, FEW_CHARACTERS)

    def search(self, engine: Engine, query: NoteQuery, *, whole: bool = True) -> tuple[FoundNote, ...]:
        """Return the notes that answer the query: of the `whole` file, or of what has been read so far."""
        with self._reading(engine) as connection:
            while whole and self._take_in(connection, _AT_ONCE, _MOST_CHARACTERS):
                pass
            return found_notes(connection, query)

    def close(self) -> None:
        """Give the memory and the connection back, with nothing left of either; the next search begins anew."""
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None
            self._begin_anew()

    @contextmanager
    def _reading(self, engine: Engine) -> Iterator[Connection]:
        if self._connection is None:
            self._connection = _with_empty_index(engine.connect())
        self._connection.exec_driver_sql("BEGIN")
        try:
            yield self._connection
        finally:
            self._connection.commit()

    def _take_in(self, connection: Connection, most: int, characters: int) -> int:
        """Index the next few notes; a change that has come in meanwhile goes before what was there at the start."""
        last: int = connection.execute(_LAST).scalar_one()
        if not self._above:
            self._above = self._below = last
        if not self._waiting:
            self._look(connection, last, most)
        if self._waiting:
            some = _first_few(connection, self._waiting[:most], characters)
            del self._waiting[: len(some)]
            if self._backwards:
                _put_before(connection, some[::-1])
            else:
                _put_behind(connection, some)
        return last - self._above + self._below + len(self._waiting)

    def _look(self, connection: Connection, last: int, most: int) -> None:
        """Let the notes wait that the next span of the log speaks of."""
        self._backwards = self._above == last
        if self._backwards:
            span = (max(0, self._below - most), self._below)
            self._below = span[0]
        else:
            span = (self._above, min(last, self._above + most))
            self._above = span[1]
        named = connection.execute(_CHANGED, {"after": span[0], "upto": span[1]}).scalars()
        self._waiting = list(dict.fromkeys(named))
        if self._backwards:
            self._waiting.reverse()


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


def _first_few(connection: Connection, note_ids: list[str], characters: int) -> list[IndexedNote]:
    """Return the first of the notes with their texts, None for one that is gone: as many as are soon indexed."""
    query = select(_note.c.id, _note.c.text).where(_note.c.id.in_(note_ids))
    texts = {note.id: note.text for note in connection.execute(query)}
    some: list[IndexedNote] = []
    for identifier in note_ids:
        if characters <= 0:
            break
        some.append((identifier, texts.get(identifier)))
        characters -= len(texts.get(identifier, ""))
    return some


def _put_behind(connection: Connection, notes: list[IndexedNote]) -> None:
    """Index the notes in this order behind all others; of one that is indexed, the old words are taken out."""
    chosen = _indexed.c.note_id.in_([identifier for identifier, _ in notes])
    old = connection.execute(select(_indexed).where(chosen)).mappings()
    if rows := [(each["number"], each["words"], each["tags"]) for each in old]:
        connection.exec_driver_sql(
            "INSERT INTO temp.note_index (note_index, rowid, words, tags) VALUES ('delete', ?, ?, ?)", rows
        )
    connection.execute(_indexed.delete().where(chosen))
    last = connection.execute(select(func.max(_indexed.c.number))).scalar()
    _put_in(connection, notes, (last or _MIDDLE) + 1)


def _put_before(connection: Connection, notes: list[IndexedNote]) -> None:
    """Index the notes in this order before all others; one that is indexed has changed since and stays where it is."""
    chosen = _indexed.c.note_id.in_([identifier for identifier, _ in notes])
    known = set(connection.execute(select(_indexed.c.note_id).where(chosen)).scalars())
    new = [(identifier, words) for identifier, words in notes if identifier not in known]
    first = connection.execute(select(func.min(_indexed.c.number))).scalar()
    _put_in(connection, new, (first or _MIDDLE) - len(new))


def _put_in(connection: Connection, notes: list[IndexedNote], number: int) -> None:
    """Index those of the notes that are still there, numbered on from this number."""
    rows = [
        {"number": place, "note_id": identifier, "words": folded(words), "tags": " ".join(tags_in(words))}
        for place, (identifier, words) in enumerate(notes, start=number)
        if words is not None
    ]
    if rows:
        connection.execute(_indexed.insert(), rows)
        connection.exec_driver_sql(
            "INSERT INTO temp.note_index (rowid, words, tags) VALUES (?, ?, ?)",
            [(row["number"], row["words"], row["tags"]) for row in rows],
        )
