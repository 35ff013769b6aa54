from builders import an_inscription, spoken, state

from facilitator.domain.balance import minutes_heard, proposal, speakers_heard
from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.speaking_order import Gender

KNOWN = {
    "URY": state("URY", regional_group="Latin American and Caribbean States"),
    "CHL": state("CHL", regional_group="Latin American and Caribbean States"),
    "GHA": state("GHA", regional_group="African States"),
    "EU": state("EU"),
}
WAITING = (an_inscription("CHL", 1, "B"), an_inscription("GHA", 2, "C"))
HEARD = (spoken(1, 0, 180),)


def known(identifier: str) -> Delegation | None:
    return KNOWN.get(identifier)


def test_minutes_are_counted_by_regional_group_and_only_for_debate() -> None:
    others = (spoken(2, 0, 60, kind=InterventionKind.REPLY), spoken(3, 0, 60, delegation_id=""))
    assert minutes_heard((*HEARD, *others), known) == {"Latin American and Caribbean States": 3.0}


def test_the_group_heard_least_is_proposed_with_its_reason() -> None:
    found = proposal(WAITING, HEARD, known)
    assert found is not None
    assert (found.inscription.id, found.reason) == ("GHA", "not yet heard; African States: 0 of 3 minutes so far")


def test_nothing_is_proposed_when_it_would_change_nothing() -> None:
    assert proposal(WAITING[::-1], HEARD, known) is None
    assert proposal((), HEARD, known) is None
    assert proposal((an_inscription("URY", 1, "B"),), HEARD, known) is None


def test_one_in_no_regional_group_is_said_to_be_so() -> None:
    queue = (an_inscription("CHL", 1, "B"), an_inscription("EU", 2, "C"))
    found = proposal(queue, HEARD, known)
    assert found is not None
    assert found.reason == "not yet heard; in no regional group"


def test_among_equals_the_declared_gender_heard_least_is_proposed() -> None:
    known_first = an_inscription("URY", 1, "A", gender=Gender.MALE)
    heard = (spoken(1, 0, 180, inscription_id="URY"), spoken(2, 200, 260, kind=InterventionKind.REPLY))
    queue = (
        an_inscription("CHL", 2, "B", gender=Gender.MALE),
        an_inscription("PER", 3, "C", gender=Gender.FEMALE),
    )
    states = {**KNOWN, "PER": state("PER", regional_group="Latin American and Caribbean States")}
    found = proposal(queue, heard, states.get, (known_first, *queue))
    assert found is not None
    assert found.inscription.id == "PER"
    assert found.reason.endswith("; female speakers heard less")
    assert speakers_heard(heard, (known_first,)) == {Gender.FEMALE: 0, Gender.MALE: 1, Gender.OTHER: 0}


def test_gender_that_was_not_stated_counts_neither_way() -> None:
    assert proposal(WAITING[::-1], HEARD, known, WAITING) is None
