"""Understand days and times as people write them in programmes: 12 and 24 hours, three languages, venue time.

What cannot be understood is None: whoever asked knows the row and says what is wrong with it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from itertools import product
from zoneinfo import ZoneInfo

from facilitator.domain.delegations import fold
from facilitator.domain.faults import RuleBrokenError

_DAY = 24 * 60
_HALF = _DAY // 2
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\.?)?\s*(?:h|hs|hrs?|hours|uhr|heures|horas)?\.?"
)
_SHORT_CLOCK = re.compile(r"(?P<hour>\d{2})(?P<minute>\d{2})\s*(?:h|hs|hrs?|hours)?\.?")
_WORDS = {"noon": 12, "midday": 12, "midi": 12, "mediodia": 12, "midnight": 24, "minuit": 24, "medianoche": 24}
_BETWEEN = re.compile(r"\s*[\u2010-\u2015\u2212~-]\s*|\s+(?:to|until|till|à|a|au|hasta|bis|al)\s+")
_LEADING = re.compile(r"^(?:from|at|de|à|a las|de las|von|ab|desde|dès)\s+")
_DAYS_AND_MONTHS = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?\s+(?:de\s+|of\s+)?([a-z]{3,})")
_MONTHS_AND_DAYS = re.compile(r"([a-z]{3,})\.?\s+(\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{2,4}))?")
_YEAR = re.compile(r"\b(\d{4})\b")
_WEEKDAY = re.compile(r"^[^\W\d]+[.,]?\s+(?=\d{1,2}\.?\s+[^\W\d])")
_DAY_NUMBER = re.compile(r"\b(?:day|jour|dia|tag)\s*(\d{1,2})\b")
_MONTHS = (
    ("january", "janvier", "enero", "januar"),
    ("february", "fevrier", "febrero", "februar"),
    ("march", "mars", "marzo", "maerz", "marz"),
    ("april", "avril", "abril"),
    ("may", "mai", "mayo"),
    ("june", "juin", "junio", "juni"),
    ("july", "juillet", "julio", "juli"),
    ("august", "aout", "agosto"),
    ("september", "septembre", "septiembre", "setiembre", "set"),
    ("october", "octobre", "octubre", "oktober"),
    ("november", "novembre", "noviembre"),
    ("december", "decembre", "diciembre", "dezember"),
)
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000
_SERIAL_ZERO = date(1899, 12, 30)
_CENTURY = 100
_NEAR = timedelta(days=14)
# A column says the same few days and times over and over again.
_TEXTS_REMEMBERED = 1024
LONGEST_SITTING = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class _ClockTime:
    """Hold a time in minutes after midnight, up to 24:00, and whether a. m. or p. m. was written."""

    minutes: int
    half_written: bool


class Oddity(Enum):
    """Say what the change to or from summer time makes of a local time."""

    NONE = "none"
    SKIPPED = "skipped"
    """The clocks jump over it: it does not exist."""
    TWICE = "twice"
    """The clocks are put back: it comes twice."""


def read_minutes(cell: object) -> int | None:
    """Return the minutes after midnight, up to 1440, that a cell means by its time; None when it means none."""
    if isinstance(cell, datetime):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return minutes if 0 <= minutes <= _DAY else None
    if isinstance(cell, float) and 0 <= cell <= 1:
        return round(cell * _DAY)
    if isinstance(cell, int) and not isinstance(cell, bool) and 0 <= cell <= 24:  # noqa: PLR2004 - hours of a day
        return cell * 60
    found = _clock_time(_plain(cell)) if isinstance(cell, str) else None
    return None if found is None else found.minutes


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def read_span(text: str) -> tuple[int, int] | None:
    """Return the two times of "10:00-11:30", "3-6 p.m.", "10h à 13h" in minutes after midnight, else None.

    A half of the day written once holds for both, unless the first would then come after the second.
    """
    parts = _BETWEEN.split(_LEADING.sub("", _plain(text)))
    if len(parts) != 2:  # noqa: PLR2004 - a beginning and an end
        return None
    start, end = map(_clock_time, parts)
    if start is None or end is None:
        return None
    begins = start.minutes
    if end.half_written and not start.half_written and 0 < begins <= _HALF:
        same_half = begins % _HALF + (_HALF if end.minutes >= _HALF else 0)
        begins = same_half if same_half < end.minutes else begins % _DAY
    return begins, end.minutes


def read_date(cell: object, first_day: date, last_day: date) -> date | None:
    """Return the day that a cell means, else None.

    A missing year, and the order of day and month, follow from the days of the meeting; where they do not decide,
    the day comes first. "Day 2" counts from the first day.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        serial = _FIRST_SERIAL < cell < _LAST_SERIAL
        return _SERIAL_ZERO + timedelta(days=int(cell)) if serial else None
    return _read_day(cell, first_day, last_day) if isinstance(cell, str) else None


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _read_day(written: str, first_day: date, last_day: date) -> date | None:
    letters = unicodedata.normalize("NFKD", written.casefold())
    text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    candidates = [each for each in _candidates(text, first_day, last_day) if each is not None]
    near = [each for each in candidates if first_day - _NEAR <= each <= last_day + _NEAR]
    return next(iter(near or candidates), None)


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def to_utc(day: date, minutes: int, zone: ZoneInfo) -> tuple[datetime, Oddity]:
    """Return the moment in UTC of a local time, and whether the clocks skip it or show it twice.

    Of two the first is taken, of a skipped one the moment an hour later by the new time.
    """
    local = datetime.combine(day, time()) + timedelta(minutes=minutes)
    moment = local.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != local:
        return moment, Oddity.SKIPPED
    later = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return moment, Oddity.TWICE if later != moment else Oddity.NONE


