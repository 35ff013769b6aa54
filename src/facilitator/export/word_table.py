"""Write a table of an outline as WordprocessingML."""

from collections.abc import Sequence

from facilitator.export.word_template import Samples
from facilitator.export.word_text import attribute, runs
from facilitator.reporting.outline import Alignment, Column, Run, Table

_FIFTIETHS = 5000  # a whole width in fiftieths of a per cent
_GRID = 9070  # the text width of the page in twentieths of a point


def table_xml(table: Table, samples: Samples, language: str) -> str:
    """Return the table: its head row repeated on every page, no row split, a summary for screen readers."""
    properties = samples.table + _captions(table)
    if language == "ar":
        properties = properties.replace("<w:tblW", "<w:bidiVisual/><w:tblW", 1)
    total = sum(column.share for column in table.columns)
    grid = "".join(f'<w:gridCol w:w="{_GRID * column.share // total}"/>' for column in table.columns)
    head = _row(
        [column.heading for column in table.columns], table.columns, samples, language, "tablehead", "<w:tblHeader/>"
    )
    rows = "".join(_row(row, table.columns, samples, language, "tabletext", "") for row in table.rows)
    closing = '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>'
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>{closing}"


def _captions(table: Table) -> str:
    return f"<w:tblCaption w:val={attribute(table.caption)}/><w:tblDescription w:val={attribute(table.summary)}/>"


def _row(
    cells: Sequence[str], columns: Sequence[Column], samples: Samples, language: str, mark: str, extra: str
) -> str:
    total = sum(column.share for column in columns)
    inner = "".join(
        _cell(text, column, total, samples, language, mark) for text, column in zip(cells, columns, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{extra}</w:trPr>{inner}</w:tr>"


def _cell(text: str, column: Column, total: int, samples: Samples, language: str, mark: str) -> str:
    width = _FIFTIETHS * column.share // total
    shade = samples.head_cell if mark == "tablehead" else ""
    inner = samples.paragraphs.get(mark, "")
    if language == "ar":
        inner += "<w:bidi/>"
    if column.alignment is Alignment.END:
        inner += '<w:jc w:val="end"/>'
    words = runs((Run(text),), language) if text else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/>{shade}</w:tcPr>'
        f"<w:p><w:pPr>{inner}</w:pPr>{words}</w:p></w:tc>"
    )
