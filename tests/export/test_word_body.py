import re
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlines import DOT, bars, full_outline, outline, rich_outline, table

from facilitator.export.failures import ExportFailedError
from facilitator.export.pictures import PlainPicture
from facilitator.export.word_anchors import Anchors, anchor_name
from facilitator.export.word_body import BodyWriter, Setting, linked_keys
from facilitator.export.word_samples import ListPlace, Samples
from facilitator.export.word_sections import Pages
from facilitator.reporting.outline import (
    Annex,
    Block,
    Bullet,
    Chart,
    Contents,
    Figure,
    Heading,
    Outline,
    Paragraph,
    Picture,
    Recommendation,
    Run,
    SubParagraph,
    words,
)
from facilitator.reporting.references import resolved

_PLAIN = Samples(paragraphs={}, table={}, head_cell="", numbered=frozenset())
_NUMBERED = Samples(
    paragraphs={"para": {"spacing": "<w:spacing/>"}}, table={}, head_cell="", numbered=frozenset({"para"})
)

_PAGES = Pages(first="<first/>", upright="<upright/>", landscape="<across/>", text_width=9_000, landscape_width=14_000)
_BEFORE, _ANEW = "7", "8"


class _Kept:
    """Keep what the blocks refer to, in lists."""

    def __init__(self) -> None:
        self.pictures: list[PlainPicture] = []
        self.charts: list[Chart] = []
        self.notes: list[str] = []
        self.lists: list[ListPlace] = []

    def picture(self, picture: PlainPicture, part: object | None = None) -> str:
        assert part is None
        self.pictures.append(picture)
        return f"rIdPicture{len(self.pictures)}"

    def chart(self, chart: Chart, language: str) -> str:
        assert language
        self.charts.append(chart)
        return f"rIdChart{len(self.charts)}"

    def footnote(self, words: str, *, from_the_right: bool = False) -> str:
        self.notes.append(f"{'right ' if from_the_right else ''}{re.sub('<[^>]+>', '', words)}")
        return f"<note {len(self.notes)}>"

    def restarted(self, place: ListPlace) -> str:
        self.lists.append(place)
        return _ANEW


def _writer(
    outline: Outline,
    samples: Samples = _PLAIN,
    *,
    kept: _Kept | None = None,
    first: int = 1,
    working: bool = False,
    pages: Pages = _PAGES,
    last: bool = True,
) -> BodyWriter:
    anchors = Anchors(linked_keys(outline), first=first, working=working)
    parts = kept or _Kept()
    setting = Setting(samples=samples, parts=parts, pages=pages, anchors=anchors, last=last)
    return BodyWriter(resolved(outline), setting)


def _texts(*blocks: Block, samples: Samples = _PLAIN) -> list[str]:
    xml = _writer(outline(*blocks), samples).xml().replace("<w:tab/>", " ")
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
    assert _writer(outline(Contents())).xml() == ""


def test_contents_are_one_field_that_links_to_every_heading() -> None:
    xml = _writer(full_outline()).xml()
    links = re.findall(r'w:anchor="(\w+)"', xml)
    assert links == [f"_Ref00000000{place}" for place in (1, 2, 3, 4)]
    assert set(links) <= set(re.findall(r'w:bookmarkStart w:id="\d+" w:name="(\w+)"', xml))
    assert [xml.count(f'fldCharType="{kind}"') for kind in ("begin", "separate", "end")] == [1, 1, 1]


def test_a_heading_alone_opens_and_closes_the_field() -> None:
    xml = _writer(outline(Contents(), Heading(key="a", level=1, text="A"))).xml()
    assert xml.index('"begin"') < xml.index("w:hyperlink") < xml.index('"end"')


def test_equal_keys_share_one_bookmark_and_numbers_go_on_from_the_template() -> None:
    blocks = [Paragraph(key=key, words=words("p")) for key in ("same", "same", "other")]
    xml = _writer(outline(*blocks), first=7, working=True).xml()
    assert re.findall(r'Start w:id="(\d+)" w:name="(\w+)"', xml) == [("7", "_sf_same"), ("8", "_sf_other")]


def test_arabic_words_run_from_the_right_even_in_an_english_report() -> None:
    arabic, english = Run("\u0634\u0643\u0631\u0627", language="ar"), Run("Thanks")
    blocks = [Paragraph(key="1", words=(arabic,)), Paragraph(key="2", words=(arabic, english))]
    first, second, _ = _writer(outline(*blocks), _NUMBERED).xml().split("</w:p>")
    assert "<w:pPr><w:bidi/><w:spacing/></w:pPr>" in first
    assert "<w:pPr><w:spacing/></w:pPr>" in second


