import pytest
from builders import at
from floor_of_four import FloorOfFour

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import ClockSettings, TimeLimits, TimerKind
from facilitator.services.commands.chair import GiveFloor
from facilitator.services.commands.sitting import (
    SetAttribution,
    SetLimits,
    SetPlan,
    SetPresidingOfficer,
    SetTimeBank,
    StartTimer,
    StopTimer,
    WriteChairNotes,
)


def test_new_limits_count_from_the_next_speaker_on() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(GiveFloor(session_id="s1", at=at(0)))
    meeting.act(SetLimits(session_id="s1", limits=TimeLimits(member_state=90)))
    assert meeting.floor.current is not None
    assert meeting.floor.current.clock.limit == 180
    meeting.act(GiveFloor(session_id="s1", at=at(10)))
    assert meeting.floor.current.clock.limit == 90


def test_warnings_change_together_with_the_limits() -> None:
    meeting = FloorOfFour()
    meeting.act(SetLimits(session_id="s1", limits=TimeLimits(), clock_settings=ClockSettings(first_warning=20)))
    assert meeting.floor.session.clock_settings.first_warning == 20


def test_a_hand_over_of_the_chair_counts_from_the_next_intervention_on() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(SetPresidingOfficer(session_id="s1", name=" Ambassador  A "))
    meeting.act(GiveFloor(session_id="s1", at=at(0)))
    meeting.act(SetPresidingOfficer(session_id="s1", name="Ambassador B"))
    meeting.act(GiveFloor(session_id="s1", at=at(9)))
    assert [each.presiding_officer for each in meeting.floor.interventions] == ["Ambassador A", "Ambassador B"]


def test_one_timer_runs_at_a_time() -> None:
    meeting = FloorOfFour()
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.BREAK, seconds=900, at=at(0)))
    meeting.act(StartTimer(session_id="s1", kind=TimerKind.SILENCE, seconds=60, at=at(10)))
    assert meeting.floor.timer is not None
    assert meeting.floor.timer.kind is TimerKind.SILENCE
    meeting.act(StopTimer(session_id="s1", at=at(30)))
    assert meeting.floor.timer is None
    with pytest.raises(RuleBrokenError):
        meeting.act(StopTimer(session_id="s1", at=at(30)))


def test_a_timer_of_no_time_is_refused() -> None:
    with pytest.raises(RuleBrokenError):
        FloorOfFour().act(StartTimer(session_id="s1", kind=TimerKind.OTHER, seconds=0, at=at(0)))


def test_the_attribution_of_a_session_can_be_changed() -> None:
    meeting = FloorOfFour()
    meeting.act(SetAttribution(session_id="s1", attribution=Attribution.NONE))
    assert meeting.floor.session.attribution is Attribution.NONE


def plan(end: float, stop: float | None) -> SetPlan:
    hard_stop = None if stop is None else at(stop)
    return SetPlan(session_id="s1", planned_end=at(end), hard_stop=hard_stop, wrap_up_minutes=7)


def test_the_planned_end_and_the_hard_stop_can_be_moved_while_the_session_is_held() -> None:
    meeting = FloorOfFour(assumption=True)
    meeting.act(plan(3600, None))
    session = meeting.floor.session
    assert (session.planned_end, session.hard_stop, session.wrap_up_minutes) == (at(3600), None, 7)
    assert not session.assumption
    meeting.act(plan(3600, 7200))
    assert meeting.floor.session.hard_stop == at(7200)


@pytest.mark.parametrize("end,stop", [(0, None), (-60, 60), (60, 0)])
def test_a_session_cannot_end_before_it_begins(end: float, stop: float | None) -> None:
    with pytest.raises(RuleBrokenError, match="before"):
        FloorOfFour().act(plan(end, stop))


def test_speaking_time_is_allotted_changed_and_taken_back() -> None:
    meeting = FloorOfFour()
    for party, seconds in (("EU", 600), ("URY", 300), ("EU", 480)):
        meeting.act(SetTimeBank(session_id="s1", party_id=party, seconds=seconds))
    assert {each.party_id: each.seconds for each in meeting.floor.session.time_banks} == {"URY": 300, "EU": 480}
    meeting.act(SetTimeBank(session_id="s1", party_id="URY", seconds=0))
    assert [each.party_id for each in meeting.floor.session.time_banks] == ["EU"]


@pytest.mark.parametrize("party,seconds", [("EU", -1), ("", 60)])
def test_an_allotment_needs_a_party_and_some_time(party: str, seconds: int) -> None:
    with pytest.raises(RuleBrokenError):
        FloorOfFour().act(SetTimeBank(session_id="s1", party_id=party, seconds=seconds))


def test_the_chair_keeps_notes_of_their_own() -> None:
    meeting = FloorOfFour()
    meeting.act(WriteChairNotes(session_id="s1", text="Thank the co-hosts.\n"))
    assert meeting.floor.session.chair_notes == "Thank the co-hosts.\n"


def test_every_act_has_a_name_for_the_log() -> None:
    assert plan(1, None).label
    assert SetTimeBank(session_id="s1", party_id="EU", seconds=1).label
    assert WriteChairNotes(session_id="s1", text="").label
    assert SetLimits(session_id="s1", limits=TimeLimits()).label
    assert SetPresidingOfficer(session_id="s1", name="").label
    assert StartTimer(session_id="s1", kind=TimerKind.OTHER, seconds=1, at=at(0)).label
    assert StopTimer(session_id="s1", at=at(0)).label
    assert SetAttribution(session_id="s1", attribution=Attribution.NAMED).label
