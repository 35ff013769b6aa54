"""Describe tables for a spreadsheet: typed cells, no layout."""

from dataclasses import dataclass
from datetime import datetime

Cell = str | int | float | datetime | None
"""A cell's value; times are aware, an empty cell is None."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """Hold a column's heading and its width in characters."""

    heading: str
    width: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Hold one sheet: its name, its columns and its rows, a cell for each column."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
