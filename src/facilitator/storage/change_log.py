"""Append to the change log: who changed what, when, in which order, chained so that a gap shows.

One writer is one opening of one file, so clones and restored backups never share one. Within a
writer the sequence is dense and every entry's `sha` covers the one before it. What an entry says is
covered through a hash of its own, so that a private entry can travel as that hash alone.

Names in a body that begin with @ are not columns: `@text` is an update of a note's text, `@whole` says that it
is all of the text, `@seen` how far the author knew the other writers' entries on this record, `@role` and
`@laptop` where it was done, `@salt` keeps the hash of a short private note from being guessed.
"""

import hashlib
import json
import re
import secrets
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note
from facilitator.domain.roles import Laptop
from facilitator.services.changes import Change, Record
from facilitator.services.ports import Clock, LogEntry
from facilitator.storage.codec import decode, field_types, in_json
from facilitator.storage.failures import MALFORMED
from facilitator.storage.fold import CAREFUL, TEXT, WHOLE, plain_text_of, text_updates
from facilitator.storage.note_text import NoteText, first_update, together
from facilitator.storage.privacy import OWN_COLUMNS, note_private, shared_by
from facilitator.storage.rows import among, as_wanted
from facilitator.storage.tables import TABLES, change_log, parallel_values

WITHHELD = "withheld"
_TEXTS = tuple(column.name for column in change_log.columns if column.name != "seq")
# Of years in which no reckoning between time zones leaves the calendar.
_STAMP = re.compile(r"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00~\d{4,6}")
_MOST_AT_ONCE = 999_999
_MILLISECOND = timedelta(milliseconds=1)
_CONTENT = ("act", "tbl", "row", "kind", "body")
_TEXTS_IN_HAND = 8
_TOLD_EVERY = 2_000
_body_written_out = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), sort_keys=True, default=in_json
).encode

_HEADS = (
    select(change_log.c.row, change_log.c.writer, func.max(change_log.c.seq))
    .where(change_log.c.tbl == bindparam("table"), among(change_log.c.row))
    .group_by(change_log.c.row, change_log.c.writer)
)


class Mark(NamedTuple):
    """Hold where a writer's log stands: its last number, hash and stamp, and the texts it has just edited."""

    sequence: int
    sha: str
    stamp: tuple[datetime, int]
    texts: Mapping[str, tuple[NoteText, int]] = {}


class ChangeLogWriter:
    """Write one laptop's entries; it remembers where its log stands and the note texts edited last."""

    def __init__(self, clock: Clock, who: str) -> None:
        self._laptop = Laptop()
        self.who = who
        self._clock = clock
        self.go_on_as_another()

    def go_on_as_another(self) -> None:
        """Begin a log of its own, as at an opening: nothing that was appended is built upon."""
        self.writer = new_id()
        self._mark = self._appended = Mark(0, "", (datetime.min.replace(tzinfo=UTC), 0))
        self._texts: OrderedDict[str, tuple[NoteText, int]] = OrderedDict()

    def begin(self, laptop: Laptop) -> None:
        """Go on in the name of this laptop; forget what was appended in a transaction that came to nothing."""
        self._laptop = laptop
        self._appended = self._mark

    def append(
        self, connection: Connection, act: str, changes: Sequence[Change], affirmed: Sequence[tuple[Record, str]] = ()
    ) -> None:
        """Append one entry per change inside the caller's transaction, once in each.

        A field that was `affirmed` is entered with the value it has, whether or not that is a change.

        Nothing is remembered until `commit` has committed the transaction.
        """
        sequence, sha, stamp, _ = self._mark
        if not (changes or affirmed):
            return
        stamp, now = max(stamp, latest_stamp(connection)), self._clock.now()
        texts: dict[str, tuple[NoteText, int]] = {}
        shared = shared_by(connection, changes)
        needed = [each.record for each in changes if each.after is None or TABLES[each.kind].name in CAREFUL]
        heads = heads_of(connection, [*needed, *shared, *(record for record, _ in affirmed)])
        rows = []
        for change, names in (
            *(part for each in changes for part in _parts(each)),
            *((Change(one, one), tuple(field_types(type(one)))) for one in shared),
            *((Change(one, one), [name]) for one, name in affirmed),
        ):
            sequence += 1
            stamp = next_stamp(stamp, now)
            table, identifier = TABLES[change.kind].name, change.record.id
            row = {
                "writer": self.writer,
                "seq": sequence,
                "hlc": written(stamp),
                "who": self.who,
                "act": act,
                "tbl": table,
                "row": identifier,
                "kind": _kind(change),
                "body": self._body(connection, change, names, texts, heads.get((table, identifier), {})),
            }
            sha = chained(sha, row)
            rows.append({**row, "sha": sha})
        connection.execute(insert(change_log), rows)
        note_private(connection, changes)
        _note_decided(connection, rows)
        self._appended = Mark(sequence, sha, stamp, texts)

    def commit(self, connection: Connection) -> None:
        """Commit the caller's transaction, and remember where the log then stands."""
        try:
            # Said to SQLite itself: one that it refuses is rolled back by the caller.
            connection.exec_driver_sql("COMMIT")
            connection.commit()
        except BaseException:
            # Whether it is in the file is known to nobody now: its numbers must not be given again.
            self.go_on_as_another()
            raise
        self._mark = self._appended._replace(texts={})
        for note_id, text in self._appended.texts.items():
            self._texts[note_id] = text
            self._texts.move_to_end(note_id)
        while len(self._texts) > _TEXTS_IN_HAND:
            self._texts.popitem(last=False)

    def _body(
        self,
        connection: Connection,
        change: Change,
        names: Sequence[str],
        texts: dict[str, tuple[NoteText, int]],
        seen: Mapping[str, int],
    ) -> str:
        """Return, as JSON, the columns that the change sets, with what a merge will need to know of its author."""
        record = change.record
        table = TABLES[change.kind].name
        body = {name: getattr(record, name) for name in names}
        if change.kind is Note or not OWN_COLUMNS.get(change.kind, frozenset()).isdisjoint(names):
            body["@salt"] = secrets.token_hex(8)  # the hash of a short private note must not be guessed
        if change.kind is Note and change.after is not None and "text" in body:
            body[TEXT], is_whole = self._text_update(connection, change, texts)
            if is_whole:
                body[WHOLE] = True
            del body["text"]
        careful = CAREFUL.get(table, frozenset())
        if seen and (change.after is None or not careful.isdisjoint(body)):
            body["@seen"] = seen
        if not careful.isdisjoint(body) and self._laptop.id:
            body["@laptop"] = self._laptop.id
            body["@role"] = self._laptop.role.value
        return _body_written_out(body)

    def _text_update(
        self, connection: Connection, change: Change, texts: dict[str, tuple[NoteText, int]]
    ) -> tuple[str, bool]:
        """Return the update that makes the note read as it now does, and whether it is all of the text.

        That it is where nobody has the text yet, and where the text is affirmed.
        """
        note, before = change.after, change.before
        assert isinstance(note, Note)
        if before is note:
            return together(text_updates(connection, note.id, 0)[0]), True
        text, last = self._texts.pop(note.id) if note.id in self._texts else (None, 0)
        known, last_known = text_updates(connection, note.id, last)
        if text is None:
            text = NoteText(self.writer, known)
        else:
            text.take(known)
        plain = "" if known or last else plain_text_of(before)
        if plain:
            text.take([first_update(note.id, plain)])
        update = text.edit(note.text)
        texts[note.id] = (text, last_known)
        shown_for_the_first_time = isinstance(before, Note) and before.private and not note.private
        return (text.whole(), True) if plain or shown_for_the_first_time else (update, False)


