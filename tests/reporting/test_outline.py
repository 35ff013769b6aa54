import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from facilitator.reporting.outline import (
    Annex,
    Block,
    ContentsEntry,
    Heading,
    Outline,
    Paragraph,
    Run,
    clean_text,
    contents_of,
    heading_number,
    plain,
    roman,
    words,
)


def _outline(*blocks: Block) -> Outline:
    return Outline(title="T", subtitle="", place="", dates="", short_title="", blocks=blocks)


def _heading(level: int, text: str) -> Heading:
    return Heading(key=text, level=level, text=text)


def _paragraphs(count: int, *, numbered: bool = True) -> list[Block]:
    return [Paragraph(key="p", words=words("text"), numbered=numbered)] * count


def test_contents_lead_to_the_numbered_paragraphs_under_each_heading() -> None:
    outline = _outline(
        _heading(1, "Introduction"),
        *_paragraphs(1),
        _heading(1, "Discussions"),
        _heading(2, "First"),
        *_paragraphs(2),
        *_paragraphs(3, numbered=False),
        _heading(2, "Second"),
        _heading(3, "Too deep"),
        *_paragraphs(1),
        _heading(1, "Empty"),
    )
    assert contents_of(outline) == (
        ContentsEntry("Introduction", 1, "I.", "Introduction", "1"),
        ContentsEntry("Discussions", 1, "II.", "Discussions", "2\u20134"),
        ContentsEntry("First", 2, "A.", "First", "2\u20133"),
        ContentsEntry("Second", 2, "B.", "Second", "4"),
        ContentsEntry("Empty", 1, "III.", "Empty", ""),
    )


def test_a_heading_that_leaves_out_a_level_still_ends_at_the_next_of_its_height() -> None:
    outline = _outline(
        _heading(2, "Early"),
        *_paragraphs(1),
        _heading(1, "Chapter"),
        _heading(3, "Deep"),
        *_paragraphs(2),
        _heading(2, "Part"),
        *_paragraphs(1),
    )
    found = [(entry.number, entry.text, entry.paragraphs) for entry in contents_of(outline, deepest=3)]
    assert found == [
        ("A.", "Early", "1"),
        ("I.", "Chapter", "2\u20134"),
        ("1.", "Deep", "2\u20133"),
        ("A.", "Part", "4"),
    ]


def test_an_annex_ends_the_chapter_before_it_and_keeps_its_place() -> None:
    annex = Annex(key="annex", title="Annex")
    outline = _outline(_heading(1, "Chapter"), *_paragraphs(2), annex, *_paragraphs(1), _heading(1, "After"))
    found = [(entry.text, entry.paragraphs) for entry in contents_of(outline)]
    assert found == [("Chapter", "1\u20132"), ("Annex", "3"), ("After", "")]


def test_an_outline_without_headings_has_no_contents() -> None:
    assert contents_of(_outline(*_paragraphs(2))) == ()


@pytest.mark.parametrize(
    "level,count,number", [(1, 4, "IV."), (2, 2, "B."), (2, 26, "Z."), (2, 27, "AA."), (2, 54, "BBB."), (3, 12, "12.")]
)
def test_a_heading_counts_as_word_does(level: int, count: int, number: str) -> None:
    assert heading_number(level, count) == number


@pytest.mark.parametrize("number,written", [(1, "I"), (9, "IX"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")])
def test_roman_numerals(number: int, written: str) -> None:
    assert roman(number) == written


def test_words_leave_out_what_is_empty_and_keep_voices() -> None:
    voice = Run("now", bold=True)
    assert words("Here ", "", voice) == (Run("Here "), voice)
    assert plain(words("Here ", voice)) == "Here now"


@pytest.mark.parametrize(
    "typed,kept",
    [
        ("a\x0bb\x0cc\x85d\u2028e\u2029f\rg\r\nh\ni", "a\nb\nc\nd\ne\nf\ng\nh\ni"),
        ("a\tb\x00\x07\x1f\x7f\x9f", "a\tb"),
        ("\ud800a\ufffe\uffff\ufdd0\U0001fffe\U000effff", "a"),
        ("\ue000\U000f0000\U0010ffffa", "a"),
        ("Cote d\u2019Ivoire: Co\u0302te", "Cote d\u2019Ivoire: C\u00f4te"),
        ("\U0003ffff\U0003fffda", "\U0003fffda"),
    ],
)
def test_text_keeps_its_lines_and_loses_what_no_document_can_hold(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@given(st.text(st.characters()))
def test_clean_text_stays_clean_and_stands_in_xml(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    element = etree.Element("t")
    element.text = cleaned
    assert etree.fromstring(etree.tostring(element)).text == (cleaned or None)
