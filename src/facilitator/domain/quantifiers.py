"""Choose the word for how many delegations support a point, from the evidence and a ladder of thresholds.

No published ladder of the United Nations exists; the thresholds are settings, and the program only
proposes. A statement on behalf of a group is one voice, however many States it covers.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum


class Quantifier(IntEnum):
    """Name the rungs of the ladder, the lowest first."""

    ONE = 1
    TWO = 2
    FEW = 3
    SOME = 4
    SEVERAL = 5
    MANY = 6
    MOST = 7
    ALL = 8

    @property
    def phrase(self) -> str:
        """Return the words a report uses for it."""
        return _PHRASES[self]


_PHRASES = {
    Quantifier.ONE: "one delegation",
    Quantifier.TWO: "two delegations",
    Quantifier.FEW: "a few delegations",
    Quantifier.SOME: "some delegations",
    Quantifier.SEVERAL: "several delegations",
    Quantifier.MANY: "many delegations",
    Quantifier.MOST: "most delegations",
    Quantifier.ALL: "all delegations that took the floor",
}
_NEUTRAL = (Quantifier.SOME, Quantifier.SEVERAL)
"""The rungs for which "a number of" may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Hold the thresholds: delegations (whole numbers) and shares of those heard, in per cent.

    A rung is reached when its number and, where it has one, its share are; "many" by either of two ways.
    `most_share` must be exceeded, the other shares reached.
    """

    few: int = 3
    some: int = 4
    several: int = 5
    many: int = 7
    many_with_share: int = 5
    many_share: int = 33
    most: int = 5
    most_share: int = 50
    all: int = 5
    broad_share: int = 67

    def rung(self, supporting: int, heard: int) -> Quantifier | None:
        """Return the highest rung that the numbers reach, or None when nobody supports the point."""
        heard = max(heard, supporting)
        reached = (
            (Quantifier.ALL, supporting == heard and supporting >= self.all),
            (Quantifier.MOST, 100 * supporting > self.most_share * heard and supporting >= self.most),
            (Quantifier.MANY, supporting >= self.many),
            (Quantifier.MANY, supporting >= self.many_with_share and _per_cent(supporting, heard) >= self.many_share),
            (Quantifier.SEVERAL, supporting >= self.several),
            (Quantifier.SOME, supporting >= self.some),
            (Quantifier.FEW, supporting >= self.few),
            (Quantifier.TWO, supporting > 1),
            (Quantifier.ONE, supporting > 0),
        )
        return next((rung for rung, fits in reached if fits), None)

    def is_broad(self, supporting: int, heard: int, opposing: int) -> bool:
        """Return whether "broad support" may be said: two thirds of those heard, and nobody against."""
        heard = max(heard, supporting)
        return supporting > 1 and not opposing and _per_cent(supporting, heard) >= self.broad_share


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Hold the voices behind a point, those against it, and all that were heard; identifiers of delegations."""

    supporting: frozenset[str] = frozenset()
    opposing: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """Return how many voices support the point."""
        return len(self.supporting)

    @property
    def all_heard(self) -> int:
        """Return how many voices there were; who supports or opposes a point was heard, too."""
        return len(self.heard | self.supporting | self.opposing)


def suggested(evidence: Evidence, ladder: Ladder) -> Quantifier | None:
    """Return the rung for the supporters of a point."""
    return ladder.rung(evidence.count, evidence.all_heard)


def opposite(evidence: Evidence, ladder: Ladder) -> Quantifier | None:
    """Return the rung for those who hold the opposite view."""
    return ladder.rung(len(evidence.opposing), evidence.all_heard)


