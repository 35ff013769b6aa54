import pytest
from builders import at
from floor_of_four import FloorOfFour

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.domain.programme import ListStatus, TimeLimits
from facilitator.domain.speaking_clock import Phase
from facilitator.domain.speaking_order import InscriptionState
from facilitator.services.commands import Command
from facilitator.services.commands.chair import EndIntervention, GiveFloor, PauseOrResume
from facilitator.services.commands.interruptions import (
    GrantReply,
    Interrupt,
    RaisePointOfOrder,
    RefuseReply,
    RequestReply,
    RuleOnPointOfOrder,
)
from facilitator.services.commands.speakers_list import SetListStatus


@pytest.fixture
def meeting() -> FloorOfFour:
    """Return a session in which Uruguay has the floor and Japan waits."""
    ready = FloorOfFour("URY", "JPN")
    ready.act(GiveFloor(session_id="s1", at=at(0), intervention_id="statement"))
    return ready


def point(second: float, delegation_id: str = "GHA", name: str = "p") -> RaisePointOfOrder:
    return RaisePointOfOrder(session_id="s1", at=at(second), delegation_id=delegation_id, identifier=name)


def rule(second: float, ruling: Ruling = Ruling.UPHELD) -> RuleOnPointOfOrder:
    return RuleOnPointOfOrder(session_id="s1", ruling=ruling, at=at(second), next_id=f"next{second}")


def request(name: str = "r", delegation_id: str = "GHA") -> RequestReply:
    return RequestReply(session_id="s1", delegation_id=delegation_id, at=at(50), inscription_id=name)


def test_a_point_of_order_is_heard_at_once_and_pauses_the_speaker(meeting: FloorOfFour) -> None:
    meeting.act(point(60))
    floor = meeting.floor
    assert floor.current is not None
    assert (floor.current.delegation_id, floor.current.about_id) == ("GHA", "statement")
    assert floor.interrupted[0].clock.phase is Phase.PAUSED
    assert floor.current.clock.limit == 60


def test_after_the_ruling_the_speaker_goes_on_with_the_time_that_was_left(meeting: FloorOfFour) -> None:
    meeting.act(point(60))
    meeting.act(rule(100, Ruling.REJECTED))
    meeting.act(PauseOrResume(session_id="s1", at=at(110)))
    current = meeting.floor.current
    assert current is not None
    assert (current.delegation_id, current.clock.elapsed(at(120)), current.clock.paused(at(120))) == ("URY", 70, 50)
    assert meeting.floor.interventions[1].ruling is Ruling.REJECTED


def test_the_second_point_of_order_is_heard_after_the_first(meeting: FloorOfFour) -> None:
    meeting.act(point(60))
    meeting.act(point(65, "JPN", "p2"))
    meeting.act(point(66, "EU", "p3"))
    meeting.act(rule(70))
    assert meeting.speaking == "JPN"
    meeting.act(rule(80))
    assert meeting.speaking == "EU"


def test_the_next_point_of_order_must_be_named_to_wait(meeting: FloorOfFour) -> None:
    meeting.act(point(60))
    with pytest.raises(RuleBrokenError, match="Name the delegation"):
        meeting.act(point(65, ""))


def test_a_closed_list_stops_neither_a_point_of_order_nor_a_reply(meeting: FloorOfFour) -> None:
    meeting.act(SetListStatus(session_id="s1", status=ListStatus.CLOSED))
    meeting.act(point(60))
    meeting.act(request())
    assert meeting.speaking == "GHA"
    assert len(meeting.floor.replies) == 1


def test_a_point_of_order_does_not_count_as_a_statement(meeting: FloorOfFour) -> None:
    meeting.act(point(60, "URY"))
    assert len(meeting.floor.statements_of("URY")) == 1


def test_there_is_nothing_to_rule_on_without_a_point_of_order(meeting: FloorOfFour) -> None:
    with pytest.raises(RuleBrokenError):
        meeting.act(rule(5))


def test_a_point_of_order_can_be_raised_while_the_floor_is_free() -> None:
    meeting = FloorOfFour()
    meeting.act(point(0))
    assert meeting.floor.interrupted == ()


