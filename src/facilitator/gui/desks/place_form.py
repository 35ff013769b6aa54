"""Say what becomes of an inscription and why: it leaves the list, or swaps its place by agreement."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from facilitator.domain.speaking_order import InscriptionState
from facilitator.gui.forms.ui_place_form import Ui_PlaceForm
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.speakers_list import LeaveList, Swap

SWAP = "swap"


class PlaceForm(InlineForm):
    """Ask for the exit and its reason, or for the other delegation and who agreed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PlaceForm()
        self.form.setupUi(self)
        exits = {
            InscriptionState.WITHDRAWN: self.tr("Withdrawn"),
            InscriptionState.TEXT_ONLY: self.tr("Text only, not delivered"),
            InscriptionState.NOT_REACHED: self.tr("Not reached"),
            InscriptionState.REFUSED: self.tr("Refused"),
            InscriptionState.ABSENT: self.tr("Absent, struck off"),
            SWAP: self.tr("Swaps places"),
        }
        for what, words in exits.items():
            self.form.what.addItem(words, what)
        self._session_id = ""
        self._inscription_id = ""
        self.form.what.currentIndexChanged.connect(self._on_chosen)
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.form.reason.returnPressed.connect(self._keep)
        self.hide()

    def ask(
        self, exit_: InscriptionState | None, session_id: str, inscription_id: str, queue: Sequence[tuple[str, str]]
    ) -> None:
        """Open for one who waits and leaves so, or else swaps; `queue` holds (identifier, name) of all who wait."""
        what = exit_ or SWAP
        self._session_id, self._inscription_id = session_id, inscription_id
        self.form.whose.setText(dict(queue).get(inscription_id, ""))
        self.form.other.clear()
        for identifier, name in queue:
            if identifier != inscription_id:
                self.form.other.addItem(name, identifier)
        self.form.reason.clear()
        self.form.what.setCurrentIndex(self.form.what.findData(what))
        self._on_chosen()
        self.show()
        (self.form.other if what == SWAP else self.form.reason).setFocus()

    def _on_chosen(self) -> None:
        swaps = self.form.what.currentData() == SWAP
        self.form.other_label.setVisible(swaps)
        self.form.other.setVisible(swaps)
        self.form.reason_label.setText(self.tr("Agreed &by") if swaps else self.tr("&Reason"))

    def _keep(self) -> None:
        what, reason = self.form.what.currentData(), self.form.reason.text()
        if what == SWAP:
            other = self.form.other.currentData() or ""
            ids = {"session_id": self._session_id, "first_id": self._inscription_id, "second_id": other}
            self.wanted.emit(Swap(**ids, agreed_by=reason))
        else:
            self.wanted.emit(LeaveList(inscription_id=self._inscription_id, state=what, reason=reason))
        self.hide()
