"""Guess which column of a table holds what, from its headings in English, French, Spanish and German."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from facilitator.domain.delegations import fold
from facilitator.domain.faults import Fault
from facilitator.services.imports.table import Cell, Table, column_name

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}\S*")
_SEARCHED_ROWS = 20
_EXACT, _WITHIN, _WEAK = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Field:
    """Name something that a column may hold, and the headings by which it is known, the surest first.

    `weak` headings may mean something else and give way to a column that is surer.
    """

    key: str
    label: str
    headings: tuple[str, ...]
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Say where the rows begin and which column holds which field; both count from 0."""

    first_row: int
    columns: tuple[tuple[str, int], ...]

    def column(self, key: str) -> int | None:
        """Return the column of a field, None when no column holds it."""
        return dict(self.columns).get(key)

    def with_column(self, key: str, column: int | None) -> "ColumnMapping":
        """Return the mapping with the field in that column alone, or in none."""
        others = tuple(pair for pair in self.columns if pair[0] != key and pair[1] != column)
        return replace(self, columns=others if column is None else (*others, (key, column)))


@dataclass(frozen=True, slots=True)
class MappedRow:
    """Read one row of a table by the names of its fields; `cells` are those that are mapped and not empty."""

    table: Table
    mapping: ColumnMapping
    row: int
    cells: Mapping[str, Cell]

    @property
    def number(self) -> int:
        """Return the row's number as the file's own program shows it."""
        return self.table.row_number(self.row)

    def cell(self, key: str) -> Cell:
        """Return the field's cell, the empty text where no column holds it."""
        return self.cells.get(key, "")

    def moment(self, key: str) -> Cell:
        """Return the field's cell, as a moment where it is one written down by ISO 8601."""
        cell = self.cell(key)
        if isinstance(cell, str) and _MOMENT.fullmatch(cell):
            with suppress(ValueError):
                return datetime.fromisoformat(cell)
        return cell

    def text(self, key: str) -> str:
        """Return the field as one line of text."""
        cell = self.cells.get(key)
        return "" if cell is None else in_words(cell)

    def fault(self, field: Field, reason: str, suggestion: str) -> Fault:
        """Return a fault in this row and the field's column."""
        column = self.mapping.column(field.key)
        named = field.label if column is None else f"{field.label} ({column_name(column)}{self.number})"
        return Fault(f"{self.table.name}, row {self.number}, {named}", reason, suggestion)


def guess_columns(table: Table, fields: Sequence[Field]) -> ColumnMapping:
    """Return the likeliest mapping: the row, or pair of rows, whose headings name the most fields.

    Without any heading that is known, the mapping is empty and the rows begin with the first.
    """
    best, first_row = _named((), fields), 0
    for row in range(min(len(table.rows), _SEARCHED_ROWS)):
        single = _named(tuple(in_words(cell) for cell in table.rows[row]), fields)
        if len(single) > len(best):
            best, first_row = single, row + 1
        if row + 1 < len(table.rows) and _could_be_headings(table.rows[row + 1], fields):
            double = _named(tuple(_joined(table, row)), fields)
            if len(double) > len(best):
                best, first_row = double, row + 2
    return ColumnMapping(first_row, tuple(best.items()))


def data_rows(table: Table, mapping: ColumnMapping) -> Iterator[MappedRow]:
    """Yield the rows under the headings, but for empty ones and headings that are repeated."""
    headings = {table.rows[row] for row in range(min(mapping.first_row, len(table.rows)))}
    for row in range(mapping.first_row, len(table.rows)):
        cells = table.rows[row]
        if cells not in headings and cells.count("") < len(cells):
            mapped = {key: cell for key, column in mapping.columns if (cell := table.cell(row, column)) != ""}
            yield MappedRow(table, mapping, row, mapped)


def headings_above(table: Table, mapping: ColumnMapping) -> tuple[str, ...]:
    """Return what stands above each column's rows: the nearest words of the two rows before the first."""
    above = range(mapping.first_row - 1, max(mapping.first_row - 3, -1), -1)
    return tuple(
        next((words for row in above if (words := in_words(table.cell(row, column)))), "")
        for column in range(table.width)
    )


def in_words(cell: Cell) -> str:
    """Return a cell as one line of text: whole numbers without a fraction, days and times as ISO 8601."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return str(cell)


def _named(headings: tuple[str, ...], fields: Sequence[Field]) -> dict[str, int]:
    """Return the column of each field that a heading names; the surest pairs are made first."""
    folded = [fold(heading) for heading in headings]
    scored = [
        (-score, place, rank, column)
        for place, field in enumerate(fields)
        for column, heading in enumerate(folded)
        for score, rank in [_score(heading, field)]
        if score
    ]
    found: dict[str, int] = {}
    for _, place, _, column in sorted(scored):
        if fields[place].key not in found and column not in found.values():
            found[fields[place].key] = column
    return found


def _score(heading: str, field: Field) -> tuple[int, int]:
    """Return how surely the heading names the field, and the place of the word that says so."""
    if not heading:
        return 0, 0
    for rank, word in enumerate(field.headings):
        if heading == word:
            return _EXACT, rank
    for rank, word in enumerate(field.headings):
        if f" {word} " in f" {heading} ":
            return _WITHIN, rank
    weak = [rank for rank, word in enumerate(field.weak) if f" {word} " in f" {heading} "]
    return (_WEAK, weak[0]) if weak else (0, 0)


def _could_be_headings(cells: Sequence[Cell], fields: Sequence[Field]) -> bool:
    """Return whether the row holds words alone, at least one of them a heading that is known."""
    texts = [cell for cell in cells if cell != ""]
    words_only = all(isinstance(cell, str) and not any(sign.isdigit() for sign in cell) for cell in texts)
    return words_only and any(_score(fold(str(cell)), field)[0] > _WEAK for cell in texts for field in fields)


def _joined(table: Table, row: int) -> Iterator[str]:
    for column in range(table.width):
        upper, lower = in_words(table.cell(row, column)), in_words(table.cell(row + 1, column))
        yield lower if upper == lower else f"{upper} {lower}".strip()
