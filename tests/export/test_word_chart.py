import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from outlines import bars
from python_calamine import CalamineWorkbook

from facilitator.export.word_chart import CHART, chart_workbook, chart_xml
from facilitator.reporting.outline import Chart, Series

_NAMES = {"c": CHART}


def _tree(*, stacked: bool = False, language: str = "en") -> etree._Element:
    return etree.fromstring(chart_xml(bars(stacked=stacked), language).encode())


def test_the_workbook_holds_the_figures_and_no_formula() -> None:
    rows = CalamineWorkbook.from_filelike(io.BytesIO(chart_workbook(bars()))).get_sheet_by_name("Data").to_python()
    assert rows == [
        ["Group", "Before", "Spoken"],
        ["African States", 3, 12],
        ["Asia & Pacific", 4.5, 7.25],
        ["=Eastern Europe", 0, 1],
    ]


def test_the_workbook_is_the_same_each_time_and_tells_no_date() -> None:
    made = chart_workbook(bars())
    assert made == chart_workbook(bars())
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert b"1980-01-01" in package.read("docProps/core.xml")


def test_the_chart_shows_what_the_workbook_holds() -> None:
    tree = _tree()
    assert tree.xpath("//c:ser/c:tx//c:v/text()", namespaces=_NAMES) == ["Before", "Spoken"]
    assert tree.xpath("//c:ser[1]/c:cat//c:v/text()", namespaces=_NAMES)[1] == "Asia & Pacific"
    assert tree.xpath("//c:ser[2]/c:val//c:v/text()", namespaces=_NAMES) == ["12", "7.25", "1"]
    assert tree.xpath("//c:ser[2]/c:val//c:f/text()", namespaces=_NAMES) == ["Data!$C$2:$C$4"]


def test_stacked_bars_lie_on_one_line_and_spacers_are_not_seen() -> None:
    tree = _tree(stacked=True)
    assert tree.xpath("//c:overlap/@val", namespaces=_NAMES) == ["100"]
    assert len(tree.xpath("//c:ser[1]/c:spPr/*[local-name()='noFill']", namespaces=_NAMES)) == 1
    assert tree.xpath("//c:ser[1]/c:dLbls", namespaces=_NAMES) == []
    assert tree.xpath("//c:legend", namespaces=_NAMES) == []


@pytest.mark.parametrize("language,orientation", [("en", "minMax"), ("ar", "maxMin")])
def test_values_run_from_the_side_where_reading_begins(language: str, orientation: str) -> None:
    tree = _tree(language=language)
    assert tree.xpath("//c:valAx/c:scaling/c:orientation/@val", namespaces=_NAMES) == [orientation]


def test_what_is_counted_one_by_one_has_no_halves_on_its_axis() -> None:
    few = Chart(key="c", caption="C", categories=("A",), series=(Series("N", (3.0,)),))
    assert '<c:majorUnit val="1"/>' in chart_xml(few, "en")
    assert "majorUnit" not in chart_xml(replace(few, series=(Series("N", (3.5,)),)), "en")
    assert "majorUnit" not in chart_xml(replace(few, series=(Series("N", (300.0,)),)), "en")