def chained(previous: str, row: Mapping[str, Any]) -> str:
    """Return the hash of an entry, over its head, the hash of its content, and the writer's entry before it."""
    quoted = encode_basestring
    head = (quoted(previous), quoted(row["writer"]), str(row["seq"]), quoted(row["hlc"]), quoted(row["who"]))
    return "2:" + _hash_of((*head, quoted(content_hash(row))))


def content_hash(row: Mapping[str, Any]) -> str:
    """Return the hash of what an entry says; a withheld entry consists of it."""
    if row["kind"] == WITHHELD:
        return str(row["body"])
    return _hash_of(encode_basestring(row[name]) for name in _CONTENT)


def _hash_of(parts: Iterable[str]) -> str:
    """Return the hash of these parts written out as a list in JSON."""
    return hashlib.sha256(f"[{', '.join(parts)}]".encode()).hexdigest()


def withheld(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entry without what it says: its place in the chain stays provable."""
    return {**row, "act": "", "tbl": "", "row": "", "kind": WITHHELD, "body": content_hash(row)}


def follows(previous: str, row: Mapping[str, Any]) -> bool:
    """Return whether the entry's hash is the right one after the hash before it."""
    if row["sha"].startswith("2:"):
        return chained(previous, row) == str(row["sha"])
    # The first version of the format hashed the whole entry at once.
    bare = {name: value for name, value in row.items() if name != "sha"}
    text = json.dumps([previous, *(bare[name] for name in sorted(bare))], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest() == str(row["sha"])


def has_shape(row: Mapping[str, Any]) -> bool:
    """Return whether the row is like an entry: texts, a number, and a stamp that others can be compared with."""
    try:
        return (
            all(isinstance(row[name], str) for name in _TEXTS)
            and type(row["seq"]) is int
            and row["seq"] > 0
            and bool(_STAMP.fullmatch(row["hlc"]) and datetime.fromisoformat(row["hlc"].partition("~")[0]))
        )
    except ValueError:
        return False


def is_entry(row: Mapping[str, Any]) -> bool:
    """Return whether the row has the shape of an entry and a body that can be read."""
    if not has_shape(row):
        return False
    try:
        return row["kind"] == WITHHELD or isinstance(json.loads(row["body"]), dict)
    except (ValueError, RecursionError):
        return False


def history_of(connection: Connection, kind: type[Record], identifier: str) -> tuple[LogEntry, ...]:
    """Return the entries about one record, in the order of their stamps."""
    query = (
        select(change_log)
        .where(change_log.c.tbl == TABLES[kind].name, change_log.c.row == identifier)
        .order_by(change_log.c.hlc, change_log.c.writer, change_log.c.seq)
    )
    types, words = field_types(kind), NoteText("0")
    entries = []
    for entry in connection.execute(query).mappings():
        body = json.loads(entry["body"])
        values = {}
        for name in body.keys() & types.keys():
            with suppress(*MALFORMED):  # what only a newer program knows, or a stranger has made up
                values[name] = decode(body[name], types[name])
        if TEXT in body:
            words.take([body[TEXT]])
            values["text"] = words.words
        entries.append(
            LogEntry(
                at=datetime.fromisoformat(entry["hlc"].partition("~")[0]),
                who=entry["who"],
                act=entry["act"],
                fields=tuple(
                    "text" if name == TEXT else name for name in body if name == TEXT or not name.startswith("@")
                ),
                values=values,
            )
        )
    return tuple(entries)


def pass_over(_count: int) -> None:
    """Take a count that nobody waits for."""


def broken_writers(connection: Connection, looked_at: Callable[[int], None] = pass_over) -> tuple[str, ...]:
    """Return the writers whose entries have a gap or do not match their hashes; `looked_at` is told how many."""
    broken: dict[str, None] = {}
    last: dict[str, tuple[int, str]] = {}
    query = select(change_log).order_by(change_log.c.writer, change_log.c.seq)
    for number, row in enumerate(map(dict[str, Any], connection.execute(query).mappings())):
        if number % _TOLD_EVERY == 0:
            looked_at(number)
        sequence, previous = last.get(row["writer"], (0, ""))
        if not has_shape(row) or row["seq"] != sequence + 1 or not follows(previous, row):
            broken[row["writer"]] = None
        last[row["writer"]] = (row["seq"], row["sha"])
    return tuple(broken)


def heads_of(connection: Connection, records: Iterable[Record]) -> dict[tuple[str, str], dict[str, int]]:
    """Return, for each record that has entries (by table and identifier), each writer's last number among them."""
    of_table: dict[str, list[str]] = defaultdict(list)
    for record in records:
        of_table[TABLES[type(record)].name].append(record.id)
    heads: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for table, identifiers in of_table.items():
        for row, writer, sequence in connection.execute(_HEADS, {"table": table, **as_wanted(identifiers)}):
            heads[table, row][writer] = sequence
    return heads


def latest_stamp(connection: Connection) -> tuple[datetime, int]:
    """Return the highest stamp in the file, whoever wrote it: whatever follows must be stamped after it.

    This is the receive rule of hybrid logical clocks, kept by the file itself: what has arrived is in it.
    """
    text = connection.scalar(select(func.max(change_log.c.hlc)))
    if text is None:
        return (datetime.min.replace(tzinfo=UTC), 0)
    moment, _, count = text.partition("~")
    return (datetime.fromisoformat(moment), int(count))


def next_stamp(last: tuple[datetime, int], now: datetime) -> tuple[datetime, int]:
    """Return a hybrid logical stamp after the last one, even when the wall clock was set back."""
    now = now.replace(microsecond=now.microsecond // 1000 * 1000)
    if now > last[0]:
        return (now, 0)
    return (last[0], last[1] + 1) if last[1] < _MOST_AT_ONCE else (last[0] + _MILLISECOND, 0)


def written(stamp: tuple[datetime, int]) -> str:
    """Return the stamp as text that sorts like the stamp."""
    return f"{stamp[0].isoformat(timespec='milliseconds')}~{stamp[1]:06d}"


def _kind(change: Change) -> str:
    if change.before is None:
        return "add"
    return "delete" if change.after is None else "set"


def _parts(change: Change) -> Iterator[tuple[Change, Sequence[str]]]:
    """Return the entries to be made of a change, with the columns that each sets: what is one's own stands apart."""
    names, own = _names(change), OWN_COLUMNS.get(change.kind)
    if own is None or own.isdisjoint(names):
        yield change, names
        return
    others = [name for name in names if name not in own]
    if others:
        yield change, others
    kept = [name for name in names if name in own and (change.before or getattr(change.record, name))]
    if kept and change.after is not None:
        yield Change(change.after, change.after), kept


def _names(change: Change) -> Sequence[str]:
    """Return the columns that the change sets; for a deletion, those it takes away; all when a note is shown."""
    before, after = change.before, change.after
    names = tuple(field_types(change.kind))
    if before is None or after is None or (_is_private(before) and not _is_private(after)):
        return names
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _is_private(record: Record | None) -> bool:
    return isinstance(record, Note) and record.private


def _note_decided(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Forget the values set in parallel of every field that the entries set; nearly always there are none."""
    there = {tuple(key) for key in connection.execute(select(parallel_values.c.tbl, parallel_values.c.row))}
    for row in rows if there else ():
        if (row["tbl"], row["row"]) in there:
            about = parallel_values.c.tbl == row["tbl"], parallel_values.c.row == row["row"]
            set_here = parallel_values.c.field.in_(json.loads(row["body"]))
            connection.execute(delete(parallel_values).where(*about, set_here))
