import zipfile
from pathlib import Path

import make_word_templates
import pytest
import word_template_parts
from word_template_layouts import LAYOUTS, Layout

from facilitator.export.failures import ExportFailedError
from facilitator.export.template_check import check_template
from facilitator.reporting.template_findings import Matter, TemplateCheck, TemplateFinding, Verdict

_SHIPPED = Path(__file__).parents[2] / "resources" / "word"
_W = f'xmlns:w="{word_template_parts.MAIN}" xmlns:r="{word_template_parts.OFFICE}"'
_PAGE = "<w:sectPr/>"


def _check(folder: Path, body: str, styles: str | None = None) -> TemplateCheck:
    parts = make_word_templates.parts()
    parts["word/document.xml"] = f"<w:document {_W}><w:body>{body}{_PAGE}</w:body></w:document>"
    if styles is not None:
        parts["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
    file = folder / "house.docx"
    with zipfile.ZipFile(file, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return check_template(file)


def _sample(mark: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>[[{mark}]]</w:t></w:r></w:p>"


def test_the_outcome_summarys_template_lacks_nothing() -> None:
    check = check_template(_SHIPPED / "outcome_summary.docx")
    assert check.is_complete
    assert check.count(Verdict.FOUND) == len(check.findings)
    assert TemplateFinding(Matter.SAMPLE, Verdict.FOUND, "chapter", "Heading 1") in check.findings


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_shipped_template_has_outline_levels_fonts_and_languages(layout: Layout) -> None:
    check = check_template(_SHIPPED / f"{layout.name}.docx")
    wanted = {Matter.FIELD, Matter.BODY, Matter.TABLE, Matter.OUTLINE_LEVEL, Matter.FONT, Matter.LANGUAGE}
    assert {each.verdict for each in check.findings if each.matter in wanted} == {Verdict.FOUND}


def test_an_empty_document_is_filled_at_its_end_by_styles_of_the_usual_names(tmp_path: Path) -> None:
    check = _check(tmp_path, "<w:p/>")
    assert not check.is_complete
    assert TemplateFinding(Matter.BODY, Verdict.SUBSTITUTED, "sf:body") in check.findings
    assert TemplateFinding(Matter.SAMPLE, Verdict.SUBSTITUTED, "chapter", "heading 1") in check.findings
    assert TemplateFinding(Matter.SAMPLE, Verdict.MISSING, "para") in check.findings
    assert TemplateFinding(Matter.TABLE, Verdict.SUBSTITUTED) in check.findings
    assert TemplateFinding(Matter.FIELD, Verdict.MISSING, "sf:title") in check.findings
    assert TemplateFinding(Matter.FIELD, Verdict.FOUND, "sf:short_title") in check.findings  # in the header


def test_marks_serve_where_controls_are_gone_and_strange_fields_are_named(tmp_path: Path) -> None:
    check = _check(tmp_path, _sample("sf:title") + _sample("sf:emblem") + _sample("para"))
    assert TemplateFinding(Matter.BODY, Verdict.FOUND, "[[sf:body]]") in check.findings
    assert TemplateFinding(Matter.FIELD, Verdict.FOUND, "sf:title") in check.findings
    assert TemplateFinding(Matter.FIELD, Verdict.UNKNOWN, "sf:emblem") in check.findings
    assert TemplateFinding(Matter.SAMPLE, Verdict.FOUND, "para", "") in check.findings


def test_headings_without_outline_level_are_named(tmp_path: Path) -> None:
    own = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/>{1}</w:style>'
    styles = own.format("Base", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    styles += own.format("Chapter", '<w:basedOn w:val="Base"/>') + own.format("Loose", "")
    body = _sample("chapter", "Chapter") + _sample("heading", "Loose") + _sample("subheading", "Gone")
    body += '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>[[annex]]</w:t></w:r></w:p>'
    found = {each.name: each.verdict for each in _check(tmp_path, body, styles).findings if _is_level(each)}
    assert found == {
        "chapter": Verdict.FOUND,
        "heading": Verdict.MISSING,
        "subheading": Verdict.MISSING,
        "annex": Verdict.FOUND,
    }


def _is_level(finding: TemplateFinding) -> bool:
    return finding.matter is Matter.OUTLINE_LEVEL


def test_fonts_of_a_theme_and_scripts_without_font_are_named(tmp_path: Path) -> None:
    fonts = '<w:rFonts w:ascii="Times" w:cs="Arial" w:cstheme="minorBidi"/>'
    styles = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    found = _check(tmp_path, "", styles).findings
    assert TemplateFinding(Matter.FONT, Verdict.FOUND, "ascii", "Times") in found
    assert TemplateFinding(Matter.FONT, Verdict.MISSING, "eastAsia") in found
    assert TemplateFinding(Matter.FONT, Verdict.SUBSTITUTED, "cs", "minorBidi") in found
    assert TemplateFinding(Matter.LANGUAGE, Verdict.FOUND, "val", "en-GB") in found
    assert TemplateFinding(Matter.LANGUAGE, Verdict.MISSING, "bidi") in found


def test_styles_without_defaults_name_no_font_and_no_language(tmp_path: Path) -> None:
    found = _check(tmp_path, "", "").findings
    assert TemplateFinding(Matter.FONT, Verdict.MISSING, "ascii") in found
    assert TemplateFinding(Matter.LANGUAGE, Verdict.MISSING, "val") in found


def test_controls_of_the_houses_own_are_no_fields(tmp_path: Path) -> None:
    own = '<w:sdt><w:sdtPr><w:tag w:val="office"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    assert not any(each.name == "office" for each in _check(tmp_path, own).findings)


def test_traces_of_editing_are_named(tmp_path: Path) -> None:
    body = '<w:p><w:ins w:id="1" w:author="Somebody"><w:r><w:t>Added</w:t></w:r></w:ins></w:p>'
    assert TemplateFinding(Matter.TRACES, Verdict.SUBSTITUTED, "ins") in _check(tmp_path, body).findings


def test_what_cannot_serve_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(b"Dear Chair")
    with pytest.raises(ExportFailedError, match="damaged or not a Word document"):
        check_template(file)
    parts = make_word_templates.parts()
    parts["word/document.xml"] = f'<o:document xmlns:o="{word_template_parts.MAIN}"><o:body/></o:document>'
    with zipfile.ZipFile(file, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    with pytest.raises(ExportFailedError, match="not named as Word names them"):
        check_template(file)
