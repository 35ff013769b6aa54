from dataclasses import replace
from datetime import date

import pytest
from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Novelty, Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.references import giving_way
from facilitator.services.acts import perform
from facilitator.services.commands import Command
from facilitator.services.commands.open_points import BringForward, SeparateReferences, left_open
from facilitator.services.commands.pledges import on_record

PLEDGE = Pledge(id="p", session_id="s1", category=PledgeCategory.POLICE, text="A unit", reference="MVD-S1-P01")
POINT = Commitment(
    id="c", session_id="s1", kind=CommitmentKind.RECOMMENDATION, text="Train", reference="MVD-S1-R01", recorded_at=at(0)
)


def a_meeting(code: str, *records: Pledge | Commitment) -> RecordsInMemory:
    day = date(2024, 12, 10)
    meeting = Meeting(id=f"meeting {code}", code=code, title=code, first_day=day, last_day=day)
    return RecordsInMemory(meeting, a_session(code="S1"), *records)


def brought(*points: Pledge | Commitment) -> BringForward:
    return BringForward(session_id="s1", points=points, at=at(9))


def test_what_is_open_leaves_with_its_status_and_where_it_was_heard() -> None:
    fulfilled = replace(PLEDGE, id="kept", reference="MVD-S1-P02", status=PledgeStatus.FULFILLED)
    done = replace(POINT, id="done", reference="MVD-S1-R02", status=CommitmentStatus.DONE)
    old = replace(POINT, id="old", reference="")
    pledge, point = left_open(a_meeting("MVD", POINT, PLEDGE, fulfilled, done, old))
    assert (pledge.id, pledge.status_then) == ("p", PledgeStatus.IDEA_VOICED)
    assert (point.id, point.status_then) == ("c", CommitmentStatus.OPEN)
    assert point.provenance.endswith("10 December 2024")


def test_what_was_put_on_record_from_a_private_note_stays_in_its_meeting() -> None:
    note = Note(id="n", session_id="s1", text="x", private=True, written_at=at(0))
    records = a_meeting("MVD", replace(PLEDGE, note_id="n"), replace(POINT, note_id="n"))
    with records.writing("put") as uow:
        uow.put(note)
    assert left_open(records) == ()
    with records.writing("share") as uow:
        uow.put(replace(note, private=False))
    assert [each.id for each in left_open(records)] == ["p", "c"]


def test_what_is_open_is_brought_to_the_next_meeting_once_and_leads_back() -> None:
    berlin = a_meeting("BER")
    perform(brought(PLEDGE, POINT), berlin)
    perform(brought(PLEDGE, POINT), berlin)
    (pledge,) = berlin.all(Pledge)
    assert (pledge.reference, pledge.carried_from, pledge.novelty) == ("BER-S1-P01", "MVD-S1-P01", Novelty.REPEATED)
    (point,) = berlin.all(Commitment)
    assert (point.reference, point.carried_from, point.session_id) == ("BER-S1-R01", "MVD-S1-R01", "s1")
    assert point.recorded_at == at(9)


def test_two_laptops_that_bring_the_same_point_make_the_same_record() -> None:
    one, other = a_meeting("BER"), a_meeting("BER")
    for each in (one, other):
        perform(brought(POINT), each)
    assert one.all(Commitment) == other.all(Commitment)


def test_the_earlier_record_keeps_a_reference_given_twice_and_the_later_gets_the_next() -> None:
    later = replace(POINT, id="a", recorded_at=at(1))
    records = a_meeting("MVD", later, POINT, replace(POINT, id="z", reference="MVD-S1-R02"))
    perform(SeparateReferences(), records)
    found = {each.id: each.reference for each in records.all(Commitment)}
    assert found == {"c": "MVD-S1-R01", "a": "MVD-S1-R03", "z": "MVD-S1-R02"}
    assert giving_way(on_record(records)) == ()
    with pytest.raises(RuleBrokenError, match="only once"):
        perform(SeparateReferences(), records)


@pytest.mark.parametrize("command", [brought(), SeparateReferences()])
def test_every_act_has_a_name_for_the_log(command: Command) -> None:
    assert command.label