def test_an_arabic_report_runs_from_the_right_throughout() -> None:
    xml = _writer(full_outline("ar")).xml()
    assert xml.count("<w:p>") == xml.count("<w:bidi/>")
    assert "<w:bidiVisual/>" in xml


def test_a_line_follows_a_table_only_where_no_space_of_its_own_does() -> None:
    line = "</w:tbl><w:p><w:pPr><w:spacing"
    heading = Heading(key="h", level=1, text="H")
    annex = Annex(key="a", title="A")
    assert [
        _writer(outline(table(1), *after)).xml().count(line)
        for after in ((), (heading,), (annex,), (Paragraph(key="p", words=words("p")),), (table(1),))
    ] == [1, 0, 0, 1, 1]


def test_a_paragraph_stays_with_the_points_that_it_leads_to() -> None:
    lead, point = Paragraph(key="p", words=words("Points:")), SubParagraph(key="s", words=words("one"))
    first, second, *_ = _writer(outline(lead, point), _NUMBERED).xml().split("</w:p>")
    assert "<w:pPr><w:keepNext/><w:spacing/></w:pPr>" in first
    assert "keepNext" not in second


def test_tables_are_counted_by_a_field() -> None:
    xml = _writer(outline(table(1), table(1))).xml()
    numbers = re.findall(r'SEQ Table \\\* ARABIC "><w:r><w:rPr>.*?</w:rPr><w:t xml:space="preserve">(\d)', xml)
    assert numbers == ["1", "2"]


def test_keys_alike_in_their_first_letters_give_different_bookmarks() -> None:
    session = "0" * 32
    assert anchor_name(f"{session}-theme-key_message") != anchor_name(f"{session}-theme-challenge")
    assert anchor_name("a-b") != anchor_name("a_b")
    assert anchor_name("A") != anchor_name("a")
    assert anchor_name("annex-speakers") == "_sf_annex_speakers"


@given(st.text(st.characters(), max_size=80))
def test_every_key_gives_a_name_that_word_takes(key: str) -> None:
    assert re.fullmatch(r"_sf_[a-z0-9_]{0,36}", anchor_name(key))


def test_a_clean_copy_marks_only_what_its_links_lead_to() -> None:
    names = re.findall(r'w:name="(\w+)"', _writer(rich_outline()).xml())
    assert names
    assert all(re.fullmatch(r"_Ref\d{9}", name) for name in names)
    assert len(names) == len(set(names))


def test_a_working_copy_marks_every_block_once() -> None:
    report = outline(Heading(key="h", level=1, text="H"), Bullet(key="b", words=words("B")), table(1), bars())
    names = re.findall(r'w:name="(_sf_\w+)"', _writer(report, working=True).xml())
    tables = ("pledges", "pledges_head", "pledges_row_1", "minutes", "minutes_data_head")
    assert names[:7] == [f"_sf_{name}" for name in ("h", "b", *tables)]
    assert len(names) == len(set(names)) == 10


def test_references_say_the_number_and_lead_to_it() -> None:
    xml = _writer(rich_outline(), _LISTS).xml()
    fields = re.findall(r'instr=" REF (\w+) (\\[^"]+) ">(.*?)</w:fldSimple>', xml)
    shown = [(how, re.sub("<[^>]+>", "", text)) for _, how, text in fields]
    assert shown == [("\\h", "Table 1"), ("\\h", "Figure 2"), ("\\r \\h", "2")]
    assert {name for name, _, _ in fields} <= set(re.findall(r'bookmarkStart w:id="\d+" w:name="(\w+)"', xml))


def test_a_number_that_word_does_not_count_is_a_link() -> None:
    report = outline(Paragraph(key="a", words=words("A")), Bullet(key="b", words=words(Run(refers_to="a"))))
    xml = _writer(report).xml()
    assert '<w:hyperlink w:anchor="_Ref000000001"' in xml
    assert "REF " not in xml


@pytest.mark.parametrize("key", ["h", "r"])
def test_headings_and_recommendations_can_be_referred_to(key: str) -> None:
    blocks = (Heading(key="h", level=1, text="H"), Recommendation(key="r", words=words("R")))
    lists = replace(_LISTS, lists={**_LISTS.lists, "chapter": ListPlace("1", 0), "recommendation": ListPlace("4", 0)})
    report = outline(*blocks, table(1), Bullet(key="b", words=words(Run(refers_to=key))))
    assert "REF _Ref000000001 \\r \\h" in _writer(report, lists).xml()


def test_a_reference_to_nothing_keeps_its_words() -> None:
    assert _texts(Paragraph(key="p", words=words("See ", Run("there", refers_to="gone")))) == ["1. See there"]


