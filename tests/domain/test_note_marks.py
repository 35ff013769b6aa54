from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.note_marks import Mark, mark_spans, stamp, stamp_at, without_marks, word_count


@pytest.mark.parametrize(
    "line, marked",
    [
        ("a **bold** word", {("**bold**", Mark.BOLD)}),
        ("an _italic_ word", {("_italic_", Mark.ITALIC)}),
        ("snake_case_word", set()),
        ("2 * 3 ** 4", set()),
        ("- an item", {("- ", Mark.LIST)}),
        ("> they said", {("> they said", Mark.QUOTATION)}),
        ('he said ""never again"" twice', {('""never again""', Mark.VERBATIM)}),
        ("[10:42:07] new point", {("[10:42:07]", Mark.STAMP)}),
        ("[25:42:07]", set()),
        ("- **both** here", {("- ", Mark.LIST), ("**both**", Mark.BOLD)}),
    ],
)
def test_a_line_shows_its_marks(line: str, marked: set[tuple[str, Mark]]) -> None:
    assert {(line[each.start : each.end], each.mark) for each in mark_spans(line)} == marked


@pytest.mark.parametrize(
    "text, read",
    [
        ("a **bold** and _italic_ word", "a bold and italic word"),
        ("- one\n- two", "one\ntwo"),
        ("> never again", "\u201cnever again\u201d"),
        ('> ""never again""', "\u201cnever again\u201d"),
        ('said ""never"" [10:42:07] and left', "said \u201cnever\u201d and left"),
        ("nothing at all", "nothing at all"),
    ],
)
def test_a_reader_sees_no_signs(text: str, read: str) -> None:
    assert without_marks(text) == read


def test_the_nearest_stamp_before_the_cursor_is_meant() -> None:
    line = "x [10:42:07] y [10:43:00] z"
    assert stamp_at(line, len(line)) == time(10, 43)
    assert stamp_at(line, 14) == time(10, 42, 7)
    assert stamp_at(line, 0) == time(10, 42, 7)
    assert stamp_at("none", 2) is None


@given(st.times())
def test_a_stamp_is_found_again(moment: time) -> None:
    assert stamp_at(stamp(moment), 0) == moment.replace(microsecond=0, tzinfo=None)


@pytest.mark.parametrize(
    "text, words",
    [
        ("", 0),
        ("Three short words", 3),
        ("[10:42:07] **Two** _words_", 2),
        ("l'engagement pays-bas", 2),
        ("国际合作", 4),
        ("UN 维和 now", 4),
        ("التعاون الدولي", 2),
        ("международное сотрудничество", 2),
    ],
)
def test_words_are_counted_as_a_reader_counts_them(text: str, words: int) -> None:
    assert word_count(text) == words
