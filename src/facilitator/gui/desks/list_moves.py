"""Carry out the rarer moves on the speakers' list, on whichever name is selected."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from facilitator.domain.balance import proposal
from facilitator.domain.programme import OrderPreset
from facilitator.domain.speaking_order import Inscription, InscriptionState
from facilitator.gui.desks.inscription_form import InscriptionForm
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.acts import Command
from facilitator.services.commands.rest_of_list import CarryOver
from facilitator.services.commands.speakers_list import (
    Absence,
    DrawLots,
    LeaveList,
    MarkAbsent,
    MoveInscription,
    Reinstate,
    ScheduleClosing,
    SortList,
    Swap,
)
from facilitator.services.outlook import session_to_carry_to
from facilitator.services.reasons import reasons_for

_CLOSES_IN = timedelta(minutes=10)
_LEFT_UNHEARD = {
    InscriptionState.WITHDRAWN,
    InscriptionState.ABSENT,
    InscriptionState.TEXT_ONLY,
    InscriptionState.NOT_REACHED,
}


class ListMoves(QObject):
    """Offer each move as a slot; `selected` names the inscription it is made on, or nobody."""

    def __init__(
        self, meeting: OpenMeeting, form: InscriptionForm, selected: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._form = form
        self._selected = selected
        form.wanted.connect(self._act)

    def edit(self) -> None:
        """Open the form with the facts of the selection."""
        if (inscription := self._inscription()) is not None:
            who = name_of(self._meeting.delegation(inscription.delegation_id))
            self._form.ask(inscription, who, self._meeting.group_named)

    def explain(self) -> None:
        """Say why the selection stands where it stands."""
        if (inscription := self._inscription()) is not None:
            history = self._meeting.file.history(Inscription, inscription.id)
            who = name_of(self._meeting.delegation(inscription.delegation_id))
            reasons = reasons_for(inscription, history, self._meeting.local_time)
            self._meeting.tell(f"{who}: {' '.join(reasons)}")

    def swap_with_next(self) -> None:
        """Exchange the places of the selection and the one after it."""
        ids = [each.id for each in self._queue()]
        if (identifier := self._selected()) and identifier in ids[:-1]:
            following = ids[ids.index(identifier) + 1]
            self._act(Swap(session_id=self._meeting.session_id, first_id=identifier, second_id=following))

    def absent(self) -> None:
        """Pass the selection over, to the end of its own category."""
        self._mark_absent(Absence.END_OF_CATEGORY)

    def absent_to_the_end(self) -> None:
        """Pass the selection over, to the end of the list."""
        self._mark_absent(Absence.END_OF_LIST)

    def strike(self) -> None:
        """Pass the selection over and strike it."""
        self._mark_absent(Absence.STRUCK)

    def text_only(self) -> None:
        """Record that the selection hands its statement in."""
        if identifier := self._selected():
            self._act(LeaveList(inscription_id=identifier, state=InscriptionState.TEXT_ONLY))

    def put_back(self) -> None:
        """Put back whoever left the list last without being heard."""
        left = [each for each in self._meeting.floor().inscriptions if each.state in _LEFT_UNHEARD]
        if not left:
            self._meeting.tell(self.tr("Nobody has left the list unheard."))
            return
        last = max(left, key=lambda each: self._meeting.file.history(Inscription, each.id)[-1].at)
        self._act(Reinstate(inscription_id=last.id))

    def propose(self) -> None:
        """Propose whom to hear next for balance; the chair takes it or leaves it."""
        floor = self._meeting.floor()
        found = proposal(floor.queue, floor.interventions, self._meeting.delegation)
        if found is None:
            self._meeting.tell(self.tr("The list is as balanced as those waiting allow."))
            return
        who = name_of(self._meeting.delegation(found.inscription.delegation_id))
        command = MoveInscription(session_id=floor.session.id, inscription_id=found.inscription.id, place=0)
        take = ActOnCall(self._meeting, command)
        sentence = self.tr("For balance, {} could be next ({}).").format(who, found.reason)
        self._meeting.tell(sentence, "", ((self.tr("Move to the top"), take.carry_out),))

    def sort_groups_first(self) -> None:
        """Sort with groups first."""
        self._sort(OrderPreset.GROUPS_FIRST)

    def sort_heads_of_state_first(self) -> None:
        """Sort with Heads of State first."""
        self._sort(OrderPreset.HEADS_OF_STATE_FIRST)

    def sort_by_receipt(self) -> None:
        """Sort by the order of receipt."""
        self._sort(OrderPreset.FIRST_COME)

    def sort_by_alphabet(self) -> None:
        """Sort by English short name."""
        self._sort(OrderPreset.ALPHABETICAL)

    def draw_lots(self) -> None:
        """Draw the order of those waiting by lot."""
        drawn = [each.id for each in self._queue()]
        secrets.SystemRandom().shuffle(drawn)
        self._act(DrawLots(session_id=self._meeting.session_id, drawn=tuple(drawn)))

    def carry_over(self) -> None:
        """Carry everybody waiting over to the next sitting on the same theme."""
        target = session_to_carry_to(self._meeting.session(), self._meeting.sessions)
        if target is None:
            self._meeting.tell(self.tr("No later session is in the programme."))
            return
        ids = tuple(each.id for each in self._queue())
        now = self._meeting.clock.now()
        self._act(CarryOver(session_id=self._meeting.session_id, target_id=target.id, inscription_ids=ids, at=now))

    def close_soon(self) -> None:
        """Announce that the list closes in ten minutes; it closes by itself then."""
        closes_at: datetime = self._meeting.clock.now() + _CLOSES_IN
        self._act(ScheduleClosing(session_id=self._meeting.session_id, closes_at=closes_at))

    def _mark_absent(self, custom: Absence) -> None:
        if identifier := self._selected():
            self._act(MarkAbsent(session_id=self._meeting.session_id, inscription_id=identifier, custom=custom))

    def _sort(self, preset: OrderPreset) -> None:
        self._act(SortList(session_id=self._meeting.session_id, preset=preset))

    def _act(self, command: Command) -> None:
        self._meeting.act(command)

    def _queue(self) -> Sequence[Inscription]:
        return self._meeting.floor().queue

    def _inscription(self) -> Inscription | None:
        return next((each for each in self._queue() if each.id == self._selected()), None)


class ActOnCall(QObject):
    """Carry out one command when somebody says yes to it."""

    def __init__(self, meeting: OpenMeeting, command: Command) -> None:
        super().__init__()
        self._meeting = meeting
        self._command = command

    def carry_out(self) -> None:
        """Carry it out."""
        self._meeting.act(self._command)
