"""Begin a meeting that has nothing yet but a name, a day and a first session."""

from datetime import datetime, timedelta

from facilitator.domain.ids import new_id
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.services.changes import Record

_FIRST_HOUR, _LENGTH_HOURS = 10, 3


def empty_meeting(now: datetime) -> tuple[Record, ...]:
    """Return a meeting of today with one session from 10 a.m. to 1 p.m., both to be renamed."""
    start = now.replace(hour=_FIRST_HOUR, minute=0, second=0, microsecond=0)
    end = start + timedelta(hours=_LENGTH_HOURS)
    return (
        Meeting(id=new_id(), code="MTG", title="New meeting", first_day=now.date(), last_day=now.date()),
        Session(
            id=new_id(),
            code="S1",
            position=1,
            title="First session",
            kind=SessionKind.SESSION,
            planned_start=start,
            planned_end=end,
            hard_stop=end,
        ),
    )
