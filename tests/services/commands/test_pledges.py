from dataclasses import replace
from datetime import date

import pytest
from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.services.acts import perform
from facilitator.services.commands.pledges import RecordCommitment, RecordPledge

PLEDGE = RecordPledge(
    session_id="s1",
    note_id="n",
    delegation_ids=("URY", "JPN", "URY"),
    category=PledgeCategory.POLICE,
    text=" One unit ",
    partners=(" Kenya ", ""),
    at=at(5),
    pledge_id="p",
)
RECOMMENDATION = RecordCommitment(
    session_id="s1",
    note_id="n",
    kind=CommitmentKind.RECOMMENDATION,
    text=" Train ",
    owner=" DPO ",
    at=at(6),
    commitment_id="c",
)


@pytest.fixture
def records() -> RecordsInMemory:
    day = date(2024, 12, 10)
    return RecordsInMemory(
        Meeting(id="meeting", code="MVD", title="Montevideo", first_day=day, last_day=day),
        a_session(code="S2"),
        a_session(id="s9", code="S1"),
    )


def pledge(records: RecordsInMemory, identifier: str = "p") -> Pledge:
    found = records.get(Pledge, identifier)
    assert found is not None
    return found


def commitment(records: RecordsInMemory, identifier: str = "c") -> Commitment:
    found = records.get(Commitment, identifier)
    assert found is not None
    return found


def test_a_pledge_keeps_its_words_its_source_and_gets_a_reference(records: RecordsInMemory) -> None:
    perform(PLEDGE, records)
    assert (pledge(records).text, pledge(records).note_id, pledge(records).reference) == ("One unit", "n", "MVD-S2-P01")
    assert pledge(records).delegation_ids == ("URY", "JPN")
    assert pledge(records).partners == ("Kenya",)


def test_a_changed_pledge_keeps_its_reference_its_session_and_when_it_was_recorded(records: RecordsInMemory) -> None:
    perform(PLEDGE, records)
    perform(replace(PLEDGE, session_id="s9", quantity=2, status=PledgeStatus.REGISTERED, at=at(9)), records)
    assert pledge(records).recorded_at == at(5)
    assert (pledge(records).quantity, pledge(records).reference) == (2, "MVD-S2-P01")
    assert pledge(records).session_id == "s1"


@pytest.mark.parametrize(
    "broken, sentence",
    [
        (replace(PLEDGE, delegation_ids=()), "delegation"),
        (replace(PLEDGE, text=" "), "words"),
        (replace(PLEDGE, amount=500, currency="dollars"), "three letters"),
    ],
)
def test_a_pledge_needs_somebody_some_words_and_a_currency(
    records: RecordsInMemory, broken: RecordPledge, sentence: str
) -> None:
    with pytest.raises(RuleBrokenError, match=sentence):
        perform(broken, records)


def test_an_amount_keeps_its_currency_and_no_amount_has_none(records: RecordsInMemory) -> None:
    perform(replace(PLEDGE, amount=500_000, currency=" usd "), records)
    assert (pledge(records).amount, pledge(records).currency) == (500_000, "USD")
    perform(replace(PLEDGE, currency="USD"), records)
    assert (pledge(records).amount, pledge(records).currency) == (None, "")


def test_recommendations_decisions_and_follow_ups_are_counted_apart(records: RecordsInMemory) -> None:
    perform(RECOMMENDATION, records)
    perform(replace(RECOMMENDATION, commitment_id="d", kind=CommitmentKind.DECISION), records)
    perform(replace(RECOMMENDATION, commitment_id="e"), records)
    assert [commitment(records, each).reference for each in "cde"] == ["MVD-S2-R01", "MVD-S2-D01", "MVD-S2-R02"]
    assert (commitment(records).text, commitment(records).owner) == ("Train", "DPO")


def test_a_changed_recommendation_keeps_its_reference_until_it_becomes_a_decision(records: RecordsInMemory) -> None:
    perform(RECOMMENDATION, records)
    perform(replace(RECOMMENDATION, status=CommitmentStatus.DONE, session_id="s9"), records)
    assert (commitment(records).reference, commitment(records).session_id) == ("MVD-S2-R01", "s1")
    perform(replace(RECOMMENDATION, kind=CommitmentKind.DECISION), records)
    assert commitment(records).reference == "MVD-S2-D01"


def test_a_recommendation_needs_words(records: RecordsInMemory) -> None:
    with pytest.raises(RuleBrokenError, match="in words"):
        perform(replace(RECOMMENDATION, text=" "), records)


@pytest.mark.parametrize("command", [PLEDGE, RECOMMENDATION])
def test_every_act_has_a_name_for_the_log(command: RecordPledge | RecordCommitment) -> None:
    assert command.label