def read_moment(text: str, near: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, that a text means at the venue; its day or time, left out, is that of `near`.

    Raise RuleBrokenError when the text means none, and when the clocks jump over it.
    """
    local = near.astimezone(zone)
    words = _WEEKDAY.sub("", text.strip()).split()
    for cut in range(len(words) + 1 if words else 0):
        day = _whole_day(words[:cut], local.date()) if cut else local.date()
        minutes = _time_alone(" ".join(words[cut:])) if cut < len(words) else local.hour * 60 + local.minute
        if day is not None and minutes is not None:
            moment, oddity = to_utc(day, minutes, zone)
            if oddity is Oddity.SKIPPED:
                raise RuleBrokenError(f"“{text}” does not exist in {zone.key}: the clocks go forward then.")
            return moment
    raise RuleBrokenError(f"“{text}” is not a moment. Write it like 10 Dec 2024 15:30.")


def read_day(text: str, near: date) -> date:
    """Return the day that a text means, in the year of `near` if it names none; raise RuleBrokenError for no day."""
    day = _whole_day(_WEEKDAY.sub("", text.strip()).split(), near)
    if day is None:
        raise RuleBrokenError(f"“{text}” is not a day. Write it like 10 Dec 2024.")
    return day


def _whole_day(words: Sequence[str], near: date) -> date | None:
    """Return the day that the words mean, if the last of them belongs to it too."""
    last = words[-1] if words else ""
    belongs = _month(fold(last)) or (":" not in last and any(map(str.isdigit, last)))
    return read_date(" ".join(words), near, near) if belongs else None


def _time_alone(text: str) -> int | None:
    """Return the minutes after midnight; four digits alone after a day are its year."""
    return None if _YEAR.fullmatch(text) else read_minutes(text)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\N{NO-BREAK SPACE}", " ").split())


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _clock_time(text: str) -> _ClockTime | None:
    text = _LEADING.sub("", text.strip())
    if (hour := _WORDS.get(fold(text).removeprefix("12 "))) is not None:
        return _ClockTime(hour * 60, half_written=True)
    found = _SHORT_CLOCK.fullmatch(text) or _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found.groupdict().get("half") or "")[:1]
    if minute > 59 or hour > (12 if half else 24) or (half and not hour) or hour * 60 + minute > _DAY:  # noqa: PLR2004
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _ClockTime(hour * 60 + minute, half_written=bool(half))


def _candidates(text: str, first_day: date, last_day: date) -> list[date | None]:
    years = dict.fromkeys((first_day.year, last_day.year))
    found: list[date | None] = []
    if (day_number := _DAY_NUMBER.search(text)) and int(day_number[1]):
        found.append(first_day + timedelta(days=int(day_number[1]) - 1))
    if written := _YEAR.search(text):
        years = {int(written[1]): None}
    pairs = [(day, month) for day, month in _DAYS_AND_MONTHS.findall(text)]
    pairs += [(day, month) for month, day in _MONTHS_AND_DAYS.findall(text)]
    for (day, word), year in product(pairs, years):
        found.append(_date(year, _month(word), int(day)))
    for first, second, third in _FIGURES.findall(text):
        if len(first) > 2:  # noqa: PLR2004 - a year, as ISO 8601 writes it
            found.append(_date(int(first), int(second), int(third or 0)))
            continue
        given = [int(third) + (2000 if int(third) < _CENTURY else 0)] if third else list(years)
        for year in given:
            found += [_date(year, int(second), int(first)), _date(year, int(first), int(second))]
    return found


def _month(word: str) -> int:
    """Return the number of the month that the word begins, 0 when it begins none or more than one."""
    fitting = [number for number, names in enumerate(_MONTHS, start=1) if any(name.startswith(word) for name in names)]
    if word == "sept":
        return 9
    return fitting[0] if len(fitting) == 1 else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
