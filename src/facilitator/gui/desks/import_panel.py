"""Bring a file into the meeting: which column holds what, what would change, then apply it or put it away."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QProgressBar, QWidget

from facilitator.gui.background import Progress
from facilitator.gui.desks.import_columns import ColumnBoxes, UnknownNames
from facilitator.gui.forms.ui_import_panel import Ui_ImportPanel
from facilitator.gui.models.import_words import import_title, kinds_of_table, plan_summary
from facilitator.gui.models.plan_table import PlanTable
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.services.acts import perform
from facilitator.services.changes import Changes
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import ColumnMapping, guess_columns
from facilitator.services.imports.plan import ImportKind, ImportPlan, RowStatus
from facilitator.services.imports.preparing import FIELDS, Known, Wish, likeliest_table, plan_import, read_known
from facilitator.services.imports.table import ReadTables, Table, TablesRead
from facilitator.services.ports import MeetingFile, MeetingUnavailableError

_SHOWN_FAULTS = 500


@dataclass(frozen=True, slots=True)
class ReadWork:
    """Carry what a reading needs across the door to threads, and read the file there."""

    read: ReadTables
    path: Path

    def __call__(self, progress: Progress) -> TablesRead:
        """Return the file's tables."""
        return self.read(self.path, progress)


@dataclass(frozen=True, slots=True)
class PlanWork:
    """Carry what a plan needs across the door to threads, and make it there."""

    wish: Wish
    known: Known

    def __call__(self, progress: Progress) -> ImportPlan:
        """Return what the import would do."""
        progress(0, 0)
        return plan_import(self.wish, self.known)


@dataclass(frozen=True, slots=True)
class ApplyWork:
    """Carry an import across the door to threads, and write all of it there in one act."""

    command: ApplyImport
    file: MeetingFile

    def __call__(self, progress: Progress) -> Changes:
        """Return what changed; nothing does when it is stopped before all of it is written."""
        return perform(replace(self.command, go_on=progress), self.file)


