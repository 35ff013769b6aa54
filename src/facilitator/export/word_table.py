"""Write a table of an outline as WordprocessingML."""

from collections.abc import Sequence

from facilitator.export.word_template import Samples
from facilitator.export.word_text import TABLE_ORDER, attribute, in_order, paragraph_properties, runs
from facilitator.reporting.outline import Alignment, Column, Run, Table

_FIFTIETHS = 5000  # a whole width in fiftieths of a per cent
_GRID = 9070  # the text width of the page in twentieths of a point


def table_xml(table: Table, samples: Samples, language: str) -> str:
    """Return the table: its head row repeated on every page, no row split, a summary for screen readers."""
    properties = {
        **samples.table,
        "tblCaption": f"<w:tblCaption w:val={attribute(table.caption)}/>",
        "tblDescription": f"<w:tblDescription w:val={attribute(table.summary)}/>",
    }
    if language == "ar":
        properties["bidiVisual"] = "<w:bidiVisual/>"
    total = sum(column.share for column in table.columns)
    grid = "".join(f'<w:gridCol w:w="{_GRID * column.share // total}"/>' for column in table.columns)
    head = _row(
        [column.heading for column in table.columns],
        _cells(table.columns, "tablehead", samples.head_cell, samples, language),
        "<w:cantSplit/><w:tblHeader/>",
        language,
    )
    cells = _cells(table.columns, "tabletext", "", samples, language)
    rows = "".join(_row(row, cells, "<w:cantSplit/>", language) for row in table.rows)
    inner = "".join(in_order(properties, TABLE_ORDER).values())
    return f"<w:tbl><w:tblPr>{inner}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"


def _cells(columns: Sequence[Column], mark: str, shade: str, samples: Samples, language: str) -> list[str]:
    """Return what stands before the words in a cell of each column."""
    total = sum(column.share for column in columns)
    return [
        f'<w:tc><w:tcPr><w:tcW w:w="{_FIFTIETHS * column.share // total}" w:type="pct"/>{shade}</w:tcPr><w:p>'
        + paragraph_properties(
            samples.paragraphs.get(mark, {}),
            from_the_right=language == "ar",
            at_the_end=column.alignment is Alignment.END,
        )
        for column in columns
    ]


def _row(texts: Sequence[str], cells: Sequence[str], properties: str, language: str) -> str:
    inner = "".join(
        f"{start}{runs((Run(text),), language) if text else ''}</w:p></w:tc>"
        for text, start in zip(texts, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"
