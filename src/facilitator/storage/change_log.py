"""Append to the change log: who changed what, when, in which order, chained so that a gap shows.

One writer is one opening of one file, so clones and restored backups never share one. Within a
writer the sequence is dense and every entry's `sha` covers the one before it.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select

from facilitator.domain.ids import new_id
from facilitator.services.changes import Change, Record
from facilitator.services.ports import Clock, LogEntry
from facilitator.storage.codec import decode, encode, field_types
from facilitator.storage.tables import TABLES, change_log


class Mark(NamedTuple):
    """Hold where a writer's log stands: its last number, hash and stamp."""

    sequence: int
    sha: str
    stamp: tuple[datetime, int]


class ChangeLogWriter:
    """Write one laptop's entries; it remembers only the last number, the last hash and the last stamp."""

    def __init__(self, clock: Clock, who: str) -> None:
        self.writer = new_id()
        self._clock = clock
        self._who = who
        self._mark = Mark(0, "", (datetime.min.replace(tzinfo=UTC), 0))

    def append(self, connection: Connection, act: str, changes: Sequence[Change]) -> Mark:
        """Append one entry per change inside the caller's transaction; return where the log then stands.

        Nothing is remembered until `confirm` is told that the transaction was committed.
        """
        sequence, sha, stamp = self._mark
        rows = []
        for change in changes:
            sequence += 1
            stamp = _next_stamp(stamp, self._clock.now())
            row = {
                "writer": self.writer,
                "seq": sequence,
                "hlc": f"{stamp[0].isoformat(timespec='milliseconds')}~{stamp[1]:04d}",
                "who": self._who,
                "act": act,
                "tbl": TABLES[change.kind].name,
                "row": change.record.id,
                "kind": _kind(change),
                "body": json.dumps(_body(change), ensure_ascii=False, separators=(",", ":"), sort_keys=True),
            }
            sha = chained(sha, row)
            rows.append({**row, "sha": sha})
        if rows:
            connection.execute(insert(change_log), rows)
        return Mark(sequence, sha, stamp)

    def confirm(self, mark: Mark) -> None:
        """Remember where the log stands after a commit."""
        self._mark = mark


def chained(previous: str, row: dict[str, Any]) -> str:
    """Return the hash of an entry, over its content and the hash of the writer's entry before it."""
    text = json.dumps([previous, *(row[name] for name in sorted(row))], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def history_of(connection: Connection, kind: type[Record], identifier: str) -> tuple[LogEntry, ...]:
    """Return the entries about one record, in the order of their stamps."""
    query = (
        select(change_log)
        .where(change_log.c.tbl == TABLES[kind].name, change_log.c.row == identifier)
        .order_by(change_log.c.hlc, change_log.c.writer, change_log.c.seq)
    )
    types = field_types(kind)
    entries = []
    for entry in connection.execute(query).mappings():
        body = json.loads(entry["body"])
        entries.append(
            LogEntry(
                at=datetime.fromisoformat(entry["hlc"].partition("~")[0]),
                who=entry["who"],
                act=entry["act"],
                fields=tuple(body),
                values={name: decode(plain, types[name]) for name, plain in body.items() if name in types},
            )
        )
    return tuple(entries)


def broken_writers(connection: Connection) -> tuple[str, ...]:
    """Return the writers whose entries have a gap or do not match their hashes."""
    broken: dict[str, None] = {}
    last: dict[str, tuple[int, str]] = {}
    query = select(change_log).order_by(change_log.c.writer, change_log.c.seq)
    for entry in connection.execute(query).mappings():
        row = dict(entry)
        sha = row.pop("sha")
        sequence, previous = last.get(row["writer"], (0, ""))
        if row["seq"] != sequence + 1 or chained(previous, row) != sha:
            broken[row["writer"]] = None
        last[row["writer"]] = (row["seq"], sha)
    return tuple(broken)


def _next_stamp(last: tuple[datetime, int], now: datetime) -> tuple[datetime, int]:
    """Return a hybrid logical stamp after the last one, even when the wall clock was set back."""
    return (now, 0) if now > last[0] else (last[0], last[1] + 1)


def _kind(change: Change) -> str:
    if change.before is None:
        return "add"
    return "delete" if change.after is None else "set"


def _body(change: Change) -> dict[str, Any]:
    """Return the columns that the change sets; for a deletion, the columns it takes away."""
    record = change.record
    assert is_dataclass(record)
    names = [each.name for each in fields(record)]
    if change.before is not None and change.after is not None:
        names = [name for name in names if getattr(change.before, name) != getattr(change.after, name)]
    return {name: encode(getattr(record, name)) for name in names}
