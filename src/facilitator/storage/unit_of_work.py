"""Read and write records in one transaction, with their change-log entries in the same one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from facilitator.services.changes import Change, Changes, Record, collected
from facilitator.services.ports import Value
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.reading import OnlyRead, all_rows, rows_in_session, rows_of

# What writes is imported when something is written: a meeting is shown first.
if TYPE_CHECKING:
    from sqlalchemy import Connection

    from facilitator.domain.notes import Note

_AT_ONCE = 2_000
Key = tuple[type[Record], str]


class RecordsInFile:
    """Offer the records of a meeting file inside one open transaction.

    What is put or removed waits until it is asked for again, or until there is enough of it: then all of it
    is compared with the file in one reading and written at once. From a connection that only reads, they are only read.
    """

    def __init__(self, connection: "Connection | OnlyRead") -> None:
        self._connection = connection
        self._changes: list[Change] = []
        self.affirmed: list[tuple[Record, str]] = []
        # Nobody else writes while the transaction lasts: what has been read, or not been found, is not read again.
        self._known: dict[Key, Record | None] = {}
        self._waiting: dict[Key, Record | None] = {}

    def get(self, kind: type[Value], identifier: str) -> Value | None:
        """Return the record, or None when there is none."""
        return self.those(kind, (identifier,)).get(identifier)

    def those(self, kind: type[Value], identifiers: Iterable[str]) -> Mapping[str, Value]:
        """Return those of the records that the meeting has, by identifier."""
        wanted = tuple(identifiers)
        self._read(kind, wanted)
        found = {each: self._waiting.get((kind, each), self._known[kind, each]) for each in wanted}
        return {each: record for each, record in found.items() if isinstance(record, kind)}

    def all(self, kind: type[Value]) -> tuple[Value, ...]:
        """Return every record of the type, in no promised order."""
        self._write()
        return self._remembered(kind, all_rows(self._connection, kind))

    def in_session(self, kind: type[Value], session_id: str) -> tuple[Value, ...]:
        """Return the records of the type that belong to the session."""
        self._write()
        return self._remembered(kind, rows_in_session(self._connection, kind, session_id))

    def put(self, record: Record) -> None:
        """Write the record, new or changed; an unchanged one writes nothing."""
        note, without_marks = _texts_of_notes()
        if isinstance(record, note):
            record = replace(record, text=without_marks(record.text))
        self._wait(type(record), record.id, record)

    def remove(self, record: Record) -> None:
        """Take the record out."""
        self._wait(type(record), record.id, None)

    def affirm(self, record: Record, field: str) -> None:
        """Let the log say that a field was decided on, even when it keeps its value."""
        self.affirmed.append((record, field))

    def keep_file(self, content: bytes) -> str:
        """Keep a file that was handed in beside the records, once, and return its fingerprint."""
        from facilitator.storage.attached_files import keep  # noqa: PLC0415 - see above

        return keep(self._writable(), content)

    def kept_file(self, fingerprint: str) -> bytes | None:
        """Return what the file says, byte for byte; None while it has not arrived here."""
        from facilitator.storage.attached_files import content_of  # noqa: PLC0415 - see above

        return content_of(self._writable(), fingerprint)

    def changes(self) -> Changes:
        """Return what has been changed so far."""
        self._write()
        return collected(self._changes)

    def _wait(self, kind: type[Record], identifier: str, after: Record | None) -> None:
        self._waiting[kind, identifier] = after
        if len(self._waiting) >= _AT_ONCE:
            self._write()

    def _write(self) -> None:
        """Write what waits, but for what the file says already."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, {}
        of_kind: dict[type[Record], list[str]] = defaultdict(list)
        for kind, identifier in waiting:
            of_kind[kind].append(identifier)
        for kind, identifiers in of_kind.items():
            self._read(kind, identifiers)
        changes = [Change(self._known[key], after) for key, after in waiting.items() if self._known[key] != after]
        if changes:
            from facilitator.storage.rows import write_rows  # noqa: PLC0415 - see above

            write_rows(self._writable(), changes)
        self._known |= waiting
        self._changes += changes

    def _writable(self) -> "Connection":
        if isinstance(self._connection, OnlyRead):
            raise MeetingFileError("The meeting is still being opened.", "Repeat this in a moment.")
        return self._connection

    def _read(self, kind: type[Record], identifiers: Iterable[str]) -> None:
        """Know these records, or that there are none, as they stand in the file."""
        unknown = [each for each in identifiers if (kind, each) not in self._known]
        if unknown:
            found = rows_of(self._connection, kind, unknown)
            self._known.update({(kind, each): found.get(each) for each in unknown})

    def _remembered(self, kind: type[Value], found: Mapping[str, Value]) -> tuple[Value, ...]:
        self._known.update(((kind, identifier), record) for identifier, record in found.items())
        return tuple(found.values())


@cache
def _texts_of_notes() -> "tuple[type[Note], Callable[[str], str]]":
    """Return what tells a note, and what takes the marks out of its text."""
    from facilitator.domain.notes import Note  # noqa: PLC0415 - see above
    from facilitator.storage.note_text import without_marks  # noqa: PLC0415 - see above

    return Note, without_marks
