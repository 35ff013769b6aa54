import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.domain.quantifiers import (
    Evidence,
    Ladder,
    Quantifier,
    WordingFault,
    doubts,
    opposite,
    opposite_sentence,
    suggested,
    with_quantifier,
)

_ANY_LADDER = st.builds(
    Ladder,
    few=st.integers(1, 20),
    some=st.integers(1, 20),
    several=st.integers(1, 20),
    many=st.integers(1, 20),
    many_with_share=st.integers(1, 20),
    many_share=st.integers(0, 100),
    most=st.integers(1, 20),
    most_share=st.integers(0, 100),
    all=st.integers(1, 20),
)


def _evidence(supporting: int, heard: int = 0, opposing: int = 0) -> Evidence:
    return Evidence(
        supporting=frozenset(f"s{n}" for n in range(supporting)),
        opposing=frozenset(f"o{n}" for n in range(opposing)),
        heard=frozenset(f"s{n}" for n in range(heard)),
    )


@pytest.mark.parametrize(
    "supporting,heard,expected",
    [
        (0, 10, None),
        (1, 10, Quantifier.ONE),
        (2, 10, Quantifier.TWO),
        (3, 10, Quantifier.FEW),
        (4, 10, Quantifier.SOME),
        (4, 4, Quantifier.SOME),
        (5, 5, Quantifier.ALL),
        (5, 9, Quantifier.MOST),
        (5, 10, Quantifier.MANY),
        (5, 15, Quantifier.MANY),
        (5, 16, Quantifier.SEVERAL),
        (6, 18, Quantifier.MANY),
        (6, 19, Quantifier.SEVERAL),
        (7, 100, Quantifier.MANY),
        (51, 100, Quantifier.MOST),
        (50, 100, Quantifier.MANY),
    ],
)
def test_the_first_rung_that_fits_is_proposed(supporting: int, heard: int, expected: Quantifier | None) -> None:
    assert Ladder().rung(supporting, heard) is expected


@given(_ANY_LADDER, st.integers(0, 60), st.integers(0, 60), st.integers(0, 100))
def test_more_support_never_leads_down_the_ladder(ladder: Ladder, fewer: int, more: int, heard: int) -> None:
    assume(fewer <= more <= heard)
    assert (ladder.rung(fewer, heard) or 0) <= (ladder.rung(more, heard) or 0)


@given(_ANY_LADDER, st.integers(1, 60), st.integers(0, 60))
def test_any_support_has_a_word(ladder: Ladder, supporting: int, heard: int) -> None:
    assert ladder.rung(supporting, heard) is not None
    assert ladder.rung(0, heard) is None or ladder.all == 0


def test_all_needs_everybody_who_took_the_floor() -> None:
    evidence = Evidence(supporting=frozenset("ABCDE"), heard=frozenset("ABCDEF"))
    assert suggested(evidence, Ladder()) is Quantifier.MOST
    assert suggested(Evidence(supporting=frozenset("ABCDEF"), heard=frozenset("ABC")), Ladder()) is Quantifier.ALL


def test_broad_support_needs_two_thirds_and_nobody_against() -> None:
    assert Ladder().is_broad(2, 3, 0)
    assert not Ladder().is_broad(2, 3, 1)
    assert not Ladder().is_broad(13, 20, 0)
    assert not Ladder().is_broad(0, 0, 0)
    assert not Ladder().is_broad(1, 1, 0)


@pytest.mark.parametrize(
    "text,supporting,opposing,found",
    [
        ("Several delegations asked for more training.", 5, 0, []),
        ("Several delegations asked for more training.", 3, 0, [("Several delegations", "a few delegations")]),
        ("A number of delegations asked for it.", 4, 0, []),
        ("A number of delegations asked for it.", 3, 0, [("A number of delegations", "a few delegations")]),
        ("Most Member States asked for it.", 5, 0, [("Most Member States", "several delegations")]),
        ("Five units were asked for.", 5, 0, []),
        ("One delegation\u2019s units were late.", 5, 0, []),
        ("Some delegations agreed, while many delegations did not.", 4, 2, [("many delegations", "two delegations")]),
        ("Some delegations agreed. Two other delegations did not.", 4, 2, []),
        ("Some delegations agreed; some delegations asked for more.", 4, 0, []),
        ("Several delegations asked for it.", 0, 0, []),
        ("One delegation held a different view.", 4, 2, [("One delegation", "two delegations")]),
    ],
)
def test_a_word_that_the_evidence_does_not_bear_out_is_doubted(
    text: str, supporting: int, opposing: int, found: list[tuple[str, str]]
) -> None:
    evidence = _evidence(supporting, heard=40, opposing=opposing)
    assert [(each.found, each.wanted) for each in doubts(text, evidence, Ladder())] == found
    assert all(text[each.start : each.end] == each.found for each in doubts(text, evidence, Ladder()))


def test_broad_support_majority_and_consensus_are_doubted() -> None:
    text = "There was broad support; the majority spoke of consensus."
    faults = [each.fault for each in doubts(text, _evidence(4, heard=5, opposing=1), Ladder())]
    assert faults == [WordingFault.BROAD, WordingFault.NEVER_COUNTED, WordingFault.NEVER_COUNTED]
    assert [each.fault for each in doubts(text, _evidence(5, heard=5), Ladder())] == [WordingFault.NEVER_COUNTED] * 2


@given(st.integers(1, 40), st.integers(0, 40))
def test_the_word_that_was_proposed_is_never_doubted(supporting: int, heard: int) -> None:
    evidence = _evidence(supporting, heard)
    rung = suggested(evidence, Ladder())
    assert rung is not None
    assert not doubts(with_quantifier("Training should come first.", rung), evidence, Ladder())


@given(st.integers(1, 40), st.integers(1, 40))
def test_the_sentence_for_the_opposite_view_is_never_doubted(supporting: int, opposing: int) -> None:
    evidence = _evidence(supporting, opposing=opposing)
    rung = opposite(evidence, Ladder())
    assert rung is not None
    assert not doubts(opposite_sentence(rung), evidence, Ladder())


def test_a_quantifier_takes_the_place_of_the_first_one_and_keeps_its_capital() -> None:
    assert with_quantifier("In all, two delegations agreed.", Quantifier.FEW) == "In all, a few delegations agreed."
    assert with_quantifier("Two delegations agreed.", Quantifier.ALL) == "All delegations that took the floor agreed."


def test_a_text_without_quantifier_becomes_what_they_noted() -> None:
    assert with_quantifier("The list grew.", Quantifier.MANY) == "Many delegations noted that the list grew."
    assert with_quantifier("Berlin came up.", Quantifier.ONE) == "One delegation noted that Berlin came up."
    assert with_quantifier("", Quantifier.ONE) == "One delegation noted that "
