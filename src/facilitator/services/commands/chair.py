"""Carry out the chair's acts: the list of speakers, the floor and its clock.

Every command carries the moment of the act (`at`, UTC) and the identifiers it will give,
so carrying it out twice on the same meeting means the same thing.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.delegations import Delegation
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import ListStatus, OrderPreset, Session
from facilitator.domain.speaking_clock import Phase, SpeakingClock
from facilitator.domain.speaking_order import (
    Inscription,
    InscriptionState,
    Rank,
    moved,
    next_number,
    position_for,
    resorted,
)
from facilitator.services.floor import Floor, delegation_lookup, limit_for, read_floor
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscribe:
    """Put a delegation on the list of speakers; a closed list refuses (GA rule 73)."""

    session_id: str
    delegation_id: str
    at: datetime
    speaker: str = ""
    rank: Rank = Rank.UNSPECIFIED
    on_behalf_of: tuple[str, ...] = ()
    inscription_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "add to the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Add the inscription where the session's order puts it."""
        session = require(uow, Session, self.session_id)
        require(uow, Delegation, self.delegation_id)
        if session.list_status is not ListStatus.OPEN:
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
        )
        position = position_for(inscription, so_far, delegation_lookup(uow), session.order_preset)
        uow.put(replace(inscription, position=position))


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveFloor:
    """Give the floor to an inscription, or to the next one waiting when none is named.

    Whoever has the floor is thanked first: that intervention ends at the same moment.
    """

    session_id: str
    at: datetime
    inscription_id: str = ""
    intervention_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "give the floor"

    def carry_out(self, uow: UnitOfWork) -> None:
        """End the running intervention and start the next one."""
        floor = read_floor(uow, self.session_id)
        inscription = self._chosen(floor)
        delegation = uow.get(Delegation, inscription.delegation_id)
        end_all(uow, floor, self.at)
        uow.put(replace(inscription, state=InscriptionState.SPEAKING))
        uow.put(
            Intervention(
                id=self.intervention_id,
                session_id=self.session_id,
                order=floor.next_order,
                inscription_id=inscription.id,
                delegation_id=inscription.delegation_id,
                speaker=inscription.speaker,
                on_behalf_of=inscription.on_behalf_of,
                presiding_officer=floor.session.presiding_officer,
                clock=SpeakingClock(limit=limit_for(floor.session, inscription, delegation)).start(self.at),
            )
        )

    def _chosen(self, floor: Floor) -> Inscription:
        if not floor.queue:
            raise RuleBrokenError("There are no more names inscribed on the list of speakers.")
        if not self.inscription_id:
            return floor.queue[0]
        for inscription in floor.queue:
            if inscription.id == self.inscription_id:
                return inscription
        raise RuleBrokenError("This delegation is no longer waiting for the floor.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StartUnknownSpeaker:
    """Start the clock for somebody not yet identified: the clock first, the name later."""

    session_id: str
    at: datetime
    intervention_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "start the clock"

    def carry_out(self, uow: UnitOfWork) -> None:
        """End the running intervention and start one without a name, under the limit of a Member State."""
        floor = read_floor(uow, self.session_id)
        end_all(uow, floor, self.at)
        uow.put(
            Intervention(
                id=self.intervention_id,
                session_id=self.session_id,
                order=floor.next_order,
                presiding_officer=floor.session.presiding_officer,
                clock=SpeakingClock(limit=floor.session.limits.member_state).start(self.at),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifySpeaker:
    """Say who an intervention belongs to."""

    intervention_id: str
    delegation_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "identify the speaker"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the delegation, and take its waiting inscription as the one being used."""
        intervention = require(uow, Intervention, self.intervention_id)
        require(uow, Delegation, self.delegation_id)
        floor = read_floor(uow, intervention.session_id)
        inscription = next((each for each in floor.queue if each.delegation_id == self.delegation_id), None)
        if inscription is None:
            uow.put(replace(intervention, delegation_id=self.delegation_id))
            return
        state = InscriptionState.SPOKEN if intervention.is_over else InscriptionState.SPEAKING
        uow.put(replace(inscription, state=state))
        uow.put(
            replace(
                intervention,
                delegation_id=self.delegation_id,
                inscription_id=inscription.id,
                speaker=inscription.speaker,
                on_behalf_of=inscription.on_behalf_of,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseOrResume:
    """Pause the running clock, or let a paused one go on."""

    session_id: str
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "pause or resume"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Change the clock of whoever has the floor."""
        current = current_intervention(uow, self.session_id)
        clock = current.clock
        changed = clock.resume(self.at) if clock.phase is Phase.PAUSED else clock.pause(self.at)
        uow.put(replace(current, clock=changed))


@dataclass(frozen=True, slots=True, kw_only=True)
class EndIntervention:
    """End the current intervention and leave the floor free."""

    session_id: str
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "end the intervention"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Stop the clock and mark the inscription as spoken."""
        end(uow, current_intervention(uow, self.session_id), self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLimit:
    """Give the current speaker more time, or less."""

    session_id: str
    seconds: int

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the time limit"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Lengthen or shorten the limit of whoever has the floor."""
        current = current_intervention(uow, self.session_id)
        uow.put(replace(current, clock=current.clock.extended(self.seconds)))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveInscription:
    """Move an inscription to another place among those waiting; the place is kept from then on."""

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

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "take off the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the state in which the inscription leaves the list."""
        inscription = require(uow, Inscription, self.inscription_id)
        if not inscription.is_waiting:
            raise RuleBrokenError("This delegation is no longer waiting for the floor.")
        uow.put(replace(inscription, state=self.state))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetListStatus:
    """Open or close the list of speakers."""

    session_id: str
    status: ListStatus

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "close the list" if self.status is ListStatus.CLOSED else "open the list"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the status of the session's list."""
        uow.put(replace(require(uow, Session, self.session_id), list_status=self.status))


@dataclass(frozen=True, slots=True, kw_only=True)
class SortList:
    """Put those waiting in the order of a preset; those moved by hand keep their place."""

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


def current_intervention(uow: UnitOfWork, session_id: str) -> Intervention:
    """Return who has the floor; raise RuleBrokenError when nobody has."""
    current = read_floor(uow, session_id).current
    if current is None:
        raise RuleBrokenError("Nobody has the floor.")
    return current


def end(uow: UnitOfWork, intervention: Intervention, at: datetime) -> None:
    """Stop the intervention's clock and mark its inscription as spoken."""
    uow.put(replace(intervention, clock=intervention.clock.stop(at)))
    inscription = uow.get(Inscription, intervention.inscription_id)
    if inscription is not None:
        uow.put(replace(inscription, state=InscriptionState.SPOKEN))


def end_all(uow: UnitOfWork, floor: Floor, at: datetime) -> None:
    """End every open intervention of the floor."""
    for intervention in (*floor.interrupted, floor.current):
        if intervention is not None:
            end(uow, intervention, at)
