import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import make_word_templates
import pytest
import word_template_parts
from docx import Document
from openxml_audit.validator import OpenXmlValidator
from outlines import full_outline, outline

from facilitator.export.failures import ExportFailedError
from facilitator.export.word import write_word

_W = f'xmlns:w="{word_template_parts.MAIN}" xmlns:r="{word_template_parts.OFFICE}"'
_CHAPTER = '<w:p><w:pPr><w:ind w:left="7"/></w:pPr><w:r><w:t>[[chapter]]</w:t></w:r></w:p>'
_PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def _template(folder: Path, body: str, **parts: str | None) -> Path:
    """Write our template with another body, and with parts replaced or (None) left out."""
    made = make_word_templates.parts()
    made["word/document.xml"] = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    for name, text in parts.items():
        path = name.replace("__", "/").replace("_DOT_", ".")
        if text is None:
            del made[path]
        else:
            made[path] = text
    file = folder / "template.docx"
    with zipfile.ZipFile(file, "w") as package:
        for name, text in made.items():
            package.writestr(name, word_template_parts.XML + text)
    return file


@pytest.fixture
def export(tmp_path: Path) -> Callable[[Path], str]:
    """Give a function that writes the full outline into a template and returns the body's XML."""

    def _export(template: Path) -> str:
        target = tmp_path / "target.docx"
        write_word(full_outline(), template, target)
        assert Document(str(target)).paragraphs
        with zipfile.ZipFile(target) as package:
            return package.read("word/document.xml").decode()

    return _export


def _control(tag: str, content: str, settings: str = "") -> str:
    return f'<w:sdt><w:sdtPr>{settings}<w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def test_plain_marks_are_filled_and_the_body_goes_to_the_end(tmp_path: Path, export: Callable[[Path], str]) -> None:
    body = "<w:p><w:r><w:t>At [[sf:place]], [[sf:dates]], [[sf:unknown]]</w:t></w:r></w:p>"
    xml = export(_template(tmp_path, body + _PAGE))
    assert "At Montevideo, 10 and 11 December 2024, [[sf:unknown]]" in xml
    assert xml.index("At Montevideo") < xml.index("Introduction") < xml.index("w:pgSz")
    assert '<w:pStyle w:val="Heading1"/>' in xml  # found by its name
    assert ">I.</w:t>" in xml


def test_a_body_without_page_set_up_is_filled_too(tmp_path: Path, export: Callable[[Path], str]) -> None:
    assert "Introduction" in export(_template(tmp_path, "<w:p/>"))


def test_a_mark_cut_into_pieces_is_filled(tmp_path: Path, export: Callable[[Path], str]) -> None:
    pieces = "".join(
        f"<w:r><w:t>{piece}</w:t></w:r>" for piece in ("In [", "[sf:", "place", "]] on", " [[sf:dates]]", "!")
    )
    target = _template(tmp_path, f"<w:p>{pieces}<w:r><w:t/></w:r></w:p>{_PAGE}")
    export(target)
    texts = [paragraph.text for paragraph in Document(str(tmp_path / "target.docx")).paragraphs]
    assert texts[0] == "In Montevideo on 10 and 11 December 2024!"


def test_a_value_that_looks_like_a_mark_is_not_filled_again(tmp_path: Path) -> None:
    template = _template(tmp_path, f"<w:p><w:r><w:t>[[sf:title]]</w:t></w:r></w:p>{_PAGE}")
    report = outline()
    target = tmp_path / "target.docx"
    write_word(replace(report, title="[[sf:place]]"), template, target)
    assert Document(str(target)).paragraphs[0].text == "[[sf:place]]"


def test_samples_that_lost_their_control_are_replaced(tmp_path: Path, export: Callable[[Path], str]) -> None:
    table = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
        "<w:tr><w:tc><w:p><w:r><w:t>[[tablehead]]</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    after = "<w:p><w:r><w:t>Closing</w:t></w:r></w:p>"
    xml = export(_template(tmp_path, f"<w:p/>{_CHAPTER}<w:p/>{table}{after}{_PAGE}"))
    assert "[[" not in xml
    assert '<w:ind w:left="7"/>' in xml
    assert xml.index("Introduction") < xml.index("Closing")