_NOUNS = r"(?:delegations?|speakers?|participants?|Member States|States|countries|representatives?)"
_WORDS = {
    "one": Quantifier.ONE,
    "two": Quantifier.TWO,
    "a few": Quantifier.FEW,
    "some": Quantifier.SOME,
    "several": Quantifier.SEVERAL,
    "many": Quantifier.MANY,
    "most": Quantifier.MOST,
    "all": Quantifier.ALL,
}
_QUANTIFIED = re.compile(
    rf"\b(?P<word>{'|'.join(_WORDS)}|a number of)(?: other)? {_NOUNS}\b(?!['\u2019])(?: that took the floor)?",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\bwhile\b|\bother(?:s| delegations?)\b", re.IGNORECASE)
_DIFFERENT = re.compile(r"[^.;!?]*\bdifferent view\b", re.IGNORECASE)
_BROAD = re.compile(r"\bbroad support\b", re.IGNORECASE)
_NEVER_COUNTED = re.compile(
    r"\b(?:the (?:vast |great |overwhelming )?majority|(?:by )?consensus|unanimously)\b", re.IGNORECASE
)


class WordingFault(IntEnum):
    """Name what can be wrong with the words for how many."""

    NUMBER = 1
    """The evidence asks for another rung than the text has."""
    BROAD = 2
    """There is opposition, or fewer than two thirds."""
    NEVER_COUNTED = 3
    """"Majority" needs a vote, and consensus never follows from counting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingDoubt:
    """Hold one place in a text whose quantifier the evidence does not bear out; positions in characters."""

    fault: WordingFault
    start: int
    end: int
    found: str
    wanted: str = ""


def doubts(text: str, evidence: Evidence, ladder: Ladder) -> tuple[WordingDoubt, ...]:
    """Return the places whose words the evidence does not bear out; none without evidence of any number.

    The first quantifier stands for the supporters; a later one, or one that others or a different view are
    said of, for the opposite view.
    """
    found: list[WordingDoubt] = []
    if evidence.supporting:
        found.extend(_doubted_numbers(text, evidence, ladder))
        if not ladder.is_broad(evidence.count, evidence.all_heard, len(evidence.opposing)):
            found.extend(_marked(WordingFault.BROAD, _BROAD, text))
    found.extend(_marked(WordingFault.NEVER_COUNTED, _NEVER_COUNTED, text))
    return tuple(sorted(found, key=lambda each: each.start))


def with_quantifier(text: str, rung: Quantifier) -> str:
    """Return the text with its first quantifier replaced; one that has none gets the phrase in front."""
    match = _QUANTIFIED.search(text)
    if match is None:
        return f"{_capital(rung.phrase)} noted that {_within_sentence(text)}"
    phrase = _capital(rung.phrase) if match.group()[0].isupper() else rung.phrase
    return text[: match.start()] + phrase + text[match.end() :]


def opposite_sentence(rung: Quantifier) -> str:
    """Return a sentence of its own for the opposite view."""
    return f"{_capital(rung.phrase)} held a different view."


def voices(speakers: Collection[str], supporters: Collection[str]) -> frozenset[str]:
    """Return who stands behind a point: those who made it and those who said that they support it."""
    return frozenset(each for each in (*speakers, *supporters) if each)


def _doubted_numbers(text: str, evidence: Evidence, ladder: Ladder) -> list[WordingDoubt]:
    found = []
    against = False
    for match in _QUANTIFIED.finditer(text):
        against = against or bool(_OTHERS.search(text, 0, match.end()) or _DIFFERENT.match(text, match.end()))
        wanted = opposite(evidence, ladder) if against else suggested(evidence, ladder)
        if wanted is not None and not _fits(match["word"].lower(), wanted):
            found.append(
                WordingDoubt(
                    fault=WordingFault.NUMBER,
                    start=match.start(),
                    end=match.end(),
                    found=match.group(),
                    wanted=wanted.phrase,
                )
            )
        against = True
    return found


def _fits(word: str, wanted: Quantifier) -> bool:
    return wanted in _NEUTRAL if word == "a number of" else _WORDS[word] is wanted


def _per_cent(part: int, whole: int) -> int:
    """Return the share in per cent, rounded: two of three are 67."""
    return (100 * part + whole // 2) // whole if whole else 0


def _marked(fault: WordingFault, pattern: re.Pattern[str], text: str) -> list[WordingDoubt]:
    return [
        WordingDoubt(fault=fault, start=match.start(), end=match.end(), found=match.group())
        for match in pattern.finditer(text)
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _within_sentence(text: str) -> str:
    """Return the text with a small first letter, unless its first word may be a name."""
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return text[:1].lower() + text[1:] if first in _ORDINARY else text


_ORDINARY = frozenset(
    {"A", "An", "Better", "For", "In", "It", "Missions", "More", "Peacekeeping", "Police", "Such", "The", "There"}
    | {"These", "They", "This", "Those", "To", "Training", "Women"}
)
