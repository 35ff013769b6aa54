"""Show what an import would do as a table: one line per row, its state in a word and a sign."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.gui.plain_texts import plain_tip
from facilitator.services.imports.plan import FieldChange, ImportPlan, PlannedRow, RowStatus, changes_told

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = ("Row", "What", "Code", "Title", "Changes")
_WORDS = {
    RowStatus.NEW: "+ new",
    RowStatus.CHANGED: "~ changed",
    RowStatus.IDENTICAL: "= as it is",
    RowStatus.MISSING: "\u2212 not in the file, stays",
    RowStatus.REFUSED: "! left out",
}
_ORDER = (RowStatus.REFUSED, RowStatus.CHANGED, RowStatus.NEW, RowStatus.MISSING, RowStatus.IDENTICAL)


class PlanTable(QAbstractTableModel):
    """Hold the rows of a plan, those that need a look first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlannedRow, ...] = ()
        self._changes: Callable[[PlannedRow], Sequence[FieldChange]] = lambda row: row.changes

    @property
    def rows(self) -> tuple[PlannedRow, ...]:
        """Return the rows as shown."""
        return self._rows

    def show(self, plan: ImportPlan | None) -> None:
        """Show the plan's rows from now on."""
        self.beginResetModel()
        self._rows = ()
        if plan is not None:
            self._rows = tuple(sorted(plan.rows, key=lambda row: (_ORDER.index(row.status), row.row)))
            self._changes = changes_told(plan)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the words of a cell; the whole change as a tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(self._words(row)) or row.title)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _translated(_HEADINGS[section])
        return None

    def _cells(self, row: PlannedRow) -> tuple[str, ...]:
        number = str(row.row) if row.row else ""
        return number, _translated(_WORDS[row.status]), row.key, row.title, "; ".join(self._words(row))

    def _words(self, row: PlannedRow) -> list[str]:
        changes = self._changes(row)
        if row.status is RowStatus.NEW:
            return [f"{each.field}: {each.after}" for each in changes]
        nothing = _translated("nothing")
        return [f"{each.field}: {each.before or nothing} \u2192 {each.after or nothing}" for each in changes]


def _translated(text: str) -> str:
    return QCoreApplication.translate("PlanTable", text)
