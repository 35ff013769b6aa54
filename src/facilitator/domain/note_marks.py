"""Read the few marks of plain text that a note may carry: bold, italic, list, quotation, verbatim, time stamp.

A note stays plain text. `**bold**`, `_italic_`, `- ` before an item, `> ` before a line that quotes, `""words""`
around words exactly as they were spoken, `[10:42:07]` for the moment when the key was pressed.
"""

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum


class Mark(Enum):
    """Name what a stretch of a line is marked as."""

    BOLD = "bold"
    ITALIC = "italic"
    LIST = "list"
    QUOTATION = "quotation"
    VERBATIM = "verbatim"
    STAMP = "stamp"


@dataclass(frozen=True, slots=True)
class Span:
    """Hold a marked stretch of one line, its signs included; positions in characters."""

    start: int
    end: int
    mark: Mark


_LIST = re.compile(r"^\s*[-*]\s")
_QUOTATION = re.compile(r"^\s*>\s?.*$")
_INLINE = (
    (Mark.BOLD, re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")),
    (Mark.ITALIC, re.compile(r"(?<![\w_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\w_])")),
    (Mark.VERBATIM, re.compile(r'""(?=[^"\s])(.+?)""')),
    (Mark.STAMP, re.compile(r"\[([01]\d|2[0-3]):[0-5]\d:[0-5]\d\]")),
)
_STAMP_IN_TEXT = re.compile(r"\[(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\][ \t]*")
_LIST_SIGN = re.compile(r"^[ \t]*[-*][ \t]+", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^[ \t]*>[ \t]?(.*\S)[ \t]*$", re.MULTILINE)
_WORD = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")


def mark_spans(line: str) -> tuple[Span, ...]:
    """Return the marked stretches of one line, the ones that begin the line first."""
    spans = []
    if found := _QUOTATION.match(line):
        spans.append(Span(0, found.end(), Mark.QUOTATION))
    elif found := _LIST.match(line):
        spans.append(Span(0, found.end(), Mark.LIST))
    for mark, pattern in _INLINE:
        spans.extend(Span(each.start(), each.end(), mark) for each in pattern.finditer(line))
    return tuple(spans)


def without_marks(text: str) -> str:
    """Return the text as a reader should see it: quoted and verbatim words in quotation marks, other signs gone."""
    text = _STAMP_IN_TEXT.sub("", text)
    text = _LIST_SIGN.sub("", text)
    for mark, pattern in _INLINE[:3]:
        text = pattern.sub("\u201c\\1\u201d" if mark is Mark.VERBATIM else r"\1", text)
    return _QUOTED_LINE.sub(_in_quotation_marks, text)


def stamp(moment: time) -> str:
    """Return a time stamp as it is put into a note."""
    return f"[{moment:%H:%M:%S}]"


def stamp_at(line: str, position: int) -> time | None:
    """Return the time of the last stamp at or before a position of the line, else of its first one, else None."""
    stamps = [each for each in mark_spans(line) if each.mark is Mark.STAMP]
    if not stamps:
        return None
    before = [each for each in stamps if each.start <= position]
    chosen = (before or stamps[:1])[-1]
    return time.fromisoformat(line[chosen.start + 1 : chosen.end - 1])


def word_count(text: str) -> int:
    """Count the words a reader would read; signs and time stamps are none. Each CJK character counts as a word."""
    plain = without_marks(text)
    cjk = sum(1 for character in plain if is_cjk(character))
    return cjk + sum(1 for word in _WORD.findall(plain) if not any(is_cjk(character) for character in word))


def is_cjk(character: str) -> bool:
    """Return whether the character is written without spaces between words: Chinese, Japanese kana."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff"


def _in_quotation_marks(found: re.Match[str]) -> str:
    words = found.group(1)
    return words if words.startswith("\u201c") else f"\u201c{words}\u201d"
