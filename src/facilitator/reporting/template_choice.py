"""Say which template a report is written into, and how the copy is meant."""

from dataclasses import dataclass
from pathlib import Path

from facilitator.reporting.report_choice import ReportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateChoice:
    """Hold the house's own template, or None for the one shipped for this kind of report.

    `logos` are pictures of the co-hosts; a `working` copy carries anchors, so that its edits can be read back.
    """

    kind: ReportKind = ReportKind.OUTCOME_SUMMARY
    own: Path | None = None
    logos: tuple[Path, ...] = ()
    working: bool = False