def test_the_body_may_be_a_plain_mark(tmp_path: Path, export: Callable[[Path], str]) -> None:
    body = "<w:p><w:r><w:t>[[sf:body]]</w:t></w:r></w:p><w:p><w:r><w:t>Closing</w:t></w:r></w:p>"
    xml = export(_template(tmp_path, body + _PAGE))
    assert xml.index("Introduction") < xml.index("Closing")


def test_a_control_inside_a_line_gives_its_whole_line_to_the_body(
    tmp_path: Path, export: Callable[[Path], str]
) -> None:
    xml = export(_template(tmp_path, f"<w:p>{_control('sf:body', '<w:r><w:t>Body</w:t></w:r>')}</w:p>{_PAGE}"))
    assert "<w:p><w:p>" not in xml
    assert ">Body<" not in xml


def test_a_control_of_many_paragraphs_keeps_its_first_and_its_look(
    tmp_path: Path, export: Callable[[Path], str]
) -> None:
    content = (
        '<w:p><w:pPr><w:ind w:left="9"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Old</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>Second</w:t></w:r></w:p>"
    )
    xml = export(_template(tmp_path, _control("sf:title", content) + _PAGE))
    assert '<w:p><w:pPr><w:ind w:left="9"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Prep' in xml
    assert "Old" not in xml
    assert "Second" not in xml


def test_a_control_around_a_cell_keeps_the_cell(tmp_path: Path, export: Callable[[Path], str]) -> None:
    cell = _control("sf:title", "<w:tc><w:p><w:r><w:t>Old</w:t></w:r></w:p></w:tc>")
    table = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{cell}</w:tr></w:tbl><w:p/>"
    xml = export(_template(tmp_path, table + _PAGE))
    assert '<w:tc><w:p><w:r><w:t xml:space="preserve">Preparatory' in xml


def test_placeholders_lose_their_grey_and_bindings_go(tmp_path: Path, export: Callable[[Path], str]) -> None:
    settings = '<w:rPr><w:i/></w:rPr><w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{6C3C8BC8}"/>'
    grey = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click</w:t></w:r>'
    title = f"<w:p>{_control('sf:title', grey, settings)}</w:p>"
    xml = export(_template(tmp_path, title + _PAGE))
    assert '<w:sdtContent><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Prep' in xml
    assert "dataBinding" not in xml
    assert "showingPlcHdr" not in xml


def test_other_controls_are_left_alone(tmp_path: Path, export: Callable[[Path], str]) -> None:
    untagged = "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Kept</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    empty = '<w:p><w:sdt><w:sdtPr><w:tag w:val="sf:title"/></w:sdtPr></w:sdt></w:p>'
    assert "Kept" in export(_template(tmp_path, untagged + empty + _PAGE))


def test_names_of_the_template_declared_in_a_sample_stay_declared(
    tmp_path: Path, export: Callable[[Path], str]
) -> None:
    spacing = '<w:spacing xmlns:x="urn:x" x:y="1" w:after="3"/><w:sectPr/>'
    sample = (
        f"<w:p><w:pPr>{spacing}</w:pPr><w:r><w:t>[[para]]</w:t></w:r></w:p><w:p><w:r><w:t>[[text]]</w:t></w:r></w:p>"
    )
    xml = export(_template(tmp_path, sample + _PAGE))
    assert xml.count('x:y="1"') == xml.count('xmlns:x="urn:x"') == 3
    assert xml.count("<w:sectPr") == 1


