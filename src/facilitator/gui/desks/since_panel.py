"""Show where the points of the earlier meeting stand: then, now, and where they were first heard."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from facilitator.domain.references import OnRecord
from facilitator.gui.forms.ui_since_panel import Ui_SincePanel
from facilitator.gui.models.figure_table import FigureTable
from facilitator.reporting.material import Material
from facilitator.reporting.since_last_meeting import brought_forward, since_table

_POINT = 1


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
            table = since_table(material, points, openly=True)
            self.table.show(table)
            self.form.summary.setText(table.summary)
            header = self.form.points.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setSectionResizeMode(_POINT, QHeaderView.ResizeMode.Stretch)
        return len(points)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._points[index.row()])
