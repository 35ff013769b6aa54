import pytest
from builders import a_session, at
from floor_of_four import FloorOfFour

from facilitator.domain.delegations import Delegation
from facilitator.domain.programme import Session, SessionKind
from facilitator.services.commands.chair import EndIntervention, GiveFloor
from facilitator.services.commands.interruptions import RequestReply
from facilitator.services.commands.rest_of_list import CarryOver, CloseAfter
from facilitator.services.commands.sitting import SetLimits
from facilitator.services.floor import delegation_lookup
from facilitator.services.outlook import Outlook, forgotten, read_outlook, session_to_carry_to, ways_for


def outlook(meeting: FloorOfFour, second: float) -> Outlook:
    return read_outlook(meeting.floor, delegation_lookup(meeting.records), at(second))


def give(meeting: FloorOfFour, second: float) -> None:
    meeting.act(GiveFloor(session_id="s1", at=at(second)))


def test_the_outlook_adds_the_speaker_the_waiting_the_replies_and_the_wrap_up() -> None:
    meeting = FloorOfFour("URY", "JPN", "EU")
    give(meeting, 0)
    meeting.act(RequestReply(session_id="s1", delegation_id="GHA", at=at(1)))
    workload = outlook(meeting, 60).workload
    assert (workload.current, workload.limits, workload.replies, workload.wrap_up) == (120, (180, 180), (180,), 300)


def test_the_pace_is_measured_from_finished_statements_and_real_gaps() -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA", "EU")
    for turn in range(4):
        give(meeting, turn * 300)
        meeting.act(EndIntervention(session_id="s1", at=at(turn * 300 + 270)))
    pace = outlook(meeting, 2000).pace
    assert (round(pace.factor, 3), pace.hand_over) == (1.286, 30)


def test_a_break_between_two_speakers_is_no_hand_over() -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA", "EU")
    for turn in range(4):
        give(meeting, turn * 900)
        meeting.act(EndIntervention(session_id="s1", at=at(turn * 900 + 100)))
    assert outlook(meeting, 4000).pace.hand_over == 8


def test_the_planned_end_is_the_deadline_until_it_has_passed() -> None:
    meeting = FloorOfFour("URY")
    assert outlook(meeting, 0).deadline == at(90 * 60)
    assert outlook(meeting, 91 * 60).deadline == at(180 * 60)
    assert FloorOfFour(hard_stop=None).floor.session.hard_stop is None
    assert outlook(FloorOfFour(hard_stop=None), 91 * 60).deadline == at(90 * 60)


def test_late_by_is_held_against_plan_and_hard_stop() -> None:
    now = outlook(FloorOfFour("URY"), 85 * 60)
    assert now.late_by == pytest.approx(188)
    assert not now.misses_hard_stop
    assert outlook(FloorOfFour("URY"), 179 * 60).misses_hard_stop
    assert not outlook(FloorOfFour("URY", hard_stop=None), 300 * 60).misses_hard_stop


def test_three_ways_to_fit_each_with_its_act() -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA")
    second = 90 * 60 - 300 - 450
    sessions = tuple(meeting.records.all(Session))
    ways = ways_for(outlook(meeting, second), meeting.floor, sessions, at(second))
    assert [type(way.command) for way in ways] == [SetLimits, CloseAfter, CarryOver]
    assert (ways[0].limit, ways[1].last and ways[1].last.delegation_id, ways[2].carried_over) == (140, "JPN", 1)


@pytest.mark.parametrize("choice", [0, 1, 2])
def test_taking_one_of_the_ways_does_make_it_fit(choice: int) -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA")
    second = 90 * 60 - 300 - 450
    sessions = tuple(meeting.records.all(Session))
    way = ways_for(outlook(meeting, second), meeting.floor, sessions, at(second))[choice]
    meeting.act(way.command)
    assert outlook(meeting, second).late_by <= 0


def test_a_session_in_time_and_a_hopeless_one_get_no_limit() -> None:
    meeting = FloorOfFour("URY")
    assert ways_for(outlook(meeting, 0), meeting.floor, (), at(0)) == ()
    assert ways_for(outlook(meeting, 179 * 60), meeting.floor, (), at(179 * 60)) == ()


def test_the_rest_goes_to_the_next_sitting_on_the_same_theme() -> None:
    here = a_session(theme_ids=("a",))
    other = a_session(id="s2", position=2, theme_ids=("b",))
    same = a_session(id="s3", position=3, theme_ids=("a",))
    pause = a_session(id="s4", position=4, kind=SessionKind.BREAK, theme_ids=("a",))
    assert session_to_carry_to(here, (here, other, same, pause)) == same
    assert session_to_carry_to(here, (here, other, pause)) == other
    assert session_to_carry_to(here, (here, pause)) is None


def test_a_floor_left_free_while_others_wait_is_noticed_after_45_seconds() -> None:
    meeting = FloorOfFour("URY", "JPN")
    assert forgotten(meeting.floor, at(999)) == ""
    give(meeting, 0)
    meeting.act(EndIntervention(session_id="s1", at=at(60)))
    assert forgotten(meeting.floor, at(104)) == ""
    assert forgotten(meeting.floor, at(105)) == "idle"


def test_a_clock_running_for_three_times_the_limit_is_noticed() -> None:
    meeting = FloorOfFour("URY")
    give(meeting, 0)
    assert forgotten(meeting.floor, at(539)) == ""
    assert forgotten(meeting.floor, at(540)) == "left_running"


def test_the_look_up_finds_delegations() -> None:
    found = delegation_lookup(FloorOfFour().records)("URY")
    assert isinstance(found, Delegation)


def test_a_session_practised_on_another_day_is_held_against_no_plan() -> None:
    meeting = FloorOfFour("URY", "JPN")
    months_later = outlook(meeting, 90 * 24 * 3600)
    assert months_later.is_of_another_day
    assert not months_later.misses_hard_stop
    assert ways_for(months_later, meeting.floor, (), at(90 * 24 * 3600)) == ()
    assert not outlook(meeting, 179 * 60).is_of_another_day
