"""Count paragraphs and headings as Word would, and say where a list must begin anew."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facilitator.export.word_parts import Parts
from facilitator.export.word_samples import ListPlace, Samples
from facilitator.reporting.outline import heading_number, roman


def _letters(count: int) -> str:
    return heading_number(2, count).removesuffix(".").lower()


_WRITTEN: Mapping[str, Callable[[int], str]] = {
    "chapter": lambda count: heading_number(1, count),
    "heading": lambda count: heading_number(2, count),
    "subheading": lambda count: heading_number(3, count),
    "para": lambda count: f"{count}.",
    "subpara": lambda count: f"({_letters(count)})",
    "subsubpara": lambda count: f"({roman(count).lower()})",
    "bullet": lambda _: "\u2022",
    "recommendation": lambda count: f"R{count}.",
}
# After which mark a deeper one begins anew; points also do after anything that is no point.
_PARENTS = {"heading": ("chapter",), "subheading": ("chapter", "heading"), "subsubpara": ("subpara",)}
_GOES_ON = {"subpara", "subsubpara", "bullet"}


@dataclass(frozen=True, slots=True)
class Number:
    """Hold a paragraph's number: `typed` where the template does not number it; `override` is another list for it."""

    typed: str = ""
    override: str = ""


class Numbers:
    """Count the paragraphs of one document by the mark of their sample."""

    def __init__(self, samples: Samples, parts: Parts) -> None:
        self._samples = samples
        self._parts = parts
        self._counts = dict.fromkeys(_WRITTEN, 0)
        self._begun: set[str] = set()
        self._written_since: dict[str, set[str]] = {mark: set() for mark in _WRITTEN}
        self._lists: dict[str, str] = {}

    def next(self, mark: str) -> Number:
        """Return the number of the next paragraph with that mark; an empty one for marks that have none."""
        if mark not in _GOES_ON:
            self._anew("subpara", "subsubpara")
        for deeper, parents in _PARENTS.items():
            if mark in parents:
                self._anew(deeper)
        for since in self._written_since.values():
            since.add(mark)
        if mark not in _WRITTEN:
            return Number()
        first = not self._counts[mark]
        self._counts[mark] += 1
        number = self._list_number(mark, first=first)
        self._written_since[mark] = set()
        return number

    def _anew(self, *marks: str) -> None:
        self._counts.update(dict.fromkeys(marks, 0))

    def _list_number(self, mark: str, *, first: bool) -> Number:
        if mark not in self._samples.numbered:
            return Number(typed=_WRITTEN[mark](self._counts[mark]))
        place = self._samples.lists.get(mark)
        if place is None:
            return Number()
        if first:
            self._lists.pop(mark, None)
            if mark in self._begun and not self._word_restarts(mark, place):
                self._lists[mark] = self._parts.restarted(place)
        self._begun.add(mark)
        own = self._lists.get(mark)
        return Number(override=_in_list(own, place.level) if own else "")

    def _word_restarts(self, mark: str, place: ListPlace) -> bool:
        """Return whether a paragraph on a higher level of the same list came between: then Word begins anew itself."""
        return any(
            (other := self._samples.lists.get(between)) is not None
            and other.number == place.number
            and other.level < place.level
            and between not in self._lists
            for between in self._written_since[mark]
        )


def _in_list(number: str, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
