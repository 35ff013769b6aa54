import pytest
from outlines import table

from facilitator.export.word_anchors import Anchors
from facilitator.export.word_samples import Samples
from facilitator.export.word_table import TableWriter
from facilitator.reporting.outline import Column, Table

_SAMPLES = Samples(
    paragraphs={"tablehead": {"keepNext": "<w:keepNext/>"}, "tabletext": {"ind": "<w:ind/>", "jc": "<w:jc/>"}},
    table={"tblStyle": "<w:tblStyle/>", "tblW": "<w:tblW/>", "tblLook": "<w:tblLook/>"},
    head_cell="<w:shd/>",
    numbered=frozenset(),
)


def _xml(of: Table, language: str = "en", *, working: bool = False) -> str:
    return TableWriter(_SAMPLES, language, Anchors(working=working)).xml(of, 9_000)


def test_the_head_row_repeats_and_no_row_is_split() -> None:
    rows = _xml(table(70)).split("<w:tr>")[1:]
    assert len(rows) == 71
    assert rows[0].startswith("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    assert rows[0].count("<w:shd/>") == 3
    assert all(row.startswith("<w:trPr><w:cantSplit/></w:trPr>") for row in rows[1:])


@pytest.mark.parametrize("language,turned", [("en", ""), ("ar", "<w:bidiVisual/>")])
def test_table_properties_stand_in_the_order_of_the_schema(language: str, turned: str) -> None:
    xml = _xml(table(1), language)
    assert xml.startswith(
        f"<w:tbl><w:tblPr><w:tblStyle/>{turned}<w:tblW/><w:tblLook/>"
        '<w:tblCaption w:val="Pledges"/><w:tblDescription w:val="Pledges by number."/></w:tblPr>'
    )


def test_a_column_set_to_the_end_replaces_the_samples_alignment() -> None:
    body = _xml(table(1), "ar").split("<w:tr>")[2]
    assert body.count('<w:pPr><w:bidi/><w:ind/><w:jc w:val="end"/></w:pPr>') == 1
    assert body.count("<w:pPr><w:bidi/><w:ind/><w:jc/></w:pPr>") == 2


def test_an_empty_cell_holds_an_empty_paragraph() -> None:
    assert "<w:p><w:pPr><w:ind/><w:jc/></w:pPr></w:p></w:tc>" in _xml(table(2))


def test_a_working_copy_marks_every_row_in_its_first_cell() -> None:
    rows = _xml(table(2), working=True).split("<w:tr>")[1:]
    names = ("_sf_pledges_head", "_sf_pledges_row_1", "_sf_pledges_row_2")
    for row, name in zip(rows, names, strict=True):
        assert name in row.split("</w:tc>")[0]


def _kept(rows: int, *, whole: bool = True) -> list[bool]:
    """Return of each row, head included, whether it stays with the next one."""
    short = Table(key="t", caption="T", columns=(Column("A"),), rows=tuple((str(row),) for row in range(rows)))
    xml = TableWriter(_SAMPLES, "en", Anchors()).xml(short, 9_000, whole=whole)
    return ["<w:keepNext/>" in row for row in xml.split("<w:tr>")[1:]]


def test_a_short_table_stays_whole_and_no_head_stands_alone() -> None:
    assert _kept(3) == [True, True, True, False]
    assert _kept(3, whole=False) == [True, True, False, False]
    assert _kept(20) == [True, True, *[False] * 19]
    assert _kept(1) == [True, False]
