"""Show a sequence of frozen rows as a Qt list model, touching only the rows that differ."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """Require of a row an identifier, the words that stand for it, and equality."""

    @property
    def id(self) -> str:
        """Return the identifier, unique in the model."""
        ...

    @property
    def words(self) -> str:
        """Return the row in words, for screen readers and type-ahead."""
        ...


AnyRow = TypeVar("AnyRow", bound=Row)
ROW_ROLE = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel, Generic[AnyRow]):
    """Hold rows of one kind; `ROW_ROLE` gives the whole row to a delegate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AnyRow, ...] = ()

    @property
    def rows(self) -> tuple[AnyRow, ...]:
        """Return the rows as shown."""
        return self._rows

    def show(self, rows: Sequence[AnyRow]) -> None:
        """Show these rows from now on; rows before and after those that differ keep their selection."""
        new = tuple(rows)
        if new == self._rows:
            return
        start = _common_start(self._rows, new)
        end = _common_end(self._rows[start:], new[start:])
        self._replace(start, len(self._rows) - end, new[start : len(new) - end])
        old, self._rows = self._rows, new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, identifier: str) -> int:
        """Return the place of the row, or -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == identifier), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the row for a delegate, its words for everybody else."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.words
        return None

    def _replace(self, start: int, stop: int, new: tuple[AnyRow, ...]) -> None:
        if stop > start:
            self.beginRemoveRows(QModelIndex(), start, stop - 1)
            self._rows = (*self._rows[:start], *self._rows[stop:])
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self._rows = (*self._rows[:start], *new, *self._rows[start:])
            self.endInsertRows()


def _common_start(old: Sequence[Row], new: Sequence[Row]) -> int:
    for place, (before, after) in enumerate(zip(old, new, strict=False)):
        if before.id != after.id:
            return place
    return min(len(old), len(new))


def _common_end(old: Sequence[Row], new: Sequence[Row]) -> int:
    return _common_start(old[::-1], new[::-1])
