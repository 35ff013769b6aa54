"""Hold what an import would do, row by row, until somebody applies it or puts it away."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from facilitator.domain.faults import Fault
from facilitator.services.changes import Change, Record

_UTC = ZoneInfo("UTC")


class ImportKind(Enum):
    """Name what a file may hold."""

    PROGRAMME = "programme"
    SEGMENTS = "segments"
    QUESTIONS = "questions"
    DELEGATIONS = "delegations"
    SPEECH_LOG = "speech_log"


class RowStatus(Enum):
    """Say what an import would do about one record."""

    NEW = "new"
    CHANGED = "changed"
    IDENTICAL = "identical"
    MISSING = "missing"
    """It is in the meeting but not in the file; it stays."""
    REFUSED = "refused"
    """Its row has a fault; nothing is done about it."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Hold one field that would change, its values in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Hold what would be done about one row of the file; `row` is 0 for what only the meeting has.

    `record_id` is that of a record which would be new.
    """

    row: int
    key: str
    title: str
    status: RowStatus
    changes: tuple[FieldChange, ...] = ()
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Hold a name that nobody is known by, and the delegations (ids) that come nearest, best first."""

    label: str
    guesses: tuple[str, ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """Hold all that an import would do; `changes` are what applying it writes.

    `shown` are the fields (name, label) by which a new record is told, with times of the `zone`.
    """

    kind: ImportKind
    source: str
    rows: tuple[PlannedRow, ...] = ()
    faults: tuple[Fault, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    changes: tuple[Change, ...] = ()
    shown: tuple[tuple[str, str], ...] = ()
    zone: ZoneInfo = _UTC

    def count(self, status: RowStatus) -> int:
        """Return how many rows have this status."""
        return sum(row.status is status for row in self.rows)


def changes_told(plan: ImportPlan) -> Callable[[PlannedRow], tuple[FieldChange, ...]]:
    """Return what tells what a row would change: of a new record, all that it would hold."""
    new = {each.record.id: each.record for each in plan.changes if each.before is None}

    def told(row: PlannedRow) -> tuple[FieldChange, ...]:
        record = new.get(row.record_id)
        if record is None:
            return row.changes
        values = ((label, in_words(getattr(record, name), plan.zone)) for name, label in plan.shown)
        return tuple(FieldChange(label, "", words) for label, words in values if words not in {"", row.key, row.title})

    return told


def stable_id(kind: str, *parts: str) -> str:
    """Return the same identifier for the same parts on every laptop, so that no import makes a record twice."""
    return uuid5(NAMESPACE_URL, "\x1f".join(("facilitator", kind, *parts))).hex


def difference(
    before: Record, after: Record, shown: Iterable[tuple[str, str]], zone: ZoneInfo
) -> tuple[FieldChange, ...]:
    """Return the fields that differ, of those that are `shown` (field name, label), in words at venue time."""
    return tuple(
        FieldChange(label, in_words(getattr(before, name), zone), in_words(getattr(after, name), zone))
        for name, label in shown
        if getattr(before, name) != getattr(after, name)
    )


def in_words(value: Any, zone: ZoneInfo) -> str:  # noqa: ANN401 - a field may hold anything
    """Return a field's value in words: times at the venue, several values with commas."""
    if isinstance(value, datetime):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if hasattr(value, "__dataclass_fields__"):
        return ", ".join(text for each in fields(value) if (text := in_words(getattr(value, each.name), zone)))
    return "" if value is None else str(value)
