import pytest

from facilitator.export.word_text import attribute, paragraph_properties, run_properties, runs, text_runs
from facilitator.reporting.outline import Run


def test_line_breaks_and_tabs_are_kept_and_marks_of_xml_escaped() -> None:
    assert text_runs("a <b>\n\tc", "<w:rPr/>") == (
        '<w:r><w:rPr/><w:t xml:space="preserve">a &lt;b&gt;</w:t><w:br/><w:tab/><w:t xml:space="preserve">c</w:t></w:r>'
    )


@pytest.mark.parametrize(
    "run,language,properties",
    [
        (Run("x"), "en", '<w:lang w:val="en-GB"/>'),
        (Run("x"), "xx", '<w:lang w:val="en-GB"/>'),
        (Run("x", bold=True, language="ar"), "en", '<w:b/><w:bCs/><w:rtl/><w:lang w:val="ar-SA" w:bidi="ar-SA"/>'),
        (
            Run("x", italic=True),
            "zh",
            '<w:rFonts w:hint="eastAsia"/><w:i/><w:iCs/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/>',
        ),
    ],
)
def test_a_run_names_its_language_and_script(run: Run, language: str, properties: str) -> None:
    assert run_properties(run, language) == f"<w:rPr>{properties}</w:rPr>"
    assert runs((run,), language).startswith(f"<w:r><w:rPr>{properties}</w:rPr>")


def test_attributes_are_quoted_and_clean() -> None:
    assert attribute('a "b"\x00 <c>') == "'a \"b\" &lt;c&gt;'"


def test_properties_that_are_added_find_their_place() -> None:
    sample = {"pStyle": "<w:pStyle/>", "ind": "<w:ind/>", "rPr": "<w:rPr/>"}
    assert paragraph_properties(sample) == "<w:pPr><w:pStyle/><w:ind/><w:rPr/></w:pPr>"
    assert paragraph_properties(sample, from_the_right=True, at_the_end=True) == (
        '<w:pPr><w:pStyle/><w:bidi/><w:ind/><w:jc w:val="end"/><w:rPr/></w:pPr>'
    )
    assert paragraph_properties({}) == ""


def test_a_list_of_its_own_takes_the_place_of_the_samples() -> None:
    sample = {"numPr": "<w:numPr/>", "ind": "<w:ind/>"}
    assert paragraph_properties(sample, numbering="<w:numPr>9</w:numPr>") == (
        "<w:pPr><w:numPr>9</w:numPr><w:ind/></w:pPr>"
    )


def test_a_paragraph_is_kept_with_the_next_let_go_or_left_as_its_style_wants() -> None:
    assert paragraph_properties({}, leads=True) == "<w:pPr><w:keepNext/></w:pPr>"
    assert paragraph_properties({}, leads=False) == '<w:pPr><w:keepNext w:val="0"/></w:pPr>'
    assert paragraph_properties({"keepNext": "<w:keepNext/>"}) == "<w:pPr><w:keepNext/></w:pPr>"
