"""Describe what rapporteurs write, and read the marks they type into it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache

from facilitator.domain.attribution import Attribution
from facilitator.domain.note_marks import without_marks


class NoteKind(Enum):
    """Name what a note records."""

    KEY_MESSAGE = "key_message"
    RECOMMENDATION = "recommendation"
    GOOD_PRACTICE = "good_practice"
    CHALLENGE = "challenge"
    PLEDGE = "pledge"
    QUESTION = "question"
    ANSWER = "answer"
    QUOTATION = "quotation"
    AGREEMENT = "agreement"
    DIVERGENCE = "divergence"
    FOLLOW_UP = "follow_up"
    PROCEDURAL = "procedural"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Hold one note: a run of text about one intervention, or about the session when that is empty.

    `attribution` may only be stricter than the session's; None takes the session's own.
    `private` notes leave the laptop in no export and no exchange. `supporters` are the delegations that
    said they support the point; `question_id` is the guiding question that the note helps to answer.
    Times are UTC.
    """

    id: str
    session_id: str
    intervention_id: str = ""
    kind: NoteKind = NoteKind.KEY_MESSAGE
    text: str = ""
    attribution: Attribution | None = None
    private: bool = False
    written_at: datetime
    author: str = ""
    supporters: tuple[str, ...] = ()
    question_id: str = ""

    @property
    def facts(self) -> "NoteFacts":
        """Return what is said about the note beside its words."""
        return NoteFacts(
            kind=self.kind,
            attribution=self.attribution,
            private=self.private,
            supporters=self.supporters,
            question_id=self.question_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFacts:
    """Hold what a rapporteur says about a note beside its words; known before the first of them is typed."""

    kind: NoteKind = NoteKind.KEY_MESSAGE
    attribution: Attribution | None = None
    private: bool = False
    supporters: tuple[str, ...] = ()
    question_id: str = ""


KIND_PREFIXES: Mapping[str, NoteKind] = {
    "km": NoteKind.KEY_MESSAGE,
    "rec": NoteKind.RECOMMENDATION,
    "gp": NoteKind.GOOD_PRACTICE,
    "ch": NoteKind.CHALLENGE,
    "pl": NoteKind.PLEDGE,
    "q": NoteKind.QUESTION,
    "a": NoteKind.ANSWER,
    "quo": NoteKind.QUOTATION,
    "agr": NoteKind.AGREEMENT,
    "div": NoteKind.DIVERGENCE,
    "fu": NoteKind.FOLLOW_UP,
    "pro": NoteKind.PROCEDURAL,
}

_PREFIX = re.compile(r"^([A-Za-z]{1,3}): ")

_PARAGRAPH_BREAK = "\n"
_TAG = re.compile(r"(?<![\w#&])#([^\W\d_][\w-]*)")
_CLOSING_TAGS = re.compile(r"(?:[ \t]*(?<![\w#&])#[^\W\d_][\w-]*)+[ \t]*$", re.MULTILINE)


def kind_prefix(text: str) -> tuple[NoteKind, int] | None:
    """Return the kind that a note says it is by its first letters ("rec: "), and the length of those letters."""
    found = _PREFIX.match(text)
    kind = KIND_PREFIXES.get(found.group(1).casefold()) if found else None
    return (kind, found.end()) if found and kind else None


def tag_spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return each `#tag` as (start, end, tag in lower case), positions in characters of the text."""
    return tuple((match.start(), match.end(), match.group(1).casefold()) for match in _TAG.finditer(text))


def tags_in(text: str) -> tuple[str, ...]:
    """Return the theme tags typed as `#tag`, in lower case, each once, in the order of the text."""
    return tuple(dict.fromkeys(tag for _, _, tag in tag_spans(text)))


@lru_cache(maxsize=8_192)
def without_tags(text: str) -> str:
    """Return the text as a reader should see it.

    Tags that close a line go; a tag inside a sentence is one of its words and loses only its mark.
    Other marks of a note go too; words marked as verbatim stand in quotation marks.
    """
    return without_marks(_TAG.sub(r"\1", _CLOSING_TAGS.sub("", text))).strip()


def without_paragraph(text: str, position: int) -> tuple[str, str]:
    """Return the paragraph (line) at a position in characters, and the text that is left without it."""
    lines = text.split(_PARAGRAPH_BREAK)
    start = 0
    for place, line in enumerate(lines):
        if position <= start + len(line):
            return line, _PARAGRAPH_BREAK.join([*lines[:place], *lines[place + 1 :]])
        start += len(line) + 1
    return lines[-1], _PARAGRAPH_BREAK.join(lines[:-1])