def test_a_question_and_its_answer_are_chained(meeting: FloorOfFour) -> None:
    meeting.act(Interrupt(session_id="s1", kind=InterventionKind.QUESTION, at=at(30), intervention_id="q"))
    meeting.act(EndIntervention(session_id="s1", at=at(40)))
    meeting.act(Interrupt(session_id="s1", kind=InterventionKind.ANSWER, at=at(41), intervention_id="a"))
    answer = meeting.floor.current
    assert answer is not None
    assert (answer.clock.limit, answer.about_id, answer.kind) == (120, "statement", InterventionKind.ANSWER)


def test_the_chair_speaks_without_a_limit_and_the_speaker_stays_paused_once(meeting: FloorOfFour) -> None:
    meeting.act(PauseOrResume(session_id="s1", at=at(20)))
    meeting.act(Interrupt(session_id="s1", kind=InterventionKind.CHAIR, at=at(30), intervention_id="c"))
    assert meeting.floor.current is not None
    assert meeting.floor.current.clock.limit == 0
    assert meeting.floor.interrupted[0].clock.elapsed(at(60)) == 20


def test_a_reply_is_parked_until_the_list_is_exhausted(meeting: FloorOfFour) -> None:
    meeting.act(request())
    meeting.act(GrantReply(session_id="s1", inscription_id="r"))
    assert meeting.queue == "JPN"
    meeting.act(GiveFloor(session_id="s1", at=at(100)))
    meeting.act(GiveFloor(session_id="s1", at=at(200)))
    current = meeting.floor.current
    assert current is not None
    assert (current.delegation_id, current.kind, current.about_id) == ("GHA", InterventionKind.REPLY, "statement")


def test_a_reply_that_nobody_has_granted_is_not_called(meeting: FloorOfFour) -> None:
    meeting.act(request())
    meeting.act(GiveFloor(session_id="s1", at=at(100)))
    assert meeting.floor.next_in_line is None


def test_a_reply_granted_now_is_next(meeting: FloorOfFour) -> None:
    meeting.act(request())
    meeting.act(GrantReply(session_id="s1", inscription_id="r", now=True))
    assert meeting.queue == "GHA JPN"


def test_the_second_reply_of_a_delegation_is_shorter(meeting: FloorOfFour) -> None:
    limits = []
    for turn, name in enumerate(("r1", "r2"), start=1):
        meeting.act(request(name))
        meeting.act(GrantReply(session_id="s1", inscription_id=name, now=True))
        meeting.act(GiveFloor(session_id="s1", at=at(100 * turn)))
        assert meeting.floor.current is not None
        limits.append(meeting.floor.current.clock.limit)
    assert limits == [180, 120]


def test_a_session_without_right_of_reply_takes_no_request() -> None:
    meeting = FloorOfFour(limits=TimeLimits(replies=0))
    with pytest.raises(RuleBrokenError, match="no right of reply"):
        meeting.act(RequestReply(session_id="s1", delegation_id="JPN", at=at(1)))


def test_the_chair_speaks_in_national_capacity_under_the_limit_of_states(meeting: FloorOfFour) -> None:
    meeting.act(Interrupt(session_id="s1", kind=InterventionKind.NATIONAL_CAPACITY, at=at(20), delegation_id="JPN"))
    current = meeting.floor.current
    assert current is not None
    assert (current.clock.limit, current.kind.is_debate) == (180, True)


def test_a_refused_reply_stays_on_record(meeting: FloorOfFour) -> None:
    meeting.act(request())
    meeting.act(RefuseReply(inscription_id="r"))
    assert meeting.inscription("r").state is InscriptionState.REFUSED
    with pytest.raises(RuleBrokenError, match="decided already"):
        meeting.act(GrantReply(session_id="s1", inscription_id="r"))


def test_a_reply_asked_for_on_a_free_floor_is_about_nothing_yet() -> None:
    meeting = FloorOfFour()
    meeting.act(request())
    assert meeting.inscription("r").about_id == ""


@pytest.mark.parametrize(
    "command",
    [
        point(0),
        rule(0),
        request(),
        Interrupt(session_id="s1", kind=InterventionKind.CHAIR, at=at(0)),
        GrantReply(session_id="s1", inscription_id="r"),
        RefuseReply(inscription_id="r"),
    ],
)
def test_every_act_has_a_name_for_the_log(command: Command) -> None:
    assert command.label
