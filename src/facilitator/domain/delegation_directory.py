"""Find a delegation from the two or three letters that a chair has time to type."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import takewhile

from facilitator.domain.delegations import Category, Delegation, fold

_SMALL_WORDS = frozenset({"and", "de", "del", "des", "du", "et", "for", "in", "la", "of", "on", "s", "the", "y"})
_PLACES = {category: place for place, category in enumerate(Category)}
_SHORTEST_ABBREVIATION = 3
_SHORTEST_MISSPELLING = 4
_MOST_SLIPS = 3
_CANDIDATES = 24


class Reason(IntEnum):
    """Say why a delegation was found, the surest reason first."""

    EXACT = 0
    """The text is its code, an alias or one of its names."""
    NAME = 1
    """A name begins with the text."""
    WORD = 2
    """Words within a name begin with the words of the text."""
    INITIALS = 3
    """The text is made of the initials of a name."""
    LETTERS = 4
    """The text is the beginning of a name with single letters left out: "urg" for Uruguay."""
    SUBSTRING = 5
    """The text stands somewhere within a name."""
    SIMILAR = 6
    """A name begins almost like the text: probably a slip of the fingers."""


@dataclass(frozen=True, slots=True)
class Match:
    """Pair a delegation with the reason why it was found."""

    delegation: Delegation
    reason: Reason


@dataclass(frozen=True, slots=True)
class _Query:
    """Hold one search, folded once."""

    folded: str
    squashed: str
    first_word: str
    words: re.Pattern[str] | None
    """Finds names with words that begin with the words of the search, in that order."""
    letters: re.Pattern[str] | None
    """Finds names that begin with the letters of the search when single ones are left out between them."""

    @classmethod
    def of(cls, text: str) -> "_Query":
        """Fold a text."""
        folded = _folded(text)
        words = folded.split()
        squashed = "".join(words)
        return cls(
            folded,
            squashed,
            words[0] if words else "",
            re.compile(" " + ".*? ".join(words)) if len(words) > 1 else None,
            re.compile("\n" + ".?".join(squashed)) if len(squashed) >= _SHORTEST_ABBREVIATION else None,
        )


@dataclass(frozen=True, slots=True)
class _Entry:
    """Hold everything by which one delegation is found, folded and joined so that a rule is one test of text."""

    delegation: Delegation
    exact: frozenset[str]
    english: str
    spaced: str
    """Every label, a line feed and a space before each."""
    squashed: str
    """Every label without its spaces, a line feed before each."""
    initials: frozenset[str]

    @classmethod
    def of(cls, delegation: Delegation) -> "_Entry":
        """Fold the labels of a delegation."""
        labels = tuple(dict.fromkeys(map(_folded, (*_names(delegation), delegation.id, *delegation.aliases))))
        squashed = [label.replace(" ", "") for label in labels]
        return cls(
            delegation,
            frozenset(squashed),
            squashed[0],
            "".join(f"\n {label}" for label in labels),
            "".join(f"\n{label}" for label in squashed),
            frozenset(initials for label in labels for initials in _initials(label)),
        )

    def reason(self, query: _Query) -> Reason | None:
        """Return the surest reason why this delegation answers the query, short of a misspelling."""
        if query.squashed in self.exact:
            return Reason.EXACT
        if f"\n{query.squashed}" in self.squashed:
            return Reason.NAME
        if f" {query.folded}" in self.spaced or (query.words and query.words.search(self.spaced)):
            return Reason.WORD
        if query.squashed in self.initials:
            return Reason.INITIALS
        if query.letters and query.letters.search(self.squashed):
            return Reason.LETTERS
        return Reason.SUBSTRING if query.squashed in self.squashed else None


class DelegationDirectory:
    """Know every delegation that could be named, and find one by any of its names, codes or aliases.

    Built once from the reference data and the meeting's own delegations; a change makes a new directory.
    """

    def __init__(self, delegations: Iterable[Delegation]) -> None:
        self._delegations = tuple(delegations)

    def named(self, label: str) -> Delegation | None:
        """Return the delegation that bears exactly this label in any language, else None.

        An id comes before a name and a name before an alias: "AU" is the African Union, not Australia.
        """
        return self._by_label.get(_folded(label).replace(" ", ""))

    def find(self, text: str, limit: int = 8, favoured: Collection[str] = ()) -> tuple[Match, ...]:
        """Return the delegations that answer a text best, at most `limit` of them, best first.

        Those in `favoured` (ids, usually of the delegations present) come first among equally good answers.
        """
        query = _Query.of(text)
        if not query.squashed:
            return ()
        ranked = []
        for entry in self._entries:
            reason = entry.reason(query)
            if reason is not None:
                ranked.append((_rank(entry, reason, query, favoured), Match(entry.delegation, reason)))
        if len(query.squashed) >= _SHORTEST_MISSPELLING and all(match.reason > Reason.INITIALS for _, match in ranked):
            found = {match.delegation.id for _, match in ranked}
            for entry, distance in self._misspellings.near(query.squashed):
                if entry.delegation.id not in found:
                    rank = _rank(entry, Reason.SIMILAR, query, favoured, distance)
                    ranked.append((rank, Match(entry.delegation, Reason.SIMILAR)))
        ranked.sort(key=lambda pair: pair[0])
        return tuple(match for _, match in ranked[:limit])

    # Worked out when somebody first looks for a name: whoever opens a meeting need not wait for it.
    @cached_property
    def _entries(self) -> tuple[_Entry, ...]:
        return tuple(_Entry.of(delegation) for delegation in self._delegations)

    @cached_property
    def _by_label(self) -> dict[str, Delegation]:
        found: dict[str, Delegation] = {}
        for labels in (_id, _names, _aliases):
            for delegation in self._delegations:
                for label in labels(delegation):
                    found.setdefault(_folded(label).replace(" ", ""), delegation)
        return found

    @cached_property
    def _misspellings(self) -> "_Misspellings":
        return _Misspellings(self._entries)


class _Misspellings:
    """Find the names that begin almost like a text, looking closely only at those that share pairs of letters."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self._labels: list[tuple[_Entry, str]] = []
        self._with_pair: dict[str, list[int]] = {}
        for entry in entries:
            for label in sorted(entry.exact):
                if len(label) < _SHORTEST_MISSPELLING:
                    continue  # codes resemble everything
                for pair in _pairs(label):
                    self._with_pair.setdefault(pair, []).append(len(self._labels))
                self._labels.append((entry, label))

    def near(self, text: str) -> Iterable[tuple[_Entry, tuple[int, int]]]:
        """Return each delegation whose name begins within a few slips of the text, with how far off it is.

        That is the number of slips, then how soon the first one comes: people seldom miss the first letters.
        """
        allowed = min(1 + (len(text) - _SHORTEST_MISSPELLING) // 2, _MOST_SLIPS)
        shared = Counter(place for pair in _pairs(text) for place in self._with_pair.get(pair, ()))
        nearest: dict[str, tuple[_Entry, tuple[int, int]]] = {}
        for place, _ in shared.most_common(_CANDIDATES):
            entry, label = self._labels[place]
            distance = (_slips(text, label), -_shared_beginning(text, label))
            if distance < nearest.get(entry.delegation.id, (entry, (allowed, 1)))[1]:
                nearest[entry.delegation.id] = (entry, distance)
        return nearest.values()


def _slips(text: str, label: str) -> int:
    """Count the slips that separate a text from the beginning of a label.

    A slip is a letter too many, too few or wrong, or two letters exchanged.
    """
    label = label[: len(text) + 2]
    before: list[int] = []
    row = list(range(len(label) + 1))
    for at, letter in enumerate(text, start=1):
        earlier, before = before, row
        row = [at]
        for place, other in enumerate(label, start=1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != other))
            if at > 1 and place > 1 and letter == label[place - 2] and text[at - 2] == other:
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
    return min(row)


