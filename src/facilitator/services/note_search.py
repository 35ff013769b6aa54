"""Say what is looked for in the notes of a meeting, and what was found."""

from dataclasses import dataclass
from datetime import datetime

from facilitator.domain.notes import Note, NoteKind


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteQuery:
    """Hold the words to look for and the filters; an empty filter lets everything pass.

    `ranked` asks for the best first instead of the newest first. `day` is a span of time in UTC.
    """

    text: str
    ranked: bool = False
    delegation_id: str = ""
    tag: str = ""
    kind: NoteKind | None = None
    session_id: str = ""
    day: tuple[datetime, datetime] | None = None
    most: int = 50


@dataclass(frozen=True, slots=True)
class FoundNote:
    """Hold a note that was found, who spoke, and the part of its words around what was looked for.

    `hits` are the places of the words found within the excerpt, in characters.
    """

    note: Note
    delegation_id: str
    excerpt: str
    hits: tuple[tuple[int, int], ...] = ()
