"""Answer "will we finish in time?", and offer what would make it so."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from facilitator.domain.forecast import Forecast, Heard, Pace, Workload, forecast, measured_pace, ways_to_fit
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.speaking_order import Inscription
from facilitator.services import commands
from facilitator.services.commands import Command
from facilitator.services.floor import DelegationById, Floor, limit_for

_LONGEST_HAND_OVER = 120.0
_FORGOTTEN_CLOCK = 3
IDLE_REMINDER = 45.0
_ANOTHER_DAY = 12 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Hold how the session stands: the forecast, and what it is held against.

    `deadline` is the planned end and, once that has passed, the hard stop if there is one.
    """

    forecast: Forecast
    pace: Pace
    workload: Workload
    deadline: datetime
    hard_stop: datetime | None

    @property
    def late_by(self) -> float:
        """Return the seconds by which the session would miss its deadline; negative when it would not."""
        return self.forecast.late_by(self.deadline)

    @property
    def is_of_another_day(self) -> bool:
        """Return whether the plan is of quite another day, so that holding the session against it says nothing."""
        return abs(self.late_by) > _ANOTHER_DAY

    @property
    def misses_hard_stop(self) -> bool:
        """Return whether interpretation would end before the session does."""
        return self.hard_stop is not None and not self.is_of_another_day and self.forecast.late_by(self.hard_stop) > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WayToFit:
    """Hold one choice that ends the session in time: what it does, and the act that does it."""

    limit: int | None = None
    last: Inscription | None = None
    carried_over: int | None = None
    command: Command


def read_outlook(floor: Floor, delegation: DelegationById, now: datetime) -> Outlook:
    """Return the outlook of the session as it stands at `now`."""
    session = floor.session
    workload = Workload(
        current=_left_of_current(floor, now),
        limits=tuple(limit_for(floor, each, delegation(each.delegation_id)) for each in floor.queue),
        replies=tuple(limit_for(floor, each, delegation(each.delegation_id)) for each in floor.replies),
        wrap_up=session.wrap_up_minutes * 60.0,
    )
    pace = measured_pace(_heard(floor), _hand_overs(floor))
    hard_stop = session.hard_stop
    past_plan = hard_stop is not None and now >= session.planned_end
    return Outlook(
        forecast=forecast(now, workload, pace),
        pace=pace,
        workload=workload,
        deadline=hard_stop if past_plan and hard_stop is not None else session.planned_end,
        hard_stop=hard_stop,
    )


def ways_for(outlook: Outlook, floor: Floor, sessions: tuple[Session, ...], now: datetime) -> tuple[WayToFit, ...]:
    """Return up to three choices: a shorter limit, closing after a delegation, carrying the rest over."""
    if outlook.is_of_another_day:
        return ()
    found = ways_to_fit(now, outlook.deadline, outlook.workload, outlook.pace)
    session, queue = floor.session, floor.queue
    ways = []
    if found.limit is not None:
        command = commands.sitting.SetLimits(session_id=session.id, limits=session.limits.capped(found.limit))
        ways.append(WayToFit(limit=found.limit, command=command))
    if found.heard:
        last = queue[found.heard - 1]
        ways.append(
            WayToFit(last=last, command=commands.rest_of_list.CloseAfter(session_id=session.id, last_id=last.id))
        )
    target = session_to_carry_to(session, sessions)
    if found.carried_over and target is not None:
        rest = tuple(each.id for each in queue[-found.carried_over :])
        carry = commands.rest_of_list.CarryOver(
            session_id=session.id, target_id=target.id, inscription_ids=rest, at=now
        )
        ways.append(WayToFit(carried_over=found.carried_over, command=carry))
    return tuple(ways)


def session_to_carry_to(session: Session, sessions: tuple[Session, ...]) -> Session | None:
    """Return the next sitting on the same theme, else the next working session, else nothing."""
    later = [each for each in sessions if each.position > session.position and each.kind is SessionKind.SESSION]
    same = [each for each in later if set(each.theme_ids) & set(session.theme_ids)]
    return next(iter((*same, *later)), None)


def forgotten(floor: Floor, now: datetime) -> str:
    """Return "idle" when nobody has had the floor for a while, "left_running" for a clock left alone, else "".

    A floor that nobody has taken yet, and one that nobody waits for, is not forgotten.
    """
    current = floor.current
    if current is not None:
        limit = current.clock.limit
        return "left_running" if limit and current.clock.elapsed(now) >= _FORGOTTEN_CLOCK * limit else ""
    ends = [each.clock.ended_at for each in floor.interventions if each.clock.ended_at is not None]
    if not ends or not floor.queue or floor.timer is not None:
        return ""
    return "idle" if (now - max(ends)).total_seconds() >= IDLE_REMINDER else ""


def _left_of_current(floor: Floor, now: datetime) -> float:
    """Return what the open interventions have left, in seconds; one over its limit has nothing left."""
    still_open = (*floor.interrupted, *(() if floor.current is None else (floor.current,)))
    return sum((max(0.0, each.clock.limit - each.clock.elapsed(now)) for each in still_open), start=0.0)


def _heard(floor: Floor) -> list[Heard]:
    return [
        Heard(each.clock.elapsed(each.clock.ended_at), each.clock.limit)
        for each in floor.interventions
        if each.kind.is_debate and each.clock.ended_at is not None
    ]


def _hand_overs(floor: Floor) -> list[float]:
    """Return the seconds between one intervention and the next; longer gaps are breaks, not hand-overs."""
    gaps = [
        (after.clock.started_at - before.clock.ended_at).total_seconds()
        for before, after in pairwise(floor.interventions)
        if before.clock.ended_at is not None and after.clock.started_at is not None
    ]
    return [gap for gap in gaps if 0 <= gap <= _LONGEST_HAND_OVER]
