"""What blocks need beside the body: parts, styles, lists, sections, in templates that have some of it already."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import make_word_templates
import pytest
import word_template_parts
from docx import Document
from docx2python import docx2python
from openxml_audit.validator import OpenXmlValidator
from outlines import DOT, outline, rich_outline, table

from facilitator.export.word import write_word
from facilitator.reporting.outline import Annex, Block, Bullet, Figure, Outline, Picture, Run, SubParagraph, words

_SHIPPED = Path(__file__).parents[2] / "resources" / "word"
_W = f'xmlns:w="{word_template_parts.MAIN}" xmlns:r="{word_template_parts.OFFICE}"'
_PAGE = '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:start="3"/>{}</w:sectPr>'

_RELATIONS = f'<Relationships xmlns="{word_template_parts.PACKAGE}/relationships">'
Export = Callable[..., Path]


@pytest.fixture
def export(tmp_path: Path) -> Export:
    """Give a function that writes an outline into our template, with parts of it replaced or left out."""

    def _export(report: Outline, *, working: bool = False, **changed: str | None) -> Path:
        parts = {**make_word_templates.parts(), **{name: text for name, text in changed.items() if text is not None}}
        template, target = tmp_path / "template.docx", tmp_path / "target.docx"
        with zipfile.ZipFile(template, "w") as package:
            for name, text in parts.items():
                if changed.get(name, "") is not None:
                    package.writestr(name, word_template_parts.XML + text)
        write_word(report, template, target, working=working)
        return target

    return _export


def _part(document: Path, name: str) -> str:
    with zipfile.ZipFile(document) as package:
        return package.read(name).decode()


def _body(inner: str, page: str = "<w:sectPr/>") -> str:
    return f"<w:document {_W}><w:body>{inner}{page}</w:body></w:document>"


_NOTED = outline(Bullet(key="b", words=words(Run("As said", footnote="By all."))))


def test_footnotes_stand_in_their_part_and_are_found_by_readers(export: Export) -> None:
    target = export(rich_outline())
    notes = _part(target, "word/footnotes.xml")
    assert [int(number) for number in re.findall(r'<w:footnote w:id="(\d+)"', notes)] == [1, 2]
    assert "<w:footnotePr>" in _part(target, "word/settings.xml").replace(f" {_W}", "")
    with docx2python(target) as reader:
        assert "As received" in str(reader.footnotes)
        assert "Merci." in str(reader.footnotes)


def test_a_report_without_footnotes_gets_no_part_for_them(export: Export) -> None:
    with zipfile.ZipFile(export(outline(table(1)))) as package:
        assert "word/footnotes.xml" not in package.namelist()


def test_footnotes_join_those_of_the_template(export: Export) -> None:
    relations = word_template_parts.relationships(
        (f"{word_template_parts.OFFICE}/styles", "styles.xml"), (f"{word_template_parts.OFFICE}/footnotes", "notes.xml")
    )
    types = make_word_templates.parts()["[Content_Types].xml"].replace(
        "</Types>",
        f'<Override PartName="/word/notes.xml" ContentType="{word_template_parts.WORD}.footnotes+xml"/></Types>',
    )
    own = '<w:footnote w:id="{}"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'
    target = export(
        _NOTED,
        **{
            "word/_rels/document.xml.rels": relations,
            "[Content_Types].xml": types,
            "word/notes.xml": f"<w:footnotes {_W}>{own.format(0, '')}{own.format(7, 'Of the house.')}</w:footnotes>",
            "word/document.xml": _body(""),
        },
    )
    notes = _part(target, "word/notes.xml")
    assert "Of the house." in notes
    assert re.findall(r'w:footnote w:id="(\d+)"', notes) == ["0", "7", "8"]
    assert 'footnoteReference w:id="8"' in _part(target, "word/document.xml")


@pytest.mark.parametrize(
    "default", ['<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="N"/></w:style>', ""]
)
def test_a_template_without_footnote_styles_is_given_them(export: Export, default: str) -> None:
    target = export(_NOTED, **{"word/styles.xml": f"<w:styles {_W}>{default}</w:styles>"})
    styles = _part(target, "word/styles.xml")
    assert 'w:styleId="FootnoteText"' in styles
    assert 'w:styleId="FootnoteReference"' in styles
    assert ('<w:basedOn w:val="N"/>' in styles) is bool(default)


def test_settings_that_know_footnotes_are_left_alone(export: Export) -> None:
    settings = f'<w:settings {_W}><w:footnotePr><w:pos w:val="beneathText"/></w:footnotePr></w:settings>'
    assert _part(export(_NOTED, **{"word/settings.xml": settings}), "word/settings.xml").count("<w:footnotePr>") == 1


def test_equal_pictures_are_kept_once_and_say_nothing_of_their_making(export: Export) -> None:
    figures = [Figure(key=key, caption=key, picture=Picture(DOT, "Dots")) for key in "ab"]
    with zipfile.ZipFile(export(replace(outline(*figures), logos=(Picture(DOT, "Logo"),)))) as package:
        media = [name for name in package.namelist() if name.startswith("word/media/")]
        assert len(media) == 1
        assert b"Somebody" not in package.read(media[0])
        assert package.read("word/document.xml").count(b"<pic:pic") == 3


def test_logos_go_where_the_template_wants_them(export: Export) -> None:
    header = (
        f'<w:hdr {_W}><w:p><w:sdt><w:sdtPr><w:tag w:val="sf:logos"/></w:sdtPr><w:sdtContent><w:r><w:t>Logos</w:t></w:r>'
        "</w:sdtContent></w:sdt><w:r><w:t>Montevideo</w:t></w:r></w:p></w:hdr>"
    )
    mark = "<w:p><w:pPr><w:ind/></w:pPr><w:r><w:t>[[sf:logos]]</w:t></w:r></w:p>"
    changed = {"word/header1.xml": header, "word/document.xml": _body(mark)}
    shown = export(replace(outline(), logos=(Picture(DOT, "Uruguay"), Picture(DOT, "Japan"))), **changed)
    assert _part(shown, "word/header1.xml").count("<pic:pic") == 2
    assert _part(shown, "word/document.xml").count("<pic:pic") == 2
    assert "media/" in _part(shown, "word/_rels/header1.xml.rels")
    bare = export(outline(), **changed)
    assert "sf:logos" not in _part(bare, "word/header1.xml") + _part(bare, "word/document.xml")
    assert "Montevideo" in _part(bare, "word/header1.xml")


def test_a_line_of_an_empty_field_goes_but_a_cell_keeps_its_line(export: Export) -> None:
    status = "<w:p><w:r><w:t>[[sf:status]]</w:t></w:r></w:p>"
    cell = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{status}</w:tc></w:tr></w:tbl>"
    target = export(outline(final=True), **{"word/document.xml": _body(f"{status}<w:p/>{cell}<w:p/>")})
    document = Document(str(target))
    assert len(document.paragraphs) == 2
    assert document.tables[0].rows[0].cells[0].text == ""
    assert OpenXmlValidator().validate(str(target)).errors == []


def test_fields_of_an_arabic_report_run_from_the_right(export: Export) -> None:
    inner = (
        '<w:p><w:pPr><w:spacing/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b/><w:lang w:val="en-GB"/><w:cs/></w:rPr>'
        "<w:t>[[sf:title]]</w:t></w:r></w:p><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>[[sf:place]]</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>[[sf:dates]]</w:t></w:r></w:p>"
    )
    document = _part(export(outline(language="ar"), **{"word/document.xml": _body(inner)}), "word/document.xml")
    assert "<w:pPr><w:bidi/><w:spacing/>" in document
    assert '<w:b/><w:rtl/><w:lang w:val="ar-SA" w:bidi="ar-SA"/><w:cs/>' in document
    assert document.count("<w:bidi/>") == 3


def test_a_list_begins_anew_by_a_list_of_its_own(export: Export) -> None:
    target = export(rich_outline())
    numbering = _part(target, "word/numbering.xml")
    assert '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>' in numbering
    (number,) = re.findall(r'w:numId="(\d+)"><w:abstractNumId w:val="\d"/><w:lvlOverride', numbering)
    assert _part(target, "word/document.xml").count(f'<w:numId w:val="{number}"/>') == 2


def test_lists_are_found_through_the_styles_that_a_style_is_based_on(export: Export) -> None:
    style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/>{1}</w:style>'
    numbered = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    styles = style.format("A", '<w:basedOn w:val="B"/>') + style.format("B", numbered)
    styles += style.format("C", '<w:basedOn w:val="Gone"/>')
    samples = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>[[{mark}]]</w:t></w:r></w:p>'
        for style, mark in (("A", "subpara"), ("C", "text"))
    )
    points: list[Block] = [
        SubParagraph(key="a", words=words("a")),
        Annex(key="x", title="X"),
        SubParagraph(key="b", words=words("b")),
    ]
    target = export(
        outline(*points),
        **{"word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>", "word/document.xml": _body(samples)},
    )
    assert '<w:lvlOverride w:ilvl="0">' in _part(target, "word/numbering.xml")


def test_pages_after_a_turn_go_on_with_their_count(export: Export) -> None:
    report = outline(Annex(key="a", title="A", landscape=True), Annex(key="b", title="B"))
    page = _PAGE.format("<w:titlePg/>")
    sections = Document(str(export(report, **{"word/document.xml": _body("", page)}))).sections
    assert [section.orientation for section in sections] == [0, 1, 0]
    assert [section.different_first_page_header_footer for section in sections] == [True, False, False]
    document = _part(export(report, **{"word/document.xml": _body("", page)}), "word/document.xml")
    assert document.count('w:start="3"') == 1
    assert document.count("continuous") == 1


def test_a_landscape_annex_at_the_end_turns_the_last_pages(export: Export) -> None:
    report = outline(Annex(key="a", title="A", landscape=True))
    sections = Document(str(export(report, **{"word/document.xml": _body("", "<w:sectPr/>")}))).sections
    assert [section.page_width.twips if section.page_width else 0 for section in sections] == [0, 16838]


def test_a_landscape_annex_needs_no_page_set_up_in_the_template(export: Export) -> None:
    report = outline(Annex(key="a", title="A", landscape=True))
    assert 'w:orient="landscape"' in _part(export(report, **{"word/document.xml": _body("", "")}), "word/document.xml")


def test_comments_changes_hidden_words_and_foreign_parts_of_a_template_go(export: Export) -> None:
    inner = (
        '<w:p><w:ins w:id="1" w:author="Secret"><w:r><w:t>Kept</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Secret"><w:r><w:delText>Gone</w:delText></w:r></w:del>'
        '<w:commentRangeStart w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Shown</w:t></w:r></w:p>'
    )
    office = word_template_parts.OFFICE
    relations = word_template_parts.relationships(
        (f"{office}/styles", "styles.xml"),
        (f"{office}/settings", "settings.xml"),
        (f"{office}/comments", "comments.xml"),
    )
    link = f'Id="rId1" Type="{office}/attachedTemplate" Target="file:///C:/Secret/house.dotx" TargetMode="External"'
    private = '<w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="Secret"/></w:docVars>'
    settings = f"<w:settings {_W}>{private}</w:settings>"
    types = make_word_templates.parts()["[Content_Types].xml"].replace(
        "</Types>",
        f'<Override PartName="/word/comments.xml" ContentType="{word_template_parts.WORD}.comments+xml"/></Types>',
    )
    comment = '<w:comment w:id="3" w:author="Secret"><w:p/></w:comment>'
    target = export(
        outline(),
        **{
            "word/document.xml": _body(inner),
            "word/_rels/document.xml.rels": relations,
            "word/settings.xml": settings,
            "word/_rels/settings.xml.rels": f"{_RELATIONS}<Relationship {link}/></Relationships>",
            "word/comments.xml": f"<w:comments {_W}>{comment}</w:comments>",
            "[Content_Types].xml": types,
        },
    )
    with zipfile.ZipFile(target) as package:
        whole = "".join(package.read(name).decode() for name in package.namelist())
        assert "word/comments.xml" not in package.namelist()
    for gone in ("Secret", "Gone", "Hidden", "comment"):
        assert gone not in whole
    assert Document(str(target)).paragraphs[0].text == "KeptShown"


def test_a_working_copy_says_which_export_it_is_and_never_repeats_its_words(export: Export) -> None:
    target = export(rich_outline(), working=True)
    manifest = _part(target, "customXml/item1.xml")
    assert 'anchor="_sf_first" digest="' in manifest
    assert 'lead="Table . "' in manifest
    assert "Second paragraph" not in manifest
    (export_name,) = re.findall(r'export="([0-9a-f]{24})"', manifest)
    assert export_name in _part(target, "docProps/custom.xml")
    body = _part(target, "word/document.xml")
    wanted = set(re.findall(r'anchor="(\w+)"', manifest)) - {"_sf_first_note_1", "_sf_between_b_note_1"}
    assert wanted == set(re.findall(r'w:name="(_sf_\w+)"', body))
    assert "_sf_first_note_1" in _part(target, "word/footnotes.xml")


def test_the_same_report_gives_the_same_working_copy(export: Export) -> None:
    first = export(rich_outline(), working=True).read_bytes()
    assert export(rich_outline(), working=True).read_bytes() == first


def test_controls_without_place_for_words_are_no_trouble(export: Export) -> None:
    hollow = '<w:sdt><w:sdtPr><w:tag w:val="{}"/></w:sdtPr>{}</w:sdt>'
    inner = hollow.format("sf:logos", "") + hollow.format("sf:title", "<w:sdtContent/>")
    report = replace(outline(language="ar"), logos=(Picture(DOT, "Logo"),))
    assert "Preparatory Meeting" in _part(export(report, **{"word/document.xml": _body(inner)}), "word/document.xml")


def test_an_emptied_place_leaves_the_rest_of_its_line(export: Export) -> None:
    content = "<w:sdtContent><w:r><w:t>S</w:t></w:r></w:sdtContent>"
    control = f'<w:sdt><w:sdtPr><w:tag w:val="sf:status"/></w:sdtPr>{content}</w:sdt>'
    block = '<w:sdt><w:sdtPr><w:tag w:val="sf:logos"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    inner = f'<w:p>{control}<w:r><w:tab/></w:r></w:p>{block}<w:sdt><w:sdtPr><w:tag w:val="sf:logos"/></w:sdtPr></w:sdt>'
    document = Document(str(export(outline(final=True), **{"word/document.xml": _body(inner)})))
    assert [paragraph.text for paragraph in document.paragraphs] == ["\t"]
