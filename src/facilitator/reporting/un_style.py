"""Write numbers, dates and times as the United Nations Editorial Manual asks."""

from collections.abc import Sequence
from datetime import date, datetime

# Not strftime: its month names follow the desktop's language once a window is open.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAMED_HOURS = {0: "midnight", 12: "noon"}


def number(value: int) -> str:
    """Return a number for running text: in words below ten, in figures from ten on."""
    return _WORDS[value] if 0 <= value < len(_WORDS) else f"{value:,}"


def counted(value: int, singular: str, plural: str = "") -> str:
    """Return the number with its noun: "one session", "12 sessions"."""
    return f"{number(value)} {singular if value == 1 else plural or singular + 's'}"


def day(of: date) -> str:
    """Return a date: 10 December 2024."""
    return f"{of.day} {MONTHS[of.month - 1]} {of.year}"


def days(first: date, last: date) -> str:
    """Return a span of days: 10 and 11 December 2024; 29 to 31 May 2025; 31 May and 1 June 2025."""
    if first == last:
        return day(first)
    joint = "and" if (last - first).days == 1 else "to"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} {joint} {day(last)}"
    start = f"{first.day} {MONTHS[first.month - 1]}" if first.year == last.year else day(first)
    return f"{start} {joint} {day(last)}"


def time_of_day(of: datetime) -> str:
    """Return a time: 10 a.m., 3.05 p.m., noon, midnight."""
    if of.hour in _NAMED_HOURS and of.minute == 0:
        return _NAMED_HOURS[of.hour]
    half = "a.m." if of.hour < 12 else "p.m."  # noqa: PLR2004 - noon
    hour = of.hour % 12 or 12
    return f"{hour} {half}" if of.minute == 0 else f"{hour}.{of.minute:02} {half}"


def listed(names: Sequence[str]) -> str:
    """Return the names as a list in running text: Japan, the United Kingdom and Uruguay."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no joint
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
