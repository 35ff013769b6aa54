"""Show where the points of the earlier meeting stand: then, now, and where they were first heard."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from facilitator.domain.references import OnRecord
from facilitator.gui.forms.ui_since_panel import Ui_SincePanel
from facilitator.gui.models.figure_table import FigureTable
from facilitator.gui.spoken import spoken
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Table
from facilitator.reporting.since_last_meeting import brought_forward, since_table

_THEN = 2
_LETTERS = (15, 26, 13, 13, 14, 14, 26)


class SincePanel(QWidget):
    """Be the table; `opened` carries the pledge or commitment whose present status is to be set."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SincePanel()
        form.setupUi(self)
        self.table = FigureTable(self)
        self._points: tuple[OnRecord, ...] = ()
        form.points.setModel(self.table)
        form.points.activated.connect(self._open)
        form.points.verticalHeader().hide()
        form.points.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_material(self, material: Material) -> int:
        """Show the points that were brought forward, and return how many they are."""
        points = brought_forward(material)
        if points != self._points:
            self._points = points
            self.table.show(_spoken(since_table(material, points, openly=True)))
            moved = sum(each.status is not each.status_then for each in points)
            summary = self.tr("{} points; the status of {} has changed since.")
            self.form.summary.setText(summary.format(len(points), moved))
            self._set_widths()
        return len(points)

    def _set_widths(self) -> None:
        """Give each column room for so many letters of the present size, and the last one what is left."""
        header, width = self.form.points.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column, letters in enumerate(_LETTERS):
            header.resizeSection(column, letters * width)
        header.setStretchLastSection(True)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._points[index.row()])


def _spoken(table: Table) -> Table:
    """Return the table with its headings and states in the language of the interface."""
    columns = tuple(replace(each, heading=spoken(each.heading)) for each in table.columns)
    rows = tuple((*row[:_THEN], *map(spoken, row[_THEN : _THEN + 2]), *row[_THEN + 2 :]) for row in table.rows)
    return replace(table, columns=columns, rows=rows)