def test_footnotes_follow_their_words_in_their_own_language() -> None:
    kept = _Kept()
    arabic = Run("\u0634\u0643\u0631\u0627", language="ar", footnote="\u0646\u0639\u0645")
    report = outline(Bullet(key="b", words=words(Run("As said", footnote="By all."), arabic)))
    xml = _writer(report, kept=kept).xml()
    assert kept.notes == ["By all.", "right \u0646\u0639\u0645"]
    assert xml.index("As said") < xml.index("<note 1>") < xml.index("<note 2>")


def test_pictures_and_charts_carry_their_words() -> None:
    kept = _Kept()
    xml = _writer(rich_outline(), kept=kept).xml()
    assert 'descr="Two dots, dark &amp; light"' in xml
    assert 'descr="Figure: Minutes spoken. African States 3 + 12 minutes; ' in xml
    assert (len(kept.pictures), [chart.key for chart in kept.charts]) == (1, ["minutes", "minutes-stacked", "timing"])
    assert b"Somebody" not in kept.pictures[0].content
    numbers = re.findall(r'docPr id="(\d+)"', xml)
    assert numbers == ["1", "2", "3", "4"]


def test_a_tall_picture_leaves_room_for_its_caption() -> None:
    picture = Picture(_tall(), "Tall")
    xml = _writer(outline(Figure(key="f", caption="Tall", picture=picture))).xml()
    assert 'cy="5397500"' in xml


def _tall() -> bytes:
    head = b"IHDR" + bytes((0, 0, 0, 1, 0, 0, 0, 9, 8, 2, 0, 0, 0))
    return DOT[:8] + (13).to_bytes(4) + head + zlib.crc32(head).to_bytes(4) + DOT[33:]


def test_what_is_no_picture_is_refused_with_a_way_out() -> None:
    figure = Figure(key="f", caption="F", picture=Picture(b"GIF89a", "A map"))
    with pytest.raises(ExportFailedError, match=r"A map.*neither PNG nor JPEG") as failure:
        _writer(outline(figure)).xml()
    assert failure.value.way_out


def test_pages_turn_for_a_landscape_annex_and_turn_back() -> None:
    writer = _writer(rich_outline())
    xml = writer.xml()
    ends = re.findall(r"<(first|upright|across)/></w:pPr></w:p>", xml)
    assert ends == ["first", "across", "upright"]
    assert (writer.turned, writer.ends_across) == (True, True)
    assert xml.index("<first/>") < xml.rindex("Annex I. Across")


def test_a_landscape_annex_before_the_templates_own_end_turns_back_itself() -> None:
    writer = _writer(outline(Annex(key="a", title="A", landscape=True)), last=False)
    assert writer.xml().endswith("<across/></w:pPr></w:p>")
    assert not writer.ends_across


def test_pages_that_lie_across_already_are_left_alone() -> None:
    writer = _writer(rich_outline(), pages=replace(_PAGES, landscape=""))
    assert "<first/>" not in writer.xml()
    assert not writer.turned


_LISTS = Samples(
    paragraphs={},
    table={},
    head_cell="",
    numbered=frozenset({"chapter", "para", "subpara", "subsubpara"}),
    lists={"para": ListPlace(_BEFORE, 0), "subpara": ListPlace(_BEFORE, 1), "subsubpara": ListPlace("9", 0)},
)


def test_points_begin_anew_where_word_would_count_on() -> None:
    kept = _Kept()
    report = outline(
        Paragraph(key="p1", words=words("1")),
        SubParagraph(key="a1", words=words("a")),
        SubParagraph(key="i1", level=2, words=words("i")),
        Paragraph(key="p2", words=words("2")),
        SubParagraph(key="a2", words=words("a")),
        SubParagraph(key="i2", level=2, words=words("i")),
        Heading(key="h", level=1, text="H"),
        SubParagraph(key="a3", words=words("a")),
        SubParagraph(key="b3", words=words("b")),
        Paragraph(key="p3", words=words("3")),
        SubParagraph(key="a4", words=words("a")),
    )
    xml = _writer(report, _LISTS, kept=kept).xml()
    assert kept.lists == [ListPlace("9", 0), ListPlace(_BEFORE, 1)]
    overridden = re.findall(r'<w:ilvl w:val="(\d)"/><w:numId w:val="8"/>', xml)
    assert overridden == ["0", "1", "1"]


def test_recommendations_are_counted_apart() -> None:
    texts = _texts(*(Recommendation(key=key, words=words(key)) for key in "ab"), Paragraph(key="p", words=words("p")))
    assert texts == ["R1. a", "R2. b", "1. p"]


def test_progress_is_told_block_by_block() -> None:
    told: list[int] = []
    _writer(outline(*(Bullet(key=key, words=words(key)) for key in "abc"))).xml(told.append)
    assert told == [1, 2, 3]
