"""Show the earlier words of a note, what has changed since, and bring them back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QWidget

from facilitator.gui.desks.note_form import NoteForm
from facilitator.gui.forms.ui_revisions_panel import Ui_RevisionsPanel
from facilitator.gui.models.rows import RowModel
from facilitator.reporting.returned_changes import PieceKind, word_diff
from facilitator.services.revisions import Revision

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """Hold one version in words."""

    id: str
    words: str


class RevisionsPanel(NoteForm):
    """Compare each version with the present words; `restored` carries the text that is wanted back."""

    restored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_RevisionsPanel()
        form.setupUi(self)
        self._revisions: tuple[Revision, ...] = ()
        self.rows: RowModel[RevisionRow] = RowModel(self)
        form.revisions.setModel(self.rows)
        form.revisions.setMaximumWidth(300)
        form.revisions.selectionModel().currentChanged.connect(self._show_comparison)
        form.legend.setText(self.tr("Struck out: only then. Underlined: only now."))
        form.restore.clicked.connect(self._restore)
        form.put_away.clicked.connect(self.close_form)
        self.setMaximumHeight(300)
        self.hide()

    def ask(self, revisions: Sequence[Revision], time_of: Callable[[Revision], str]) -> None:
        """Open on the versions, given oldest first; shown newest first, the one before the present selected."""
        self._revisions = tuple(reversed(revisions))
        self.rows.show(
            [
                RevisionRow(str(place), self._words(each, time_of(each), is_present=place == 0))
                for place, each in enumerate(self._revisions)
            ]
        )
        self.show()
        self.form.revisions.setFocus()
        self.form.revisions.setCurrentIndex(self.rows.index(min(1, len(self._revisions) - 1)))
        self._show_comparison()

    def _words(self, revision: Revision, time: str, *, is_present: bool) -> str:
        parts = (time, revision.who, revision.act, self.tr("as it is now") if is_present else "")
        return " \u00b7 ".join(part for part in parts if part)

    def _chosen(self) -> Revision | None:
        place = self.form.revisions.currentIndex().row()
        return self._revisions[place] if 0 <= place < len(self._revisions) else None

    def _show_comparison(self, *_index: Index) -> None:
        chosen = self._chosen()
        if chosen is None:
            self.form.comparison.clear()
            self.form.restore.setEnabled(False)
            return
        self.form.comparison.setHtml(_compared(chosen.text, self._revisions[0].text))
        self.form.restore.setEnabled(chosen.text != self._revisions[0].text)

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.restored.emit(chosen.text)
            self.close_form()


def _compared(before: str, after: str) -> str:
    """Return both texts in one: what went is struck out, what came is underlined; no sign of the text is markup."""
    signs = {PieceKind.SAME: "{}", PieceKind.REMOVED: "<s>{}</s>", PieceKind.ADDED: "<u><b>{}</b></u>"}
    pieces = (signs[piece.kind].format(escape(piece.text)) for piece in word_diff(before, after))
    return "".join(pieces).replace("\n", "<br>")
