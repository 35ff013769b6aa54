import pytest
from builders import at
from floor_of_four import FloorOfFour

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.speaking_clock import Phase
from facilitator.domain.speaking_order import InscriptionState
from facilitator.services.acts import apply
from facilitator.services.commands.chair import (
    BeganEarlier,
    ChangeLimit,
    CorrectTimes,
    EndIntervention,
    GiveFloor,
    IdentifySpeaker,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import Interrupt
from facilitator.services.commands.speakers_list import LeaveList
from facilitator.services.floor import open_interventions


def give(second: float, inscription_id: str = "", name: str = "i") -> GiveFloor:
    return GiveFloor(session_id="s1", at=at(second), inscription_id=inscription_id, intervention_id=f"{name}{second}")


def test_next_calls_the_head_of_the_list_and_starts_its_clock() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(give(60))
    current = meeting.floor.current
    assert current is not None
    assert (current.delegation_id, current.clock.phase, current.clock.limit) == ("URY", Phase.RUNNING, 180)
    assert meeting.inscription("ury").state is InscriptionState.SPEAKING


def test_next_ends_the_one_who_speaks_at_the_same_moment() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(give(0))
    meeting.act(give(100))
    first = meeting.floor.interventions[0]
    assert (first.clock.ended_at, meeting.speaking) == (at(100), "JPN")
    assert meeting.inscription("ury").state is InscriptionState.SPOKEN


def test_undoing_next_gives_the_floor_back_with_the_elapsed_time() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(give(0))
    changes = meeting.act(give(100))
    apply(changes.reversed(), "undo", meeting.records)
    current = meeting.floor.current
    assert current is not None
    assert (current.delegation_id, current.clock.elapsed(at(130)), meeting.queue) == ("URY", 130, "JPN")


def test_the_floor_can_be_given_out_of_turn() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(give(0, "jpn"))
    assert (meeting.speaking, meeting.queue) == ("JPN", "URY")


def test_nobody_is_called_from_an_empty_list() -> None:
    with pytest.raises(RuleBrokenError, match="no more names"):
        FloorOfFour().act(give(0))


def test_one_who_has_left_the_list_is_not_called() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(LeaveList(inscription_id="jpn"))
    with pytest.raises(RuleBrokenError, match="no longer waiting"):
        meeting.act(give(0, "jpn"))


def test_a_group_statement_has_the_limit_of_groups() -> None:
    meeting = FloorOfFour()
    meeting.inscribe("URY", on_behalf_of=("EU",))
    meeting.act(give(0))
    current = meeting.floor.current
    assert current is not None
    assert (current.clock.limit, current.on_behalf_of) == (300, ("EU",))


def test_an_unknown_speaker_starts_at_once_and_is_identified_later() -> None:
    meeting = FloorOfFour("JPN")
    meeting.act(StartUnknownSpeaker(session_id="s1", at=at(0), intervention_id="i"))
    assert meeting.speaking == ""
    meeting.act(IdentifySpeaker(intervention_id="i", delegation_id="URY"))
    assert (meeting.speaking, meeting.queue) == ("URY", "JPN")


def test_identifying_a_speaker_uses_the_inscription_that_waited() -> None:
    meeting = FloorOfFour("JPN")
    meeting.act(StartUnknownSpeaker(session_id="s1", at=at(0), intervention_id="i"))
    meeting.act(IdentifySpeaker(intervention_id="i", delegation_id="JPN"))
    assert meeting.inscription("jpn").state is InscriptionState.SPEAKING
    assert meeting.queue == ""


def test_a_speaker_identified_after_the_end_has_spoken() -> None:
    meeting = FloorOfFour("JPN")
    meeting.act(StartUnknownSpeaker(session_id="s1", at=at(0), intervention_id="i"))
    meeting.act(EndIntervention(session_id="s1", at=at(9)))
    meeting.act(IdentifySpeaker(intervention_id="i", delegation_id="JPN"))
    assert meeting.inscription("jpn").state is InscriptionState.SPOKEN


def test_naming_who_raised_a_question_leaves_their_inscription_waiting() -> None:
    meeting = FloorOfFour("JPN")
    meeting.act(Interrupt(session_id="s1", kind=InterventionKind.QUESTION, at=at(0), intervention_id="q"))
    meeting.act(IdentifySpeaker(intervention_id="q", delegation_id="JPN"))
    assert (meeting.speaking, meeting.queue) == ("JPN", "JPN")


def test_the_clock_pauses_and_goes_on_with_one_act() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(give(0))
    meeting.act(PauseOrResume(session_id="s1", at=at(60)))
    meeting.act(PauseOrResume(session_id="s1", at=at(90)))
    current = meeting.floor.current
    assert current is not None
    assert current.clock.elapsed(at(100)) == 70


def test_more_time_is_given_to_whoever_speaks() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(give(0))
    meeting.act(ChangeLimit(session_id="s1", seconds=30))
    assert meeting.floor.current is not None
    assert meeting.floor.current.clock.limit == 210


def test_nothing_can_be_ended_while_the_floor_is_free() -> None:
    with pytest.raises(RuleBrokenError, match="Nobody has the floor"):
        FloorOfFour().act(EndIntervention(session_id="s1", at=at(0)))


def test_a_clock_pressed_late_can_be_set_earlier_but_not_into_the_speech_before() -> None:
    meeting = FloorOfFour("URY", "JPN")
    meeting.act(give(0))
    meeting.act(EndIntervention(session_id="s1", at=at(100)))
    meeting.act(give(120))
    meeting.act(BeganEarlier(session_id="s1", seconds=10))
    assert meeting.floor.current is not None
    assert meeting.floor.current.clock.started_at == at(110)
    meeting.act(BeganEarlier(session_id="s1", seconds=40))
    assert meeting.floor.current.clock.started_at == at(100)


def test_corrected_times_keep_what_was_measured_first() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(give(0))
    meeting.act(EndIntervention(session_id="s1", at=at(100)))
    name = meeting.floor.interventions[0].id
    meeting.act(CorrectTimes(intervention_id=name, began=at(5), ended=at(90)))
    meeting.act(CorrectTimes(intervention_id=name, began=at(7), ended=at(80)))
    corrected = meeting.floor.interventions[0]
    assert corrected.recorded is not None
    assert (corrected.recorded.started_at, corrected.clock.elapsed(at(0))) == (at(0), 73)


def test_what_a_crash_leaves_open_is_found() -> None:
    meeting = FloorOfFour("URY")
    meeting.act(give(0))
    assert [each.delegation_id for each in open_interventions(meeting.records)] == ["URY"]


@pytest.mark.parametrize(
    "command",
    [
        give(0),
        StartUnknownSpeaker(session_id="s1", at=at(0)),
        IdentifySpeaker(intervention_id="i", delegation_id="URY"),
        PauseOrResume(session_id="s1", at=at(0)),
        EndIntervention(session_id="s1", at=at(0)),
        ChangeLimit(session_id="s1", seconds=1),
        BeganEarlier(session_id="s1", seconds=1),
        CorrectTimes(intervention_id="i", began=at(0), ended=None),
    ],
)
def test_every_act_has_a_name_for_the_log(command: GiveFloor) -> None:
    assert command.label


def test_one_who_was_taken_for_somebody_else_waits_again() -> None:
    meeting = FloorOfFour("URY", "JPN", "GHA")
    meeting.act(give(60))
    meeting.act(IdentifySpeaker(intervention_id="i60", delegation_id="GHA"))
    assert (meeting.speaking, meeting.queue) == ("GHA", "URY JPN")
    meeting.act(IdentifySpeaker(intervention_id="i60", delegation_id="EU"))
    assert (meeting.speaking, meeting.queue) == ("EU", "URY JPN GHA")
