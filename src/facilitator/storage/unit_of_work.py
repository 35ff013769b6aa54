"""Read and write records in one transaction, with their change-log entries in the same one."""

from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Select, Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.engine import RowMapping

from facilitator.domain.notes import Note
from facilitator.services.changes import Change, Changes, Record, collected
from facilitator.services.ports import Value
from facilitator.storage.attached_files import content_of, keep
from facilitator.storage.note_text import without_marks
from facilitator.storage.tables import TABLES


class RecordsInFile:
    """Offer the records of a meeting file inside one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: list[Change] = []
        self.affirmed: list[tuple[Record, str]] = []
        # Nobody else writes while the transaction lasts: what has been read need not be read again to be compared.
        self._read: dict[tuple[type[Record], str], Record] = {}

    def get(self, kind: type[Value], identifier: str) -> Value | None:
        """Return the record, or None when there is none."""
        table = TABLES[kind]
        row = self._connection.execute(_one_of(table), {"which": identifier}).mappings().one_or_none()
        return None if row is None else self._remembered(kind, row)

    def all(self, kind: type[Value]) -> tuple[Value, ...]:
        """Return every record of the type, in no promised order."""
        rows = self._connection.execute(select(TABLES[kind])).mappings()
        return tuple(self._remembered(kind, row) for row in rows)

    def in_session(self, kind: type[Value], session_id: str) -> tuple[Value, ...]:
        """Return the records of the type that belong to the session."""
        table = TABLES[kind]
        rows = self._connection.execute(select(table).where(table.c.session_id == session_id)).mappings()
        return tuple(self._remembered(kind, row) for row in rows)

    def put(self, record: Record) -> None:
        """Write the record, new or changed; an unchanged one writes nothing."""
        if isinstance(record, Note):
            record = replace(record, text=without_marks(record.text))
        table = TABLES[type(record)]
        before = self._read.get((type(record), record.id)) or self.get(type(record), record.id)
        if before == record:
            return
        values = {column.name: getattr(record, column.name) for column in table.columns}
        if before is None:
            self._connection.execute(_insert_into(table), values)
        else:
            self._connection.execute(_update_of(table), {**values, "which": record.id})
        self._read[type(record), record.id] = record
        self._changes.append(Change(before, record))

    def remove(self, record: Record) -> None:
        """Take the record out."""
        table = TABLES[type(record)]
        self._connection.execute(delete(table).where(table.c.id == record.id))
        self._read.pop((type(record), record.id), None)
        self._changes.append(Change(record, None))

    def affirm(self, record: Record, field: str) -> None:
        """Let the log say that a field was decided on, even when it keeps its value."""
        self.affirmed.append((record, field))

    def keep_file(self, content: bytes) -> str:
        """Keep a file that was handed in beside the records, once, and return its fingerprint."""
        return keep(self._connection, content)

    def kept_file(self, fingerprint: str) -> bytes | None:
        """Return what the file says, byte for byte; None while it has not arrived here."""
        return content_of(self._connection, fingerprint)

    def changes(self) -> Changes:
        """Return what has been changed so far."""
        return collected(self._changes)

    def _remembered(self, kind: type[Value], row: RowMapping) -> Value:
        value = kind(**row)
        self._read[kind, value.id] = value
        return value


@cache
def _one_of(table: Table) -> Select[Any]:
    """Return the statement that reads one row; it is built once for each table."""
    return select(table).where(table.c.id == bindparam("which"))


@cache
def _update_of(table: Table) -> Update:
    """Return the statement that writes every column of one row; it is built once for each table."""
    return update(table).where(table.c.id == bindparam("which"))


@cache
def _insert_into(table: Table) -> Insert:
    """Return the statement that adds one row."""
    return insert(table)
