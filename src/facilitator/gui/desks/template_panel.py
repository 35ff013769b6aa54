"""Choose the Word template of each report, and read what its check says."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTreeWidgetItem, QWidget

from facilitator.gui.desks.secretariat_export import KIND_WORDS
from facilitator.gui.desks.template_words import TemplateWords
from facilitator.gui.forms.ui_template_panel import Ui_TemplatePanel
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.plain_texts import plain_tip
from facilitator.gui.spoken import spoken
from facilitator.gui.surroundings import Surroundings
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.template_choice import TemplateChoice
from facilitator.reporting.template_findings import TemplateCheck, Verdict
from facilitator.services.commands.secretariat_report import SetReportSettings, report_settings
from facilitator.services.ports import MeetingUnavailableError

_ICONS = {
    Verdict.FOUND: "confirm",
    Verdict.SUBSTITUTED: "swap",
    Verdict.MISSING: "warning",
    Verdict.UNKNOWN: "question",
}


class TemplatePanel(QWidget):
    """Show one report's template at a time; what is chosen is remembered on this computer."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._surroundings = surroundings
        self._memory = surroundings.state.templates
        self._words = TemplateWords(self)
        self._checked: TemplateChoice | None = None
        self.form = form = Ui_TemplatePanel()
        form.setupUi(self)
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(spoken(words), kind)
        form.findings.header().setStretchLastSection(True)
        form.kind.activated.connect(self.show_check)
        form.choose_button.clicked.connect(self.choose)
        form.shipped_button.clicked.connect(self.use_shipped)
        form.add_logo_button.clicked.connect(self.add_logo)
        form.no_logos_button.clicked.connect(self.show_no_logos)
        for line in self.house_lines.values():
            line.editingFinished.connect(self._keep_house_lines)

    @property
    def house_lines(self) -> Mapping[str, QLineEdit]:
        """Return the lines that the house supplies, by their place in the settings of the report."""
        form = self.form
        return {
            "symbol": form.symbol,
            "distribution": form.distribution,
            "issued": form.issued,
            "submitter": form.submitter,
        }

    @property
    def kind(self) -> ReportKind:
        """Return the report whose template is shown."""
        kind: ReportKind = self.form.kind.currentData()
        return kind

    def template_for(self, choice: ReportChoice) -> TemplateChoice:
        """Return the template that a report is to be written into, and how."""
        memory = self._memory
        return TemplateChoice(
            kind=choice.kind, own=memory.of(choice.kind.value), logos=memory.logos, working=choice.working_copy
        )

    def show_kind(self, kind: ReportKind) -> None:
        """Show the template of that report."""
        self.form.kind.setCurrentIndex(self.form.kind.findData(kind))
        self.show_check()

    def choose(self) -> None:
        """Ask for the house's own template; one that cannot serve is not taken."""
        folder = self._surroundings.meetings_folder()
        kinds = self.tr("Word documents (*.docx)")
        path = self._surroundings.dialogue.ask_open_file(self.tr("Choose a template"), folder, kinds)
        if path is None:
            return
        check = self._check(TemplateChoice(kind=self.kind, own=path))
        if check is not None:
            self._memory.keep(self.kind.value, path)
            self._show(check)

    def use_shipped(self) -> None:
        """Go back to the shipped template."""
        self._memory.keep(self.kind.value, None)
        self.show_check()

    def add_logo(self) -> None:
        """Ask for one more co-host's logo."""
        folder = self._surroundings.meetings_folder()
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self._surroundings.dialogue.ask_open_file(self.tr("Choose a logo"), folder, kinds)
        if path is not None:
            self._memory.logos = (*self._memory.logos, path)
            self._show_names()

    def show_no_logos(self) -> None:
        """Show no logo in any report."""
        self._memory.logos = ()
        self._show_names()

    def show_if_seen(self) -> None:
        """Check the template once the panel can be seen."""
        if self.isVisible():
            self.show_check()

    def show_check(self) -> None:
        """Check the template that is in use and show the findings."""
        check = self._check(self.template_for(ReportChoice(kind=self.kind)))
        self._show(check or TemplateCheck("", ()))

    def _check(self, choice: TemplateChoice) -> TemplateCheck | None:
        try:
            return self._surroundings.check_template(choice)
        except MeetingUnavailableError as failure:
            self._meeting.tell_failure(failure)
            return None

    def _show(self, check: TemplateCheck) -> None:
        self._show_names()
        self.form.summary.setText(self._words.summary(check))
        self.form.findings.clear()
        ordered = sorted(check.findings, key=lambda each: list(_ICONS)[::-1].index(each.verdict))
        for finding in ordered:
            item = QTreeWidgetItem([self._words.verdict(finding.verdict), self._words.sentence(finding)])
            item.setIcon(0, self._surroundings.pictures.icon(_ICONS[finding.verdict]))
            item.setToolTip(1, plain_tip(item.text(1)))
            self.form.findings.addTopLevelItem(item)
        self.form.findings.resizeColumnToContents(0)

    def _keep_house_lines(self) -> None:
        """Keep what the house supplies for the masthead in the meeting file; nothing is proposed for it."""
        with self._meeting.file.reading() as uow:
            settings = report_settings(uow)
        form = self.form
        wanted = replace(
            settings,
            symbol=_one_line(form.symbol),
            distribution=_one_line(form.distribution),
            issued=_one_line(form.issued),
            submitter=_one_line(form.submitter),
        )
        if wanted != settings:
            self._meeting.act(SetReportSettings(settings=wanted), self)

    def _show_names(self) -> None:
        memory = self._memory
        with self._meeting.file.reading() as uow:
            settings = report_settings(uow)
        for name, line in self.house_lines.items():
            if not line.hasFocus():
                line.setText(getattr(settings, name))
        own = memory.of(self.kind.value)
        self.form.template_name.setText(_shown(own) if own else self.tr("the one that comes with the program"))
        self.form.shipped_button.setEnabled(own is not None)
        self.form.logos.setText(", ".join(logo.name for logo in memory.logos) or self.tr("none"))
        self.form.no_logos_button.setEnabled(bool(memory.logos))


def _shown(path: Path) -> str:
    return f"{path.name} ({path.parent})"


def _one_line(line: QLineEdit) -> str:
    return " ".join(line.text().split())
