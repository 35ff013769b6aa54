import pytest
from builders import at
from floor_of_four import FloorOfFour

from facilitator.domain.delegations import Delegation
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus, OrderPreset, Session
from facilitator.domain.speaking_order import InscriptionState, Rank
from facilitator.services.commands import Command
from facilitator.services.commands.chair import GiveFloor
from facilitator.services.commands.participants import AddDelegation
from facilitator.services.commands.rest_of_list import CarryOver, CloseAfter
from facilitator.services.commands.speakers_list import (
    Absence,
    DrawLots,
    EditInscription,
    Inscribe,
    LeaveList,
    MarkAbsent,
    MoveInscription,
    Reinstate,
    Remark,
    ScheduleClosing,
    SetListStatus,
    SortList,
    Swap,
)
from facilitator.services.floor import read_floor


@pytest.fixture
def meeting() -> FloorOfFour:
    return FloorOfFour("URY", "JPN", "GHA")


def test_inscriptions_keep_their_number_of_receipt(meeting: FloorOfFour) -> None:
    meeting.act(MoveInscription(session_id="s1", inscription_id="gha", place=0))
    assert meeting.queue == "GHA URY JPN"
    assert meeting.inscription("gha").number == 3


@pytest.mark.parametrize("status", [ListStatus.CLOSED, ListStatus.INITIALLY_CLOSED])
def test_a_list_that_is_not_open_refuses(meeting: FloorOfFour, status: ListStatus) -> None:
    meeting.act(SetListStatus(session_id="s1", status=status))
    with pytest.raises(RuleBrokenError, match="closed"):
        meeting.inscribe("EU")


def test_the_chair_may_add_to_a_closed_list_all_the_same(meeting: FloorOfFour) -> None:
    meeting.act(SetListStatus(session_id="s1", status=ListStatus.CLOSED))
    meeting.inscribe("EU", 9, all_the_same=True)
    assert meeting.queue == "URY JPN GHA EU"


def test_those_inscribed_before_the_session_go_before_requests_from_the_floor() -> None:
    meeting = FloorOfFour()
    meeting.inscribe("GHA", 5, rank=Rank.MINISTER)
    meeting.inscribe("URY", -600)
    meeting.inscribe("JPN", -60)
    assert meeting.queue == "URY JPN GHA"
    assert [each.prepared for each in meeting.floor.queue] == [True, True, False]


def test_a_group_that_asks_from_the_floor_still_goes_before_national_statements() -> None:
    meeting = FloorOfFour()
    meeting.inscribe("URY", -600)
    meeting.inscribe("EU", 60, on_behalf_of=("EU",))
    assert meeting.queue == "EU URY"


def test_a_reason_for_leaving_is_kept_and_can_be_written_later(meeting: FloorOfFour) -> None:
    meeting.act(LeaveList(inscription_id="jpn", reason=" left for the airport "))
    meeting.act(LeaveList(inscription_id="ury"))
    meeting.act(Remark(inscription_id="ury", remark=" spoke \n yesterday"))
    assert meeting.inscription("jpn").remark == "left for the airport"
    assert meeting.inscription("ury").remark == "spoke yesterday"


def test_a_swap_says_who_agreed_to_it(meeting: FloorOfFour) -> None:
    meeting.act(Swap(session_id="s1", first_id="ury", second_id="gha", agreed_by="both missions"))
    assert meeting.queue == "GHA JPN URY"
    assert meeting.inscription("ury").remark == "swap agreed by both missions"


def test_the_speaker_who_has_the_floor_can_be_replaced(meeting: FloorOfFour) -> None:
    meeting.act(GiveFloor(session_id="s1", at=at(5), inscription_id="jpn"))
    meeting.act(GiveFloor(session_id="s1", at=at(10)))
    meeting.act(EditInscription(inscription_id="ury", speaker="Ms. Silva", rank=Rank.MINISTER, on_behalf_of=("G77",)))
    assert meeting.floor.current is not None
    assert (meeting.floor.current.speaker, meeting.floor.current.on_behalf_of) == ("Ms. Silva", ("G77",))
    assert meeting.inscription("ury").state is InscriptionState.SPEAKING


def test_an_inscription_becomes_a_panellists_and_opens_the_floor(meeting: FloorOfFour) -> None:
    meeting.act(EditInscription(inscription_id="gha", speaker="", rank=Rank.EXPERT, kind=InterventionKind.PANELLIST))
    assert meeting.queue == "GHA URY JPN"


