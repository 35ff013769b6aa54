"""Hold somebody's table as plain cells that still know where they stood in the file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol

from facilitator.domain.faults import Fault
from facilitator.services.ports import MeetingUnavailableError

Cell = str | int | float | bool | date | datetime | time | timedelta
"""What a cell may hold; an empty one holds the empty text."""

Row = tuple[Cell, ...]
Progress = Callable[[int, int], bool]

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Table:
    """Hold one table of a file: a sheet, a Word table, the events of a calendar.

    `first_row` is the number that the file itself gives the first of the rows.
    """

    name: str
    rows: tuple[Row, ...]
    first_row: int = 1

    @property
    def width(self) -> int:
        """Return the number of columns of the widest row."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell by its place from 0, the empty text where the row is shorter."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def row_number(self, row: int) -> int:
        """Return the number of a row as the file's own program shows it."""
        return self.first_row + row


@dataclass(frozen=True, slots=True)
class TablesRead:
    """Hold the tables of one file, and what of it could not be read."""

    tables: tuple[Table, ...]
    faults: tuple[Fault, ...] = ()


class ReadTables(Protocol):
    """Read a file's tables; `progress` is told (done, total) and answers False to stop."""

    def __call__(self, path: Path, progress: Progress | None = None) -> TablesRead:
        """Return the tables; raise ImportFailedError or ImportStoppedError."""
        ...


class ImportFailedError(MeetingUnavailableError):
    """Report that a file cannot be read, why, and what to do; the meeting is as it was."""


class ImportStoppedError(ImportFailedError):
    """Report that the user stopped the reading; the meeting is as it was."""

    def __init__(self) -> None:
        super().__init__("The import was stopped.", "Nothing in the meeting has changed.")


def column_name(column: int) -> str:
    """Return the name that a spreadsheet gives a column, counted from 0: A, Z, AA."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name
