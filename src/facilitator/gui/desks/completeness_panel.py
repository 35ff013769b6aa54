"""Show, live, what the record of the session still lacks, and make the chair's card."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from facilitator.gui.forms.ui_completeness_panel import Ui_CompletenessPanel
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.models.rows import RowModel
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.reporting.session_completeness import Gap, Missing

GAP_WORDS = {
    Gap.SPEAKER_WITHOUT_NOTE: "\u25cb Speaker without a note",
    Gap.THEME_NOT_TOUCHED: "# Theme not touched",
    Gap.GUIDING_QUESTION_OPEN: "? Guiding question not answered",
    Gap.QUESTION_WITHOUT_ANSWER: "? Question without an answer",
    Gap.ONE_SUPPORTER: "1 Point of one delegation only",
    Gap.PLEDGE_WITHOUT_QUANTITY: "\u25c7 Pledge without a quantity",
}


class CompletenessPanel(QWidget):
    """List the gaps; `opened` carries the gap that is to be mended."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CompletenessPanel()
        self.form.setupUi(self)
        self.rows: RowModel[StreamRow] = RowModel(self)
        self._gaps: tuple[Missing, ...] = ()
        self.form.gaps.setModel(self.rows)
        self.form.gaps.activated.connect(self._open)
        self.form.gaps.clicked.connect(self._open)

    def serve(self, pictures: Pictures) -> None:
        """Draw rows with these pictures."""
        self.form.gaps.setItemDelegate(RowDelegate(pictures, self.form.gaps))

    def show_gaps(self, gaps: Sequence[Missing], words: int) -> None:
        """Show these gaps, and how many words the notes of the session have."""
        self._gaps = tuple(gaps)
        self.rows.show(
            [
                StreamRow(
                    id=f"{each.gap.value}-{each.record_id}",
                    intervention_id="",
                    note_id=each.record_id,
                    title=GAP_WORDS[each.gap],
                    text=each.words,
                    aside="",
                    flag="",
                    code="",
                )
                for each in self._gaps
            ]
        )
        if self._gaps:
            self.form.summary.setText(self.tr("{} things missing \u00b7 {} words noted").format(len(self._gaps), words))
        else:
            self.form.summary.setText(self.tr("\u2713 Nothing is missing \u00b7 {} words noted").format(words))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._gaps[index.row()])