def test_bookmarks_go_on_from_those_of_the_template(tmp_path: Path, export: Callable[[Path], str]) -> None:
    marks = (
        '<w:bookmarkStart w:id="41" w:name="mine"/><w:bookmarkEnd w:id="41"/>'
        '<w:bookmarkStart w:id="x" w:name="odd"/><w:bookmarkEnd w:id="x"/>'
    )
    xml = export(_template(tmp_path, f"<w:p>{marks}</w:p>{_PAGE}"))
    assert '<w:bookmarkStart w:id="42" w:name="_Ref000000001"/>' in xml


def test_traces_of_editing_are_taken_out(tmp_path: Path) -> None:
    body = f'<w:p w:rsidR="00AB12CD"><!-- seen --><w:r w:rsidRPr="00AB12CE"><w:t>Kept</w:t></w:r></w:p>{_PAGE}'
    settings = f'<w:settings {_W}><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>'
    program = make_word_templates.parts()["docProps/app.xml"].replace("Facilitator", "Secret")
    relations = word_template_parts.relationships(
        (f"{word_template_parts.OFFICE}/officeDocument", "word/document.xml"),
        (f"{word_template_parts.OFFICE}/extended-properties", "docProps/app.xml"),
        (f"{word_template_parts.PACKAGE}/relationships/metadata/thumbnail", "docProps/thumbnail.xml"),
    )
    template = _template(
        tmp_path,
        body,
        **{
            "word/settings.xml": settings,
            "docProps/app.xml": program,
            "_rels/.rels": relations,
            "docProps/thumbnail.xml": "<x/>",
        },
    )
    target = tmp_path / "target.docx"
    write_word(outline(), template, target)
    with zipfile.ZipFile(target) as package:
        assert "docProps/thumbnail.xml" not in package.namelist()
        whole = "".join(package.read(name).decode() for name in package.namelist())
    assert "Kept" in whole
    assert "rsid" not in whole
    assert "Secret" not in whole


def test_the_document_part_may_have_another_name(tmp_path: Path) -> None:
    template = _template(
        tmp_path,
        _PAGE,
        **{
            "word/document2.xml": f"<w:document {_W}><w:body>{_PAGE}</w:body></w:document>",
            "word/_rels/document2.xml.rels": make_word_templates.parts()["word/_rels/document.xml.rels"],
            "_rels/.rels": make_word_templates.parts()["_rels/.rels"].replace("document.xml", "document2.xml"),
            "[Content_Types].xml": make_word_templates.parts()["[Content_Types].xml"].replace(
                "document.xml", "document2.xml"
            ),
        },
    )
    target = tmp_path / "target.docx"
    write_word(full_outline(), template, target)
    assert "Introduction" in [paragraph.text.split("\t")[-1] for paragraph in Document(str(target)).paragraphs]


def test_a_template_without_header_and_footer_will_do(tmp_path: Path, export: Callable[[Path], str]) -> None:
    relations = word_template_parts.relationships((f"{word_template_parts.OFFICE}/styles", "styles.xml"))
    bare = _template(
        tmp_path,
        _PAGE,
        **{"word/_rels/document.xml.rels": relations, "word/header1.xml": None, "word/footer1.xml": None},
    )
    assert "Introduction" in export(bare)


def test_a_template_of_python_docx_passes_too(tmp_path: Path) -> None:
    made = io.BytesIO()
    Document().save(made)
    template, target = tmp_path / "plain.docx", tmp_path / "target.docx"
    template.write_bytes(made.getvalue())
    write_word(full_outline(), template, target)
    faults = OpenXmlValidator().validate(str(target)).errors
    assert [fault for fault in faults if fault.part_uri == "/word/document.xml"] == []


def test_a_document_that_names_its_parts_otherwise_is_refused(tmp_path: Path) -> None:
    odd = f'<o:document xmlns:o="{word_template_parts.MAIN}"><o:body><o:p/></o:body></o:document>'
    template = _template(tmp_path, "", **{"word/document.xml": odd})
    with pytest.raises(ExportFailedError, match="not named as Word names them"):
        write_word(outline(), template, tmp_path / "target.docx")
