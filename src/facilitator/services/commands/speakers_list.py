"""Carry out the acts on the list of speakers: joining, leaving, order, opening and closing."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import ClassVar

from facilitator.domain.delegations import Delegation
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.programme import ListStatus, OrderPreset, Session
from facilitator.domain.roles import Right
from facilitator.domain.speaking_order import (
    Gender,
    Inscription,
    InscriptionState,
    Rank,
    moved,
    next_number,
    passed_over,
    position_for,
    resorted,
    swapped,
    waiting,
)
from facilitator.services.floor import delegation_lookup, read_floor
from facilitator.services.ports import UnitOfWork, require


class Absence(Enum):
    """Name the three customs for a speaker who is absent when called."""

    END_OF_CATEGORY = "end_of_category"
    END_OF_LIST = "end_of_list"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscribe:
    """Put a delegation on the list of speakers; a closed list refuses (GA rule 73).

    `all_the_same` is the chair's word that it goes on the closed list nevertheless.
    """

    session_id: str
    delegation_id: str
    at: datetime
    speaker: str = ""
    rank: Rank = Rank.UNSPECIFIED
    on_behalf_of: tuple[str, ...] = ()
    kind: InterventionKind = InterventionKind.STATEMENT
    all_the_same: bool = False
    inscription_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "add to the closed list" if self.all_the_same else "add to the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Add the inscription where the session's order puts it."""
        session = require(uow, Session, self.session_id)
        require(uow, Delegation, self.delegation_id)
        if session.list_status is not ListStatus.OPEN and not self.all_the_same:
            raise RuleBrokenError("The list of speakers is closed. Open it again to add a delegation.")
        so_far = uow.in_session(Inscription, self.session_id)
        inscription = Inscription(
            id=self.inscription_id,
            session_id=self.session_id,
            delegation_id=self.delegation_id,
            number=next_number(so_far),
            received_at=self.at,
            position="",
            speaker=self.speaker,
            rank=self.rank,
            on_behalf_of=self.on_behalf_of,
            kind=self.kind,
            prepared=self.at < session.planned_start,
        )
        position = position_for(inscription, so_far, delegation_lookup(uow), session.order_preset)
        uow.put(replace(inscription, position=position))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveInscription:
    """Move an inscription to another place among those waiting; the place is kept from then on."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    inscription_id: str
    place: int

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "move on the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Give the inscription a position by hand."""
        floor = read_floor(uow, self.session_id)
        if self.inscription_id not in {each.id for each in floor.queue}:
            raise RuleBrokenError("Only a delegation that waits for the floor can be moved.")
        uow.put(moved(self.inscription_id, self.place, floor.inscriptions))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveList:
    """Take a waiting inscription off the list: withdrawn, absent, in writing only, not reached or refused."""

    inscription_id: str
    state: InscriptionState = InscriptionState.WITHDRAWN
    reason: str = ""

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "take off the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the state in which the inscription leaves the list."""
        inscription = require(uow, Inscription, self.inscription_id)
        if not inscription.is_waiting:
            raise RuleBrokenError("This delegation is no longer waiting for the floor.")
        uow.put(replace(inscription, state=self.state, remark=self.reason.strip() or inscription.remark))


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Write beside an inscription why it left the list, or what was agreed about its place."""

    inscription_id: str
    remark: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "remark on the inscription"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the remark."""
        inscription = require(uow, Inscription, self.inscription_id)
        uow.put(replace(inscription, remark=" ".join(self.remark.split())))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetListStatus:
    """Open or close the list of speakers."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    status: ListStatus

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "open the list" if self.status is ListStatus.OPEN else "close the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the status of the session's list."""
        uow.put(replace(require(uow, Session, self.session_id), list_status=self.status))


