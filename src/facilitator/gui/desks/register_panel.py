"""Show what the session has on record: pledges, recommendations, decisions, follow-ups."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from facilitator.domain.commitments import Commitment
from facilitator.domain.pledges import Pledge
from facilitator.gui.desks.commitment_form import KIND_WORDS, STATUS_WORDS
from facilitator.gui.forms.ui_register_panel import Ui_RegisterPanel
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.models.rows import RowModel
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS


class RegisterPanel(QWidget):
    """List what is on record; `opened` carries the pledge or commitment that is to be changed."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RegisterPanel()
        self.form.setupUi(self)
        self.rows: RowModel[StreamRow] = RowModel(self)
        self._entries: tuple[Pledge | Commitment, ...] = ()
        self.form.entries.setModel(self.rows)
        self.form.entries.activated.connect(self._open)
        self.form.entries.clicked.connect(self._open)

    def serve(self, pictures: Pictures) -> None:
        """Draw rows with these pictures."""
        self.form.entries.setItemDelegate(RowDelegate(pictures, self.form.entries))

    def show_entries(
        self, pledges: Sequence[Pledge], commitments: Sequence[Commitment], names: Callable[[tuple[str, ...]], str]
    ) -> None:
        """Show these, by reference; `names` writes delegations."""
        self._entries = tuple(sorted((*commitments, *pledges), key=lambda each: (each.reference, each.id)))
        self.rows.show([_row(each, names) for each in self._entries])
        summary = self.tr("Pledges: {} \u00b7 Recommendations, decisions, follow-ups: {}")
        self.form.summary.setText(summary.format(len(pledges), len(commitments)))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._entries[index.row()])


def _row(entry: Pledge | Commitment, names: Callable[[tuple[str, ...]], str]) -> StreamRow:
    who = names(entry.delegation_ids)
    facts: tuple[str, ...]
    if isinstance(entry, Pledge):
        facts, status = (who, PLEDGE_CATEGORIES[entry.category]), PLEDGE_STATUS[entry.status]
    else:
        facts = (KIND_WORDS[entry.kind], entry.owner, entry.due)
        status = STATUS_WORDS[entry.status]
    return StreamRow(
        id=entry.id,
        intervention_id="",
        note_id=entry.id,
        title=" \u00b7 ".join(part for part in (entry.reference, *facts) if part),
        text=entry.text,
        aside=status,
        flag="",
        code="",
    )
