"""Read the events of an iCalendar file as rows of a programme (RFC 5545)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from facilitator.domain.faults import Fault
from facilitator.services.imports.table import Cell, ImportFailedError, Row, Table, TablesRead

HEADINGS = ("Id", "Code", "Title", "Start", "End", "Room", "Chair", "Moderator", "Rapporteur", "Kind", "Description")
_RECURRENCES = ("RRULE", "RDATE", "EXRULE")
# The ways in which the reading library meets a calendar that is none.
_FAULTS = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, RecursionError)


def read_calendar(content: bytes, name: str) -> TablesRead:
    """Return one table with a row per event, in order of time; `Start` and `End` know their time zone.

    What cannot become a session is told as a fault: recurring and all-day events, cancelled ones, times in a
    zone that nobody knows. Raise ImportFailedError when the file is no calendar.
    """
    from icalendar import Calendar  # noqa: PLC0415 - only when a calendar is read

    try:
        events = [event for calendar in Calendar.from_ical(content, multiple=True) for event in calendar.walk("VEVENT")]
        read = tuple(_row(event, number) for number, event in enumerate(events, start=1))
    except _FAULTS as error:
        raise ImportFailedError(
            f"{name} cannot be read as a calendar ({error}).", "Export it again from the calendar program as .ics."
        ) from error
    rows = sorted((each for each in read if isinstance(each, tuple)), key=_moment)
    if not rows and not any(isinstance(each, Fault) for each in read):
        raise ImportFailedError(f"{name} holds no event.", "Choose the calendar that holds the programme.")
    return TablesRead((Table(name, (HEADINGS, *rows)),), tuple(each for each in read if isinstance(each, Fault)))


def _row(event: Any, number: int) -> Row | Fault:  # noqa: ANN401 - the library's own, untyped component
    where = f"event {number}, {_text(event, 'SUMMARY') or 'without a title'}"
    if any(name in event for name in _RECURRENCES):
        return Fault(where, "comes again by a rule.", "Write each sitting as an event of its own.")
    if _text(event, "STATUS").upper() == "CANCELLED":
        return Fault(where, "is cancelled and was left out.", "Delete the session by hand if the meeting has it.")
    start, end = _times(event)
    if start is None:
        return Fault(where, "has no beginning.", "Give the event a date and a time.")
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return Fault(where, "lasts whole days, without a time.", "Give the event a beginning and an end.")
    zone = event.get("DTSTART").params.get("TZID", "")
    if zone and start.tzinfo is None:
        return Fault(where, f"is in the time zone “{zone}”, which nobody knows.", "Use a name like America/Montevideo.")
    named = ("X-FACILITATOR-CODE", "SUMMARY")
    roles = ("LOCATION", "X-FACILITATOR-CHAIR", "X-FACILITATOR-MODERATOR", "X-FACILITATOR-RAPPORTEUR", "CATEGORIES")
    return (
        _text(event, "UID"),
        *(_text(event, name) for name in named),
        start,
        end,
        *(_text(event, name) for name in roles),
        _text(event, "DESCRIPTION"),
    )


def _times(event: Any) -> tuple[date | None, date | None]:  # noqa: ANN401 - the library's own, untyped component
    start = _value(event, "DTSTART")
    end = _value(event, "DTEND")
    length = _value(event, "DURATION")
    if end is None and isinstance(length, timedelta) and isinstance(start, datetime):
        end = start + length
    return start, end


def _value(event: Any, name: str) -> Any:  # noqa: ANN401 - the library's own, untyped component
    return getattr(event.get(name), "dt", None)


def _text(event: Any, name: str) -> str:  # noqa: ANN401 - the library's own, untyped component
    found = event.get(name, "")
    if isinstance(found, list):
        found = found[0] if found else ""
    categories = getattr(found, "cats", None)
    return str(categories[0] if categories else found).strip() if categories != [] else ""


def _moment(row: tuple[Cell, ...]) -> tuple[str, str]:
    start = row[HEADINGS.index("Start")]
    assert isinstance(start, datetime)
    return (start if start.tzinfo else start.replace(tzinfo=UTC)).astimezone(UTC).isoformat(), str(row[0])