@dataclass(frozen=True, slots=True, kw_only=True)
class SortList:
    """Put those waiting in the order of a preset; those moved by hand keep their place."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    preset: OrderPreset

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "sort the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Remember the preset and give everybody waiting a position by it."""
        session = require(uow, Session, self.session_id)
        uow.put(replace(session, order_preset=self.preset))
        inscriptions = uow.in_session(Inscription, self.session_id)
        for inscription in resorted(inscriptions, delegation_lookup(uow), self.preset):
            uow.put(inscription)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reinstate:
    """Put back an inscription that has left the list, at the place it had."""

    right: ClassVar[Right] = Right.MOVE_LIST

    inscription_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "put back on the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Let the inscription wait again; one that has spoken needs a new inscription."""
        inscription = require(uow, Inscription, self.inscription_id)
        if inscription.state in {InscriptionState.SPEAKING, InscriptionState.SPOKEN, InscriptionState.INSCRIBED}:
            raise RuleBrokenError("Only a delegation that left the list unheard can be put back.")
        uow.put(replace(inscription, state=InscriptionState.INSCRIBED))


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkAbsent:
    """Pass over a speaker who is absent when called."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    inscription_id: str
    custom: Absence = Absence.END_OF_CATEGORY

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "pass over the absent speaker"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Move the inscription to the end of its category or of the list, or strike it."""
        session = require(uow, Session, self.session_id)
        inscriptions = uow.in_session(Inscription, self.session_id)
        queue = waiting(inscriptions)
        if self.inscription_id not in {each.id for each in queue}:
            raise RuleBrokenError("This delegation is no longer waiting for the floor.")
        if self.custom is Absence.STRUCK:
            uow.put(replace(require(uow, Inscription, self.inscription_id), state=InscriptionState.ABSENT))
        elif self.custom is Absence.END_OF_LIST:
            uow.put(moved(self.inscription_id, len(queue), inscriptions))
        else:
            uow.put(passed_over(self.inscription_id, inscriptions, delegation_lookup(uow), session.order_preset))


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Exchange the places of two delegations that have agreed on it; `agreed_by` says who told so."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    first_id: str
    second_id: str
    agreed_by: str = ""

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "swap two places"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Give each the place of the other, kept from then on."""
        queue = read_floor(uow, self.session_id).queue
        if not {self.first_id, self.second_id} <= {each.id for each in queue} or self.first_id == self.second_id:
            raise RuleBrokenError("Two delegations that wait for the floor can be swapped.")
        agreed = self.agreed_by.strip()
        for inscription in swapped(self.first_id, self.second_id, queue):
            uow.put(replace(inscription, remark=f"swap agreed by {agreed}" if agreed else inscription.remark))


@dataclass(frozen=True, slots=True, kw_only=True)
class EditInscription:
    """Replace the speaker, the rank or the groups of an inscription; its number stays.

    A new rank, group or kind gives a new place by the rules, unless the chair chose the place by hand. When
    it has the floor, or has had it, the intervention takes the speaker and the groups too.
    """

    inscription_id: str
    speaker: str
    rank: Rank
    on_behalf_of: tuple[str, ...] = ()
    aligned_with: tuple[str, ...] = ()
    gender: Gender = Gender.NOT_STATED
    kind: InterventionKind | None = None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the inscription"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the facts, and sort the inscription in again where they matter for the order."""
        before = require(uow, Inscription, self.inscription_id)
        after = replace(
            before,
            speaker=self.speaker.strip(),
            rank=self.rank,
            on_behalf_of=self.on_behalf_of,
            aligned_with=self.aligned_with,
            gender=self.gender,
            kind=self.kind or before.kind,
        )
        matters = (before.rank, before.on_behalf_of, before.kind) != (after.rank, after.on_behalf_of, after.kind)
        if matters and after.is_waiting and not after.placed:
            others = [each for each in uow.in_session(Inscription, after.session_id) if each.id != after.id]
            preset = require(uow, Session, after.session_id).order_preset
            after = replace(after, position=position_for(after, others, delegation_lookup(uow), preset))
        uow.put(after)
        for spoken in uow.in_session(Intervention, after.session_id):
            if spoken.inscription_id == after.id:
                groups, speaker = after.on_behalf_of, after.speaker
                uow.put(replace(spoken, speaker=speaker, on_behalf_of=groups, kind=after.kind))


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleClosing:
    """Announce that the list of speakers closes at a time; None takes the announcement back."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    closes_at: datetime | None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "set when the list closes"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the time, in UTC."""
        uow.put(replace(require(uow, Session, self.session_id), list_closes_at=self.closes_at))


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawLots:
    """Put those waiting in the order of lots that have been drawn; `drawn` names them in that order."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    drawn: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "draw lots"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Give each its lot and the place that follows from it; whoever comes later follows."""
        uow.put(replace(require(uow, Session, self.session_id), order_preset=OrderPreset.LOTS))
        lots = {identifier: lot for lot, identifier in enumerate(self.drawn, start=1)}
        waiting_now = waiting(uow.in_session(Inscription, self.session_id))
        with_lots = [replace(each, lot=lots.get(each.id, each.lot)) for each in waiting_now]
        for inscription in resorted(with_lots, delegation_lookup(uow), OrderPreset.LOTS):
            uow.put(inscription)
