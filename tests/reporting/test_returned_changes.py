from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from outlines import full_outline, outline, rich_outline, table

from facilitator.reporting.outline import Paragraph, words
from facilitator.reporting.returned_changes import (
    KeyedText,
    PieceKind,
    ReturnedChange,
    ReturnedKind,
    comparable,
    keyed_texts,
    text_hash,
    word_diff,
)


def test_the_words_that_stayed_went_and_came_are_told_apart() -> None:
    assert [(piece.kind, piece.text) for piece in word_diff("Several delegations agreed.", "Many delegations.")] == [
        (PieceKind.REMOVED, "Several"),
        (PieceKind.ADDED, "Many"),
        (PieceKind.SAME, " delegations"),
        (PieceKind.REMOVED, " agreed"),
        (PieceKind.SAME, "."),
    ]


@given(st.text(), st.text())
def test_a_difference_holds_both_texts_whole(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.REMOVED) == after


def test_every_block_and_every_row_can_come_back() -> None:
    texts = {each.key: each.text for each in keyed_texts(full_outline())}
    assert texts["introduction"] == "Introduction"
    assert texts["p1"] == "The meeting was held in Montevideo."
    assert texts["pledges"] == "Pledges"
    assert texts["pledges-row-1"] == "1\tC\u00f4te d\u2019Ivoire\tPolice & <engineers>"
    assert texts["annex"] == "Annex. Nothing"
    assert texts["contents"] == "Contents\tParagraphs"


def test_footnotes_and_the_rows_of_a_chart_can_come_back_too() -> None:
    texts = {each.key: each.text for each in keyed_texts(rich_outline())}
    assert texts["first-note-1"] == "As received & <unedited>."
    assert texts["first"] == "Pledges stand in ; see ,  and nothing."  # what fields show is no part of the words
    assert texts["venue"] == "The venue"
    assert texts["minutes-data-head"] == "Group\tBefore (minutes)\tSpoken (minutes)"
    assert texts["minutes-data-row-2"] == "Asia & Pacific\t4.5\t7.25"


def test_rows_are_known_by_names_of_their_own_where_they_have_them() -> None:
    named = replace(table(2), row_keys=("first", "second"))
    assert [each.key for each in keyed_texts(outline(named))] == [*("pledges", "pledges-head", "first", "second")]


def test_texts_come_in_the_order_of_the_document() -> None:
    blocks = [Paragraph(key=key, words=words(key)) for key in "bac"]
    assert keyed_texts(outline(*blocks)) == tuple(KeyedText(key, key) for key in "bac")


def test_spaces_that_editors_change_unasked_make_no_difference() -> None:
    assert comparable(" 10\u00a0 units \t next\r\nline ") == "10 units\tnext\nline"
    assert comparable("\tsecond cell\t") == "\tsecond cell\t"
    assert text_hash("a  b") == text_hash("a b") != text_hash("a c")


def test_the_parts_of_a_split_are_its_lines() -> None:
    split = ReturnedChange(kind=ReturnedKind.SPLIT, key="p", before="One. Two.", after="One.\nTwo.")
    assert split.parts == ("One.", "Two.")
    assert ReturnedChange(kind=ReturnedKind.NEW, key="", before="", after="a\nb").parts == ("a\nb",)