class ImportPanel(QWidget):
    """Show what importing a file would do; `left` says that the panel has done its work or was put away."""

    left = Signal()

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._background = surroundings.background
        self._read = surroundings.read_tables
        self.form = Ui_ImportPanel()
        self.form.setupUi(self)
        self.form.columns.setSizes([320, 940])
        self.form.preview_and_faults.setSizes([420, 180])
        self._rows = PlanTable(self)
        self._faults = QStringListModel(self)
        self.form.preview.setModel(self._rows)
        self.form.faults.setModel(self._faults)
        self._columns = ColumnBoxes(self.form, self)
        self._unknown = UnknownNames(self.form, meeting, self)
        self._kind = ImportKind.PROGRAMME
        self._name = ""
        for kind, words in kinds_of_table().items():
            self.form.kind.addItem(words, kind)
        self._file = TablesRead(())
        self._chosen: dict[str, str] = {}
        self.plan: ImportPlan | None = None
        self._errand = 0
        self._running = False
        self._writing = False
        self.form.apply.clicked.connect(self.apply)
        self.form.put_away.clicked.connect(self.put_away)
        self.form.cancel.clicked.connect(self._background.cancel)
        self.form.kind.activated.connect(self._on_kind_chosen)
        self.form.table_choice.activated.connect(self._on_table_chosen)
        self.form.first_row.valueChanged.connect(self._on_first_row)
        self._columns.changed.connect(self._plan_again)
        self._unknown.chosen.connect(self._mean)
        self._show_running(running=False)

    def bring(self, kind: ImportKind, path: Path) -> None:
        """Read the file in the background and show what importing it would do."""
        if self._writing:
            self._meeting.tell(self.tr("The import before is still being written."))
            return
        self._chosen = {}
        self.plan = None
        self._file = TablesRead(())
        self._name = path.name
        self._take_as(kind)
        self.form.summary.setText(self.tr("Reading the file…"))
        self._rows.show(None)
        self._faults.setStringList([])
        self.form.unknown_names.hide()
        self._run(ReadWork(self._read, path), self._on_read)

    def apply(self) -> None:
        """Write what the preview shows, as one act that can be undone."""
        if self.plan is None or not self.form.apply.isEnabled():
            return
        command = ApplyImport(plan=self.plan)
        if self._meeting.allows(command):
            self._run(ApplyWork(command, self._meeting.file), self._on_applied)

    def put_away(self) -> None:
        """Forget the file; the meeting is as it was."""
        if self._writing:
            return  # what is written must be announced and can be undone then
        if self._running:
            self._background.cancel()
            self._show_running(running=False)
        self._errand += 1
        self.plan = None
        self._file = TablesRead(())
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the panel away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _take_as(self, kind: ImportKind) -> None:
        self._kind = kind
        self.form.kind.setCurrentIndex(self.form.kind.findData(kind))
        self.form.heading.setText(import_title(self._kind, self._name))

    def _on_kind_chosen(self, _place: int) -> None:
        """Take the file for something else: perhaps another of its sheets holds that."""
        self._take_as(self.form.kind.currentData())
        self._show_likeliest_table()

    def _run(self, work: ReadWork | PlanWork | ApplyWork, done: Callable[[Any], None]) -> None:
        """Start the work; its answer counts only while nothing newer has been asked for."""
        self._errand += 1
        self._writing = isinstance(work, ApplyWork)
        self._show_running(running=True)
        answer = partial(self._answer, self._errand)
        self._background.run(
            work, partial(answer, done), partial(answer, self._on_failed), partial(_show_progress, self.form.progress)
        )

    def _answer(self, errand: int, then: Callable[[Any], None], result: object) -> None:
        if errand == self._errand:
            self._writing = False
            self._show_running(running=False)
            then(result)

    def _on_read(self, read: TablesRead) -> None:
        self._file = read
        self.form.table_choice.clear()
        self.form.table_choice.addItems([table.name for table in read.tables])
        if not read.tables:
            self._on_failed(MeetingUnavailableError(self.tr("The file holds no table."), self.tr("Choose another.")))
            return
        self._show_likeliest_table()

    def _show_likeliest_table(self) -> None:
        self.form.table_choice.setCurrentIndex(likeliest_table(self._kind, self._file.tables))
        self._on_table_chosen()

    def _on_applied(self, changes: Changes) -> None:
        assert self.plan is not None
        self._meeting.record(ApplyImport(plan=self.plan).label, changes)
        new, changed = self.plan.count(RowStatus.NEW), self.plan.count(RowStatus.CHANGED)
        self.put_away()
        self._meeting.arrived(changes)
        words = self.tr("Imported: {} new, {} changed. Undo takes all of it back.")
        self._meeting.tell(words.format(new, changed))

    def _on_failed(self, failure: BaseException) -> None:
        self._meeting.tell_failure(failure)
        self.left.emit()

    def _table(self) -> Table:
        return self._file.tables[self.form.table_choice.currentIndex()]

    def _on_table_chosen(self) -> None:
        table = self._table()
        mapping = guess_columns(table, FIELDS[self._kind])
        self.form.first_row.blockSignals(True)
        self.form.first_row.setRange(table.row_number(0), table.row_number(len(table.rows)))
        self.form.first_row.setValue(table.row_number(mapping.first_row))
        self.form.first_row.blockSignals(False)
        self._columns.offer(table, mapping, FIELDS[self._kind])
        self._plan_again()

    def _on_first_row(self, number: int) -> None:
        self._columns.mapping = ColumnMapping(number - self._table().first_row, self._columns.mapping.columns)
        self._plan_again()

    def _plan_again(self) -> None:
        with self._meeting.file.reading() as uow:
            known = read_known(uow, self._meeting.session_id)
        wish = Wish(kind=self._kind, table=self._table(), mapping=self._columns.mapping, chosen=dict(self._chosen))
        self._run(PlanWork(wish, known), self._on_planned)

    def _on_planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._rows.show(plan)
        self.form.preview.resizeColumnsToContents()
        faults = (*self._file.faults, *plan.faults)
        sentences = [fault.sentence for fault in faults[:_SHOWN_FAULTS]]
        if len(faults) > _SHOWN_FAULTS:
            sentences.append(self.tr("and {} more").format(len(faults) - _SHOWN_FAULTS))
        self._faults.setStringList(sentences)
        self.form.faults_panel.setVisible(bool(faults))
        self.form.apply.setEnabled(bool(plan.changes))
        self._unknown.offer(plan, self._kind)
        self.form.summary.setText(plan_summary(plan, len(faults), self._meeting.meeting.time_zone))

    def _mean(self, name: str, meant: str) -> None:
        self._chosen[name] = meant
        self._plan_again()

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        self.form.progress.setVisible(running)
        self.form.cancel.setVisible(running)
        self.form.apply.setEnabled(not running and self.plan is not None and bool(self.plan.changes))
        self.form.put_away.setEnabled(not self._writing)
        for control in (
            self.form.kind,
            self.form.table_choice,
            self.form.first_row,
            self.form.mapping_area,
            self.form.use,
        ):
            control.setEnabled(not running)


def _show_progress(bar: QProgressBar, done: int, total: int) -> None:
    bar.setMaximum(total)
    bar.setValue(done)
