"""Say how openly a report may tell who said something."""

from collections.abc import Iterable
from enum import Enum


class Attribution(Enum):
    """Name the levels of attribution, from the most open to the strictest."""

    NAMED = "named"
    GROUP = "group"
    QUANTIFIED = "quantified"
    NONE = "none"

    @property
    def strictness(self) -> int:
        """Return 0 for the most open level and one more for each stricter one."""
        return list(Attribution).index(self)


def strictest(levels: Iterable[Attribution]) -> Attribution:
    """Return the strictest of the levels; a rapporteur may tighten a session's level, never loosen it."""
    return max(levels, key=lambda level: level.strictness)
