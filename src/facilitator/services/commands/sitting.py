"""Carry out the acts on a session as a sitting: limits, who presides, timers beside the floor."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.programme import ClockSettings, Session, TimeBank, TimeLimits, Timer, TimerKind
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLimits:
    """Change the session's time limits from the next speaker on; whoever speaks keeps theirs."""

    session_id: str
    limits: TimeLimits
    clock_settings: ClockSettings | None = None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the limits"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the limits, and the warnings where given."""
        session = require(uow, Session, self.session_id)
        settings = self.clock_settings or session.clock_settings
        uow.put(replace(session, limits=self.limits, clock_settings=settings))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPlan:
    """Change when a session is to end, when interpretation ends, and the minutes kept for the wrap-up."""

    session_id: str
    planned_end: datetime
    hard_stop: datetime | None
    wrap_up_minutes: int

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the plan"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the times, in UTC; raise RuleBrokenError when one would come before the session begins."""
        session = require(uow, Session, self.session_id)
        if self.planned_end <= session.planned_start:
            raise RuleBrokenError("A session cannot end before it begins. Choose a later end.")
        if self.hard_stop is not None and self.hard_stop <= session.planned_start:
            raise RuleBrokenError("Interpretation cannot end before the session begins. Choose a later time.")
        changed = replace(session, planned_end=self.planned_end, hard_stop=self.hard_stop, assumption=False)
        uow.put(replace(changed, wrap_up_minutes=self.wrap_up_minutes))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimeBank:
    """Allot seconds to a delegation or a group for all that is said in its name; 0 takes the allotment back."""

    session_id: str
    party_id: str
    seconds: int

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "allot speaking time"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the allotment; raise RuleBrokenError for less than nothing or for nobody."""
        if self.seconds < 0 or not self.party_id:
            raise RuleBrokenError("Name a delegation or a group, and the minutes it is to have.")
        session = require(uow, Session, self.session_id)
        others = tuple(each for each in session.time_banks if each.party_id != self.party_id)
        own = (TimeBank(self.party_id, self.seconds),) if self.seconds else ()
        uow.put(replace(session, time_banks=(*others, *own)))


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteChairNotes:
    """Keep the chair's own notes on a session."""

    session_id: str
    text: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "write the chair's notes"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write them as they are."""
        uow.put(replace(require(uow, Session, self.session_id), chair_notes=self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPresidingOfficer:
    """Hand the chair over; interventions from now on carry the new presiding officer."""

    session_id: str
    name: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "hand the chair over"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set who presides."""
        session = require(uow, Session, self.session_id)
        uow.put(replace(session, presiding_officer=" ".join(self.name.split())))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAttribution:
    """Say how openly reports may tell who said something in the session."""

    session_id: str
    attribution: Attribution

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "set the attribution"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the session's level; notes that are stricter stay so."""
        session = require(uow, Session, self.session_id)
        uow.put(replace(session, attribution=self.attribution))


@dataclass(frozen=True, slots=True, kw_only=True)
class StartTimer:
    """Start a timer beside the floor, such as a break or a minute of silence; one runs at a time."""

    session_id: str
    kind: TimerKind
    seconds: int
    at: datetime
    label_shown: str = ""
    timer_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "start a timer"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Stop the timer that runs and start this one; raise RuleBrokenError for no time at all."""
        if self.seconds <= 0:
            raise RuleBrokenError("A timer needs at least one second.")
        _stop_running(uow, self.session_id, self.at)
        uow.put(
            Timer(
                id=self.timer_id,
                session_id=self.session_id,
                kind=self.kind,
                label=self.label_shown,
                started_at=self.at,
                seconds=self.seconds,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StopTimer:
    """Stop the timer that runs beside the floor."""

    session_id: str
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "stop the timer"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Stop it where it is; raise RuleBrokenError when none runs."""
        if not _stop_running(uow, self.session_id, self.at):
            raise RuleBrokenError("No timer is running.")


def _stop_running(uow: UnitOfWork, session_id: str, at: datetime) -> bool:
    running = [each for each in uow.in_session(Timer, session_id) if each.stopped_at is None]
    for timer in running:
        uow.put(replace(timer, stopped_at=at))
    return bool(running)
