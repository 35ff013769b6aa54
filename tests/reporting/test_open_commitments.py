"""The way forward lists what is still to be done, and names owners only where names may be told."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session, SessionKind
from facilitator.reporting.material import LeftOut, Material, Report
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.outline import Paragraph, SubParagraph, plain
from facilitator.reporting.report_choice import ReportChoice

_TEN = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)
_MEETING = Meeting(
    id="meeting",
    code="MVD",
    title="Preparatory Meeting",
    place="Montevideo",
    time_zone="America/Montevideo",
    first_day=date(2024, 12, 10),
    last_day=date(2024, 12, 11),
)
_LEAD = "The following recommendations, decisions and follow-ups remain open:"


def _session(code: str, attribution: Attribution = Attribution.NAMED) -> Session:
    return Session(
        id=code.lower(),
        code=code,
        position=int(code[1:]),
        title=code,
        kind=SessionKind.SESSION,
        planned_start=_TEN,
        planned_end=_TEN + timedelta(hours=2),
        attribution=attribution,
    )


def _commitment(reference: str = "MVD-S1-R01", **facts: Any) -> Commitment:
    usual: dict[str, Any] = {"kind": CommitmentKind.RECOMMENDATION, "text": "Train\n women officers."}
    return Commitment(**{"id": reference, "session_id": "s1", "reference": reference, **usual, **facts})


def _report(*commitments: Commitment, attribution: Attribution = Attribution.NAMED, **facts: Any) -> Report:
    sessions = (_session("S2"), _session("S1", attribution))
    choice = facts.pop("choice", None)
    material = Material(
        meeting=_MEETING, sessions=sessions, themes=(), delegations={}, commitments=commitments, **facts
    )
    return compose(material, choice)


def _listed(report: Report) -> list[str]:
    said = [plain(each.words) for each in report.outline.blocks if isinstance(each, Paragraph | SubParagraph)]
    return said[said.index(_LEAD) + 1 :] if _LEAD in said else []


def test_an_open_commitment_has_reference_owner_and_due_date() -> None:
    report = _report(_commitment(owner="Ghana", due="2025-03-31"))
    assert _listed(report) == ["MVD-S1-R01: Train women officers (owner: Ghana; due: 31 March 2025)."]


def test_what_is_not_known_is_not_told() -> None:
    report = _report(_commitment(), _commitment("", due="before Berlin"))
    assert _listed(report) == ["Train women officers (due: before Berlin).", "MVD-S1-R01: Train women officers."]


@pytest.mark.parametrize("level", [Attribution.GROUP, Attribution.QUANTIFIED, Attribution.NONE])
def test_an_owner_is_named_only_where_names_may_be_told(level: Attribution) -> None:
    report = _report(_commitment(owner="Ghana"), attribution=level)
    assert _listed(report) == ["MVD-S1-R01: Train women officers."]
    assert report.levels["MVD-S1-R01"] is level
    assert LeftOut("The way forward", "owners of one commitment: they may not be named.") in report.left_out


def test_a_stricter_note_a_lost_session_and_an_unattributed_report_name_nobody() -> None:
    heard = Note(id="n1", session_id="s1", text="Heard", written_at=_TEN, attribution=Attribution.NONE)
    entries = (_commitment(owner="Ghana", note_id="n1"), _commitment("MVD-S9-R01", owner="Ghana", session_id="gone"))
    assert "Ghana" not in str(_listed(_report(*entries, notes=(heard,))))
    unattributed = _report(_commitment(owner="Ghana"), choice=ReportChoice(attributed=False))
    assert _listed(unattributed) == ["MVD-S1-R01: Train women officers."]


def test_what_is_done_dropped_or_private_is_not_listed() -> None:
    private = Note(id="n1", session_id="s1", text="Secret", written_at=_TEN, private=True)
    report = _report(
        _commitment(status=CommitmentStatus.DONE),
        _commitment("MVD-S1-R02", status=CommitmentStatus.DROPPED),
        _commitment("MVD-S1-R03", note_id="n1"),
        notes=(private,),
    )
    assert _listed(report) == []
    assert LeftOut("The way forward", "one commitment heard in private notes.") in report.left_out


def test_they_come_in_the_order_of_the_programme() -> None:
    entries = (_commitment("MVD-S2-D01", session_id="s2"), _commitment("MVD-S1-R02"), _commitment("MVD-S1-F01"))
    assert [each[:10] for each in _listed(_report(*entries))] == ["MVD-S1-F01", "MVD-S1-R02", "MVD-S2-D01"]


def test_a_follow_up_registered_as_a_commitment_is_told_once() -> None:
    note = Note(id="n1", session_id="s1", text="Meet in Berlin", kind=NoteKind.FOLLOW_UP, written_at=_TEN)
    report = _report(_commitment("MVD-S1-F01", text="Meet in Berlin", note_id="n1"), notes=(note,))
    assert str(report.outline).count("Meet in Berlin") == 1


def test_a_session_that_is_not_chosen_has_none() -> None:
    report = _report(_commitment(), choice=ReportChoice(sessions=("s2",)))
    assert _listed(report) == []
