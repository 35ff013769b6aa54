import pytest
from outlines import table

from facilitator.export.word_table import table_xml
from facilitator.export.word_template import Samples

_SAMPLES = Samples(
    paragraphs={"tablehead": {"keepNext": "<w:keepNext/>"}, "tabletext": {"ind": "<w:ind/>", "jc": "<w:jc/>"}},
    table={"tblStyle": "<w:tblStyle/>", "tblW": "<w:tblW/>", "tblLook": "<w:tblLook/>"},
    head_cell="<w:shd/>",
    numbered=frozenset(),
)


def test_the_head_row_repeats_and_no_row_is_split() -> None:
    rows = table_xml(table(70), _SAMPLES, "en").split("<w:tr>")[1:]
    assert len(rows) == 71
    assert rows[0].startswith("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    assert rows[0].count("<w:shd/>") == 3
    assert all(row.startswith("<w:trPr><w:cantSplit/></w:trPr>") for row in rows[1:])


@pytest.mark.parametrize("language,turned", [("en", ""), ("ar", "<w:bidiVisual/>")])
def test_table_properties_stand_in_the_order_of_the_schema(language: str, turned: str) -> None:
    xml = table_xml(table(1), _SAMPLES, language)
    assert xml.startswith(
        f"<w:tbl><w:tblPr><w:tblStyle/>{turned}<w:tblW/><w:tblLook/>"
        '<w:tblCaption w:val="Pledges"/><w:tblDescription w:val="Pledges by number."/></w:tblPr>'
    )


def test_a_column_set_to_the_end_replaces_the_samples_alignment() -> None:
    body = table_xml(table(1), _SAMPLES, "ar").split("<w:tr>")[2]
    assert body.count('<w:pPr><w:bidi/><w:ind/><w:jc w:val="end"/></w:pPr>') == 1
    assert body.count("<w:pPr><w:bidi/><w:ind/><w:jc/></w:pPr>") == 2


def test_an_empty_cell_holds_an_empty_paragraph() -> None:
    assert "<w:p><w:pPr><w:ind/><w:jc/></w:pPr></w:p></w:tc>" in table_xml(table(2), _SAMPLES, "en")
