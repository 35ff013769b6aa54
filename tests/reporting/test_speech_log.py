from datetime import date
from typing import Any

import pytest
from builders import a_session, at, spoken, state
from fakes import TEN_O_CLOCK

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Category
from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.speaking_clock import SpeakingClock
from facilitator.reporting.material import Material
from facilitator.reporting.sheets import Cell, Sheet
from facilitator.reporting.speech_log import pledge_log, speech_log

_MEETING = Meeting(
    id="meeting",
    code="MVD",
    title="Preparatory Meeting",
    place="Montevideo",
    time_zone="America/Montevideo",
    first_day=date(2024, 12, 10),
    last_day=date(2024, 12, 11),
)


def _material(level: Attribution = Attribution.NAMED, **facts: Any) -> Material:
    delegations = {
        "URY": state("URY", regional_group="Latin American and Caribbean States"),
        "AU": state("AU", category=Category.REGIONAL_ORGANIZATION),
    }
    usual: dict[str, Any] = {
        "meeting": _MEETING,
        "sessions": (a_session(attribution=level),),
        "themes": (),
        "delegations": delegations,
    }
    return Material(**{**usual, **facts})


def _cell(sheet: Sheet, heading: str, row: int = 0) -> Cell:
    return sheet.rows[row][[column.heading for column in sheet.columns].index(heading)]


def _pledge(number: int, category: PledgeCategory = PledgeCategory.POLICE, **facts: Any) -> Pledge:
    usual = {"session_id": "s1", "delegation_ids": ("URY", "AU"), "text": f"Pledge {number}"}
    return Pledge(id=f"p{number}", category=category, **{**usual, **facts})


def test_each_intervention_is_a_row_with_its_times_at_the_venue() -> None:
    log = speech_log(_material(interventions=(spoken(2, 300, 400), spoken(1, 0, 200.25, speaker="Ms. Sosa"))))
    assert [_cell(log, "No.", row) for row in (0, 1)] == [1, 2]
    assert _cell(log, "Delegation") == "Ury"
    assert _cell(log, "Speaker") == "Ms. Sosa"
    began = _cell(log, "Began")
    assert began == TEN_O_CLOCK
    assert getattr(began, "tzinfo", None) == _MEETING.zone
    assert (_cell(log, "Spoken (s)"), _cell(log, "Limit (s)"), _cell(log, "Over (s)")) == (200.2, 180, 20.2)


def test_who_was_spoken_for_is_named_and_a_strange_group_by_its_letters() -> None:
    log = speech_log(_material(interventions=(spoken(1, 0, 60, on_behalf_of=("AU", "XX")),)))
    assert _cell(log, "On behalf of") == "Au, XX"


def test_a_point_of_order_carries_its_ruling_and_nothing_else_does() -> None:
    point = spoken(1, 0, 60, kind=InterventionKind.POINT_OF_ORDER, ruling=Ruling.UPHELD)
    log = speech_log(_material(interventions=(point, spoken(2, 60, 90, ruling=Ruling.UPHELD))))
    assert [_cell(log, "Ruling", row) for row in (0, 1)] == ["upheld", ""]
    assert _cell(log, "Kind") == "point of order"


def test_what_never_began_is_no_row_and_what_still_runs_has_no_length() -> None:
    running = spoken(2, 0, 1, clock=SpeakingClock(limit=60).start(at(5)))
    log = speech_log(_material(interventions=(spoken(1, 0, 1, clock=SpeakingClock()), running)))
    assert len(log.rows) == 1
    assert (_cell(log, "Ended"), _cell(log, "Spoken (s)"), _cell(log, "Over (s)")) == (None, None, None)


def test_times_that_were_corrected_say_so_and_no_limit_means_nothing_over() -> None:
    corrected = spoken(1, 0, 60, limit=0, recorded=SpeakingClock(), delegation_id="")
    log = speech_log(_material(interventions=(corrected,)))
    assert _cell(log, "Times corrected") == "yes"
    assert (_cell(log, "Limit (s)"), _cell(log, "Over (s)"), _cell(log, "Delegation")) == (None, None, "")


@pytest.mark.parametrize(
    "level,group",
    [(Attribution.GROUP, "Latin American and Caribbean States"), (Attribution.QUANTIFIED, ""), (Attribution.NONE, "")],
)
def test_nobody_is_named_where_the_session_does_not_permit_it(level: Attribution, group: str) -> None:
    material = _material(level, interventions=(spoken(1, 0, 60, speaker="Ms. Sosa", on_behalf_of=("AU",)),))
    log = speech_log(material)
    assert (_cell(log, "Delegation"), _cell(log, "Speaker"), _cell(log, "On behalf of")) == ("", "", "")
    assert _cell(log, "Regional group") == group
    assert _cell(speech_log(material, in_full=True), "Delegation") == "Ury"


def test_pledges_stand_by_category_with_who_offers_them() -> None:
    log = pledge_log(
        _material(pledges=(_pledge(1), _pledge(2, PledgeCategory.MILITARY_UNITS, quantity=2, unit="units")))
    )
    assert [_cell(log, "Pledge", row) for row in (0, 1)] == ["Pledge 2", "Pledge 1"]
    assert (_cell(log, "Delegations"), _cell(log, "Quantity"), _cell(log, "Quantity", 1)) == ("Ury, Au", 2, None)
    assert _cell(log, "Status") == "Idea voiced"


def test_internal_pledges_leave_in_full_only_and_those_of_private_notes_never() -> None:
    private = Note(id="n", session_id="s1", private=True, written_at=at(0))
    material = _material(notes=(private,), pledges=(_pledge(1, internal=True), _pledge(2, note_id="n"), _pledge(3)))
    assert [row[4] for row in pledge_log(material).rows] == ["Pledge 3"]
    assert [row[4] for row in pledge_log(material, in_full=True).rows] == ["Pledge 1", "Pledge 3"]


def test_a_stricter_note_or_a_lost_session_hides_who_pledged() -> None:
    strict = Note(id="n", session_id="s1", attribution=Attribution.NONE, written_at=at(0))
    material = _material(notes=(strict,), pledges=(_pledge(1, note_id="n"), _pledge(2, session_id="gone"), _pledge(3)))
    assert [row[2] for row in pledge_log(material).rows] == ["", "", "Ury, Au"]
    assert _cell(pledge_log(material), "Session", 1) == ""
