"""Say what somebody changed in a working copy of a report, paragraph by paragraph and word by word."""

import difflib
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from facilitator.domain.faults import Fault
from facilitator.reporting.chart_words import data_table
from facilitator.reporting.outline import (
    Annex,
    Block,
    Chart,
    Contents,
    Figure,
    Heading,
    Outline,
    Table,
    clean_text,
    plain,
)
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.references import resolved

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_BETWEEN_CELLS = "\t"


class ReturnedKind(Enum):
    """Say what happened to a paragraph."""

    CHANGED = "changed"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    DELETED = "deleted"
    NEW = "new"
    COMMENT = "comment"


class MatchedBy(Enum):
    """Say how a paragraph was known again: by its hidden anchor, or by its words because the anchor was lost."""

    ANCHOR = "by anchor"
    TEXT = "by text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedChange:
    """Hold one change that came back.

    `key` is the block's key in the outline; a new paragraph has none, but `follows` the block named there
    (empty at the beginning). `before` and `after` are the words; the parts of a split are lines of `after`.
    `with_keys` are the further blocks that a merge swallowed. `author` is known where changes were tracked.
    A comment in the margin has its words in `after`, those of its paragraph in `before`.
    `since_changed`: the block was also edited here after the copy left, so `before` is not what the editor saw.
    """

    kind: ReturnedKind
    key: str
    before: str
    after: str
    author: str = ""
    match: MatchedBy = MatchedBy.ANCHOR
    follows: str = ""
    with_keys: tuple[str, ...] = ()
    since_changed: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the paragraphs that a split made, or the one text."""
        return tuple(self.after.split("\n")) if self.kind is ReturnedKind.SPLIT else (self.after,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedCopy:
    """Hold what a working copy brought back: its changes in document order, and what could not be read.

    `export_id` is empty when the copy does not say which export it comes from.
    """

    export_id: str
    changes: tuple[ReturnedChange, ...]
    unchanged: int
    faults: tuple[Fault, ...] = ()


class PieceKind(Enum):
    """Say whether words stayed, were put in, or were taken out."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold neighbouring words of one fate."""

    kind: PieceKind
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as pieces: what stayed, what went, what came; never cut inside a word."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, first, last, start, end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(PieceKind.SAME, "".join(old[first:last])))
            continue
        if first < last:
            pieces.append(Piece(PieceKind.REMOVED, "".join(old[first:last])))
        if start < end:
            pieces.append(Piece(PieceKind.ADDED, "".join(new[start:end])))
    return tuple(pieces)


@dataclass(frozen=True, slots=True)
class KeyedText:
    """Hold the words of one block, one row of a table, or one footnote, as a working copy carries them."""

    key: str
    text: str
    is_note: bool = False


def keyed_texts(outline: Outline) -> tuple[KeyedText, ...]:
    """Return the words of everything in the outline that can come back changed, in document order."""
    return tuple(each for block in resolved(outline).blocks for each in _texts_of(block, outline.language))


def text_hash(text: str) -> str:
    """Return a short digest of the words, so that a copy can tell they changed without carrying them."""
    return hashlib.sha256(comparable(text).encode()).hexdigest()[:16]


def comparable(text: str) -> str:
    """Return the text without what editors change unasked: space at the ends of lines and cells, or doubled."""
    if text.isascii() and text.isprintable() and "  " not in text:  # most texts, ten times as fast
        return text.strip(" ")
    single = re.sub(r"[ \u00a0\u202f]+", " ", clean_text(text))
    return re.sub(r" ?([\t\n]) ?", r"\1", single).strip(" \n")


def row_key(table: Table, row: int) -> str:
    """Return the key of a table's row, counted from 1: the row's own, or its place."""
    return table.row_keys[row - 1] if table.row_keys else f"{table.key}-row-{row}"


def row_text(cells: tuple[str, ...]) -> str:
    """Return the words of a row, a tab between its cells."""
    return _BETWEEN_CELLS.join(cells)


def head_key(table: Table) -> str:
    """Return the key of a table's head row."""
    return f"{table.key}-head"


def note_key(block_key: str, number: int) -> str:
    """Return the key of a block's footnote, counted from 1 within the block."""
    return f"{block_key}-note-{number}"


def _texts_of(block: Block, language: str) -> Iterator[KeyedText]:
    match block:
        case Contents():
            phrases = phrases_in(language)
            yield KeyedText(block.key, row_text((phrases.say("Contents"), phrases.say("Paragraphs"))))
        case Heading():
            yield KeyedText(block.key, block.text)
        case Annex():
            yield KeyedText(block.key, block.title)
        case Table():
            yield KeyedText(block.key, block.caption)
            yield from _rows_of(block)
        case Figure():
            yield KeyedText(block.key, block.caption)
        case Chart():
            yield KeyedText(block.key, block.caption)
            yield from _rows_of(data_table(block))
        case _:
            yield KeyedText(block.key, plain(tuple(run for run in block.words if not run.refers_to)))
            notes = (run.footnote for run in block.words if run.footnote)
            for number, note in enumerate(notes, start=1):
                yield KeyedText(note_key(block.key, number), note, is_note=True)


def _rows_of(table: Table) -> Iterator[KeyedText]:
    yield KeyedText(head_key(table), row_text(tuple(column.heading for column in table.columns)))
    for number, row in enumerate(table.rows, start=1):
        yield KeyedText(row_key(table, number), row_text(row))