def _shared_beginning(text: str, label: str) -> int:
    return sum(1 for _ in takewhile(lambda letters: letters[0] == letters[1], zip(text, label, strict=False)))


def _rank(
    entry: _Entry, reason: Reason, query: _Query, favoured: Collection[str], distance: tuple[int, int] = (0, 0)
) -> tuple[int, tuple[int, int], bool, bool, bool, int, str]:
    delegation = entry.delegation
    return (
        reason,
        distance,
        delegation.id not in favoured,
        delegation.id.casefold() != query.squashed,
        not entry.english.startswith(query.first_word),
        _PLACES[delegation.category],
        delegation.sort_key,
    )


def _id(delegation: Delegation) -> tuple[str, ...]:
    return (delegation.id,)


def _names(delegation: Delegation) -> tuple[str, ...]:
    further = (delegation.formal_name, delegation.running_text)
    return delegation.names.known() + tuple(name for name in further if name)


def _aliases(delegation: Delegation) -> tuple[str, ...]:
    return delegation.aliases


def _folded(label: str) -> str:
    return fold(label).removeprefix("the ")


def _initials(label: str) -> tuple[str, ...]:
    words = label.split()
    if len(words) == 1:
        return ()
    return "".join(word[0] for word in words), "".join(word[0] for word in words if word not in _SMALL_WORDS)


def _pairs(text: str) -> set[str]:
    marked = f" {text}"
    return {marked[at : at + 2] for at in range(len(marked) - 1)}
