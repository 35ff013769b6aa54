"""Say how one text became another, word by word, and make the same edits on a text that has moved on.

A word is always replaced whole: two people who change one word leave both words, never a mixture of letters.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKENS = re.compile(r"\w+|\W")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters from `start` to `end` by `words`; positions count characters of the text before."""

    start: int
    end: int
    words: str


def word_edits(before: str, after: str) -> tuple[Edit, ...]:
    """Return the edits that lead from one text to the other, first to last, none touching another."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - a meeting is shown before anybody edits

    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    starts = _offsets(sum(map(len, old[:head])), middle_old)
    return tuple(
        Edit(starts[first], starts[last], "".join(middle_new[new_first:new_last]))
        for tag, first, last, new_first, new_last in SequenceMatcher(
            None, middle_old, middle_new, autojunk=False
        ).get_opcodes()
        if tag != "equal"
    )


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return the text after the edits."""
    for edit in reversed(edits):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def carried_over(before: str, after: str, current: str) -> str:
    """Return the current text with the edits that led from `before` to `after` made on it.

    Words that somebody else has added meanwhile stay: an edit takes away only what `before` showed.
    """
    if current == before:
        return after
    theirs = word_edits(before, current)
    mine = tuple(edit for edit in word_edits(before, after) if edit not in theirs)
    both = (*theirs, *mine)
    cuts = sorted({0, len(before), *(edit.start for edit in both), *(edit.end for edit in both)})
    parts: list[str] = []
    for here, following in zip(cuts, (*cuts[1:], len(before)), strict=True):
        parts.extend(edit.words for edit in both if edit.start == here)
        if not any(edit.start <= here < edit.end for edit in both):
            parts.append(before[here:following])
    return _unglued(parts)


def _unglued(parts: Sequence[str]) -> str:
    """Return the parts as one text, a space between two that would run into one word."""
    text = ""
    for part in parts:
        glue = text and part and _is_word(text[-1]) and _is_word(part[0])
        text += f" {part}" if glue else part
    return text


def _is_word(character: str) -> bool:
    return re.match(r"\w", character) is not None


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many tokens both begin with."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def _offsets(start: int, tokens: Sequence[str]) -> list[int]:
    offsets = [start]
    for token in tokens:
        offsets.append(offsets[-1] + len(token))
    return offsets
