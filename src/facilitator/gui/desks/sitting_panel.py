"""Show what belongs to the sitting beside the floor: who is in the room, the chair's notes, allotted time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.attendance import Attendance
from facilitator.domain.delegations import Delegation
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.floor import Floor
from facilitator.services.time_bank import BankBalance, bank_balances

if TYPE_CHECKING:
    from facilitator.gui.desks.chair_notes import ChairNotes
    from facilitator.gui.desks.roll_call import RollCall

_MOST_FOUND = 30


class SittingPanel(QObject):
    """Fill the roll and the notes once they have been opened, and the allotments, and carry out what is done in them.

    `put_away` says that the roll or the notes have been closed.
    """

    put_away = Signal()

    def __init__(self, form: Ui_ChairDesk, forms: ChairForms, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._forms = forms
        self._meeting = meeting
        self._roll: RollCall | None = None
        self._notes: ChairNotes | None = None
        self._present: frozenset[str] = frozenset()

    def show_floor(self, floor: Floor) -> None:
        """Show the sitting of this floor."""
        self._show_roll()
        if self._notes is not None:
            self._notes.show_session(floor.session)
        self.show_banks(floor)

    def toggle_roll(self) -> None:
        """Open the roll, or put it away."""
        if self._roll is None:
            self._roll = self._forms.roll_call
            self._roll.set_find(self._find)
            self._roll.marked.connect(self.mark)
            self._roll.put_away.connect(self.put_away)
            self._show_roll()
        self._roll.toggle()

    def toggle_notes(self) -> None:
        """Open the chair's own notes, or put them away."""
        if self._notes is None:
            self._notes = self._forms.notes
            self._notes.set_write(self._write_notes)
            self._notes.put_away.connect(self.put_away)
            self._notes.show_session(self._meeting.session())
        self._notes.toggle()

    def save(self) -> bool:
        """Write the chair's own notes to the meeting file now, and return whether they are there."""
        return self._notes is None or self._notes.save()

    def _show_roll(self) -> None:
        if self._roll is None:
            return
        with self._meeting.file.reading() as uow:
            marks = [each for each in uow.in_session(Attendance, self._meeting.session_id) if each.is_present]
        self._present = frozenset(each.delegation_id for each in marks)
        since = {each.delegation_id: self._meeting.local_time(each.arrived_at, "%H:%M") for each in marks}
        self._roll.show_presence(since)

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
        command = commands.roll_call.MarkPresence(
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
        return bool(
            self._meeting.act(commands.sitting.WriteChairNotes(session_id=session_id, text=words), undoable=False)
        )
