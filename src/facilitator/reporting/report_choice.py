"""Say which report is wanted, of what, and for whom."""

from dataclasses import dataclass
from enum import Enum


class ReportKind(Enum):
    """Name the reports that the meeting file can be made into."""

    OUTCOME_SUMMARY = "outcome_summary"
    CHAIR_SUMMARY = "chair_summary"
    PLEDGE_REGISTER = "pledge_register"
    SPEAKERS_LIST = "speakers_list"
    TIMING_ANNEX = "timing_annex"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChoice:
    """Hold one variant of a report, made from the same source as every other.

    `sessions` are identifiers; none means all. `attributed` False names nobody, even where a session
    would permit it. `final_only` leaves out every session that is not final. A working copy carries
    anchors, so that changes made to it can be read back; `language` is an ISO 639-1 code.
    """

    kind: ReportKind = ReportKind.OUTCOME_SUMMARY
    sessions: tuple[str, ...] = ()
    attributed: bool = True
    final_only: bool = False
    working_copy: bool = False
    language: str = "en"

    @property
    def names_nobody(self) -> bool:
        """Return whether nobody may be named in it; the chair's summary never names anybody."""
        return not self.attributed or self.kind is ReportKind.CHAIR_SUMMARY

    def includes(self, session_id: str) -> bool:
        """Return whether the session was chosen."""
        return not self.sessions or session_id in self.sessions
