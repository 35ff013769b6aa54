"""Put the outlook of a session into words."""

from collections.abc import Callable
from datetime import datetime, timedelta

from facilitator.domain.delegations import Delegation
from facilitator.domain.programme import Session, Timer, TimerKind
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.spoken import language_on_screen, spoken
from facilitator.services.floor import Floor
from facilitator.services.outlook import Outlook, WayToFit

LocalTime = Callable[[datetime, str], str]
_MINUTE = 60
_NEAR_STOP = timedelta(minutes=30)
TIMERS = {TimerKind.BREAK: "Break", TimerKind.SILENCE: "Silence", TimerKind.OTHER: "Timer"}
REMINDERS = {
    "": "",
    "idle": "\u25b2 nobody has had the floor for a while: has the clock been forgotten?",
    "left_running": "\u25b2 the clock has run for three times the limit: has it been forgotten?",
}


def outlook_sentence(outlook: Outlook, session: Session, now: datetime, local_time: LocalTime) -> str:
    """Return when the session will end, held against the plan and the hard stop."""
    ends = local_time(outlook.forecast.ends_at, "%H:%M")
    if outlook.is_of_another_day:
        planned = local_time(session.planned_start, "%d %B %Y, %H:%M")
        return " \u00b7 ".join((spoken("Ends about {}").format(ends), spoken("planned for {}").format(planned)))
    plan = local_time(session.planned_end, "%H:%M")
    if now < session.planned_start and not outlook.workload.current:
        held = spoken("the session has not begun")
    elif now > session.planned_end:
        held = spoken("{} past the planned end at {}").format(_minutes(now, session.planned_end), plan)
    else:
        late = round(outlook.forecast.late_by(session.planned_end) / _MINUTE)
        sentence = "\u25b2 {} min late for {}" if late > 0 else "\u25cf {} min before the planned end at {}"
        held = spoken(sentence).format(abs(late), plan)
    parts = [spoken("Ends about {}").format(ends), held]
    if outlook.hard_stop is not None and outlook.hard_stop != session.planned_end:
        stop = local_time(outlook.hard_stop, "%H:%M")
        sentence = (
            "\u25a0 interpretation ends before that, at {}" if outlook.misses_hard_stop else "interpretation until {}"
        )
        parts.append(spoken(sentence).format(stop))
    return " \u00b7 ".join(parts)


def session_clock_words(floor: Floor, now: datetime, local_time: LocalTime) -> str:
    """Return how long the session has been held and what is left, and the time to the end of interpretation."""
    session = floor.session
    begins = [each.clock.started_at for each in floor.interventions if each.clock.started_at is not None]
    if now < session.planned_start and not begins:
        planned = _spread(session.planned_start - now)
        return spoken("Begins at {}, in {}").format(local_time(session.planned_start, "%H:%M"), planned)
    parts = []
    if begins:
        late = round((min(begins) - session.planned_start).total_seconds() / _MINUTE)
        sentence = "{} held, begun {} min late" if late > 0 else "{} held"
        parts.append(spoken(sentence).format(_spread(now - min(begins)), late))
    left = session.planned_end - now
    parts.append(spoken("{} left" if left > timedelta(0) else "{} past the plan").format(_spread(abs(left))))
    if session.hard_stop is not None and session.hard_stop - now <= _NEAR_STOP:
        stop = session.hard_stop - now
        sentence = "\u25b2 interpretation ends in {}" if stop > timedelta(0) else "\u25a0 interpretation has ended"
        parts.append(spoken(sentence).format(_spread(stop)))
    return " \u00b7 ".join(parts)


def closing_words(session: Session, now: datetime, local_time: LocalTime) -> str:
    """Return when the list closes and how long that is from now, nothing when no time is set."""
    closes_at = session.list_closes_at
    if closes_at is None or closes_at < now:
        return ""
    left = minutes_and_seconds((closes_at - now).total_seconds())
    return spoken("the list closes at {}, in {}").format(local_time(closes_at, "%H:%M"), left)


def formula(outlook: Outlook) -> str:
    """Return how the end was reckoned, one figure per line."""
    parts, work, pace = outlook.forecast, outlook.workload, outlook.pace
    lines = (
        (parts.current, spoken("left of the present speaker")),
        (parts.statements, spoken("{} waiting, limits \u00d7 {:.2f} measured").format(len(work.limits), pace.factor)),
        (parts.hand_overs, spoken("hand-overs of {:.0f} s").format(pace.hand_over)),
        (parts.replies, spoken("{} replies").format(len(work.replies))),
        (parts.wrap_up, spoken("wrap-up")),
    )
    return "\n".join(f"{minutes_and_seconds(seconds)}  {words}" for seconds, words in lines)


def way_words(way: WayToFit, delegation: Callable[[str], Delegation | None]) -> str:
    """Return what a way to fit does."""
    if way.limit is not None:
        return spoken("{} each").format(minutes_and_seconds(way.limit))
    if way.last is not None:
        last = delegation(way.last.delegation_id)
        return spoken("close after {}").format(_called(last))
    return spoken("carry over {}").format(way.carried_over)


def _called(last: Delegation | None) -> str:
    """Return a delegation as a sentence calls it; elsewhere than in English, by its short name."""
    if last is None:
        return spoken("that speaker")
    return last.running_text if language_on_screen() == "en" else name_of(last)


def timer_words(timer: Timer | None, now: datetime) -> str:
    """Return what a timer beside the floor shows."""
    if timer is None:
        return ""
    left = timer.remaining(now)
    sign = "" if left >= 0 else "+"
    return f"{timer.label or spoken(TIMERS[timer.kind])}: {sign}{minutes_and_seconds(abs(left))}"


def reminder_words(kind: str) -> str:
    """Return the reminder about a clock that may have been forgotten."""
    return spoken(REMINDERS[kind]) if kind else ""


def _spread(length: timedelta) -> str:
    """Return minutes and seconds under ten minutes, whole minutes under two hours, else hours and minutes."""
    seconds = int(length.total_seconds())
    minutes = seconds // _MINUTE
    if minutes < 10:  # noqa: PLR2004 - seconds matter when few minutes are left
        return minutes_and_seconds(seconds)
    return f"{minutes} min" if minutes < 2 * _MINUTE else f"{minutes // _MINUTE} h {minutes % _MINUTE:02} min"


def _minutes(later: datetime, earlier: datetime) -> str:
    minutes = int((later - earlier).total_seconds() // _MINUTE)
    return f"{minutes} min" if minutes < 2 * _MINUTE else f"{minutes // _MINUTE} h"
