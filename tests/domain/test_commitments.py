import pytest

from facilitator.domain.commitments import CommitmentKind, CommitmentStatus
from facilitator.domain.pledges import Pledge, PledgeCategory, pledged_before


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
