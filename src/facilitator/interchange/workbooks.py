"""Read the sheets of a workbook: XLSX, XLSM, XLS and ODS."""

import io
from collections.abc import Iterator
from types import TracebackType

from facilitator.domain.faults import Fault
from facilitator.services.imports.table import Cell, ImportFailedError, Row, Table, TablesRead

_MOST_CELLS = _MOST_FILLED = 5_000_000
_PANIC = "pyo3_runtime"
Area = tuple[tuple[int, int], tuple[int, int]]


def read_workbook(content: bytes, name: str) -> TablesRead:
    """Return the visible sheets that hold anything, each merged cell's value in every place it covers.

    Raise ImportFailedError when the workbook is damaged or locked.
    """
    from python_calamine import CalamineError  # noqa: PLC0415 - only when a workbook is read

    try:
        with _PanicsTold(name):
            return TablesRead(*_split(_sheets(content)))
    except (CalamineError, ValueError, OverflowError) as error:
        raise _unreadable(name, str(error)) from error


class _PanicsTold:
    """Turn a panic of the reader, which is written in Rust and passes by every ordinary exception, into a sentence."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        """Begin to watch."""

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is not None and kind.__module__ == _PANIC:
            raise _unreadable(self._name, "its parts contradict one another") from failure


def _sheets(content: bytes) -> Iterator[Table | Fault]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - as above

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    shown = [
        sheet
        for sheet in workbook.sheets_metadata
        if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible
    ]
    for each in shown:
        sheet = workbook.get_sheet_by_name(each.name)
        if sheet.total_height * sheet.total_width > _MOST_CELLS:
            raise ValueError(f"its sheet {each.name} spans too many cells")
        rows = sheet.to_python(skip_empty_area=False)
        if any(cell != "" for row in rows for cell in row):
            yield Table(each.name, _filled(rows, sheet.merged_cell_ranges or ()))
    for each in workbook.sheets_metadata:
        if each.visible is not SheetVisibleEnum.Visible:
            yield Fault(f"sheet {each.name}", "is hidden and was not read.", "Show it in the workbook if it is wanted.")


def _split(found: Iterator[Table | Fault]) -> tuple[tuple[Table, ...], tuple[Fault, ...]]:
    everything = tuple(found)
    return (
        tuple(each for each in everything if isinstance(each, Table)),
        tuple(each for each in everything if isinstance(each, Fault)),
    )


def _filled(rows: list[list[Cell]], merged: list[Area] | tuple[()]) -> tuple[Row, ...]:
    """Return the rows with the value of each merged area in all of its cells."""
    filled = 0
    for (top, left), (bottom, right) in merged:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        value = rows[top][left]
        for row in rows[top : bottom + 1]:
            width = min(right + 1, len(row)) - left
            filled += width
            if filled > _MOST_FILLED:
                raise ValueError("its merged cells cover one another")
            row[left : left + width] = [value] * width
    return tuple(map(tuple, rows))


def _unreadable(name: str, reason: str) -> ImportFailedError:
    return ImportFailedError(
        f"{name} cannot be read as a workbook ({reason}).", "Open it in its own program and save it again as XLSX."
    )
