"""Show under the list of speakers how much of its allotted time each delegation and group has left."""

from PySide6.QtCore import QObject

from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.floor import Floor
from facilitator.services.time_bank import BankBalance, bank_balances


class BankPanel(QObject):
    """Fill the line of allotments."""

    def __init__(self, form: Ui_ChairDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting

    def show_floor(self, floor: Floor) -> None:
        """Show what is left of each allotment now."""
        balances = bank_balances(floor, self._meeting.delegation, self._meeting.clock.now())
        self._form.banks.setVisible(bool(balances))
        if balances:
            words = " \u00b7 ".join(map(self._balance_words, balances))
            self._form.banks.setText(self.tr("Allotted time: {}").format(words))

    def _balance_words(self, balance: BankBalance) -> str:
        who = self._meeting.delegation(balance.party_id)
        name = name_of(who) if who else balance.party_id
        left = minutes_and_seconds(abs(balance.left))
        if balance.left < 0:
            return self.tr("\u25a0 {} {} over").format(name, left)
        return self.tr("{} {} left").format(name, left)
