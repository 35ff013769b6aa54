"""Read when a session begins and ends from the cells of its row."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.domain.faults import Fault
from facilitator.domain.written_times import LONGEST_SITTING, Oddity, read_date, read_minutes, read_span, to_utc
from facilitator.services.imports.columns import Field, MappedRow
from facilitator.services.imports.table import Cell

DAY = Field("day", "Day", ("date", "day", "jour", "dia", "fecha", "datum", "tag"))
START = Field(
    "start",
    "Start",
    ("start", "start time", "begin", "begins", "beginning", "from", "debut", "de", "inicio", "desde", "beginn", "von"),
)
END = Field("end", "End", ("end", "end time", "ends", "until", "to", "fin", "a", "hasta", "final", "ende", "bis"))
TIME = Field("time", "Time", ("time", "times", "horaire", "heure", "hora", "horario", "uhrzeit", "zeit", "schedule"))
HARD_STOP = Field(
    "hard_stop", "Hard stop", ("hard stop", "interpretation until", "interpretation ends", "fin de l interpretation")
)

_DAY_LENGTH = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SittingTimes:
    """Hold the times of a session in UTC, and what is odd about them without making them unusable."""

    start: datetime
    end: datetime
    hard_stop: datetime | None = None
    faults: tuple[Fault, ...] = ()


def read_sitting(row: MappedRow, day: date | None, zone: ZoneInfo) -> SittingTimes | Fault | None:
    """Return the times that a row gives at the venue, why it gives none, or None when it does not speak of time.

    A session that ends before it begins goes on after midnight. Times that know their own zone keep it.
    """
    start, end = row.moment(START.key), row.moment(END.key)
    if isinstance(start, datetime) and isinstance(end, datetime) and start.tzinfo and end.tzinfo:
        return _checked(row, start.astimezone(UTC), end.astimezone(UTC), None, [])
    span = _span(row)
    if span is None or isinstance(span, Fault):
        return span
    begins_on = _day_of(row, START, day)
    if begins_on is None:
        return row.fault(DAY, "is missing.", "Give the row a day, or put the day in a row above.")
    ends_on = end.date() if isinstance(end, datetime) else begins_on
    if span[1] <= span[0] and ends_on == begins_on:
        ends_on += _DAY_LENGTH
    odd: list[Fault] = []
    moments = []
    for field, on, minutes in ((START, begins_on, span[0]), (END, ends_on, span[1])):
        moment, oddity = to_utc(on, minutes, zone)
        if oddity is Oddity.SKIPPED:
            return row.fault(
                field,
                f"{_clock(minutes)} does not exist on {on:%d %B %Y} in {zone.key}.",
                "The clocks go forward then.",
            )
        if oddity is Oddity.TWICE:
            odd.append(
                row.fault(
                    field, f"{_clock(minutes)} comes twice on {on:%d %B %Y} in {zone.key}.", "The first one was taken."
                )
            )
        moments.append(moment)
    hard_stop = _hard_stop(row, begins_on, span, zone)
    if isinstance(hard_stop, Fault):
        return _checked(row, moments[0], moments[1], None, [*odd, hard_stop])
    return _checked(row, moments[0], moments[1], hard_stop, odd)


def _span(row: MappedRow) -> tuple[int, int] | Fault | None:
    """Return beginning and end in minutes after midnight, from one cell or from two."""
    for field in (TIME, START):
        if (span := read_span(row.text(field.key))) is not None and not isinstance(row.moment(field.key), datetime):
            return span
    found: list[int | None] = []
    for field in (START, END):
        used = TIME if field is START and row.cell(START.key) == "" else field
        cell = row.moment(used.key)
        minutes = _minutes(cell)
        if minutes is None and cell != "":
            return row.fault(used, f"“{row.text(used.key)}” is not a time.", "Write it like 10:00 or 3 p.m.")
        found.append(minutes)
    start, end = found
    if start is None and end is None:
        return None
    if start is None or end is None:
        return row.fault(START if start is None else END, "is empty.", "Give the session a beginning and an end.")
    return start, end


def _minutes(cell: Cell) -> int | None:
    return read_minutes(_after_the_day(cell) if isinstance(cell, str) else cell)


def _after_the_day(text: str) -> str:
    """Return the time of "2024-12-10 10:00" or "10/12/2024 10:00", any other text as it is."""
    day, _, rest = text.strip().replace("T", " ").rpartition(" ")
    return rest if rest and any(sign in day for sign in "-/.") and any(map(str.isdigit, day)) else text


def _day_of(row: MappedRow, field: Field, day: date | None) -> date | None:
    cell = row.moment(field.key)
    if isinstance(cell, datetime):
        return cell.date()
    if day is None and isinstance(cell, str):
        return read_date(cell, date.min + _DAY_LENGTH * 30, date.max - _DAY_LENGTH * 30)
    return day


def _hard_stop(row: MappedRow, on: date, span: tuple[int, int], zone: ZoneInfo) -> datetime | Fault | None:
    cell = row.cell(HARD_STOP.key)
    if cell == "":
        return None
    minutes = _minutes(cell)
    if minutes is None:
        return row.fault(HARD_STOP, f"“{row.text(HARD_STOP.key)}” is not a time.", "Write it like 13:00 or 1 p.m.")
    moment, _ = to_utc(on + _DAY_LENGTH if minutes < span[0] else on, minutes, zone)
    return moment


def _checked(
    row: MappedRow, start: datetime, end: datetime, hard_stop: datetime | None, odd: list[Fault]
) -> SittingTimes | Fault:
    length = end - start
    if not timedelta(0) < length <= LONGEST_SITTING:
        hours = length.total_seconds() / 3600
        return row.fault(
            END,
            f"comes {hours:.3g} hours after the beginning.",
            "Check a. m. and p. m.; write afternoons like 15:00 or 3 p.m.",
        )
    return SittingTimes(start, end, hard_stop, tuple(odd))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
