"""Carry out the chair's acts on the floor: who speaks, for how long.

Every command carries the moment of the act (`at`, UTC) and the identifiers it will give,
so carrying it out twice on the same meeting means the same thing.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar

from facilitator.domain.delegations import Delegation
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.roles import Right
from facilitator.domain.speaking_clock import Phase, SpeakingClock
from facilitator.domain.speaking_order import Inscription, InscriptionState
from facilitator.services.floor import Floor, limit_for, read_floor
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveFloor:
    """Give the floor to an inscription, or to the next one waiting when none is named.

    Whoever has the floor is thanked first: that intervention ends at the same moment.
    """

    right: ClassVar[Right] = Right.GIVE_FLOOR

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
        uow.put(replace(inscription, state=InscriptionState.SPEAKING, parked=False))
        uow.put(
            Intervention(
                id=self.intervention_id,
                session_id=self.session_id,
                order=floor.next_order,
                inscription_id=inscription.id,
                kind=inscription.kind,
                about_id=inscription.about_id,
                delegation_id=inscription.delegation_id,
                speaker=inscription.speaker,
                on_behalf_of=inscription.on_behalf_of,
                presiding_officer=floor.session.presiding_officer,
                clock=SpeakingClock(limit=limit_for(floor, inscription, delegation)).start(self.at),
            )
        )

    def _chosen(self, floor: Floor) -> Inscription:
        following = floor.next_in_line
        if following is None:
            raise RuleBrokenError("There are no more names inscribed on the list of speakers.")
        if not self.inscription_id:
            return following
        for inscription in (*floor.queue, *floor.replies):
            if inscription.id == self.inscription_id:
                return inscription
        raise RuleBrokenError("This delegation is no longer waiting for the floor.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StartUnknownSpeaker:
    """Start the clock for somebody not yet identified: the clock first, the name later."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

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
        """Set the delegation, and take its waiting inscription as the one being used.

        Whoever the intervention was taken for before waits again.
        """
        intervention = require(uow, Intervention, self.intervention_id)
        require(uow, Delegation, self.delegation_id)
        mistaken = uow.get(Inscription, intervention.inscription_id)
        if mistaken is not None:
            uow.put(replace(mistaken, state=InscriptionState.INSCRIBED))
            intervention = replace(intervention, inscription_id="", speaker="", on_behalf_of=())
        floor = read_floor(uow, intervention.session_id)
        inscription = next((each for each in floor.queue if each.delegation_id == self.delegation_id), None)
        if inscription is None or intervention.kind is not InterventionKind.STATEMENT:
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

    right: ClassVar[Right] = Right.GIVE_FLOOR

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

    right: ClassVar[Right] = Right.GIVE_FLOOR

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

    right: ClassVar[Right] = Right.GIVE_FLOOR

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
class BeganEarlier:
    """Say that the current speaker began before the clock was started."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

    session_id: str
    seconds: int

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "set the begin earlier"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Move the begin of whoever has the floor, and never before the end of the one before."""
        floor = read_floor(uow, self.session_id)
        current = current_intervention(uow, self.session_id)
        clock = current.clock.began_earlier(self.seconds)
        ends = [each.clock.ended_at for each in floor.interventions if each.clock.ended_at is not None]
        began = clock.started_at
        if ends and began is not None and began < max(ends):
            clock = clock.corrected(max(ends), None)
        uow.put(replace(current, clock=clock))


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectTimes:
    """Correct when an intervention began and ended; what was measured is kept beside it."""

    intervention_id: str
    began: datetime
    ended: datetime | None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "correct the times"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set begin and end; raise RuleBrokenError when the end would come first."""
        intervention = require(uow, Intervention, self.intervention_id)
        recorded = intervention.recorded or intervention.clock
        clock = intervention.clock.corrected(self.began, self.ended)
        uow.put(replace(intervention, clock=clock, recorded=recorded))


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
