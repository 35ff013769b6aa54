from collections import Counter
from dataclasses import replace

import pytest
from builders import at
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.references import OnRecord, giving_way, next_reference, with_references_of_their_own

NUMBERS = st.integers(0, 3)


def a_commitment(identifier: str, minute: int | None, number: int) -> Commitment:
    return Commitment(
        id=identifier,
        session_id="s1",
        kind=CommitmentKind.RECOMMENDATION,
        text="Train",
        reference=f"MVD-S2-R{number:02}" if number else "",
        recorded_at=None if minute is None else at(minute),
    )


ENTRIES = st.lists(
    st.builds(a_commitment, st.uuids().map(str), st.one_of(st.none(), NUMBERS), NUMBERS),
    max_size=12,
    unique_by=lambda each: each.id,
)


def test_references_count_up_within_meeting_session_and_kind() -> None:
    taken = ["MVD-S2-R01", "MVD-S2-R02", "MVD-S1-R07", "MVD-S2-D05", "MVD-S2-Rx"]
    assert next_reference("MVD", "S2", "R", taken) == "MVD-S2-R03"
    assert next_reference("MVD", "S2", "F", taken) == "MVD-S2-F01"
    assert next_reference("", "S2", "F", taken) == "S2-F01"


@given(entries=ENTRIES, shuffled=st.randoms(use_true_random=False))
def test_who_gives_way_depends_on_nothing_but_what_is_on_record(entries: list[OnRecord], shuffled: st.randoms) -> None:  # type: ignore[valid-type]
    again = list(entries)
    shuffled.shuffle(again)  # type: ignore[attr-defined]
    assert giving_way(again) == giving_way(entries)
    assert tuple(with_references_of_their_own(again)) == tuple(with_references_of_their_own(entries))


@given(entries=ENTRIES)
def test_of_a_reference_given_twice_the_earliest_record_keeps_it_and_every_other_gets_a_new_one(
    entries: list[OnRecord],
) -> None:
    given_before = Counter(each.reference for each in entries)
    mended = {each.id: each for each in entries} | {each.id: each for each in with_references_of_their_own(entries)}
    after = [each.reference for each in mended.values() if each.reference]
    assert len(after) == len(set(after))
    for reference in given_before.keys() - {""}:
        rivals = [each for each in entries if each.reference == reference]
        first = min(rivals, key=lambda each: (each.recorded_at is not None, each.recorded_at or at(0), each.id))
        assert mended[first.id] == first
    assert all(replace(mended[each.id], reference=each.reference) == each for each in entries)
    assert all(not mended[each.id].reference for each in entries if not each.reference)


def test_a_pledge_and_a_commitment_are_told_apart_by_their_letters() -> None:
    pledge = Pledge(id="p", session_id="s1", category=PledgeCategory.POLICE, text="A unit", reference="MVD-S2-P01")
    rival = replace(pledge, id="q", recorded_at=at(1))
    point = a_commitment("c", 0, 1)
    (mended,) = with_references_of_their_own([rival, point, pledge])
    assert (mended.id, mended.reference) == ("q", "MVD-S2-P02")


@pytest.mark.parametrize("number", [1, 2])
def test_what_has_its_own_reference_stays_as_it_is(number: int) -> None:
    assert tuple(with_references_of_their_own([a_commitment("a", 0, 3), a_commitment("b", 1, number)])) == ()
