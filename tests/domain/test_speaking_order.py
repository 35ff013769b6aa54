from collections.abc import Sequence

import pytest
from builders import an_inscription, state
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import OrderPreset
from facilitator.domain.speaking_order import (
    Inscription,
    InscriptionState,
    Rank,
    in_order,
    moved,
    next_number,
    parked_replies,
    passed_over,
    position_between,
    position_for,
    resorted,
    swapped,
    waiting,
    waiting_points_of_order,
)

KNOWN = {
    "URY": state("URY"),
    "JPN": state("JPN"),
    "GHA": state("GHA"),
    "EU": state("EU", category=Category.REGIONAL_ORGANIZATION),
    "UN": state("UN", category=Category.UNITED_NATIONS_ENTITY),
}


def known(identifier: str) -> Delegation | None:
    return KNOWN.get(identifier)


def ids(inscriptions: Sequence[Inscription]) -> str:
    return " ".join(each.id for each in in_order(inscriptions))


def joined(*names: Inscription, preset: OrderPreset = OrderPreset.GROUPS_FIRST) -> list[Inscription]:
    """Return the list after these have joined one after the other."""
    so_far: list[Inscription] = []
    for number, inscription in enumerate(names, start=1):
        received = an_inscription(
            inscription.id,
            number,
            "",
            delegation_id=inscription.delegation_id,
            rank=inscription.rank,
            on_behalf_of=inscription.on_behalf_of,
            kind=inscription.kind,
        )
        position = position_for(received, so_far, known, preset)
        so_far.append(
            an_inscription(
                received.id,
                number,
                position,
                delegation_id=received.delegation_id,
                rank=received.rank,
                on_behalf_of=received.on_behalf_of,
                kind=received.kind,
            )
        )
    return so_far


def who(identifier: str, **facts: object) -> Inscription:
    return an_inscription(identifier, 0, "", **facts)


def test_within_one_category_first_come_is_first_called() -> None:
    assert ids(joined(who("URY"), who("JPN"), who("GHA"))) == "URY JPN GHA"


def test_a_group_statement_comes_before_national_ones() -> None:
    assert ids(joined(who("URY"), who("JPN", on_behalf_of=("G77",)))) == "JPN URY"


def test_heads_of_state_may_come_before_groups() -> None:
    names = (who("JPN", on_behalf_of=("G77",)), who("URY", rank=Rank.HEAD_OF_STATE))
    assert ids(joined(*names, preset=OrderPreset.HEADS_OF_STATE_FIRST)) == "URY JPN"
    assert ids(joined(*names)) == "JPN URY"


def test_rank_goes_before_receipt() -> None:
    assert ids(joined(who("URY", rank=Rank.EXPERT), who("JPN", rank=Rank.MINISTER))) == "JPN URY"


def test_states_go_before_organizations_and_these_before_united_nations_entities() -> None:
    assert ids(joined(who("UN"), who("EU"), who("URY"))) == "URY EU UN"


def test_an_unknown_delegation_comes_last() -> None:
    assert ids(joined(who("???"), who("URY"))) == "URY ???"


def test_panellists_open_the_floor() -> None:
    assert ids(joined(who("URY"), who("UN", kind=InterventionKind.PANELLIST))) == "UN URY"


def test_first_come_knows_no_rank() -> None:
    names = (who("UN"), who("URY", rank=Rank.MINISTER))
    assert ids(joined(*names, preset=OrderPreset.FIRST_COME)) == "UN URY"


def test_alphabetical_order_goes_by_english_name() -> None:
    assert ids(joined(who("URY"), who("GHA"), who("???"), preset=OrderPreset.ALPHABETICAL)) == "GHA URY ???"


def test_lots_put_those_drawn_first_in_their_order() -> None:
    drawn = [an_inscription("URY", 1, "B", lot=2), an_inscription("JPN", 2, "C", lot=1), an_inscription("GHA", 3, "D")]
    assert ids(resorted(drawn, known, OrderPreset.LOTS)) == "JPN URY GHA"