def test_the_same_delegation_may_be_inscribed_twice(meeting: FloorOfFour) -> None:
    meeting.act(Inscribe(session_id="s1", delegation_id="URY", at=at(9)))
    assert meeting.queue == "URY JPN GHA URY"


def test_only_those_waiting_can_be_moved(meeting: FloorOfFour) -> None:
    meeting.act(GiveFloor(session_id="s1", at=at(9)))
    with pytest.raises(RuleBrokenError):
        meeting.act(MoveInscription(session_id="s1", inscription_id="ury", place=0))


def test_leaving_the_list_is_an_exit_with_a_reason(meeting: FloorOfFour) -> None:
    meeting.act(LeaveList(inscription_id="jpn", state=InscriptionState.TEXT_ONLY))
    assert (meeting.queue, meeting.inscription("jpn").state) == ("URY GHA", InscriptionState.TEXT_ONLY)
    with pytest.raises(RuleBrokenError):
        meeting.act(LeaveList(inscription_id="jpn"))


def test_one_who_left_can_be_put_back_at_the_same_place(meeting: FloorOfFour) -> None:
    meeting.act(LeaveList(inscription_id="jpn"))
    meeting.act(Reinstate(inscription_id="jpn"))
    assert meeting.queue == "URY JPN GHA"
    with pytest.raises(RuleBrokenError):
        meeting.act(Reinstate(inscription_id="jpn"))


@pytest.mark.parametrize(
    "custom,queue",
    [
        (Absence.END_OF_CATEGORY, "JPN GHA URY EU"),
        (Absence.END_OF_LIST, "JPN GHA EU URY"),
        (Absence.STRUCK, "JPN GHA EU"),
    ],
)
def test_an_absent_speaker_is_passed_over_by_one_of_three_customs(
    meeting: FloorOfFour, custom: Absence, queue: str
) -> None:
    meeting.inscribe("EU", 9)
    meeting.act(MarkAbsent(session_id="s1", inscription_id="ury", custom=custom))
    assert meeting.queue == queue


def test_only_those_waiting_can_be_absent(meeting: FloorOfFour) -> None:
    meeting.act(LeaveList(inscription_id="ury"))
    with pytest.raises(RuleBrokenError):
        meeting.act(MarkAbsent(session_id="s1", inscription_id="ury"))


def test_two_delegations_swap_places(meeting: FloorOfFour) -> None:
    meeting.act(Swap(session_id="s1", first_id="ury", second_id="gha"))
    assert meeting.queue == "GHA JPN URY"
    with pytest.raises(RuleBrokenError):
        meeting.act(Swap(session_id="s1", first_id="ury", second_id="ury"))


def test_a_minister_who_replaces_the_speaker_moves_up(meeting: FloorOfFour) -> None:
    meeting.act(EditInscription(inscription_id="gha", speaker=" H.E. Ms. Mensah ", rank=Rank.MINISTER))
    assert (meeting.queue, meeting.inscription("gha").speaker) == ("GHA URY JPN", "H.E. Ms. Mensah")


def test_a_new_speaker_of_the_same_rank_keeps_the_place(meeting: FloorOfFour) -> None:
    meeting.act(EditInscription(inscription_id="gha", speaker="Mr. Addo", rank=Rank.UNSPECIFIED))
    assert meeting.queue == "URY JPN GHA"


def test_an_announced_closing_is_kept_in_the_session(meeting: FloorOfFour) -> None:
    meeting.act(ScheduleClosing(session_id="s1", closes_at=at(900)))
    assert meeting.floor.session.list_closes_at == at(900)


def test_lots_give_the_order_in_which_they_were_drawn(meeting: FloorOfFour) -> None:
    meeting.act(DrawLots(session_id="s1", drawn=("gha", "ury", "gone")))
    assert (meeting.queue, meeting.floor.session.order_preset) == ("GHA URY JPN", OrderPreset.LOTS)


def test_sorting_follows_the_preset(meeting: FloorOfFour) -> None:
    meeting.act(SortList(session_id="s1", preset=OrderPreset.ALPHABETICAL))
    assert meeting.queue == "GHA JPN URY"


