"""Find names in a text of any of six languages, quickly: index once, then read each text once."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from facilitator.reporting.names import KnownName, Spelling

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640"
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"
_TOKEN = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{_INVISIBLE}])*")
_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_RUSSIAN_ENDINGS = (
    *("\u0438\u044f\u043c\u0438", "\u0438\u0435\u0439", "\u0438\u044f\u043c", "\u0438\u044f\u0445"),
    *("\u0430\u043c\u0438", "\u044f\u043c\u0438", "\u043e\u0433\u043e", "\u043e\u043c\u0443", "\u0435\u0433\u043e"),
    *("\u044b\u043c\u0438", "\u0438\u043c\u0438", "\u0430\u044f", "\u0443\u044e", "\u044b\u0435", "\u0438\u0435"),
    *("\u044b\u0439", "\u0438\u0439", "\u043e\u0439", "\u0435\u0439", "\u043e\u043c", "\u0435\u043c", "\u0430\u043c"),
    *("\u044f\u043c", "\u0430\u0445", "\u044f\u0445", "\u043e\u0432", "\u0435\u0432", "\u044b\u0445", "\u0438\u0445"),
    *("\u044b\u043c", "\u0438\u043c", "\u044c\u044e", "\u0438\u044f", "\u0438\u044e", "\u0438\u0438", "\u043e\u0435"),
    *("\u0430", "\u0435", "\u0438", "\u0439", "\u043e", "\u0443", "\u044b", "\u044c", "\u044e", "\u044f"),
)
"""Endings of Russian nouns and adjectives, the longest first; names are declined."""
_UNCHANGED = ("\u0438", "\u043e", "\u0443", "\u0435", "\u044e")
_SHORTEST_STEM = 3
_ARABIC_ARTICLES = ("\u0648\u0627\u0644", "\u0628\u0627\u0644", "\u0641\u0627\u0644", "\u0643\u0627\u0644")
_ARABIC_PREFIXES = (
    *(*_ARABIC_ARTICLES, "\u0648\u0644\u0644", "\u0644\u0644", "\u0627\u0644"),
    *("\u0648\u0644", "\u0648\u0628", "\u0641\u0644", "\u0648", "\u0628", "\u0641", "\u0643", "\u0644"),
)
"""Conjunctions, prepositions and the article, which Arabic writes as part of the word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Hold one name found in a text: where (characters, end excluded), what was written, what it is."""

    start: int
    end: int
    found: str
    name: KnownName


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    keys: tuple[str, ...]


@dataclass(slots=True)
class _Branch:
    """Hold what may follow after some words of a name, and the names that end here."""

    names: list[KnownName] = field(default_factory=list)
    following: dict[str, "_Branch"] = field(default_factory=dict)


class NameIndex:
    """Find names; built once for a meeting, it reads a thousand paragraphs in a fraction of a second."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        self._words = _Branch()
        self._ideographs: dict[str, list[KnownName]] = {}
        self._read: dict[str, tuple[Hit, ...]] = {}
        self.size = 0
        for name in names:
            self.size += 1
            if _IDEOGRAPH.search(name.text):
                plain = "".join(_TOKEN.findall(name.text))
                self._ideographs.setdefault(plain[:1], []).append(name)
            else:
                self._plant(name)
        for of_first in self._ideographs.values():
            of_first.sort(key=lambda each: -len(each.text))

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Return every name in the text, the longest where several begin or overlap, from left to right.

        A text that was read before is not read again: between two checks most of a report stays as it is.
        """
        if text not in self._read:
            self._read[text] = self._search(text)
        return self._read[text]

    def _search(self, text: str) -> tuple[Hit, ...]:
        tokens = [_token(match) for match in _TOKEN.finditer(text)]
        found: list[Hit] = []
        place = 0
        while place < len(tokens):
            match = self._longest(text, tokens, place)
            if match is None:
                found.extend(self._in_ideographs(tokens[place]))
                place += 1
            else:
                hit, place = match
                found.append(hit)
        return tuple(found)

    def _plant(self, name: KnownName) -> None:
        branch = self._words
        tokens = _TOKEN.findall(name.text)
        for token in tokens:
            branch = branch.following.setdefault(_stem(_folded(token), alone=len(tokens) == 1), _Branch())
        if tokens:
            branch.names.append(name)

    def _longest(self, text: str, tokens: list[_Token], place: int) -> tuple[Hit, int] | None:
        best: tuple[Hit, int] | None = None
        reached: list[_Branch] = [self._words]
        for last in range(place, len(tokens)):
            reached = [
                branch.following[key] for branch in reached for key in tokens[last].keys if key in branch.following
            ]
            if not reached:
                break
            written = tokens[place : last + 1]
            name = next((each for branch in reached for each in branch.names if _is_spelt(each, written)), None)
            if name is not None:
                start, end = written[0].start, written[-1].end
                best = Hit(start, end, text[start:end], name), last + 1
        return best

    def _in_ideographs(self, token: _Token) -> Iterator[Hit]:
        """Yield names inside a run of ideographs, which has no spaces between its words."""
        place = 0 if _IDEOGRAPH.search(token.text) else len(token.text)
        while place < len(token.text):
            candidates = self._ideographs.get(token.text[place], ())
            name = next((each for each in candidates if token.text.startswith(each.text, place)), None)
            if name is None:
                place += 1
                continue
            start = token.start + place
            yield Hit(start, start + len(name.text), name.text, name)
            place += len(name.text)


def _token(match: re.Match[str]) -> _Token:
    text = match.group()
    return _Token(match.start(), match.end(), text, _keys(_folded(text)))


def _folded(token: str) -> str:
    """Return the letters of a word as names are compared: no case, no accents, nothing invisible."""
    plain = token.casefold()
    if plain.isascii():
        return plain
    if _CYRILLIC.search(plain):  # short i is a letter of its own, not an i with a mark
        plain = unicodedata.normalize("NFC", plain).replace("\u0451", "\u0435")
        return "".join(letter for letter in plain if unicodedata.category(letter) not in {"Cf", "Mn"})
    letters = unicodedata.normalize("NFKD", plain)
    return (
        "".join(
            letter for letter in letters if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf"
        )
        .replace("\u0131", "i")
        .replace("\u0640", "")
    )


def _keys(word: str) -> tuple[str, ...]:
    """Return under what a word of a text may stand in the index: itself, its stems, without prefixes."""
    if word.isascii():
        return (word,)
    if _CYRILLIC.search(word):
        return tuple(dict.fromkeys((word, *_stems(word))))
    if _ARABIC.search(word):
        stripped = [word.removeprefix(prefix) for prefix in _ARABIC_PREFIXES if word.startswith(prefix)]
        # A name may begin like the article: "Germany" stands in the index without its first two letters.
        bare = (each.removeprefix("\u0627\u0644") for each in stripped)
        return tuple(dict.fromkeys((word, *(each for each in (*stripped, *bare) if len(each) > 1))))
    return (word,)


def _stem(word: str, *, alone: bool) -> str:
    """Return under what a word of a name stands in the index; single Russian names on some vowels never change."""
    if _CYRILLIC.search(word):
        return word if alone and word.endswith(_UNCHANGED) else next(iter(_stems(word)), word)
    if _ARABIC.search(word):
        bare = word.removeprefix("\u0627\u0644")
        return bare if len(bare) > 1 else word
    return word


def _stems(word: str) -> Iterator[str]:
    for ending in _RUSSIAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word.removesuffix(ending)


def _is_spelt(name: KnownName, written: list[_Token]) -> bool:
    if name.spelling is Spelling.ANY:
        return True
    if name.spelling is Spelling.CAPITAL:
        return not written[0].text[:1].islower()
    wanted = _TOKEN.findall(unicodedata.normalize("NFC", name.text))
    return [unicodedata.normalize("NFC", each.text) for each in written] == wanted
