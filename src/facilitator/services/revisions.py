"""Tell the versions of a note from the change log, oldest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from facilitator.services.ports import LogEntry


@dataclass(frozen=True, slots=True)
class Revision:
    """Hold the words of a note as one entry of the log left them: when (UTC), by whom, by which act."""

    at: datetime
    who: str
    act: str
    text: str


def revisions(history: Iterable[LogEntry]) -> tuple[Revision, ...]:
    """Return one revision for each entry that changed the words."""
    found: list[Revision] = []
    for entry in history:
        text = entry.values.get("text")
        if isinstance(text, str) and (not found or found[-1].text != text):
            found.append(Revision(entry.at, entry.who, entry.act, text))
    return tuple(found)