def test_the_rest_of_the_list_is_carried_over_before_those_already_there(meeting: FloorOfFour) -> None:
    meeting.act(Inscribe(session_id="s2", delegation_id="EU", at=at(1)))
    carry = CarryOver(session_id="s1", target_id="s2", inscription_ids=("jpn", "gha"), at=at(99))
    meeting.act(carry)
    there = read_floor(meeting.records, "s2").queue
    assert [each.delegation_id for each in there] == ["JPN", "GHA", "EU"]
    assert meeting.inscription("jpn").state is InscriptionState.NOT_REACHED
    assert meeting.queue == "URY"


def test_a_list_is_carried_over_into_an_empty_one(meeting: FloorOfFour) -> None:
    meeting.act(CarryOver(session_id="s1", target_id="s2", inscription_ids=("gha", "ury"), at=at(99)))
    assert [each.delegation_id for each in read_floor(meeting.records, "s2").queue] == ["URY", "GHA"]


def test_a_list_is_carried_over_behind_those_who_have_spoken_there(meeting: FloorOfFour) -> None:
    meeting.act(Inscribe(session_id="s2", delegation_id="EU", at=at(1)))
    meeting.act(GiveFloor(session_id="s2", at=at(2)))
    meeting.act(CarryOver(session_id="s1", target_id="s2", inscription_ids=("ury",), at=at(99)))
    assert [each.delegation_id for each in read_floor(meeting.records, "s2").queue] == ["URY"]


@pytest.mark.parametrize("target,names", [("s1", ("ury",)), ("s2", ())])
def test_carrying_over_needs_another_session_and_somebody(
    meeting: FloorOfFour, target: str, names: tuple[str, ...]
) -> None:
    with pytest.raises(RuleBrokenError):
        meeting.act(CarryOver(session_id="s1", target_id=target, inscription_ids=names, at=at(0)))


def test_closing_after_a_delegation_leaves_those_behind_not_reached(meeting: FloorOfFour) -> None:
    meeting.act(CloseAfter(session_id="s1", last_id="jpn"))
    session = meeting.records.get(Session, "s1")
    assert session is not None
    assert (meeting.queue, session.list_status) == ("URY JPN", ListStatus.CLOSED)
    assert meeting.inscription("gha").state is InscriptionState.NOT_REACHED
    with pytest.raises(RuleBrokenError):
        meeting.act(CloseAfter(session_id="s1", last_id="gha"))


def test_a_participant_is_added_on_the_fly(meeting: FloorOfFour) -> None:
    meeting.act(AddDelegation(name="  Elsie   Initiative ", delegation_id="x"))
    added = meeting.records.get(Delegation, "x")
    assert added is not None
    assert (added.names.en, added.sort_key) == ("Elsie Initiative", "elsie initiative")
    with pytest.raises(RuleBrokenError):
        meeting.act(AddDelegation(name="  "))


@pytest.mark.parametrize(
    "command",
    [
        Remark(inscription_id="ury", remark=""),
        Inscribe(session_id="s1", delegation_id="URY", at=at(0), all_the_same=True),
        Inscribe(session_id="s1", delegation_id="URY", at=at(0)),
        MoveInscription(session_id="s1", inscription_id="ury", place=0),
        LeaveList(inscription_id="ury"),
        Reinstate(inscription_id="ury"),
        MarkAbsent(session_id="s1", inscription_id="ury"),
        Swap(session_id="s1", first_id="ury", second_id="jpn"),
        EditInscription(inscription_id="ury", speaker="", rank=Rank.UNSPECIFIED),
        ScheduleClosing(session_id="s1", closes_at=None),
        DrawLots(session_id="s1", drawn=()),
        SortList(session_id="s1", preset=OrderPreset.LOTS),
        CarryOver(session_id="s1", target_id="s2", inscription_ids=(), at=at(0)),
        CloseAfter(session_id="s1", last_id="ury"),
        AddDelegation(name="x"),
    ],
)
def test_every_act_has_a_name_for_the_log(command: Command) -> None:
    assert command.label


def test_a_panellist_has_the_limit_of_panellists(meeting: FloorOfFour) -> None:
    meeting.inscribe("EU", 9, kind=InterventionKind.PANELLIST)
    meeting.act(GiveFloor(session_id="s1", at=at(10)))
    current = meeting.floor.current
    assert current is not None
    assert (current.delegation_id, current.clock.limit, current.kind) == ("EU", 420, InterventionKind.PANELLIST)
