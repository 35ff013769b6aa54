"""Say the programme as a document: a table per day, at the venue's time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.reporting.languages.style import Days
from facilitator.reporting.outline import Block, Column, Heading, Outline, Paragraph, Table, words
from facilitator.reporting.phrases import Phrases, phrases_in

_COLUMNS = (
    Column("Time of day", 2),
    Column("Code", 1),
    Column("Session", 6),
    Column("Room", 2),
    Column("Presiding", 3),
    Column("Moderator", 3),
)


def programme_outline(meeting: Meeting, sessions: Sequence[Session], language: str = "en") -> Outline:
    """Return the programme as an outline in the language; times that nobody has confirmed are marked as assumptions."""
    phrases, days = phrases_in(language), Days(meeting.first_day, meeting.last_day)
    say = phrases.say
    name, place = say("Programme"), meeting.place or meeting.code
    return Outline(
        title=meeting.title,
        subtitle=name,
        place=meeting.place,
        dates=say("{days}", days=days),
        short_title=say("{name}, {place}, {days}", name=name, place=place, days=days),
        language=language,
        final=not any(each.assumption for each in sessions),
        blocks=tuple(_blocks(phrases, meeting, sessions)),
    )


def _blocks(phrases: Phrases, meeting: Meeting, sessions: Sequence[Session]) -> Iterator[Block]:
    zone = meeting.time_zone.replace("_", " ")
    told = phrases.say("All times are those of the venue ({zone}).", zone=zone)
    yield Paragraph(key="times", words=words(told), numbered=False)
    if any(each.assumption for each in sessions):
        said = phrases.say("Times marked with an asterisk are assumptions that nobody has confirmed.")
        yield Paragraph(key="assumptions", words=words(said), numbered=False)
    ordered = sorted(sessions, key=lambda each: each.position)
    for day, held in groupby(ordered, key=lambda each: each.planned_start.astimezone(meeting.zone).date()):
        title = phrases.weekday(day)
        yield Heading(key=f"day-{day}", level=1, text=title)
        yield _table(phrases, meeting, day, title, tuple(held))


def _table(phrases: Phrases, meeting: Meeting, day: date, title: str, sessions: Sequence[Session]) -> Table:
    columns = _COLUMNS if any(each.moderator for each in sessions) else _COLUMNS[:-1]
    return Table(
        key=f"sessions-{day}",
        caption=title,
        columns=tuple(replace(each, heading=phrases.say(each.heading)) for each in columns),
        rows=tuple(
            (
                _times(meeting, each),
                "" if each.kind is SessionKind.BREAK else each.code,
                each.title,
                each.room,
                each.presiding_officer,
                each.moderator,
            )[: len(columns)]
            for each in sessions
        ),
        summary=phrases.say(
            "{count} sessions with their times, rooms and presiding officers.", count=str(len(sessions))
        ),
    )


def _times(meeting: Meeting, session: Session) -> str:
    start, end = (moment.astimezone(meeting.zone) for moment in (session.planned_start, session.planned_end))
    return f"{start:%H:%M}\u2013{end:%H:%M}{'*' if session.assumption else ''}"
