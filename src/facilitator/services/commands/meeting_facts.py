"""Carry out the acts on the meeting's own facts and on the questions that it should answer."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.domain.roles import Right
from facilitator.services.changes import Change, overlaid
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMeeting:
    """Change title, place, days, zone or hosts; fields that others have changed meanwhile keep their change.

    In another time zone the sessions keep their hours, 10:00 stays 10:00, unless `keeps_moments` says that they
    keep their moments. What was measured is never moved.
    """

    right: ClassVar[Right] = Right.CHANGE_PROGRAMME

    before: Meeting
    after: Meeting
    keeps_moments: bool = False

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the meeting"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the facts and, where the zone changes, the sessions; raise RuleBrokenError when they cannot be."""
        known = require(uow, Meeting, self.before.id)
        wanted = overlaid(known, Change(self.before, self.after))
        assert isinstance(wanted, Meeting)
        if not wanted.title.strip():
            raise RuleBrokenError("A meeting needs a title.")
        if wanted.last_day < wanted.first_day:
            raise RuleBrokenError("The last day comes before the first one.")
        zone = zone_named(wanted.time_zone)
        uow.put(wanted)
        if not self.keeps_moments:
            for session in uow.all(Session):
                uow.put(_at_the_same_hours(session, known.zone, zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQuestions:
    """Say which guiding questions a theme has, in their order; one that was reworded stays the same question."""

    theme_id: str
    texts: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the guiding questions"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write them; raise RuleBrokenError when one that is taken out has been answered by notes."""
        require(uow, Theme, self.theme_id)
        known = sorted(
            (each for each in uow.all(GuidingQuestion) if each.theme_id == self.theme_id),
            key=lambda each: each.position,
        )
        wanted = tuple(dict.fromkeys(text for each in self.texts if (text := " ".join(each.split()))))
        kept = {question.text: question for question in known if question.text in wanted}
        others = iter([question for question in known if question.text not in wanted])
        for place, text in enumerate(wanted, start=1):
            question = kept.get(text) or next(others, None)
            identifier = question.id if question else new_id()
            uow.put(GuidingQuestion(id=identifier, theme_id=self.theme_id, position=place, text=text))
        for question in others:
            answers = sum(note.question_id == question.id for note in uow.all(Note))
            if answers:
                raise RuleBrokenError(f"“{question.text}” cannot be taken out: {answers} notes answer it.")
            uow.remove(question)


def zone_named(name: str) -> ZoneInfo:
    """Return the time zone; raise RuleBrokenError when nobody knows it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RuleBrokenError(f"No time zone is known as “{name}”. Write it like America/Montevideo.") from error


def at_the_same_hour(moment: datetime, before: ZoneInfo, after: ZoneInfo) -> datetime:
    """Return the moment, in UTC, at which the clock of one zone shows what the clock of the other did."""
    return moment.astimezone(before).replace(tzinfo=after).astimezone(UTC)


def _at_the_same_hours(session: Session, before: ZoneInfo, after: ZoneInfo) -> Session:
    names = ("planned_start", "planned_end", "hard_stop", "list_closes_at")
    planned = {name: getattr(session, name) for name in names if getattr(session, name) is not None}
    moved: dict[str, Any] = {name: at_the_same_hour(each, before, after) for name, each in planned.items()}
    return replace(session, **moved)
