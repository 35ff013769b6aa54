"""Show what the session has on record: pledges, recommendations, decisions, follow-ups."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QWidget

from facilitator.domain.pledges import Pledge
from facilitator.domain.privacy import is_private
from facilitator.domain.references import OnRecord
from facilitator.gui.desks.session_list import SessionList
from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.spoken import spoken
from facilitator.reporting.annexes import PLEDGE_CATEGORIES
from facilitator.reporting.since_last_meeting import COMMITMENT_KINDS, status_words

Names = Callable[[tuple[str, ...]], str]


class RegisterPanel(SessionList):
    """List what is on record; `opened` carries the pledge or commitment that is to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(self.tr("What is on record"), self.tr("Pledges, recommendations, decisions and follow-ups"))

    def show_entries(
        self, entries: Sequence[OnRecord], names: Names, giving_way: Sequence[OnRecord], private: Collection[str]
    ) -> None:
        """Show these, by reference; `names` writes delegations, those `giving_way` share the reference of another.

        Those put on record from one of the `private` notes are marked.
        """
        listed = sorted(entries, key=lambda each: (each.reference, each.id))
        pledges = sum(isinstance(each, Pledge) for each in listed)
        summary = self.tr("Pledges: {} \u00b7 Recommendations, decisions, follow-ups: {}")
        summary = summary.format(pledges, len(listed) - pledges)
        if giving_way:
            shared = ", ".join(dict.fromkeys(each.reference for each in giving_way))
            summary = self.tr("{}\n\u25b2 Given twice: {}").format(summary, shared)
        marked = {each.id for each in giving_way}
        rows = [self._row(each, names, twice=each.id in marked, own=is_private(each, private)) for each in listed]
        self.show_list(listed, rows, summary)

    def _row(self, entry: OnRecord, names: Names, *, twice: bool, own: bool) -> StreamRow:
        who = names(entry.delegation_ids)
        if isinstance(entry, Pledge):
            facts: tuple[str, ...] = (who, spoken(PLEDGE_CATEGORIES[entry.category]))
        else:
            facts = (spoken(COMMITMENT_KINDS[entry.kind]), entry.owner, entry.due)
        reference = self.tr("\u25b2 {} (given twice)").format(entry.reference) if twice else entry.reference
        return StreamRow(
            id=entry.id,
            intervention_id="",
            note_id=entry.id,
            title=" \u00b7 ".join(part for part in (reference, *facts) if part),
            text=entry.text,
            aside=" ".join((*([spoken("private")] if own else []), spoken(status_words(entry.status)))),
            flag="",
            code="",
        )
