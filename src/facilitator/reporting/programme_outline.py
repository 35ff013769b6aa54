"""Say the programme as a document: a table per day, at the venue's time."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.reporting.outline import Block, Column, Heading, Outline, Paragraph, Table, words
from facilitator.reporting.un_style import days

_COLUMNS = (Column("Time", 2), Column("Code", 1), Column("Session", 6), Column("Room", 2), Column("Presiding", 3))


def programme_outline(meeting: Meeting, sessions: Sequence[Session]) -> Outline:
    """Return the programme as an outline; times that nobody has confirmed are marked as assumptions."""
    return Outline(
        title=meeting.title,
        subtitle="Programme",
        place=meeting.place,
        dates=days(meeting.first_day, meeting.last_day),
        short_title=f"Programme, {meeting.place or meeting.code}, {days(meeting.first_day, meeting.last_day)}",
        final=not any(each.assumption for each in sessions),
        blocks=tuple(_blocks(meeting, sessions)),
    )


def _blocks(meeting: Meeting, sessions: Sequence[Session]) -> Iterator[Block]:
    zone = meeting.time_zone.replace("_", " ")
    yield Paragraph(key="times", words=words(f"All times are those of the venue ({zone})."), numbered=False)
    if any(each.assumption for each in sessions):
        said = "Times marked with an asterisk are assumptions that nobody has confirmed."
        yield Paragraph(key="assumptions", words=words(said), numbered=False)
    ordered = sorted(sessions, key=lambda each: each.position)
    for day, held in groupby(ordered, key=lambda each: each.planned_start.astimezone(meeting.zone).date()):
        title = f"{day:%A}, {day.day} {day:%B %Y}"
        yield Heading(key=f"day-{day}", level=1, text=title)
        yield _table(meeting, day, title, tuple(held))


def _table(meeting: Meeting, day: date, title: str, sessions: Sequence[Session]) -> Table:
    return Table(
        key=f"sessions-{day}",
        caption=title,
        columns=_COLUMNS,
        rows=tuple(
            (
                _times(meeting, each),
                "" if each.kind is SessionKind.BREAK else each.code,
                each.title,
                each.room,
                each.presiding_officer,
            )
            for each in sessions
        ),
        summary=f"{len(sessions)} sessions with their times, rooms and presiding officers.",
    )


def _times(meeting: Meeting, session: Session) -> str:
    start, end = (moment.astimezone(meeting.zone) for moment in (session.planned_start, session.planned_end))
    return f"{start:%H:%M}\u2013{end:%H:%M}{'*' if session.assumption else ''}"
