"""Show what belongs to the sitting beside the floor: who is in the room, the chair's notes, allotted time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from facilitator.domain.attendance import Attendance
from facilitator.domain.delegations import Delegation
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.roll_call import MarkPresence
from facilitator.services.commands.sitting import WriteChairNotes
from facilitator.services.floor import Floor
from facilitator.services.time_bank import BankBalance, bank_balances

_MOST_FOUND = 30


class SittingPanel(QObject):
    """Fill the roll, the notes and the allotments, and carry out what is done in them."""

    def __init__(self, form: Ui_ChairDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._present: frozenset[str] = frozenset()
        form.roll_call.set_find(self._find)
        form.roll_call.marked.connect(self.mark)
        form.chair_notes.set_write(self._write_notes)

    def show_floor(self, floor: Floor) -> None:
        """Show the sitting of this floor."""
        with self._meeting.file.reading() as uow:
            marks = [each for each in uow.in_session(Attendance, floor.session.id) if each.is_present]
        self._present = frozenset(each.delegation_id for each in marks)
        since = {each.delegation_id: self._meeting.local_time(each.arrived_at, "%H:%M") for each in marks}
        self._form.roll_call.show_presence(since)
        self._form.chair_notes.show_session(floor.session)
        self.show_banks(floor)

    def show_banks(self, floor: Floor) -> None:
        """Show what is left of each allotment now."""
        balances = bank_balances(floor, self._meeting.delegation, self._meeting.clock.now())
        self._form.banks.setVisible(bool(balances))
        if balances:
            words = " \u00b7 ".join(map(self._balance_words, balances))
            self._form.banks.setText(self.tr("Allotted time: {}").format(words))

    def mark(self, delegation_id: str) -> None:
        """Mark a delegation as present, or as away when it was present."""
        meeting = self._meeting
        present = delegation_id not in self._present
        command = MarkPresence(
            session_id=meeting.session_id, delegation_id=delegation_id, at=meeting.clock.now(), present=present
        )
        meeting.act(command)

    def _find(self, typed: str) -> Sequence[Delegation]:
        if typed:
            return [match.delegation for match in self._meeting.directory.find(typed, limit=_MOST_FOUND)]
        return sorted(self._meeting.known, key=lambda each: (each.id not in self._present, each.sort_key))

    def _balance_words(self, balance: BankBalance) -> str:
        who = self._meeting.delegation(balance.party_id)
        name = name_of(who) if who else balance.party_id
        left = minutes_and_seconds(abs(balance.left))
        if balance.left < 0:
            return self.tr("\u25a0 {} {} over").format(name, left)
        return self.tr("{} {} left").format(name, left)

    def _write_notes(self, session_id: str, words: str) -> bool:
        return bool(self._meeting.act(WriteChairNotes(session_id=session_id, text=words), undoable=False))
