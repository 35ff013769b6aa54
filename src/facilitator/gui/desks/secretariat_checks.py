"""List what the checks found, and mend it by one key."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.report import ReportParagraph
from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_checks_panel import Ui_ChecksPanel
from facilitator.gui.models.desk_rows import DeskList
from facilitator.gui.models.finding_rows import finding_rows, summary_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.reporting.findings import Finding, FindingKind
from facilitator.services.commands.secretariat_report import ClearName, WriteParagraph, report_settings


class ChecksPanel(QWidget):
    """Show the findings of the section, or of the whole report; `wanted` carries the text to go to.

    The keys for the next finding, for mending and for keeping work from every tab of the desk.
    """

    wanted = Signal(str, str)
    shown_first = Signal(QWidget)

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._findings: tuple[Finding, ...] = ()
        self._section = ""
        self.shown: tuple[Finding, ...] = ()
        self.form = form = Ui_ChecksPanel()
        form.setupUi(self)
        form.scope.addItems([self.tr("This session"), self.tr("The whole report")])
        self.rows = DeskList(self)
        form.findings.setModel(self.rows)
        WrappedRows(form.findings)
        form.scope.activated.connect(self._show)
        form.findings.activated.connect(self._go)
        form.ladder.wanted.connect(meeting.act)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the panel."""
        return {
            Act.NEXT_FINDING: self.go_to_next,
            Act.MEND_FINDING: self.mend,
            Act.KEEP_NAME: self.keep,
            Act.LADDER: self.change_ladder,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        for button, act, words in (
            (self.form.mend_button, Act.MEND_FINDING, self.tr("Mend")),
            (self.form.keep_button, Act.KEEP_NAME, self.tr("Keep")),
            (self.form.ladder_button, Act.LADDER, self.tr("Thresholds")),
        ):
            actions[act].setIconText(words)
            button.setDefaultAction(actions[act])

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        actions[Act.NEXT_FINDING].setEnabled(bool(self.shown))
        actions[Act.MEND_FINDING].setEnabled(bool(self.shown))
        actions[Act.KEEP_NAME].setEnabled(any(each.kind is FindingKind.NAME for each in self.shown))

    def show_section(self, section: str) -> None:
        """Show the findings of another session."""
        self._section = section
        self._show()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what the checks have found now."""
        self._findings = findings
        self._show()

    def go_to_next(self) -> None:
        """Select the next finding and go to its paragraph."""
        if self.shown:
            place = (self.form.findings.currentIndex().row() + 1) % len(self.shown)
            self.form.findings.setCurrentIndex(self.rows.index(place))
            self._go(self.form.findings.currentIndex())

    def come_first(self) -> None:
        """Show the panel: something in it has to be settled."""
        self.shown_first.emit(self)

    def change_ladder(self) -> None:
        """Ask for the thresholds of the quantifiers and the lengths of the report and of this section."""
        with self._meeting.file.reading() as uow:
            settings = report_settings(uow)
        self.come_first()
        self.form.ladder.ask(settings, self._section)

    def mend(self) -> None:
        """Write the words proposed in the place of those found, or say why that cannot be."""
        finding = self._current()
        if finding is None:
            return
        if not finding.mended:
            self._meeting.tell(self.tr("Only an editor can mend this. {}").format(finding.says))
        elif self._paragraph(finding) is None:
            self._meeting.tell(
                self.tr("This stands in a note, a pledge or a commitment, which are not changed here."),
                self.tr("Compile the session first, or change it where it was written."),
            )
        else:
            self._act_on(finding, WriteParagraph(paragraph_id=finding.key, text=finding.mended))

    def keep(self) -> None:
        """Keep the name found: somebody has looked, and it is no source."""
        finding = self._current()
        if finding is None or finding.kind is not FindingKind.NAME:
            return
        self._act_on(finding, ClearName(text_id=finding.key, name=finding.found))

    def _act_on(self, finding: Finding, command: WriteParagraph | ClearName) -> None:
        place = self.shown.index(finding)
        if self._meeting.act(command):
            self.form.findings.setCurrentIndex(self.rows.index(min(place, len(self.rows.rows) - 1)))

    def _paragraph(self, finding: Finding) -> ReportParagraph | None:
        with self._meeting.file.reading() as uow:
            return uow.get(ReportParagraph, finding.key)

    def _current(self) -> Finding | None:
        """Return the finding selected, or the first one."""
        place = max(self.form.findings.currentIndex().row(), 0)
        return self.shown[place] if place < len(self.shown) else None

    def _go(self, index: QModelIndex) -> None:
        finding = self.shown[index.row()]
        self.wanted.emit(finding.session_id, finding.key)

    def _show(self, *_announced: object) -> None:
        whole = self.form.scope.currentIndex() == 1
        self.shown = tuple(
            each
            for each in self._findings
            if whole or each.session_id == self._section or (not each.session_id and not each.text)
        )
        self.rows.show(finding_rows(self.shown))
        self.form.summary.setText(summary_of(self.shown))
