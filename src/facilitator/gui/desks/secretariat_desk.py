"""Bring the report of the meeting to its end: review, wording, checks, preview, export."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.meeting import Meeting
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.secretariat_export import ExportPanel
from facilitator.gui.desks.secretariat_paragraph_acts import ParagraphActs
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.desks.secretariat_review import ReviewBoard
from facilitator.gui.desks.secretariat_ties import NoteTies
from facilitator.gui.desks.secretariat_wording import WordingHelp
from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import page_of
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.material import Material, Report
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
        self.form = Ui_SecretariatDesk()
        self.form.setupUi(self)
        self.form.columns.setSizes([280, 620, 440])
        self.form.columns.setCollapsible(2, True)
        self.form.columns.setStretchFactor(1, 3)
        self.form.columns.setStretchFactor(2, 2)
        self.board = ReviewBoard(self.form, meeting, self)
        self.pane = ParagraphPane(meeting)
        self.acts = ParagraphActs(self.pane, meeting)
        self.wording = WordingHelp(self.pane)
        self.ties = NoteTies(self.pane, meeting)
        self.export_panel = ExportPanel(meeting, surroundings)
        self.form.work.addTab(self.pane, self.tr("&Write"))
        self.form.work.addTab(self.export_panel, self.tr("E&xport"))
        self.outline = OutlineTree(self)
        self.form.outline.setModel(self.outline)
        self._background = surroundings.background
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
        self.pane.taken_up.connect(self._on_taken_up)
        self.export_panel.chosen.connect(self.show_report)
        self._meeting.hub.changed.connect(self._on_changed)
        self.pane.show_section(self.board.section)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of this desk."""
        return {
            Act.EXPORT_WORD: self.export,
            **self.board.slots,
            **self.acts.slots,
            **self.wording.slots,
            **self.ties.slots,
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
        self.export_panel.dress(actions)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        self.board.show_states(actions)
        self.acts.show_states(actions)
        self.wording.show_states(actions)
        self.ties.show_states(actions)

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

    def export(self) -> None:
        """Ask where the chosen report should go and write it there."""
        if self.save():
            self.export_panel.export()

    def stop(self) -> None:
        """Follow the meeting no longer; an export that runs is stopped, the file it would replace stays."""
        self._refresh_soon.stop()
        self._background.cancel()

    def _show_records(self) -> None:
        if self._material is not None:
            self.board.show(self._material)
            self.pane.show_material(self._material, frozenset())

    def _show_length(self, report: Report) -> None:
        longest = self._material.settings.longest if self._material else 0
        self.form.length.setText(self.tr("{:,} of {:,} words").format(length_of(report.outline), longest))

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
        if changes.touches(Delegation, Group, Meeting):
            self.refresh()
            return
        self._material = material_after(self._material, changes)
        self._show_records()
        self._refresh_soon.start()
