"""Say when the session will end at the pace measured so far, and what would make it end in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

DEFAULT_HAND_OVER = 8.0
"""Seconds from one speaker to the next: the median measured in well-run informal meetings."""

_PRIOR_SPEAKERS = 3
_SHORTEST_LIMIT = 60
_LIMIT_STEP = 10


@dataclass(frozen=True, slots=True)
class Heard:
    """Hold one finished statement: the seconds spoken and the limit it had (0: none)."""

    spoken: float
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Hold how a session runs: the share of the limit that speakers use, and the seconds between two of them."""

    factor: float = 1.0
    hand_over: float = DEFAULT_HAND_OVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """Hold what is still to come, in seconds.

    `current` is what the present speaker has left; `limits` those of the speakers waiting, in order;
    `replies` the limits of replies asked for; `wrap_up` the time kept for closing.
    """

    current: float = 0.0
    limits: tuple[int, ...] = ()
    replies: tuple[int, ...] = ()
    wrap_up: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """Hold when the session will end and what that is made of, in seconds."""

    ends_at: datetime
    current: float
    statements: float
    hand_overs: float
    replies: float
    wrap_up: float

    def late_by(self, deadline: datetime) -> float:
        """Return the seconds by which the session would end after the deadline; negative when before."""
        return (self.ends_at - deadline).total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysToFit:
    """Hold the choices that would end the session in time; each is None where it would not help.

    `limit` is a shorter limit in seconds for everybody waiting; `heard` is how many of those waiting
    can be heard at the present limits, so that the list closes after them; `carried_over` is the rest.
    """

    limit: int | None
    heard: int | None
    carried_over: int | None


def measured_pace(heard: Sequence[Heard], hand_overs: Sequence[float] = ()) -> Pace:
    """Return the pace so far, drawn towards the limit while few have spoken.

    The statements heard are joined by three imagined ones that keep exactly to the mean limit.
    Hand-overs take their median once three have been measured.
    """
    limited = [each for each in heard if each.limit]
    hand_over = DEFAULT_HAND_OVER
    if len(hand_overs) >= _PRIOR_SPEAKERS:
        from statistics import median  # noqa: PLC0415 - slow to import, and seldom needed when a meeting is shown

        hand_over = median(hand_overs)
    if not limited:
        return Pace(hand_over=hand_over)
    allowed = sum(each.limit for each in limited)
    prior = _PRIOR_SPEAKERS * allowed / len(limited)
    return Pace(factor=(sum(each.spoken for each in limited) + prior) / (allowed + prior), hand_over=hand_over)


def forecast(now: datetime, workload: Workload, pace: Pace) -> Forecast:
    """Return when everything still to come will be over."""
    statements = sum(workload.limits) * pace.factor
    replies = sum(workload.replies) * pace.factor
    hand_overs = (len(workload.limits) + len(workload.replies)) * pace.hand_over
    total = workload.current + statements + hand_overs + replies + workload.wrap_up
    return Forecast(
        ends_at=now + timedelta(seconds=total),
        current=workload.current,
        statements=statements,
        hand_overs=hand_overs,
        replies=replies,
        wrap_up=workload.wrap_up,
    )


def ways_to_fit(now: datetime, deadline: datetime, workload: Workload, pace: Pace) -> WaysToFit:
    """Return what would end the session by the deadline; nothing when it already does or nobody waits."""
    if not workload.limits or forecast(now, workload, pace).late_by(deadline) <= 0:
        return WaysToFit(limit=None, heard=None, carried_over=None)
    fixed = forecast(now, Workload(current=workload.current, replies=workload.replies, wrap_up=workload.wrap_up), pace)
    left = -fixed.late_by(deadline)
    heard = _how_many_fit(left, workload.limits, pace)
    limit = _limit_that_fits(left, len(workload.limits), pace)
    return WaysToFit(
        limit=limit if limit is not None and limit < max(workload.limits) else None,
        heard=heard or None,
        carried_over=len(workload.limits) - heard,
    )


def _how_many_fit(left: float, limits: Sequence[int], pace: Pace) -> int:
    needed = accumulate(limit * pace.factor + pace.hand_over for limit in limits)
    return sum(each <= left for each in needed)


def _limit_that_fits(left: float, speakers: int, pace: Pace) -> int | None:
    each = (left / speakers - pace.hand_over) / pace.factor
    limit = int(each // _LIMIT_STEP) * _LIMIT_STEP
    return limit if limit >= _SHORTEST_LIMIT else None
