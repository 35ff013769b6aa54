"""Understand what a chair types into the one quick-entry box.

`urg` asks for Uruguay; `urg @eu` for Uruguay on behalf of the European Union; `! urg` is a point of
order, `reply urg` a right of reply, `? urg` a question.
"""

import re
from dataclasses import dataclass

from facilitator.domain.interventions import InterventionKind

# Compiled when first used, and remembered then.
_PREFIXES = (
    (r"!\s*", InterventionKind.POINT_OF_ORDER),
    (r"\?\s*", InterventionKind.QUESTION),
    (r"(?:reply|rr)\s+", InterventionKind.REPLY),
    (r"panel\s+", InterventionKind.PANELLIST),
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
        if found := re.match(pattern, text, re.IGNORECASE):
            kind, text = meaning, text[found.end() :]
            break
    name, *groups = (part.strip() for part in text.split("@"))
    return Entry(kind, name, tuple(group for group in groups if group))
