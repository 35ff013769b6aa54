import re

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.word_edits import Edit, carried_over, edited, word_edits

texts = st.text(alphabet="ab é🎉.\n", max_size=30)


@given(texts, texts)
def test_the_edits_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    assert edited(before, word_edits(before, after)) == after


def test_a_word_is_replaced_whole() -> None:
    assert word_edits("the floor", "the flour") == (Edit(4, 9, "flour"),)


@given(texts, texts)
def test_an_edit_on_a_text_that_has_not_moved_on_is_the_text_after_it(before: str, after: str) -> None:
    assert carried_over(before, after, before) == after


@given(texts, texts)
def test_no_edit_leaves_the_text_of_the_others(before: str, current: str) -> None:
    assert re.sub(r"\s", "", carried_over(before, before, current)) == re.sub(r"\s", "", current)


def test_words_that_others_added_meanwhile_stay() -> None:
    assert carried_over("The floor.", "", "The open floor.") == "open "
    assert carried_over("The floor.", "Early. The floor.", "The floor. Thanks.") == "Early. The floor. Thanks."


def test_two_words_in_one_place_are_kept_apart() -> None:
    assert carried_over("a floor", "a podium", "a chair") == "a chair podium"


def test_the_same_edit_made_twice_counts_once() -> None:
    assert carried_over("a floor", "a chair", "a chair") == "a chair"
