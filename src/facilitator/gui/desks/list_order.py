"""Carry out the moves on the speakers' list as a whole: sorting, lots, balance, closing, carrying over."""

import secrets
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from facilitator.domain.programme import ListStatus, OrderPreset
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.commands import Command
from facilitator.services.outlook import session_to_carry_to

_CLOSES_IN = timedelta(minutes=10)


class ListOrder(QObject):
    """Offer each move on the whole list as a slot."""

    def __init__(self, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting

    def propose(self) -> None:
        """Propose whom to hear next for balance; the chair takes it or leaves it."""
        from facilitator.domain.balance import proposal  # noqa: PLC0415 - few ask for it

        floor = self._meeting.floor()
        found = proposal(floor.queue, floor.interventions, self._meeting.delegation, floor.inscriptions)
        if found is None:
            self._meeting.tell(self.tr("The list is as balanced as those waiting allow."))
            return
        who = name_of(self._meeting.delegation(found.inscription.delegation_id))
        command = commands.speakers_list.MoveInscription(
            session_id=floor.session.id, inscription_id=found.inscription.id, place=0
        )
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
        drawn = [each.id for each in self._meeting.floor().queue]
        secrets.SystemRandom().shuffle(drawn)
        self._meeting.act(commands.speakers_list.DrawLots(session_id=self._meeting.session_id, drawn=tuple(drawn)))

    def carry_over(self) -> None:
        """Carry everybody waiting over to the next sitting on the same theme."""
        target = session_to_carry_to(self._meeting.session(), self._meeting.sessions)
        if target is None:
            self._meeting.tell(self.tr("No later session is in the programme."))
            return
        ids = tuple(each.id for each in self._meeting.floor().queue)
        now = self._meeting.clock.now()
        self._meeting.act(
            commands.rest_of_list.CarryOver(
                session_id=self._meeting.session_id, target_id=target.id, inscription_ids=ids, at=now
            )
        )

    def close_soon(self) -> None:
        """Announce that the list closes in ten minutes; it closes by itself then."""
        closes_at: datetime = self._meeting.clock.now() + _CLOSES_IN
        self._meeting.act(
            commands.speakers_list.ScheduleClosing(session_id=self._meeting.session_id, closes_at=closes_at)
        )

    def not_yet_open(self) -> None:
        """Say that the list of speakers has not been opened yet."""
        self._meeting.act(
            commands.speakers_list.SetListStatus(
                session_id=self._meeting.session_id, status=ListStatus.INITIALLY_CLOSED
            )
        )

    def _sort(self, preset: OrderPreset) -> None:
        self._meeting.act(commands.speakers_list.SortList(session_id=self._meeting.session_id, preset=preset))


class ActOnCall(QObject):
    """Carry out one command when somebody says yes to it."""

    def __init__(self, meeting: OpenMeeting, command: Command) -> None:
        super().__init__()
        self._meeting = meeting
        self._command = command

    def carry_out(self) -> None:
        """Carry it out."""
        self._meeting.act(self._command)
