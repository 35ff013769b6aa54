"""Choose which report is wanted, and write it to a file in the background."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidgetItem, QWidget

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import SessionKind
from facilitator.gui.acts.act import Act
from facilitator.gui.background import Progress
from facilitator.gui.desks.secretariat_composing import ReportRecords, read_records
from facilitator.gui.forms.ui_export_panel import Ui_ExportPanel
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.sentences import said
from facilitator.gui.spoken import spoken
from facilitator.gui.surroundings import Surroundings, WriteDocument
from facilitator.reporting.attribution_check import refuse_names
from facilitator.reporting.material import Report
from facilitator.reporting.names import Demonym
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.template_choice import TemplateChoice
from facilitator.reporting.unwritable import unwritable
from facilitator.services.reports import composed

KIND_WORDS: Mapping[ReportKind, str] = {
    ReportKind.OUTCOME_SUMMARY: "Outcome summary of the co-hosts",
    ReportKind.CHAIR_SUMMARY: "Chair\u2019s summary, one page",
    ReportKind.PLEDGE_REGISTER: "Pledge register",
    ReportKind.SPEAKERS_LIST: "List of speakers",
    ReportKind.TIMING_ANNEX: "Timing annex",
}
_LANGUAGES = {
    "en": "English",
    "fr": "Fran\u00e7ais",
    "es": "Espa\u00f1ol",
    "ru": "\u0420\u0443\u0441\u0441\u043a\u0438\u0439",
    "zh": "\u4e2d\u6587",
    "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
}
_FILE_NAMES: Mapping[ReportKind, str] = {
    ReportKind.OUTCOME_SUMMARY: "outcome summary",
    ReportKind.CHAIR_SUMMARY: "chair's summary",
    ReportKind.PLEDGE_REGISTER: "pledge register",
    ReportKind.SPEAKERS_LIST: "list of speakers",
    ReportKind.TIMING_ANNEX: "timing annex",
}


class ExportPanel(QWidget):
    """Offer the variants of a report; `chosen` says that another one is wanted, for the preview to show.

    `refused` says that a final report still names somebody.
    """

    chosen = Signal()
    refused = Signal()

    def __init__(
        self,
        meeting: OpenMeeting,
        surroundings: Surroundings,
        template_for: Callable[[ReportChoice], TemplateChoice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self._template_for = template_for
        self.form = form = Ui_ExportPanel()
        form.setupUi(self)
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(spoken(words), kind)
        for code, name in _LANGUAGES.items():
            form.language.addItem(name, code)
        for session in (each for each in meeting.sessions if each.kind is not SessionKind.BREAK):
            item = QListWidgetItem(f"{session.code} \u00b7 {session.title}", form.sessions)
            item.setData(Qt.ItemDataRole.UserRole, session.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        form.attributed.setChecked(True)
        form.kind.activated.connect(self.chosen)
        form.language.activated.connect(self.chosen)
        form.sessions.itemChanged.connect(self.chosen)
        for box in (form.attributed, form.final_only, form.working_copy):
            box.toggled.connect(self.chosen)
        form.cancel_button.clicked.connect(surroundings.background.cancel)
        self._show_progress(running=False)

    @property
    def choice(self) -> ReportChoice:
        """Return the variant that is chosen."""
        form = self.form
        items = [form.sessions.item(place) for place in range(form.sessions.count())]
        ticked = [each for each in items if each.checkState() is Qt.CheckState.Checked]
        return ReportChoice(
            kind=form.kind.currentData(),
            sessions=tuple(each.data(Qt.ItemDataRole.UserRole) for each in ticked),
            attributed=form.attributed.isChecked(),
            final_only=form.final_only.isChecked(),
            working_copy=form.working_copy.isChecked(),
            language=form.language.currentData(),
        )

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give the button its act."""
        self.form.export_button.setDefaultAction(actions[Act.EXPORT_WORD])

    def show_report(self, report: Report) -> None:
        """Say what the chosen report leaves out, down to characters that no document can hold."""
        self.form.left_out.clear()
        self.form.left_out.addItems([f"{said(each.where)}: {said(each.reason)}" for each in report.left_out])
        self.form.left_out.addItems([fault.sentence for fault in unwritable(report.outline)])

    def export(self) -> None:
        """Ask where the Word file should go and write it there."""
        proposed = self._surroundings.meetings_folder() / self._proposed_name()
        target = self._surroundings.dialogue.ask_save_file(
            self.tr("Export the report"), proposed, self.tr("Word documents (*.docx)")
        )
        if target is not None:
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Compose and write the Word file in the background; the window stays free."""
        records, template = read_records(self._meeting.file), self._template_for(self.choice)
        work = ExportWork(
            self._surroundings.write_word, records, self.choice, target, template, self._surroundings.demonyms
        )
        self._show_progress(running=True)
        self._surroundings.background.run(work, self._exported, self._failed, self._progressed)

    def _proposed_name(self) -> str:
        status = " working copy" if self.choice.working_copy else ""
        return f"{self._meeting.meeting.code} {_FILE_NAMES[self.choice.kind]}{status}.docx"

    def _exported(self, target: Path) -> None:
        self._show_progress(running=False)
        self._meeting.tell(self.tr("The report has been written: {}").format(target), "")

    def _failed(self, failure: BaseException) -> None:
        self._show_progress(running=False)
        if isinstance(failure, RuleBrokenError):
            self.refused.emit()
        self._meeting.tell_failure(failure)

    def _progressed(self, done: int, total: int) -> None:
        self.form.progress.setMaximum(total)
        self.form.progress.setValue(done)

    def _show_progress(self, *, running: bool) -> None:
        self.form.progress.setVisible(running)
        self.form.cancel_button.setVisible(running)


@dataclass(frozen=True, slots=True)
class ExportWork:
    """Carry what an export needs across the door to threads; check, compose and write the document there."""

    write: WriteDocument
    records: ReportRecords
    choice: ReportChoice
    target: Path
    template: TemplateChoice
    demonyms: Callable[[], tuple[Demonym, ...]]

    def __call__(self, progress: Progress) -> Path:
        """Return the file that was written; raise RuleBrokenError when it is final and names still stand in it."""
        material = self.records.material
        refuse_names(material, self.choice, self.target.stem, self.records.index(self.demonyms()))
        self.write(composed(material, self.choice).outline, self.target, progress, self.template)
        return self.target
