"""Write sheets as an Excel workbook or as comma-separated values; no text in them can act as a formula."""

import csv
import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from facilitator.export.failures import ExportCancelledError
from facilitator.export.whole_file import write_whole
from facilitator.reporting.outline import clean_text
from facilitator.reporting.sheets import Cell, Sheet

Progress = Callable[[int, int], bool]

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767  # letters that a cell of Excel takes
_NO_DATE = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # a workbook's dates have no zone
_ROWS_PER_STEP = 500
_EXCEL = "Excel"


def write_workbook(sheets: Sequence[Sheet], target: Path, progress: Progress | None = None) -> None:
    """Write the sheets into one workbook: head row frozen, columns filtered, times as times.

    The same sheets give the same bytes. Raise ExportCancelledError when `progress` answers False, and
    ExportFailedError when the disk does not allow the file.
    """
    import xlsxwriter  # noqa: PLC0415 - slow to import, and wanted only here

    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(made, options)
    book.set_properties({"created": _NO_DATE})
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"}),
        "number": book.add_format({"valign": "top"}),
    }
    told = _Told(progress, sum(len(sheet.rows) for sheet in sheets))
    for sheet in sheets:
        _write_sheet(book.add_worksheet(sheet.name[:31]), sheet, formats, told)
    book.close()
    write_whole(target, made.getvalue(), _EXCEL)


def write_csv(sheet: Sheet, target: Path, progress: Progress | None = None) -> None:
    """Write the sheet as UTF-8 that Excel knows by its mark; cells that would act as formulas are made text.

    Raise as `write_workbook` does.
    """
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(_safe(column.heading) for column in sheet.columns)
    told = _Told(progress, len(sheet.rows))
    for row in sheet.rows:
        writer.writerow(_safe(cell) for cell in row)
        told.row()
    write_whole(target, made.getvalue().encode("utf-8-sig"), _EXCEL)


def _write_sheet(page: Any, sheet: Sheet, formats: dict[str, Any], told: "_Told") -> None:  # noqa: ANN401 - untyped
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, _text(column.heading), formats["head"])
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
    page.set_landscape()
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)
    for number, row in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(row):
            _write_cell(page, number, place, cell, formats)
        told.row()


def _write_cell(page: Any, row: int, column: int, cell: Cell, formats: dict[str, Any]) -> None:  # noqa: ANN401 - untyped
    match cell:
        case None | "":
            pass
        case datetime():
            page.write_datetime(row, column, cell.replace(tzinfo=None), formats["time"])
        case str():
            page.write_string(row, column, _text(cell), formats["text"])
        case _:
            page.write_number(row, column, cell, formats["number"])


def _text(cell: str) -> str:
    return clean_text(cell)[:_LONGEST]


def _safe(cell: Cell) -> str | int | float:
    """Return a cell that no spreadsheet takes for a formula (OWASP: CSV injection)."""
    match cell:
        case None:
            return ""
        case datetime():
            return cell.isoformat(sep=" ", timespec="seconds")
        case str():
            text = clean_text(cell)
            return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
        case _:
            return cell


class _Told:
    """Count rows, and stop where the listener says so."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def row(self) -> None:
        self._done += 1
        due = self._done % _ROWS_PER_STEP == 0 or self._done == self._total
        if due and self._progress is not None and not self._progress(self._done, self._total):
            raise ExportCancelledError
