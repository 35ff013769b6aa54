"""Say what a Word template offers a report, what it lacks, and what is put in its place."""

from dataclasses import dataclass
from enum import Enum


class Matter(Enum):
    """Name what a finding is about."""

    FIELD = "field"
    BODY = "body"
    SAMPLE = "sample"
    TABLE = "table"
    OUTLINE_LEVEL = "outline level"
    FONT = "font"
    LANGUAGE = "language"
    TRACES = "traces"


class Verdict(Enum):
    """Say how the template stands in one matter."""

    FOUND = "found"
    SUBSTITUTED = "substituted"
    MISSING = "missing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TemplateFinding:
    """Hold one finding: `name` is the field, mark or script; `detail` what was found or serves instead."""

    matter: Matter
    verdict: Verdict
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TemplateCheck:
    """Hold everything that was found in one template; findings stand in the order in which they are read."""

    name: str
    findings: tuple[TemplateFinding, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many findings say so."""
        return sum(finding.verdict is verdict for finding in self.findings)

    @property
    def is_complete(self) -> bool:
        """Return whether nothing is missing and nothing unknown."""
        return not self.count(Verdict.MISSING) and not self.count(Verdict.UNKNOWN)
