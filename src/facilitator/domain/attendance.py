"""Say which delegations are in the room, and since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Hold that a delegation came to a session; times are UTC, `left_at` is None while it is there."""

    id: str
    session_id: str
    delegation_id: str
    arrived_at: datetime
    left_at: datetime | None = None

    @property
    def is_present(self) -> bool:
        """Return whether the delegation is in the room."""
        return self.left_at is None


def present(attendances: Sequence[Attendance]) -> frozenset[str]:
    """Return the delegations that are in the room."""
    return frozenset(each.delegation_id for each in attendances if each.is_present)
