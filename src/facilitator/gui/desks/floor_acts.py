"""Turn the chair's wishes into acts on the chosen session, stamped with the time they were made."""

from PySide6.QtCore import QObject

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.acts import Command
from facilitator.services.commands.chair import (
    ChangeLimit,
    EndIntervention,
    GiveFloor,
    IdentifySpeaker,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import Interrupt, RaisePointOfOrder, RequestReply
from facilitator.services.commands.participants import AddDelegation
from facilitator.services.commands.speakers_list import Inscribe, LeaveList, MoveInscription, SetListStatus
from facilitator.services.entry import Entry, read_entry

_STEP = 30


class FloorActs(QObject):
    """Offer every act on the floor as a slot that a key, a button or a test can call."""

    def __init__(self, meeting: OpenMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting

    def enter(self, delegation_id: str, typed: str) -> None:
        """Do what was typed for the delegation it meant: inscribe it, or hear it at once.

        While somebody unknown has the floor, the name typed is that speaker's.
        """
        entry = read_entry(typed)
        current = self._meeting.floor().current
        unnamed = current is not None and not current.delegation_id and current.kind is not InterventionKind.CHAIR
        if current is not None and unnamed and entry.kind is InterventionKind.STATEMENT:
            self._meeting.act(IdentifySpeaker(intervention_id=current.id, delegation_id=delegation_id))
            return
        self._meeting.act(self._command_for(entry, delegation_id))

    def _command_for(self, entry: Entry, delegation_id: str) -> Command:
        session_id, now = self._meeting.session_id, self._meeting.clock.now()
        if entry.kind is InterventionKind.POINT_OF_ORDER:
            return RaisePointOfOrder(session_id=session_id, delegation_id=delegation_id, at=now)
        if entry.kind is InterventionKind.REPLY:
            return RequestReply(session_id=session_id, delegation_id=delegation_id, at=now)
        if entry.kind is InterventionKind.QUESTION:
            return Interrupt(session_id=session_id, kind=entry.kind, delegation_id=delegation_id, at=now)
        groups = tuple(self._meeting.group_named(group) for group in entry.groups) if entry.name else ()
        return Inscribe(
            session_id=session_id, delegation_id=delegation_id, at=now, on_behalf_of=groups, kind=entry.kind
        )

    def add_participant(self, name: str) -> None:
        """Add somebody the reference data do not know, and put them on the list."""
        command = AddDelegation(name=name)
        if self._meeting.act(command):
            self.enter(command.delegation_id, name)

    def next_speaker(self) -> None:
        """Give the floor to the next one waiting."""
        self.give_floor("")

    def give_floor(self, inscription_id: str) -> None:
        """Give the floor to one inscription; an empty name means the next one."""
        session_id, now = self._meeting.session_id, self._meeting.clock.now()
        self._meeting.act(GiveFloor(session_id=session_id, at=now, inscription_id=inscription_id))

    def start_unknown(self) -> None:
        """Start the clock now; who speaks is typed afterwards."""
        self._meeting.act(StartUnknownSpeaker(session_id=self._meeting.session_id, at=self._meeting.clock.now()))

    def pause_or_resume(self) -> None:
        """Pause the clock, or let it go on."""
        self._meeting.act(PauseOrResume(session_id=self._meeting.session_id, at=self._meeting.clock.now()))

    def end_intervention(self) -> None:
        """End the intervention and leave the floor free."""
        self._meeting.act(EndIntervention(session_id=self._meeting.session_id, at=self._meeting.clock.now()))

    def more_time(self) -> None:
        """Give the speaker 30 seconds more."""
        self._meeting.act(ChangeLimit(session_id=self._meeting.session_id, seconds=_STEP))

    def less_time(self) -> None:
        """Give the speaker 30 seconds less."""
        self._meeting.act(ChangeLimit(session_id=self._meeting.session_id, seconds=-_STEP))

    def move(self, inscription_id: str, place: int) -> None:
        """Move a delegation to a place (0: next) by hand."""
        session_id = self._meeting.session_id
        self._meeting.act(MoveInscription(session_id=session_id, inscription_id=inscription_id, place=place))

    def withdraw(self, inscription_id: str) -> None:
        """Take a delegation off the list."""
        self._meeting.act(LeaveList(inscription_id=inscription_id))

    def open_or_close_list(self) -> None:
        """Close an open list of speakers, or open it again."""
        is_open = self._meeting.session().list_status is ListStatus.OPEN
        status = ListStatus.CLOSED if is_open else ListStatus.OPEN
        self._meeting.act(SetListStatus(session_id=self._meeting.session_id, status=status))
