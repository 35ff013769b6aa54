"""Say what an act changed: the values before and after, one pair per record.

The same pairs are announced to the screen, reversed by undo, and written to the change log.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Protocol


class Record(Protocol):
    """Require of a stored value only that it is a frozen dataclass with an identifier."""

    @property
    def id(self) -> str:
        """Return the identifier, unique in the meeting."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """Hold one record before and after an act; None stands for "not there"."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Return the record as it was last known."""
        known = self.after or self.before
        assert known is not None
        return known

    @property
    def kind(self) -> type[Record]:
        """Return the type of the record."""
        return type(self.record)


@dataclass(frozen=True, slots=True)
class Changes:
    """Hold all that one act changed, in the order it was changed, each record once."""

    items: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.items)

    def touches(self, *kinds: type[Record]) -> bool:
        """Return whether a record of one of these types changed."""
        return any(change.kind in kinds for change in self.items)

    def reversed(self) -> "Changes":
        """Return the changes that lead back."""
        return Changes(tuple(Change(change.after, change.before) for change in reversed(self.items)))

    def followed_by(self, later: "Changes") -> "Changes":
        """Return these changes and the later ones as if they had been one act."""
        return collected((*self.items, *later.items))


def collected(changes: Iterable[Change]) -> Changes:
    """Return the changes with one entry per record: its first value before and its last value after."""
    merged: dict[tuple[type[Record], str], Change] = {}
    for change in changes:
        key = (change.kind, change.record.id)
        first = merged.get(key)
        merged[key] = Change(first.before, change.after) if first else change
    return Changes(tuple(change for change in merged.values() if change.before != change.after))


def overlaid(current: Record | None, change: Change) -> Record | None:
    """Return the record after the change, keeping every field that somebody else has changed meanwhile.

    Only the fields that this change sets, and that still hold the value it set out from, take the new value;
    of a text that has moved on, only the words that this change set.
    """
    if current is None or change.before is None or change.after is None:
        return change.after
    before, after = change.before, change.after
    assert is_dataclass(current)
    assert not isinstance(current, type)
    updates: dict[str, Any] = {
        each.name: getattr(after, each.name)
        for each in fields(current)
        if getattr(before, each.name) != getattr(after, each.name)
        and getattr(current, each.name) == getattr(before, each.name)
    }
    if "text" in {each.name for each in fields(current)} and "text" not in updates:
        from facilitator.domain.word_edits import carried_over  # noqa: PLC0415 - a meeting is shown before an undo

        updates["text"] = carried_over(before.text, after.text, current.text)
    return replace(current, **updates)
