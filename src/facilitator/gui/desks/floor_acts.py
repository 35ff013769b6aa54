"""Turn the chair's wishes into acts on the chosen session, stamped with the time they were made."""

from dataclasses import replace

from PySide6.QtCore import QObject

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.gui.desks.list_order import ActOnCall
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.commands import Command
from facilitator.services.entry import Entry, read_entry

_STEP = 30
_TWICE = 1.0


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
        unnamed = self.unnamed_speaker(entry)
        if unnamed:
            self._meeting.act(commands.chair.IdentifySpeaker(intervention_id=unnamed, delegation_id=delegation_id))
            return
        if (at_once := self._heard_at_once(entry, delegation_id)) is not None:
            self._meeting.act(at_once)
            return
        groups = tuple(self._meeting.group_named(group) for group in entry.groups) if entry.name else ()
        session_id, now = self._meeting.session_id, self._meeting.clock.now()
        inscribe = commands.speakers_list.Inscribe(
            session_id=session_id, delegation_id=delegation_id, at=now, on_behalf_of=groups, kind=entry.kind
        )
        if self._meeting.session().list_status is ListStatus.OPEN:
            self._meeting.act(inscribe)
        else:
            self._ask_about_closed_list(delegation_id, replace(inscribe, all_the_same=True))

    def unnamed_speaker(self, entry: Entry) -> str:
        """Return the intervention whose speaker this entry would name, or nothing."""
        current = self._meeting.floor().current
        if current is None or current.delegation_id or current.kind is InterventionKind.CHAIR:
            return ""
        return current.id if entry.kind is InterventionKind.STATEMENT else ""

    def _ask_about_closed_list(self, delegation_id: str, inscribe: Command) -> None:
        """Say that the list is closed; the chair may add the name all the same, in one more press."""
        who = name_of(self._meeting.delegation(delegation_id))
        add = ActOnCall(self._meeting, inscribe)
        choices = ((self.tr("Add all the same"), add.carry_out), (self.tr("Open the list"), self.open_or_close_list))
        self._meeting.tell(self.tr("The list of speakers is closed: {} has not been added.").format(who), "", choices)

    def _heard_at_once(self, entry: Entry, delegation_id: str) -> Command | None:
        """Return the act on what does not wait on the list: a point of order, a reply asked for, a question."""
        session_id, now = self._meeting.session_id, self._meeting.clock.now()
        if entry.kind is InterventionKind.POINT_OF_ORDER:
            return commands.interruptions.RaisePointOfOrder(session_id=session_id, delegation_id=delegation_id, at=now)
        if entry.kind is InterventionKind.REPLY:
            return commands.interruptions.RequestReply(session_id=session_id, delegation_id=delegation_id, at=now)
        if entry.kind is InterventionKind.QUESTION:
            return commands.interruptions.Interrupt(
                session_id=session_id, kind=entry.kind, delegation_id=delegation_id, at=now
            )
        return None

    def add_participant(self, name: str) -> None:
        """Add somebody the reference data do not know, and put them on the list."""
        command = commands.participants.AddDelegation(name=name)
        if self._meeting.act(command):
            self.enter(command.delegation_id, name)

    def next_speaker(self) -> None:
        """Give the floor to the next one waiting; a key pressed twice calls only one."""
        current, now = self._meeting.floor().current, self._meeting.clock.now()
        started = current.clock.started_at if current is not None else None
        if started is not None and (now - started).total_seconds() < _TWICE:
            self._meeting.tell(self.tr("Pressed twice: only one speaker has been called. Press again for the next."))
            return
        self.give_floor("")

    def give_floor(self, inscription_id: str) -> None:
        """Give the floor to one inscription; an empty name means the next one."""
        session_id, now = self._meeting.session_id, self._meeting.clock.now()
        self._meeting.act(commands.chair.GiveFloor(session_id=session_id, at=now, inscription_id=inscription_id))

    def start_unknown(self) -> None:
        """Start the clock now; who speaks is typed afterwards."""
        self._meeting.act(
            commands.chair.StartUnknownSpeaker(session_id=self._meeting.session_id, at=self._meeting.clock.now())
        )

    def pause_or_resume(self) -> None:
        """Pause the clock, or let it go on."""
        self._meeting.act(
            commands.chair.PauseOrResume(session_id=self._meeting.session_id, at=self._meeting.clock.now())
        )

    def end_intervention(self) -> None:
        """End the intervention and leave the floor free."""
        self._meeting.act(
            commands.chair.EndIntervention(session_id=self._meeting.session_id, at=self._meeting.clock.now())
        )

    def more_time(self) -> None:
        """Give the speaker 30 seconds more."""
        self._meeting.act(commands.chair.ChangeLimit(session_id=self._meeting.session_id, seconds=_STEP))

    def less_time(self) -> None:
        """Give the speaker 30 seconds less."""
        self._meeting.act(commands.chair.ChangeLimit(session_id=self._meeting.session_id, seconds=-_STEP))

    def move(self, inscription_id: str, place: int) -> None:
        """Move a delegation to a place (0: next) by hand."""
        session_id = self._meeting.session_id
        self._meeting.act(
            commands.speakers_list.MoveInscription(session_id=session_id, inscription_id=inscription_id, place=place)
        )

    def withdraw(self, inscription_id: str) -> None:
        """Take a delegation off the list."""
        self._meeting.act(commands.speakers_list.LeaveList(inscription_id=inscription_id))

    def open_or_close_list(self) -> None:
        """Close an open list of speakers, or open it again."""
        is_open = self._meeting.session().list_status is ListStatus.OPEN
        status = ListStatus.CLOSED if is_open else ListStatus.OPEN
        self._meeting.act(commands.speakers_list.SetListStatus(session_id=self._meeting.session_id, status=status))
