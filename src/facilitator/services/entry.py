"""Understand what a chair types into the one quick-entry box.

`urg` asks for Uruguay; `urg @eu` for Uruguay on behalf of the European Union; `! urg` is a point of
order, `reply urg` a right of reply, `? urg` a question.
"""

import re
from dataclasses import dataclass

from facilitator.domain.interventions import InterventionKind

_PREFIXES = (
    (re.compile(r"^!\s*"), InterventionKind.POINT_OF_ORDER),
    (re.compile(r"^\?\s*"), InterventionKind.QUESTION),
    (re.compile(r"^(?:reply|rr)\s+", re.IGNORECASE), InterventionKind.REPLY),
    (re.compile(r"^panel\s+", re.IGNORECASE), InterventionKind.PANELLIST),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold what was typed, taken apart: the kind, the name, and the groups spoken for."""

    kind: InterventionKind
    name: str
    groups: tuple[str, ...]

    @property
    def looked_for(self) -> str:
        """Return the letters to find a delegation by: a group's own name where no other is given."""
        return self.name or (self.groups[0] if self.groups else "")


def read_entry(typed: str) -> Entry:
    """Return what was typed, taken apart; anything unforeseen is part of the name."""
    text = typed.strip()
    kind = InterventionKind.STATEMENT
    for pattern, meaning in _PREFIXES:
        if pattern.match(text):
            kind, text = meaning, pattern.sub("", text, count=1)
            break
    name, *groups = (part.strip() for part in text.split("@"))
    return Entry(kind, name, tuple(group for group in groups if group))
