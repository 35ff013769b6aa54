"""Stand in for the meeting file and the clock, in memory and under the test's control."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from facilitator.services.changes import Change, Changes, Record, collected
from facilitator.services.ports import Value

TEN_O_CLOCK = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)  # 10 a.m. in Montevideo


class FakeClock:
    """Show the time a test has set."""

    def __init__(self, moment: datetime = TEN_O_CLOCK) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment that was set."""
        return self.moment

    def advance(self, seconds: float) -> datetime:
        """Move on and return the new moment."""
        self.moment += timedelta(seconds=seconds)
        return self.moment


class RecordsInMemory:
    """Keep records in a dictionary; an act that raises changes nothing."""

    def __init__(self, *records: Record) -> None:
        self.store: dict[tuple[type[Record], str], Record] = {(type(each), each.id): each for each in records}
        self.acts: list[str] = []
        self.files: dict[str, bytes] = {}
        self._changes: list[Change] = []

    @contextmanager
    def reading(self) -> Iterator["RecordsInMemory"]:
        """Offer the records."""
        yield self

    @contextmanager
    def writing(self, act: str) -> Iterator["RecordsInMemory"]:
        """Offer the records and put them back if the act raises."""
        kept = dict(self.store)
        self._changes = []
        try:
            yield self
        except BaseException:
            self.store = kept
            raise
        self.acts.append(act)

    def get(self, kind: type[Value], identifier: str) -> Value | None:
        """Return the record, or None."""
        found = self.store.get((kind, identifier))
        return found if isinstance(found, kind) else None

    def those(self, kind: type[Value], identifiers: Iterable[str]) -> Mapping[str, Value]:
        """Return those of the records that are there."""
        return {each: found for each in identifiers if (found := self.get(kind, each)) is not None}

    def all(self, kind: type[Value]) -> tuple[Value, ...]:
        """Return every record of the type."""
        return tuple(each for each in self.store.values() if isinstance(each, kind))

    def in_session(self, kind: type[Value], session_id: str) -> tuple[Value, ...]:
        """Return the records of the session."""
        return tuple(each for each in self.all(kind) if getattr(each, "session_id", None) == session_id)

    def put(self, record: Record) -> None:
        """Write the record."""
        key = (type(record), record.id)
        before = self.store.get(key)
        if before != record:
            self.store[key] = record
            self._changes.append(Change(before, record))

    def remove(self, record: Record) -> None:
        """Take the record out."""
        del self.store[type(record), record.id]
        self._changes.append(Change(record, None))

    def keep_file(self, content: bytes) -> str:
        """Keep the file under a name made of its length."""
        fingerprint = f"file of {len(content)}"
        self.files[fingerprint] = content
        return fingerprint

    def kept_file(self, fingerprint: str) -> bytes | None:
        """Return what the file says."""
        return self.files.get(fingerprint)

    def changes(self) -> Changes:
        """Return what the act has changed so far."""
        return collected(self._changes)
