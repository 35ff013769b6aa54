"""Read the tables of a Word document."""

import zipfile
from typing import Any

from facilitator.services.imports.table import ImportFailedError, Row, Table, TablesRead

MAIN_PART = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WIDEST = 200
_MOST_CELLS = 1_000_000


def read_word_tables(package: zipfile.ZipFile, name: str) -> TablesRead:
    """Return the tables in their order; a merged cell's text stands in every place it covers.

    The package has passed the guards. Raise ImportFailedError when it has no table or cannot be read.
    """
    from lxml import etree  # noqa: PLC0415 - slow to import

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        body = etree.fromstring(package.read(MAIN_PART), parser)
    except etree.XMLSyntaxError as error:
        raise ImportFailedError(
            f"{name} cannot be read as a Word document.", "Open it in Word and save it again as .docx."
        ) from error
    found = [table for table in body.iter(f"{_W}tbl") if next(table.iterancestors(f"{_W}tbl"), None) is None]
    tables = []
    cells = 0
    for number, table in enumerate(found, start=1):
        rows = _rows(table)
        cells += sum(map(len, rows))
        if cells > _MOST_CELLS:
            raise ImportFailedError(f"{name} holds too many cells.", "Split it into several files.")
        if any(cell for row in rows for cell in row):
            tables.append(Table(f"table {number}", tuple(rows)))
    if not tables:
        raise ImportFailedError(f"{name} holds no table.", "Choose the document that holds the programme as a table.")
    return TablesRead(tuple(tables))


def _rows(table: Any) -> list[Row]:  # noqa: ANN401 - lxml's own, untyped element
    rows: list[Row] = []
    for row in table.iterchildren(f"{_W}tr"):
        cells: list[str] = [""] * _number(row, f"{_W}trPr/{_W}gridBefore")
        for cell in row.iter(f"{_W}tc"):
            if next(cell.iterancestors(f"{_W}tr")) is not row:
                continue  # of a table within the cell
            above = rows[-1][len(cells)] if rows and len(cells) < len(rows[-1]) else ""
            text = str(above) if _goes_on(cell) else _text(cell)
            cells += [text] * max(_number(cell, f"{_W}tcPr/{_W}gridSpan"), 1)
        rows.append(tuple(cells[:_WIDEST]))
    return rows


def _goes_on(cell: Any) -> bool:  # noqa: ANN401 - lxml's own, untyped element
    """Return whether the cell belongs to a merged one that begins above."""
    merged = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merged is not None and merged.get(f"{_W}val", "continue") == "continue"


def _number(element: Any, path: str) -> int:  # noqa: ANN401 - lxml's own, untyped element
    found = element.find(path)
    value = "" if found is None else found.get(f"{_W}val", "")
    return min(int(value), _WIDEST) if value.isascii() and value.isdecimal() and len(value) < len("1000") else 0


def _text(cell: Any) -> str:  # noqa: ANN401 - lxml's own, untyped element
    """Return the words of the cell, a line per paragraph, without what tracked changes have deleted."""
    lines = []
    for paragraph in cell.iter(f"{_W}p"):
        signs = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
        lines.append(
            "".join(
                (part.text or "") if part.tag == f"{_W}t" else signs.get(part.tag, "")
                for part in paragraph.iter(f"{_W}t", *signs)
            )
        )
    return "\n".join(lines).strip()
