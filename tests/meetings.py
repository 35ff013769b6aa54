"""Build small meetings for the tests of reports: three delegations, two sessions, what was said."""

from dataclasses import replace
from datetime import date
from typing import Any

from builders import a_session, at, spoken

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportParagraph
from facilitator.domain.review import Review, ReviewState
from facilitator.reporting.material import Material

MEETING = Meeting(
    id="m",
    code="MVD",
    title="Preparatory Meeting",
    place="Montevideo",
    time_zone="America/Montevideo",
    first_day=date(2024, 12, 10),
    last_day=date(2024, 12, 11),
)
THEMES = (
    Theme(id="future", position=1, tag="future", title="Future"),
    Theme(id="poc", position=2, tag="poc", title="Protection"),
)


def a_state(code: str, name: str, running: str = "", **facts: Any) -> Delegation:
    """Return a Member State of the African Group, unless told otherwise."""
    usual: dict[str, Any] = {"category": Category.MEMBER_STATE, "regional_group": "African States"}
    return Delegation(id=code, names=Names(name), running_text=running or name, **{**usual, **facts})


DELEGATIONS = {
    each.id: each
    for each in (
        a_state("GHA", "Ghana"),
        a_state("GMB", "Gambia", "the Gambia"),
        a_state("AU", "African Union", "the African Union", category=Category.REGIONAL_ORGANIZATION),
    )
}


def sitting(number: int, **facts: Any) -> Session:
    """Return a session on the record; `number` is its place, its code and its identifier."""
    usual: dict[str, Any] = {"title": f"Session {number}", "attribution": Attribution.NAMED}
    return a_session(id=f"s{number}", code=f"S{number}", position=number, **{**usual, **facts})


def said(number: int, delegation: str = "GHA", **facts: Any) -> Intervention:
    """Return the intervention of that number, of two minutes."""
    return spoken(number, number * 200, number * 200 + 120, delegation_id=delegation, **facts)


def noted(number: int, text: str, **facts: Any) -> Note:
    """Return the note of that number on the intervention of the same number."""
    usual: dict[str, Any] = {"session_id": "s1", "intervention_id": f"i{number}", "kind": NoteKind.KEY_MESSAGE}
    return Note(id=f"n{number}", text=text, written_at=at(number), **{**usual, **facts})


def worded(number: int, text: str, **facts: Any) -> ReportParagraph:
    """Return the paragraph of that number, made of the note of the same number."""
    usual: dict[str, Any] = {"session_id": "s1", "kind": NoteKind.KEY_MESSAGE, "note_ids": (f"n{number}",)}
    return ReportParagraph(id=f"p{number}", text=text, position=f"{number}M", **{**usual, **facts})


def finished(session_id: str) -> Review:
    """Return the review of a session whose report is final."""
    return Review(id=session_id, session_id=session_id, state=ReviewState.FINAL, changed_at=at(0))


def a_meeting(**facts: Any) -> Material:
    """Return the material of the meeting with one session on the record, and what the test adds."""
    material = Material(meeting=MEETING, sessions=(sitting(1),), themes=THEMES, delegations=DELEGATIONS)
    return replace(material, **facts)
