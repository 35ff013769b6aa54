"""Build the values that tests speak about, each with only the facts that matter."""

from datetime import datetime, timedelta
from typing import Any

from fakes import TEN_O_CLOCK

from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.domain.speaking_order import Inscription


def at(seconds: float) -> datetime:
    """Return the moment so many seconds after ten o'clock."""
    return TEN_O_CLOCK + timedelta(seconds=seconds)


def state(identifier: str, **facts: Any) -> Delegation:
    """Return a Member State whose names all follow from its identifier."""
    facts = {"category": Category.MEMBER_STATE, "running_text": identifier.title(), **facts}
    return Delegation(id=identifier, names=Names(identifier.title()), sort_key=identifier.lower(), **facts)


def a_session(**facts: Any) -> Session:
    """Return a session from 10 a.m. to 11.30 a.m., interpretation until 1 p.m."""
    usual: dict[str, Any] = {
        "id": "s1",
        "code": "S1",
        "position": 1,
        "title": "First session",
        "kind": SessionKind.SESSION,
        "planned_start": TEN_O_CLOCK,
        "planned_end": at(90 * 60),
        "hard_stop": at(180 * 60),
    }
    return Session(**{**usual, **facts})


def an_inscription(identifier: str, number: int, position: str, **facts: Any) -> Inscription:
    """Return a waiting inscription of the delegation with the same identifier."""
    usual: dict[str, Any] = {"session_id": "s1", "delegation_id": identifier, "received_at": at(number)}
    return Inscription(id=identifier, number=number, position=position, **{**usual, **facts})


def spoken(order: int, begin: float, end: float, limit: int = 180, **facts: Any) -> Intervention:
    """Return a finished intervention; begin and end in seconds after ten o'clock."""
    clock = SpeakingClock(limit=limit, intervals=(Interval(at(begin), at(end)),), stopped=True)
    usual: dict[str, Any] = {"id": f"i{order}", "session_id": "s1", "order": order, "delegation_id": "URY"}
    return Intervention(**{**usual, "clock": clock, **facts})
