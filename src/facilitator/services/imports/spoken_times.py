"""Read the times of single speeches: to the second, and as durations."""

import re
from datetime import datetime, time, timedelta

from facilitator.domain.written_times import read_minutes
from facilitator.services.imports.columns import Field
from facilitator.services.imports.table import Cell

SPEECH_START = Field(
    "start",
    "Start",
    ("start", "start time", "began", "begin", "from", "time", "debut", "inicio", "beginn", "von", "hora"),
)
SPEECH_END = Field("end", "End", ("end", "end time", "ended", "until", "to", "fin", "hasta", "ende", "bis"))
DURATION = Field("duration", "Duration", ("duration", "length", "minutes", "duree", "duracion", "dauer", "time used"))

_CLOCK = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?\s*([ap]\.?\s?m\.?)?", re.IGNORECASE)
_LENGTH = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})")
_MINUTES = re.compile(
    r"(\d{1,5})(?:[.,](\d{1,2}))?\s*(?:min|minutes|minutos|m|')?\.?\s*(?:(\d{1,2})\s*(?:s|sec|seconds|\"))?"
)
_DAY = 24 * 3600
_LONGEST = 4 * 3600
_MOST_MINUTES = 30


def time_of_day(cell: Cell) -> int | None:
    """Return the seconds after midnight that a cell means, None when it means no time."""
    if isinstance(cell, (datetime, time)):
        return cell.hour * 3600 + cell.minute * 60 + cell.second
    if isinstance(cell, float) and 0 <= cell < 1:
        return round(cell * _DAY)
    if isinstance(cell, str) and (found := _CLOCK.fullmatch(cell.strip())):
        minutes = read_minutes(f"{found[1]}:{found[2]} {found[4] or ''}".strip())
        seconds = int(found[3])
        return None if minutes is None or seconds > 59 else minutes * 60 + seconds  # noqa: PLR2004 - seconds of a minute
    minutes = read_minutes(cell)
    return None if minutes is None else minutes * 60


def seconds_of(cell: Cell) -> int:
    """Return a duration in seconds: "3:20", "3 min 20 s"; 0 when the cell holds none.

    A bare number means minutes up to half an hour, seconds above.
    """
    found = _seconds(cell)
    return found if 0 < found <= _LONGEST else 0


def _seconds(cell: Cell) -> int:
    if isinstance(cell, timedelta):
        return round(cell.total_seconds())
    if isinstance(cell, time):
        return cell.hour * 3600 + cell.minute * 60 + cell.second
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _of_number(cell)
    text = str(cell).strip().casefold()
    if length := _LENGTH.fullmatch(text):
        return int(length[1] or 0) * 3600 + int(length[2]) * 60 + int(length[3])
    if minutes := _MINUTES.fullmatch(text):
        number = float(f"{minutes[1]}.{minutes[2] or 0}")
        bare = text.replace(",", "").replace(".", "").isdecimal()
        return _of_number(number) if bare else round(number * 60) + int(minutes[3] or 0)
    return 0


def _of_number(number: float) -> int:
    return round(number * 60 if number <= _MOST_MINUTES else number) if -_DAY < number < _DAY else 0
