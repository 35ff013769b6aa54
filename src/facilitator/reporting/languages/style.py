"""Write numbers, dates, times and lists as a language does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from facilitator.reporting import un_style

_NOON = 12


class Days(NamedTuple):
    """Hold the first and the last day of something."""

    first: date
    last: date


class Style(Protocol):
    """Offer the rules of one language.

    `forms` is how many forms a noun has behind numbers; `stop` stands between a number and its caption,
    `space` between a word and its number, `gap` between two sentences, `semicolon` between parts of a list.
    """

    @property
    def forms(self) -> int:
        """Return how many forms a noun has behind numbers."""

    @property
    def stop(self) -> str:
        """Return what stands between a number and its caption."""

    @property
    def space(self) -> str:
        """Return what stands between a word and its number."""

    @property
    def gap(self) -> str:
        """Return what stands between two sentences."""

    @property
    def semicolon(self) -> str:
        """Return what stands between the parts of a long list."""

    def form(self, value: int, /) -> int:
        """Return which of the forms stands behind the number, from 0."""

    def number(self, value: int) -> str:
        """Return a number for running text."""

    def figures(self, value: int) -> str:
        """Return a number in figures, its thousands set apart."""

    def day(self, of: date) -> str:
        """Return a date."""

    def days(self, of: Days) -> str:
        """Return a span of days by itself, as a title has it."""

    def on_days(self, of: Days) -> str:
        """Return a span of days as a sentence has it, with its preposition."""

    def time_of_day(self, of: datetime) -> str:
        """Return a time."""

    def listed(self, names: Sequence[str]) -> str:
        """Return the names as a list in running text."""


class EnglishStyle:
    """Be the United Nations' English style; its templates have the prepositions of days themselves."""

    forms = 2
    stop = ". "
    space = " "
    gap = " "
    semicolon = "; "

    def form(self, value: int) -> int:
        """Return 0 for one, 1 for every other number."""
        return int(value != 1)

    def number(self, value: int) -> str:
        """Return the number in words below ten."""
        return un_style.number(value)

    def figures(self, value: int) -> str:
        """Return 1,200."""
        return f"{value:,}"

    def day(self, of: date) -> str:
        """Return 10 December 2024."""
        return un_style.day(of)

    def days(self, of: Days) -> str:
        """Return 10 and 11 December 2024."""
        return un_style.days(*of)

    on_days = days

    def time_of_day(self, of: datetime) -> str:
        """Return 3.05 p.m."""
        return un_style.time_of_day(of)

    def listed(self, names: Sequence[str]) -> str:
        """Return Japan, the United Kingdom and Uruguay."""
        return un_style.listed(names)


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternStyle:
    """Hold a language's rules as patterns.

    Of two days in one month or year the first is shortened; where the `year_comes_first`, the second. `pair`
    joins neighbouring days, `span` others, and `on_day`, `on_pair`, `on_span` are the same in a sentence.
    `numbers` are the words for the first numbers; every other one stands in figures.
    """

    forms: int
    form: Callable[[int], int]
    months: tuple[str, ...]
    day_of_year: str
    day_of_month: str
    day_alone: str
    on_day: str
    pair: str
    on_pair: str
    span: str
    on_span: str
    hour: str
    hour_and_minute: str
    comma: str
    final_joint: Callable[[str], str]
    numbers: tuple[str, ...] = ()
    thousands: str = "\u00a0"
    first_of_month: str = "1"
    year_comes_first: bool = False
    halves: tuple[str, str] = ("", "")
    stop: str = ". "
    space: str = " "
    gap: str = " "
    semicolon: str = "; "

    def number(self, value: int) -> str:
        """Return a number: in words as far as there are any, else in figures."""
        if 0 <= value < len(self.numbers):
            return self.numbers[value]
        return self.figures(value)

    def figures(self, value: int) -> str:
        """Return a number in figures."""
        return f"{value:,}".replace(",", self.thousands)

    def day(self, of: date) -> str:
        """Return a date in full."""
        return self._filled(self.day_of_year, of)

    def days(self, of: Days) -> str:
        """Return a span of days by itself."""
        return self._joined(of, "{day}", self.pair, self.span)

    def on_days(self, of: Days) -> str:
        """Return a span of days with the preposition that it has in a sentence."""
        return self._joined(of, self.on_day, self.on_pair, self.on_span)

    def time_of_day(self, of: datetime) -> str:
        """Return a time; whole hours may have a pattern of their own."""
        half = self.halves[of.hour >= _NOON]
        hour = (of.hour % _NOON or _NOON) if half else of.hour
        pattern = self.hour_and_minute if of.minute else self.hour
        return pattern.format(half=half, hour=hour, minute=of.minute)

    def listed(self, names: Sequence[str]) -> str:
        """Return the names with their commas and the last joint."""
        if len(names) < 2:  # noqa: PLR2004 - one name needs no joint
            return "".join(names)
        return f"{self.comma.join(names[:-1])}{self.final_joint(names[-1])}{names[-1]}"

    def _joined(self, of: Days, one: str, pair: str, span: str) -> str:
        first, last = of
        if first == last:
            return one.format(day=self.day(first))
        pattern = pair if (last - first).days == 1 else span
        short = self.day_of_year
        if first.year == last.year:
            short = self.day_alone if first.month == last.month else self.day_of_month
        starts, ends = (self.day_of_year, short) if self.year_comes_first else (short, self.day_of_year)
        return pattern.format(start=self._filled(starts, first), end=self._filled(ends, last))

    def _filled(self, pattern: str, of: date) -> str:
        number = self.first_of_month if of.day == 1 else str(of.day)
        return pattern.format(day=number, month=self.months[of.month - 1], year=of.year)
