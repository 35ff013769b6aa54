import re

from hypothesis import given
from hypothesis import strategies as st
from outlines import full_outline, outline, table

from facilitator.export.word_body import BodyWriter, bookmark_name
from facilitator.export.word_template import Samples
from facilitator.reporting.outline import (
    Annex,
    Block,
    Bullet,
    Contents,
    Heading,
    Paragraph,
    Run,
    SubParagraph,
    words,
)

_PLAIN = Samples(paragraphs={}, table={}, head_cell="", numbered=frozenset())
_NUMBERED = Samples(
    paragraphs={"para": {"spacing": "<w:spacing/>"}}, table={}, head_cell="", numbered=frozenset({"para"})
)


def _texts(*blocks: Block, samples: Samples = _PLAIN) -> list[str]:
    xml = BodyWriter(outline(*blocks), samples).xml().replace("<w:tab/>", " ")
    return [re.sub("<[^>]+>", "", paragraph) for paragraph in xml.split("</w:p>")[:-1]]


def test_numbers_are_typed_where_the_template_has_no_sample_for_them() -> None:
    texts = _texts(
        Heading(key="a", level=1, text="A"),
        Heading(key="b", level=2, text="B"),
        Heading(key="c", level=3, text="C"),
        Paragraph(key="1", words=words("p")),
        SubParagraph(key="1a", words=words("s")),
        SubParagraph(key="1ai", level=2, words=words("ss")),
        SubParagraph(key="1b", words=words("s")),
        SubParagraph(key="1bi", level=2, words=words("ss")),
        Paragraph(key="2", words=words("p")),
        SubParagraph(key="2a", words=words("s")),
        Bullet(key="x", words=words("b")),
        Paragraph(key="y", words=words("t"), numbered=False),
        Heading(key="d", level=1, text="D"),
        Heading(key="e", level=2, text="E"),
    )
    assert texts == [
        *("I. A", "A. B", "1. C", "1. p", "(a) s", "(i) ss", "(b) s", "(i) ss", "2. p", "(a) s", "\u2022 b", "t"),
        *("II. D", "A. E"),
    ]


def test_a_sample_numbers_its_paragraphs_itself() -> None:
    assert _texts(Paragraph(key="1", words=words("p")), samples=_NUMBERED) == ["p"]


def test_contents_without_headings_leave_nothing() -> None:
    assert BodyWriter(outline(Contents()), _PLAIN).xml() == ""


def test_contents_are_one_field_that_links_to_every_heading() -> None:
    xml = BodyWriter(full_outline(), _PLAIN).xml()
    links = re.findall(r'w:anchor="(\w+)"', xml)
    assert links == ["_sf_introduction", "_sf_discussions", "_sf_first", "_sf_annex"]
    assert set(links) <= set(re.findall(r'w:bookmarkStart w:id="\d+" w:name="(\w+)"', xml))
    assert [xml.count(f'fldCharType="{kind}"') for kind in ("begin", "separate", "end")] == [1, 1, 1]


def test_a_heading_alone_opens_and_closes_the_field() -> None:
    xml = BodyWriter(outline(Contents(), Heading(key="a", level=1, text="A")), _PLAIN).xml()
    assert xml.index('"begin"') < xml.index("w:hyperlink") < xml.index('"end"')


def test_equal_keys_share_one_bookmark_and_numbers_go_on_from_the_template() -> None:
    blocks = [Paragraph(key=key, words=words("p")) for key in ("same", "same", "other")]
    xml = BodyWriter(outline(*blocks), _PLAIN, first_bookmark=7).xml()
    assert re.findall(r'Start w:id="(\d+)" w:name="(\w+)"', xml) == [("7", "_sf_same"), ("8", "_sf_other")]


def test_arabic_words_run_from_the_right_even_in_an_english_report() -> None:
    arabic, english = Run("\u0634\u0643\u0631\u0627", language="ar"), Run("Thanks")
    blocks = [Paragraph(key="1", words=(arabic,)), Paragraph(key="2", words=(arabic, english))]
    first, second, _ = BodyWriter(outline(*blocks), _NUMBERED).xml().split("</w:p>")
    assert "<w:pPr><w:bidi/><w:spacing/></w:pPr>" in first
    assert "<w:pPr><w:spacing/></w:pPr>" in second


def test_an_arabic_report_runs_from_the_right_throughout() -> None:
    xml = BodyWriter(full_outline("ar"), _PLAIN).xml()
    assert xml.count("<w:p>") == xml.count("<w:bidi/>")
    assert "<w:bidiVisual/>" in xml


def test_a_line_follows_a_table_only_where_no_space_of_its_own_does() -> None:
    line = "</w:tbl><w:p><w:pPr><w:spacing"
    heading = Heading(key="h", level=1, text="H")
    annex = Annex(key="a", title="A")
    assert [
        BodyWriter(outline(table(1), *after), _PLAIN).xml().count(line)
        for after in ((), (heading,), (annex,), (Paragraph(key="p", words=words("p")),), (table(1),))
    ] == [1, 0, 0, 1, 1]


def test_a_paragraph_stays_with_the_points_that_it_leads_to() -> None:
    lead, point = Paragraph(key="p", words=words("Points:")), SubParagraph(key="s", words=words("one"))
    first, second, *_ = BodyWriter(outline(lead, point), _NUMBERED).xml().split("</w:p>")
    assert "<w:pPr><w:keepNext/><w:spacing/></w:pPr>" in first
    assert "keepNext" not in second


def test_tables_are_counted_by_a_field() -> None:
    xml = BodyWriter(outline(table(1), table(1)), _PLAIN).xml()
    numbers = re.findall(r'SEQ Table \\\* ARABIC "><w:r><w:t xml:space="preserve">(\d)', xml)
    assert numbers == ["1", "2"]


def test_keys_alike_in_their_first_letters_give_different_bookmarks() -> None:
    session = "0" * 32
    assert bookmark_name(f"{session}-theme-key_message") != bookmark_name(f"{session}-theme-challenge")
    assert bookmark_name("a-b") != bookmark_name("a_b")
    assert bookmark_name("A") != bookmark_name("a")
    assert bookmark_name("annex-speakers") == "_sf_annex_speakers"


@given(st.text(st.characters(), max_size=80))
def test_every_key_gives_a_name_that_word_takes(key: str) -> None:
    assert re.fullmatch(r"_sf_[a-z0-9_]{0,36}", bookmark_name(key))
