"""Bring the report of the meeting to its end: review, wording, checks, preview, export."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.data_exports import DataExports
from facilitator.gui.desks.secretariat_checks import ChecksPanel
from facilitator.gui.desks.secretariat_export import ExportPanel
from facilitator.gui.desks.secretariat_paragraph_acts import ParagraphActs
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.desks.secretariat_review import ReviewBoard
from facilitator.gui.desks.secretariat_ties import NoteTies
from facilitator.gui.desks.secretariat_wording import WordingHelp
from facilitator.gui.desks.template_panel import TemplatePanel
from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import page_of
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.attribution_check import index_of
from facilitator.reporting.findings import all_findings, names_in
from facilitator.reporting.material import Material, Report
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.outline import length_of
from facilitator.services.changes import Changes
from facilitator.services.reports import composed, material_after, material_of

_REFRESH_AFTER_MS = 400


class SecretariatDesk(QWidget):
    """Show the board and the outline at the left, the work in the middle, the preview at the right.

    The board and the paragraphs follow the meeting file at once; the report is composed anew, for the
    outline and the preview, once the hands rest. All of it only while the desk can be seen.
    """

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._actions: Mapping[Act, QAction] = {}
        self._material: Material | None = None
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
        self.form.work.addTab(self.export_panel, self.tr("E&xport"))
        self.form.work.addTab(self.templates, self.tr("Temp&late"))
        self.outline = OutlineTree(self)
        self.form.outline.setModel(self.outline)
        self._background = surroundings.background
        self._demonyms = surroundings.demonyms
        self._index: NameIndex | None = None
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(_REFRESH_AFTER_MS)
        self._connect()

    def _connect(self) -> None:
        self.form.outline.clicked.connect(self._go_to)
        self.form.outline.activated.connect(self._go_to)
        self.form.preview.anchorClicked.connect(self._follow)
        self._refresh_soon.timeout.connect(self.show_report)
        self.board.section_chosen.connect(self.pane.show_section)
        self.board.section_chosen.connect(self.checks.show_section)
        self.checks.wanted.connect(self.go_to)
        self.pane.taken_up.connect(self._on_taken_up)
        self.export_panel.chosen.connect(self.show_report)
        self.form.work.currentChanged.connect(self._on_tab)
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
        }

    @property
    def text_fields(self) -> tuple[QPlainTextEdit, ...]:
        """Return the fields with a text history of their own."""
        return self.pane.text_fields

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        self._actions = actions
        self.board.dress(actions)
        self.pane.dress(actions)
        self.checks.dress(actions)
        self.export_panel.dress(actions)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        self.board.show_states(actions)
        self.acts.show_states(actions)
        self.wording.show_states(actions)
        self.ties.show_states(actions)
        self.checks.show_states(actions)

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        return self.pane.save()

    def leave_text(self) -> None:
        """Make what has been typed into the paragraph one step of undo."""
        self.pane.writer.leave()

    def refresh(self) -> None:
        """Read the meeting file and show everything that is made of it."""
        with self._meeting.file.reading() as uow:
            self._material = material_of(uow)
            groups, inscriptions = uow.all(Group), uow.all(Inscription)
        self._index = index_of(self._material, groups, self._demonyms(), inscriptions)
        self._show_records()
        self.show_report()

    def show_report(self) -> None:
        """Compose the chosen report and show its outline, its preview and what it leaves out."""
        if self._material is None:
            return
        report = composed(self._material, self.export_panel.choice)
        self.outline.show(report.outline)
        self.form.outline.expandAll()
        bar = self.form.preview.verticalScrollBar()
        place = bar.value()
        self.form.preview.setHtml(page_of(report.outline))
        bar.setValue(place)
        self.export_panel.show_report(report)
        self._show_length(report)
        self._show_checks(report)
        if self._actions:
            self.show_states(self._actions)

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
        self._background.cancel()

    def go_to(self, section: str, key: str) -> None:
        """Work on a text: its paragraph in the list, or its place in the preview when it is none."""
        self.board.choose(section)
        self.form.preview.scrollToAnchor(key)
        if self.pane.go_to(key):
            self.form.work.setCurrentWidget(self.pane)
            self.pane.form.text.setFocus()

    def _show_records(self) -> None:
        if self._material is not None:
            self.board.show(self._material)
            self.pane.show_material(self._material, self._named)

    def _show_checks(self, report: Report) -> None:
        if self._material is None or self._index is None:
            return
        findings = all_findings(self._material, report, self._index)
        self.checks.show_findings(findings)
        named = names_in(findings)
        self.form.work.setTabText(
            self.form.work.indexOf(self.checks),
            self.tr("&Checks \u2716 {}").format(len(named)) if named else self.tr("&Checks"),
        )
        if named != self._named:
            self._named = named
            self._show_records()

    def _show_length(self, report: Report) -> None:
        length, longest = length_of(report.outline), self._material.settings.longest if self._material else 0
        too_long = length > longest
        words = self.tr("\u25b2 {:,} of {:,} words") if too_long else self.tr("{:,} of {:,} words")
        self.form.length.setText(words.format(length, longest))

    def _on_tab(self, place: int) -> None:
        if self.form.work.widget(place) is self.templates:
            self.templates.show_check()

    def _on_taken_up(self) -> None:
        if self._actions:
            self.show_states(self._actions)
        if self.pane.writer.paragraph is not None:
            self.form.preview.scrollToAnchor(self.pane.writer.paragraph.id)

    def _go_to(self, index: QModelIndex) -> None:
        self.form.preview.scrollToAnchor(index.data(KEY_ROLE))

    def _follow(self, link: QUrl) -> None:
        self.form.preview.scrollToAnchor(link.fragment())

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if self._material is None or not self.isVisible():
            return
        if changes.touches(Delegation, Group, Inscription, Intervention, Meeting, Session):
            self.refresh()
            return
        self._material = material_after(self._material, changes)
        self._show_records()
        self._refresh_soon.start()
