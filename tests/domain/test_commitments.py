import pytest

from facilitator.domain.commitments import CommitmentKind, CommitmentStatus, next_reference
from facilitator.domain.pledges import Pledge, PledgeCategory, pledged_before


def test_references_count_on_within_meeting_session_and_kind() -> None:
    taken = ("MVD-S2-R01", "MVD-S2-R02", "MVD-S2-D07", "MVD-S1-R09", "BER-S2-R05", "")
    assert next_reference("MVD", "S2", "R", taken) == "MVD-S2-R03"
    assert next_reference("MVD", "S2", "F", taken) == "MVD-S2-F01"
    assert next_reference("", "S2", "F", taken) == "S2-F01"


@pytest.mark.parametrize("kind, letter", list(zip(CommitmentKind, "RDF", strict=True)))
def test_each_kind_has_its_letter(kind: CommitmentKind, letter: str) -> None:
    assert kind.letter == letter


def test_done_and_dropped_leave_nothing_to_do() -> None:
    assert [each.name for each in CommitmentStatus if each.is_closed] == ["DONE", "DROPPED"]


def a_pledge(identifier: str, *delegations: str, category: PledgeCategory = PledgeCategory.POLICE) -> Pledge:
    return Pledge(id=identifier, session_id="s1", delegation_ids=delegations, category=category, text="x")


def test_the_same_category_by_the_same_delegation_was_pledged_before() -> None:
    pledges = (a_pledge("a", "URY", "JPN"), a_pledge("b", "URY", category=PledgeCategory.FUNDING), a_pledge("c", "FRA"))
    assert [each.id for each in pledged_before(pledges, ("JPN", "BRA"), PledgeCategory.POLICE)] == ["a"]


def test_several_delegations_make_a_smart_pledge() -> None:
    assert a_pledge("a", "URY", "JPN").is_smart
    assert not a_pledge("a", "URY").is_smart
