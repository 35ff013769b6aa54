"""Describe a report as a tree of frozen blocks, before any format.

The preview on screen and the Word writer both read this; neither adds a word of its own.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
# What XML or Word cannot hold. Unassigned characters stay: the next Unicode may have given them a meaning.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000))
    + "\U000f0000-\U0010ffff]"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Hold words in one voice; an empty `language` is the outline's own.

    `footnote` is a note that follows the words. `refers_to` is the key of a block whose number stands here
    ("Table 2", "14"): such a run says nothing itself until `references.resolved` has filled it in.
    """

    text: str = ""
    bold: bool = False
    italic: bool = False
    language: str = ""
    footnote: str = ""
    refers_to: str = ""


Words = tuple[Run, ...]


def words(*parts: str | Run) -> Words:
    """Return plain texts and runs as one sequence of runs, without empty ones."""
    runs = (part if isinstance(part, Run) else Run(part) for part in parts)
    return tuple(run for run in runs if run.text or run.footnote or run.refers_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Hold a heading: level 1 is numbered I., level 2 A., level 3 1. (United Nations Editorial Manual)."""

    key: str
    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Hold a paragraph; numbered ones count through the whole document."""

    key: str
    words: Words
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SubParagraph:
    """Hold a point under a numbered paragraph: level 1 is (a), level 2 (i)."""

    key: str
    words: Words
    level: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """Hold a point of an unnumbered list."""

    key: str
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """Hold a recommendation; they are counted apart, R1 to the last, through the whole document."""

    key: str
    words: Words


class Alignment(Enum):
    """Say on which side a column's words stand."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Column:
    """Hold a column's heading, its share of the table's width and its side."""

    heading: str
    share: int = 1
    alignment: Alignment = Alignment.START


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Hold a table; its first row is repeated on every page, and `summary` says in words what it shows.

    `row_keys` name the rows, where what they show has names; without them a row is known by its place.
    """

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    summary: str = ""
    row_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Hold a picture (PNG or JPEG) and what it shows, in words for those who cannot see it."""

    content: bytes
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Hold a picture with its caption; `width` is its share of the text's width, from 0 to 1."""

    key: str
    caption: str
    picture: Picture
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Series:
    """Hold one row of bars, a value per category; bars that are not `shown` only hold the others off the axis."""

    name: str
    values: tuple[float, ...]
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Hold a chart of horizontal bars that its readers can edit; `unit` says what is counted, such as minutes."""

    key: str
    caption: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    stacked: bool = False
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """Begin an annex on a new page; a landscape one is set across the sheet until the next annex."""

    key: str
    title: str
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Stand where the table of contents goes."""

    key: str = "contents"


WordsBlock = Paragraph | SubParagraph | Bullet | Recommendation
Block = Heading | WordsBlock | Table | Figure | Chart | Annex | Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Hold a whole report. `responsibility` is the line by which its authors answer for it.

    A report that is not final carries the word DRAFT wherever its status is shown. `logos` are the co-hosts'.
    `symbol`, `submitter`, `issued` and `distribution` are the house's own words; without any, nothing stands there.
    """

    title: str
    subtitle: str
    place: str
    dates: str
    short_title: str
    responsibility: str = ""
    language: str = "en"
    final: bool = False
    blocks: tuple[Block, ...] = ()
    logos: tuple[Picture, ...] = ()
    symbol: str = ""
    submitter: str = ""
    issued: str = ""
    distribution: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """Hold one line of a table of contents: the heading and the numbered paragraphs under it."""

    key: str
    level: int
    number: str
    text: str
    paragraphs: str = ""


def contents_of(outline: Outline, deepest: int = 2) -> tuple[ContentsEntry, ...]:
    """Return the table of contents down to a level.

    Entries lead to paragraph numbers, not to pages: these never depend on the printer
    (United Nations Editorial Manual: refer to paragraphs).
    """
    found = list(_landmarks(outline))
    after_last = 1 + sum(isinstance(block, Paragraph) and block.numbered for block in outline.blocks)
    entries = []
    for place, (mark, first) in enumerate(found):
        if mark.level > deepest:
            continue
        after = next((start for other, start in found[place + 1 :] if other.level <= mark.level), after_last)
        entries.append(replace(mark, paragraphs=_range(first, after - 1)))
    return tuple(entries)


def clean_text(text: str) -> str:
    """Return the text in normal form C, without characters that no document may hold.

    Every kind of line end becomes a line feed; other control characters but the tab, lone surrogates,
    noncharacters and private ones go.
    """
    if text.isascii() and text.isprintable():  # most texts, twice as fast
        return text
    return unicodedata.normalize("NFC", _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text)))


def plain(of: Words) -> str:
    """Return the words without their voices."""
    return "".join(run.text for run in of)


def _landmarks(outline: Outline) -> Iterator[tuple[ContentsEntry, int]]:
    """Yield an entry for each heading and annex, and the number of the next numbered paragraph."""
    counts = [0, 0, 0]
    paragraph = 1
    for block in outline.blocks:
        if isinstance(block, Paragraph) and block.numbered:
            paragraph += 1
        elif isinstance(block, Annex):
            yield ContentsEntry(block.key, 1, "", block.title), paragraph
        elif isinstance(block, Heading):
            counts[block.level - 1] += 1
            counts[block.level :] = [0] * (len(counts) - block.level)
            number = heading_number(block.level, counts[block.level - 1])
            yield ContentsEntry(block.key, block.level, number, block.text), paragraph


def _range(first: int, last: int) -> str:
    if last < first:
        return ""
    return str(first) if first == last else f"{first}\u2013{last}"


def heading_number(level: int, count: int) -> str:
    """Return a heading's number as Word will show it: II., B., 2.; after Z. comes AA., then BB."""
    if level == 1:
        return f"{roman(count)}."
    if level == 2:  # noqa: PLR2004 - levels are 1, 2, 3
        rounds, letter = divmod(count - 1, 26)
        return f"{chr(ord('A') + letter) * (rounds + 1)}."
    return f"{count}."


def roman(number: int) -> str:
    """Return a number from 1 to 3,999 in Roman numerals."""
    signs = ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    made = ""
    for sign, value in zip(signs, values, strict=True):
        made += sign * (number // value)
        number %= value
    return made


def length_of(outline: Outline) -> int:
    """Return the number of words in headings, paragraphs, footnotes and captions; tables are not counted."""
    return sum(len(_said(block).split()) for block in outline.blocks)


def _said(block: Block) -> str:
    match block:
        case Heading():
            return block.text
        case Annex():
            return block.title
        case Table() | Figure() | Chart():
            return block.caption
        case Contents():
            return ""
        case _:
            return " ".join((plain(block.words), *(run.footnote for run in block.words)))
