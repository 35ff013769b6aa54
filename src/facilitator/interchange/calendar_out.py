"""Write the programme as a calendar that phones and mail programs read (RFC 5545)."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.services.ports import MeetingUnavailableError

_PROGRAM = "-//Facilitator//Programme//EN"
_SILENT_DAYS = timedelta(days=1)


def write_calendar(meeting: Meeting, sessions: Sequence[Session], target: Path) -> None:
    """Write one event per session, replacing what is there only once the new file is whole.

    Raise MeetingUnavailableError when the disk does not allow it.
    """
    if target.exists() and not target.is_file():
        raise MeetingUnavailableError(
            f"{target.name} could not be written: what lies there is no file.", "Choose another name."
        )
    content = calendar_of(meeting, sessions)
    half_done = target.with_name(f".{target.name}.part")
    try:
        half_done.write_bytes(content)
        half_done.replace(target)
    except OSError as error:
        with suppress(OSError):
            half_done.unlink()
        raise MeetingUnavailableError(
            f"{target.name} could not be written ({error.strerror}).", "Choose another folder."
        ) from error


def calendar_of(meeting: Meeting, sessions: Sequence[Session]) -> bytes:
    """Return the calendar: times in the venue's zone, the session's id as UID so that it can be imported again."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - only when a calendar is written

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", meeting.title)
    for session in sessions:
        event = Event()
        for name, value in _facts(meeting, session):
            event.add(name, value)
        calendar.add_component(event)
    calendar.add_missing_timezones(meeting.first_day - _SILENT_DAYS, meeting.last_day + _SILENT_DAYS)
    content: bytes = calendar.to_ical()
    return content


def _facts(meeting: Meeting, session: Session) -> list[tuple[str, Any]]:
    stamp = datetime.combine(meeting.first_day, time(), UTC)  # the same programme gives the same bytes
    facts: list[tuple[str, Any]] = [
        ("uid", session.id),
        ("dtstamp", stamp),
        ("summary", session.title),
        ("dtstart", session.planned_start.astimezone(meeting.zone)),
        ("dtend", session.planned_end.astimezone(meeting.zone)),
        ("x-facilitator-code", session.code),
        ("categories", [session.kind.value]),
    ]
    roles = (
        ("location", session.room),
        ("x-facilitator-chair", session.presiding_officer),
        ("x-facilitator-moderator", session.moderator),
        ("x-facilitator-rapporteur", session.rapporteur),
    )
    return [*facts, *((name, value) for name, value in roles if value)]
