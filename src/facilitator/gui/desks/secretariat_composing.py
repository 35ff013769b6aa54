"""Compose and check the report away from the window: whoever types never waits for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from facilitator.domain.delegations import Group
from facilitator.domain.speaking_order import Inscription
from facilitator.gui.background import Progress
from facilitator.gui.models.outline_page import Page, page_of
from facilitator.gui.models.outline_tree import DEEPEST
from facilitator.reporting.attribution_check import index_of
from facilitator.reporting.findings import Finding, all_findings
from facilitator.reporting.material import Material, Report, narrowed
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.names import Demonym
from facilitator.reporting.outline import ContentsEntry, contents_of, length_of
from facilitator.reporting.report_choice import ReportChoice
from facilitator.services.ports import MeetingFile
from facilitator.services.reports import composed, material_of


@dataclass(frozen=True, slots=True)
class ReportRecords:
    """Hold what the report and its checks are made of, as the meeting file has it."""

    material: Material
    groups: tuple[Group, ...]
    inscriptions: tuple[Inscription, ...]

    def index(self, demonyms: Iterable[Demonym]) -> NameIndex:
        """Return the index of every name that could give a speaker away."""
        return index_of(self.material, self.groups, demonyms, self.inscriptions)


def read_records(file: MeetingFile) -> ReportRecords:
    """Return what the file holds at this moment."""
    with file.reading() as uow:
        return ReportRecords(material_of(uow), uow.all(Group), uow.all(Inscription))


@dataclass(frozen=True, slots=True)
class ReportInView:
    """Hold a report as the desk shows it; `findings` are those of every session, chosen or not."""

    report: Report
    page: Page
    headings: tuple[ContentsEntry, ...]
    length: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RecordsWork:
    """Read the meeting file on the other side of the door to threads."""

    file: MeetingFile

    def __call__(self, _progress: Progress) -> ReportRecords:
        """Return what the file holds at this moment."""
        return read_records(self.file)


@dataclass(frozen=True, slots=True)
class ReportWork:
    """Carry what a report needs across the door to threads; compose, lay out and check there."""

    records: ReportRecords
    choice: ReportChoice
    demonyms: Callable[[], tuple[Demonym, ...]]

    def __call__(self, progress: Progress) -> ReportInView:
        """Return the report; the checks are left out when a newer one has been asked for."""
        report = composed(self.records.material, self.choice)
        page, headings = page_of(report.outline), contents_of(report.outline, DEEPEST)
        findings = self._findings(report) if progress(1, 2) else ()
        return ReportInView(report, page, headings, length_of(report.outline), findings)

    def _findings(self, report: Report) -> tuple[Finding, ...]:
        # A report that names nobody is checked in every session, even in one on the record.
        checked, _ = narrowed(self.records.material, ReportChoice(attributed=not self.choice.names_nobody))
        return all_findings(checked, report, self.records.index(self.demonyms()))
