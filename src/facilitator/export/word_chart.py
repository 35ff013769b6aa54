"""Write a chart that Word's readers can edit: its XML, and the workbook that its figures stand in."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from facilitator.reporting.outline import Chart, Series, clean_text

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FILLS = ("1F4E79", "9DC3E6", "7F7F7F", "C55A11", "548235", "BF9000")
_DARK = {"1F4E79", "7F7F7F", "C55A11", "548235"}
_EDGE = "333333"
_SHEET = "Data"
_FEW = 10  # lines of a grid, one for each thing counted
_NO_DATE = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # a workbook's dates have no zone
_CATEGORIES_AXIS, _VALUES_AXIS = "111111111", "222222222"


def chart_xml(chart: Chart, language: str, workbook: str = "rId1") -> str:
    """Return the chart part; `workbook` is the relationship to the figures. Right-to-left languages mirror it."""
    names = f'xmlns:c="{CHART}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}"'
    mirrored = language == "ar"
    bars = "".join(_series(chart, place, series) for place, series in enumerate(chart.series))
    overlap = '<c:overlap val="100"/>' if chart.stacked else ""
    hidden = "".join(
        f'<c:legendEntry><c:idx val="{place}"/><c:delete val="1"/></c:legendEntry>'
        for place, series in enumerate(chart.series)
        if not series.shown
    )
    legend = (
        f'<c:legend><c:legendPos val="b"/>{hidden}<c:overlay val="0"/></c:legend>'
        if sum(series.shown for series in chart.series) > 1
        else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace {names}>'
        '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="{"stacked" if chart.stacked else "clustered"}"/>'
        f'<c:varyColors val="0"/>{bars}<c:gapWidth val="60"/>{overlap}'
        f'<c:axId val="{_CATEGORIES_AXIS}"/><c:axId val="{_VALUES_AXIS}"/></c:barChart>'
        f"{_axes(chart, mirrored=mirrored)}</c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p>'
        f'</c:txPr><c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def chart_workbook(chart: Chart) -> bytes:
    """Return the workbook behind the chart: a column of categories and a column per series; no text is a formula."""
    import xlsxwriter  # noqa: PLC0415 - only a report with a chart needs it

    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": _NO_DATE})
    sheet = book.add_worksheet(_SHEET)
    sheet.write_string(0, 0, clean_text(chart.heading))
    for row, category in enumerate(chart.categories, start=1):
        sheet.write_string(row, 0, clean_text(category))
    for column, series in enumerate(chart.series, start=1):
        sheet.write_string(0, column, clean_text(series.name))
        for row, value in enumerate(series.values, start=1):
            sheet.write_number(row, column, value)
    book.close()
    return made.getvalue()


def _series(chart: Chart, place: int, series: Series) -> str:
    column = chr(ord("B") + place)
    last = len(chart.categories) + 1
    look = (
        f'<c:spPr><a:solidFill><a:srgbClr val="{_FILLS[place % len(_FILLS)]}"/></a:solidFill>'
        f'<a:ln w="6350"><a:solidFill><a:srgbClr val="{_EDGE}"/></a:solidFill></a:ln></c:spPr>'
        if series.shown
        else "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    )
    place_of_figures = "ctr" if chart.stacked else "outEnd"
    figures = (
        '<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_label_text(place, inside=chart.stacked)}"
        f'<c:dLblPos val="{place_of_figures}"/><c:showLegendKey val="0"/>'
        '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/></c:dLbls>'
        if series.shown
        else ""
    )
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/>'
        f"<c:tx><c:strRef><c:f>{_SHEET}!${column}$1</c:f>{_strings((series.name,))}</c:strRef></c:tx>{look}"
        f'<c:invertIfNegative val="0"/>{figures}'
        f"<c:cat><c:strRef><c:f>{_SHEET}!$A$2:$A${last}</c:f>{_strings(chart.categories)}</c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>{_SHEET}!${column}$2:${column}${last}</c:f>{_numbers(series.values)}</c:numRef></c:val>"
        "</c:ser>"
    )


def _label_text(place: int, *, inside: bool) -> str:
    """Return a data label's text: light on dark fills, dark on light ones and on paper."""
    colour = "FFFFFF" if inside and _FILLS[place % len(_FILLS)] in _DARK else "000000"
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"><a:solidFill><a:srgbClr val="{colour}"/>'
        '</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
    )


def _strings(texts: Sequence[str]) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escape(clean_text(text))}</c:v></c:pt>' for place, text in enumerate(texts)
    )
    return f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'


def _numbers(values: Sequence[float]) -> str:
    points = "".join(f'<c:pt idx="{place}"><c:v>{value:.15g}</c:v></c:pt>' for place, value in enumerate(values))
    return f'<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{len(values)}"/>{points}</c:numCache>'


def _counts_few(chart: Chart) -> bool:
    """Return whether all values are small whole numbers."""
    values = [value for each in chart.series for value in each.values]
    return not chart.stacked and all(value == int(value) for value in values) and max(values, default=0) <= _FEW


def _axes(chart: Chart, *, mirrored: bool) -> str:
    """Return both axes: the first category on top, and the values below from the side where reading begins."""
    unit = chart.unit
    # What is counted one by one has no halves on its axis.
    step = '<c:majorUnit val="1"/>' if _counts_few(chart) else ""
    title = (
        f'<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="900" b="0"/>'
        f'<a:t>{escape(clean_text(unit))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
        if unit
        else ""
    )
    line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>'
    grid = (
        '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>'
        "</c:spPr></c:majorGridlines>"
    )
    direction, side = ("maxMin", "r") if mirrored else ("minMax", "l")
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{line}'
        f'<c:crossAx val="{_VALUES_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="{_VALUES_AXIS}"/><c:scaling><c:orientation val="{direction}"/><c:min val="0"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="b"/>{grid}{title}'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/>{line}<c:crossAx val="{_CATEGORIES_AXIS}"/><c:crosses val="max"/>'
        f'<c:crossBetween val="between"/>{step}</c:valAx>'
    )
