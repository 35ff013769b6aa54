"""Allot speaking time to a delegation or a group, inside the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from facilitator.gui.forms.ui_bank_form import Ui_BankForm
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.sitting import SetTimeBank

_MINUTE = 60


class BankForm(InlineForm):
    """Ask who is to have how many minutes in the session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_BankForm()
        self.form.setupUi(self)
        self._session_id = ""
        self._party_named: Callable[[str], str] = str
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.form.party.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, session_id: str, party_named: Callable[[str], str]) -> None:
        """Open empty; `party_named` turns a typed name into an identifier."""
        self._session_id, self._party_named = session_id, party_named
        self.form.party.clear()
        self.form.minutes.setValue(10)
        self.show()
        self.form.party.setFocus()

    def _keep(self) -> None:
        typed = self.form.party.text().strip()
        party = self._party_named(typed) if typed else ""
        seconds = self.form.minutes.value() * _MINUTE
        self.wanted.emit(SetTimeBank(session_id=self._session_id, party_id=party, seconds=seconds))
        self.hide()
