"""Choose which column of a file holds what, and whom its unknown names mean."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.gui.forms.ui_import_panel import Ui_ImportPanel
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.imports.columns import ColumnMapping, Field, headings_above
from facilitator.services.imports.known_people import AS_NEW
from facilitator.services.imports.plan import ImportKind, ImportPlan
from facilitator.services.imports.table import Table, column_name

_HEADING_LETTERS = 24


class ColumnBoxes(QObject):
    """Keep a box per field, in which every column can be chosen; `changed` says that one was."""

    changed = Signal()

    def __init__(self, form: Ui_ImportPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._boxes: dict[str, QComboBox] = {}
        self.mapping = self._guessed = ColumnMapping(0, ())
        self._decided: set[str] = set()

    def offer(self, table: Table, mapping: ColumnMapping, fields: Sequence[Field]) -> None:
        """Make the boxes for a table, each showing the column that the mapping gives it."""
        self.mapping = self._guessed = mapping
        self._decided = set()
        while self._form.mapping_form.rowCount():
            self._form.mapping_form.removeRow(0)
        self._boxes = {}
        headings = headings_above(table, mapping)
        for field in fields:
            box = QComboBox(self._form.mapping_content)
            box.setAccessibleName(self.tr("Column of: {}").format(field.label))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.addItem(self.tr("(none)"), None)
            for column, heading in enumerate(headings):
                box.addItem(f"{column_name(column)}  {heading[:_HEADING_LETTERS]}", column)
            self._form.mapping_form.addRow(field.label, box)
            self._boxes[field.key] = box
            box.activated.connect(self._on_chosen)
        for before, after in pairwise((self._form.first_row, *self._boxes.values())):
            QWidget.setTabOrder(before, after)
        self._show()

    def _show(self) -> None:
        for key, box in self._boxes.items():
            box.setCurrentIndex(max(box.findData(self.mapping.column(key)), 0))

    def _on_chosen(self) -> None:
        chosen = self.sender()
        for key, box in self._boxes.items():
            if box is chosen:
                self._decided.add(key)
                self.mapping = self.mapping.with_column(key, box.currentData())
        self._give_back()
        self._show()
        self.changed.emit()

    def _give_back(self) -> None:
        """Give a column that has become free to the field that lost it when the keys passed over."""
        for key, column in self._guessed.columns:
            taken = {each for _, each in self.mapping.columns}
            if key not in self._decided and self.mapping.column(key) is None and column not in taken:
                self.mapping = self.mapping.with_column(key, column)


class UnknownNames(QObject):
    """Offer the names that nobody is known by, each with who may be meant; `chosen` gives the name and its meaning."""

    chosen = Signal(str, str)

    def __init__(self, form: Ui_ImportPanel, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._kind = ImportKind.PROGRAMME
        form.unknown.currentIndexChanged.connect(self._show_guesses)
        form.use.clicked.connect(self._use)

    def offer(self, plan: ImportPlan, kind: ImportKind) -> None:
        """Offer the names that the plan could not resolve."""
        self._kind = kind
        self._form.unknown_names.setVisible(bool(plan.unresolved))
        self._form.unknown.clear()
        for each in plan.unresolved:
            self._form.unknown.addItem(self.tr("{} ({} rows)").format(each.label, len(each.rows)), each)

    def _show_guesses(self, _place: int) -> None:
        self._form.meant.clear()
        unresolved = self._form.unknown.currentData()
        if unresolved is None:
            return
        for identifier in unresolved.guesses:
            delegation = self._meeting.delegation(identifier)
            self._form.meant.addItem(delegation.names.en if delegation else identifier, identifier)
        if self._kind is ImportKind.DELEGATIONS:
            self._form.meant.addItem(self.tr("somebody new: add them"), AS_NEW)

    def _use(self) -> None:
        unresolved, meant = self._form.unknown.currentData(), self._form.meant.currentData()
        if unresolved is not None and meant:
            self.chosen.emit(unresolved.label, meant)
