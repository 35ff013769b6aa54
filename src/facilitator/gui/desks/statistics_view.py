"""Show what has been counted so far: a picture, the same in figures, and ways to take it along."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QListWidgetItem, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.figure_taking import FigureTaking, read_material
from facilitator.gui.forms.ui_statistics_view import Ui_StatisticsView
from facilitator.gui.models.figure_table import FigureTable
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.plain_texts import plain_tip
from facilitator.gui.spoken import language_of_interface
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.figure import Figure, Picture
from facilitator.reporting.figures import Voice, compose_figure
from facilitator.services.changes import Changes

if TYPE_CHECKING:
    from facilitator.gui.charts.figure_plot import FigurePlot

_REFRESH_AFTER_MS = 400


class StatisticsView(Desk):
    """Let a picture be chosen; picture and table follow the meeting file while they can be seen.

    The drawing library is imported in the background when the first picture is wanted.
    """

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self.form = Ui_StatisticsView()
        self.form.setupUi(self)
        self.form.columns.setSizes([300, 1000])
        self.form.columns.setStretchFactor(1, 1)
        self.form.picture_and_table.setSizes([480, 220])
        self.plot: FigurePlot | None = None
        self.figure: Figure | None = None
        self.taking = FigureTaking(meeting, surroundings, self._compose, self)
        self.table = FigureTable(self)
        self.form.table.setModel(self.table)
        self._name_parts_of_table()
        self.form.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.count_gender.setChecked(surroundings.state.count_gender)
        self.form.count_gender.toggled.connect(self._on_gender)
        self._offer_pictures()
        self.form.pictures.currentRowChanged.connect(self.refresh)
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(_REFRESH_AFTER_MS)
        self._refresh_soon.timeout.connect(self.refresh)
        meeting.hub.changed.connect(self._on_changed)
        meeting.session_chosen.connect(self._on_changed)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this view."""
        return self.taking.slots

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the view its act."""
        self.form.copy_button.setDefaultAction(actions[Act.COPY_PICTURE])
        self.form.save_button.setDefaultAction(actions[Act.SAVE_PICTURE])

    def enter(self) -> None:
        """Show the figures as they are now, and put the keyboard on the choice of pictures."""
        self.refresh()
        self.form.pictures.setFocus()

    def refresh(self) -> None:
        """Count anew and show the chosen picture with its table."""
        self.figure = self._compose()
        self.table.show(self.figure.table)
        header = self.form.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.form.table.setAccessibleDescription(self.figure.summary)
        self.form.summary.setText(self.figure.summary)
        self.form.summary.setToolTip(plain_tip(self.figure.summary))
        if self.plot is not None:
            self.plot.show_figure(self.figure, self.palette())
        else:
            self._surroundings.background.run(_import_plot, self._on_imported, self._meeting.tell_failure)

    def stop(self) -> None:
        """Follow the meeting no longer."""
        self._refresh_soon.stop()

    def _compose(self) -> Figure:
        voice = Voice(
            say=_in_interface_language,
            language=language_of_interface(),
            zone=self._meeting.meeting.zone,
        )
        picture = self.form.pictures.item(max(0, self.form.pictures.currentRow())).data(Qt.ItemDataRole.UserRole)
        return compose_figure(picture, read_material(self._meeting), self._meeting.session_id, voice)

    def _name_parts_of_table(self) -> None:
        table = self.form.table
        table.horizontalHeader().setAccessibleName(self.tr("Columns"))
        table.verticalHeader().setAccessibleName(self.tr("Rows"))
        table.setCornerButtonEnabled(False)
        for corner in table.findChildren(QAbstractButton):
            corner.setAccessibleName(self.tr("Whole table"))

    def _offer_pictures(self) -> None:
        pictures = self.form.pictures
        blocker = QSignalBlocker(pictures)
        pictures.clear()
        for picture in Picture:
            if picture is not Picture.BY_GENDER or self.form.count_gender.isChecked():
                item = QListWidgetItem(_in_interface_language(picture.title), pictures)
                item.setData(Qt.ItemDataRole.UserRole, picture)
        pictures.setCurrentRow(0)
        blocker.unblock()

    def _on_gender(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._surroundings.state.count_gender = wanted
        self._offer_pictures()
        self.refresh()

    def _on_imported(self, plot: type["FigurePlot"]) -> None:
        if self.plot is None:
            self.plot = plot(self.form.picture_place)
            self.plot.category_chosen.connect(self._on_category)
            self.form.picture_place_layout.addWidget(self.plot)
            self.form.waiting.hide()
        if self.figure is not None:
            self.plot.show_figure(self.figure, self.palette())

    def _on_row(self, row: QModelIndex) -> None:
        if self.plot is not None and self.figure is not None:
            self.plot.choose(self.figure.category_of(row.row()))

    def _on_category(self, category: int) -> None:
        if self.figure is not None:
            self.form.table.selectRow(self.figure.row_of(category))

    def _on_changed(self, _changes: Changes | str, _origin: object = None) -> None:
        if self.isVisible():
            self._refresh_soon.start()


def _import_plot(_progress: Progress) -> type["FigurePlot"]:
    made: type[FigurePlot] = import_module("facilitator.gui.charts.figure_plot").FigurePlot
    return made


def _in_interface_language(text: str) -> str:
    return QCoreApplication.translate("Statistics", text)
