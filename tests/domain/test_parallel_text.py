from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.parallel_text import merged


def test_edits_in_different_places_are_both_kept() -> None:
    assert merged("one two three", "ONE two three", "one two three four") == "ONE two three four"
    assert merged("one two three", "one two three four", "ONE two three") == "ONE two three four"


def test_edits_of_the_same_words_are_both_readable() -> None:
    assert merged("one two", "one mine", "one theirs") == "one theirs\nmine"


def test_words_that_the_other_has_too_are_not_doubled() -> None:
    assert merged("one", "on", "own") == "own"
    assert merged("a b", "a c", "a c d") == "a c d"


@given(st.text(), st.text())
def test_with_one_side_unchanged_the_other_holds(base: str, text: str) -> None:
    assert merged(base, text, base) == text
    assert merged(base, base, text) == text
    assert merged(base, text, text) == text


@given(st.text(alphabet="ab \n"), st.text(alphabet="cd", min_size=1), st.text(alphabet="ef", min_size=1), st.data())
def test_no_inserted_word_is_lost(base: str, mine: str, theirs: str, data: st.DataObject) -> None:
    places = st.integers(0, len(base))
    here, there = data.draw(places), data.draw(places)
    result = merged(base, base[:here] + mine + base[here:], base[:there] + theirs + base[there:])
    assert mine in result
    assert theirs in result