def test_a_move_by_hand_survives_a_new_sorting() -> None:
    names = joined(who("URY"), who("JPN"), who("GHA"))
    by_hand = moved("GHA", 0, names)
    names = [by_hand if each.id == "GHA" else each for each in names]
    assert ids(resorted(names, known, OrderPreset.ALPHABETICAL)) == "GHA JPN URY"
    assert by_hand.placed


def test_a_newcomer_passes_those_placed_by_hand_but_not_the_head_of_the_list() -> None:
    names = joined(who("URY"), who("JPN"))
    names = [moved("JPN", 0, names) if each.id == "JPN" else each for each in names]
    group = who("GHA", on_behalf_of=("AU",))
    position = position_for(group, names, known, OrderPreset.GROUPS_FIRST)
    assert ids([*names, an_inscription("GHA", 3, position)]) == "JPN GHA URY"


def test_a_newcomer_joins_behind_when_everybody_was_placed_by_hand() -> None:
    names = [an_inscription("URY", 1, "B", placed=True), an_inscription("JPN", 2, "C", placed=True)]
    position = position_for(who("GHA"), names, known, OrderPreset.GROUPS_FIRST)
    assert ids([*names, an_inscription("GHA", 3, position)]) == "URY JPN GHA"


@pytest.mark.parametrize(
    "place,order", [(0, "GHA URY JPN"), (1, "URY GHA JPN"), (2, "URY JPN GHA"), (9, "URY JPN GHA")]
)
def test_a_move_goes_to_the_place_asked_for(place: int, order: str) -> None:
    names = joined(who("URY"), who("JPN"), who("GHA"))
    result = [moved("GHA", place, names) if each.id == "GHA" else each for each in names]
    assert ids(result) == order


def test_an_absent_speaker_goes_behind_the_own_category() -> None:
    names = joined(who("URY"), who("JPN"), who("EU"))
    result = [
        passed_over("URY", names, known, OrderPreset.GROUPS_FIRST) if each.id == "URY" else each for each in names
    ]
    assert ids(result) == "JPN URY EU"


def test_a_swap_exchanges_two_places() -> None:
    names = joined(who("URY"), who("JPN"), who("GHA"))
    first, second = swapped("URY", "GHA", names)
    assert ids([first, second, *(each for each in names if each.id == "JPN")]) == "GHA JPN URY"
    assert first.placed
    assert second.placed


def test_only_those_inscribed_and_not_parked_wait() -> None:
    names = [
        an_inscription("URY", 1, "B"),
        an_inscription("JPN", 2, "C", state=InscriptionState.WITHDRAWN),
        an_inscription("GHA", 3, "D", kind=InterventionKind.REPLY, parked=True),
        an_inscription("EU", 4, "E", kind=InterventionKind.POINT_OF_ORDER),
    ]
    assert ids(waiting(names)) == "URY"
    assert ids(parked_replies(names)) == "GHA"
    assert ids(waiting_points_of_order(names)) == "EU"


def test_the_number_of_receipt_counts_on_from_the_highest() -> None:
    assert next_number([]) == 1
    assert next_number([an_inscription("URY", 7, "B")]) == 8


def test_there_is_no_position_between_two_that_stand_the_wrong_way_round() -> None:
    with pytest.raises(ValueError, match="does not come before"):
        position_between("B", "A")


@given(st.data())
def test_there_is_always_room_between_two_neighbours(data: st.DataObject) -> None:
    positions: list[str] = []
    for _ in range(data.draw(st.integers(1, 40))):
        place = data.draw(st.integers(0, len(positions)))
        before = positions[place - 1] if place else ""
        after = positions[place] if place < len(positions) else ""
        between = position_between(before, after)
        assert before < between
        assert not after or between < after
        positions.insert(place, between)
    assert positions == sorted(set(positions))


def test_five_hundred_insertions_at_one_place_keep_positions_short() -> None:
    after = position_between("", "")
    for _ in range(500):
        after = position_between("", after)
    assert len(after) < 110
