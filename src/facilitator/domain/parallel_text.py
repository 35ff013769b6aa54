"""Bring together what two people have made of one text, so that no word of either is lost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Edit:
    """Hold one stretch of the old text, and what stands there now."""

    start: int
    end: int
    words: str


def merged(base: str, mine: str, theirs: str) -> str:
    """Return a text with both edits of `base` in it; where they meet, mine follows on a line of its own."""
    if mine in {base, theirs}:
        return theirs
    if theirs == base:
        return mine
    own, other = _edit(base, mine), _edit(base, theirs)
    if own.end <= other.start:
        return base[: own.start] + own.words + base[own.end : other.start] + other.words + base[other.end :]
    if other.end <= own.start:
        return base[: other.start] + other.words + base[other.end : own.start] + own.words + base[own.end :]
    return f"{theirs}\n{own.words}" if own.words.strip() and own.words not in theirs else theirs


def _edit(base: str, text: str) -> _Edit:
    start = _shared(base, text)
    same = _shared(base[start:][::-1], text[start:][::-1])
    return _Edit(start, len(base) - same, text[start : len(text) - same])


def _shared(one: str, other: str) -> int:
    """Return how many characters both texts begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))
