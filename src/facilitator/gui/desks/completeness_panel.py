"""Show, live, what the record of the session still lacks, and make the chair's card."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from facilitator.gui.desks.session_list import SessionList
from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.spoken import spoken
from facilitator.reporting.session_completeness import Gap, Missing

GAP_WORDS = {
    Gap.SPEAKER_WITHOUT_NOTE: "\u25cb Speaker without a note",
    Gap.THEME_NOT_TOUCHED: "# Theme not touched",
    Gap.GUIDING_QUESTION_OPEN: "? Guiding question not answered",
    Gap.QUESTION_WITHOUT_ANSWER: "? Question without an answer",
    Gap.ONE_SUPPORTER: "1 Point of one delegation only",
    Gap.PLEDGE_WITHOUT_QUANTITY: "\u25c7 Pledge without a quantity",
}


class CompletenessPanel(SessionList):
    """List the gaps; `opened` carries the gap that is to be mended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name(
            self.tr("What is still missing"),
            self.tr("What is still missing from the record of this session"),
        )

    def show_gaps(self, gaps: Sequence[Missing], words: int) -> None:
        """Show these gaps, and how many words the notes of the session have."""
        if gaps:
            summary = self.tr("{} things missing \u00b7 {} words noted").format(len(gaps), words)
        else:
            summary = self.tr("\u2713 Nothing is missing \u00b7 {} words noted").format(words)
        self.show_list(gaps, [_row(each) for each in gaps], summary)


def _row(gap: Missing) -> StreamRow:
    return StreamRow(
        id=f"{gap.gap.value}-{gap.record_id}",
        intervention_id="",
        note_id=gap.record_id,
        title=spoken(GAP_WORDS[gap.gap]),
        text=gap.words,
        aside="",
        flag="",
        code="",
    )
