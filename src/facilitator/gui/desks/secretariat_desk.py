"""Bring the report of the meeting to its end: review, wording, checks, preview, export."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.data_exports import DataExports
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.secretariat_checks import ChecksPanel
from facilitator.gui.desks.secretariat_composing import RecordsWork, ReportInView, ReportRecords, ReportWork
from facilitator.gui.desks.secretariat_corrections import CorrectionsPanel
from facilitator.gui.desks.secretariat_export import ExportPanel
from facilitator.gui.desks.secretariat_paragraph_acts import ParagraphActs
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.desks.secretariat_preview import ReportPreview
from facilitator.gui.desks.secretariat_returned import ReturnedPanel
from facilitator.gui.desks.secretariat_review import ReviewBoard
from facilitator.gui.desks.secretariat_ties import NoteTies
from facilitator.gui.desks.secretariat_wording import WordingHelp
from facilitator.gui.desks.template_panel import TemplatePanel
from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.findings import names_in
from facilitator.services.changes import Changes
from facilitator.services.reports import material_after

_REFRESH_AFTER_MS = 400


class SecretariatDesk(Desk):
    """Show the board and the outline at the left, the work in the middle, the preview at the right.

    The board and the paragraphs follow the meeting file at once; the report is composed and checked anew,
    in the background, once the hands rest. All of it only while the desk can be seen.
    """

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._actions: Mapping[Act, QAction] = {}
        self._records: ReportRecords | None = None
        self._reading = False
        self._named: frozenset[str] = frozenset()
        self.form = Ui_SecretariatDesk()
        self.form.setupUi(self)
        self.form.columns.setSizes([280, 620, 440])
        self.form.columns.setCollapsible(2, True)
        self.form.columns.setStretchFactor(1, 3)
        self.form.columns.setStretchFactor(2, 2)
        self.board = ReviewBoard(self.form, meeting, surroundings.demonyms, self)
        self.pane = ParagraphPane(meeting)
        self.acts = ParagraphActs(self.pane, meeting)
        self.wording = WordingHelp(self.pane)
        self.ties = NoteTies(self.pane, meeting)
        self.templates = TemplatePanel(meeting, surroundings)
        self.export_panel = ExportPanel(meeting, surroundings, self.templates.template_for)
        self.data_exports = DataExports(meeting, surroundings, self)
        self.checks = ChecksPanel(meeting)
        self.form.work.addTab(self.pane, self.tr("&Write"))
        self.form.work.addTab(self.checks, self.tr("&Checks"))
        self.corrections = CorrectionsPanel(meeting)
        self.returned = ReturnedPanel(meeting, surroundings, self.export_panel)
        self.form.work.addTab(self.corrections, self.tr("C&orrections"))
        self.form.work.addTab(self.returned, self.tr("From Wor&d"))
        self.form.work.addTab(self.export_panel, self.tr("E&xport"))
        self.form.work.addTab(self.templates, self.tr("Temp&late"))
        self.preview = ReportPreview(self.form, self)
        self._background = surroundings.background
        self._lane = surroundings.background.lane()
        self._demonyms = surroundings.demonyms
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(_REFRESH_AFTER_MS)
        self._refresh_soon.timeout.connect(self.show_report)
        self.board.section_chosen.connect(self.pane.show_section)
        self.board.section_chosen.connect(self.checks.show_section)
        self.checks.wanted.connect(self.go_to)
        self.checks.shown_first.connect(self.form.work.setCurrentWidget)
        self.corrections.wanted.connect(self.go_to)
        self.returned.wanted.connect(self.form.preview.scrollToAnchor)
        self.pane.taken_up.connect(self._on_taken_up)
        self.export_panel.chosen.connect(self.show_report)
        self.export_panel.refused.connect(self.checks.come_first)
        self.form.work.currentChanged.connect(self.templates.show_if_seen)
        self._meeting.hub.changed.connect(self._on_changed)
        self.pane.show_section(self.board.section)
        self.checks.show_section(self.board.section)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {
            Act.EXPORT_WORD: self.export,
            Act.TEMPLATE: self.show_template,
            Act.EXPORT_LOGS: self.data_exports.export_logs,
            Act.EXPORT_PLEDGES: self.data_exports.export_pledges,
            Act.EXPORT_EVERYTHING: self.data_exports.export_everything,
            **self.board.slots,
            **self.acts.slots,
            **self.wording.slots,
            **self.ties.slots,
            **self.checks.slots,
            **self.corrections.slots,
            **self.returned.slots,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self._actions = actions
        for part in (self.board, self.pane, self.checks, self.corrections, self.returned, self.export_panel):
            part.dress(actions)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        for part in (self.board, self.acts, self.wording, self.ties, self.checks, self.corrections, self.returned):
            part.show_states(actions)

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        return self.pane.save()

    def leave_text(self) -> None:
        """Make what has been typed into the paragraph one step of undo."""
        self.pane.writer.leave()

    def enter(self) -> None:
        """Show everything as the meeting file has it now."""
        self.refresh()

    def refresh(self) -> None:
        """Read the meeting file in the background and show everything that is made of it."""
        self._reading = True
        self._lane.run(RecordsWork(self._meeting.file), self._on_read, self._on_failed)

    def show_report(self) -> None:
        """Compose the chosen report in the background, then show its outline, its preview and its checks."""
        if self._records is not None and not self._reading:
            work = ReportWork(self._records, self.export_panel.choice, self._demonyms)
            self._lane.run(work, self._on_composed, self._on_failed)

    def export(self) -> None:
        """Ask where the chosen report should go and write it there."""
        if self.save():
            self.export_panel.export()

    def show_template(self) -> None:
        """Go to the template of the chosen report, and show what it offers."""
        self._actions[Act.SECRETARIAT_DESK].trigger()
        self.form.work.setCurrentWidget(self.templates)
        self.templates.show_kind(self.export_panel.choice.kind)
        self.templates.form.choose_button.setFocus()

    def stop(self) -> None:
        """Follow the meeting no longer; an export that runs is stopped, the file it would replace stays."""
        self._refresh_soon.stop()
        self._lane.drop()
        self._background.cancel()

    def go_to(self, section: str, key: str) -> None:
        """Work on a text: its paragraph in the list, or its place in the preview when it is none."""
        self.board.choose(section)
        self.form.preview.scrollToAnchor(key)
        if self.pane.go_to(key):
            self.form.work.setCurrentWidget(self.pane)
            self.pane.form.text.setFocus()

    def _on_read(self, records: ReportRecords) -> None:
        self._reading = False
        self._records = records
        self._show_records()
        self.show_report()

    def _on_failed(self, failure: BaseException) -> None:
        self._reading = False
        self._meeting.tell_failure(failure)

    def _show_records(self) -> None:
        if self._records is not None:
            self.board.show(self._records.material)
            self.pane.show_material(self._records.material, self._named)
            self.corrections.show_corrections(self._records.material.paragraphs)
            waiting = self.corrections.open_count
            self.form.work.setTabText(
                self.form.work.indexOf(self.corrections),
                self.tr("C&orrections \u25cb {}").format(waiting) if waiting else self.tr("C&orrections"),
            )

    def _on_composed(self, shown: ReportInView) -> None:
        if self._records is None:
            return
        self.preview.show(shown.page, shown.headings)
        self.preview.show_length(shown.length, self._records.material.settings.longest)
        self.export_panel.show_report(shown.report)
        self.checks.show_findings(shown.findings)
        named = names_in(shown.findings)
        self.form.work.setTabText(
            self.form.work.indexOf(self.checks),
            self.tr("&Checks \u2716 {}").format(len(named)) if named else self.tr("&Checks"),
        )
        if named != self._named:
            self._named = named
            self._show_records()
        if self._actions:
            self.show_states(self._actions)

    def _on_taken_up(self) -> None:
        if self._actions:
            self.show_states(self._actions)
        self.corrections.show_paragraph(self.pane.section, self.pane.writer.paragraph)
        if self.pane.writer.paragraph is not None:
            self.form.preview.scrollToAnchor(self.pane.writer.paragraph.id)

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if self._records is None or not self.isVisible():
            return
        if self._reading or changes.touches(Delegation, Group, Inscription, Intervention, Meeting, Session):
            self.refresh()
            return
        self._records = replace(self._records, material=material_after(self._records.material, changes))
        self._show_records()
        if self._actions:
            self.show_states(self._actions)
        self._refresh_soon.start()
