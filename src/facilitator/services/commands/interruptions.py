"""Carry out what interrupts or follows the list: points of order, replies, questions and answers."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention, InterventionKind, Ruling
from facilitator.domain.roles import Right
from facilitator.domain.speaking_clock import Phase, SpeakingClock
from facilitator.domain.speaking_order import (
    Inscription,
    InscriptionState,
    moved,
    next_number,
    position_between,
    waiting_points_of_order,
)
from facilitator.services.commands.chair import end
from facilitator.services.floor import Floor, read_floor
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupt:
    """Give the floor at once: the running clock is paused and the statement kept open.

    For questions, answers and remarks of the chair. The list being closed is no obstacle.
    """

    right: ClassVar[Right] = Right.GIVE_FLOOR

    session_id: str
    kind: InterventionKind
    at: datetime
    delegation_id: str = ""
    speaker: str = ""
    intervention_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "interrupt"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Pause whoever speaks and start the interruption's own clock."""
        floor = read_floor(uow, self.session_id)
        start_interruption(uow, floor, self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisePointOfOrder:
    """Raise a point of order: heard at once, and first raised first heard (GA rule 71)."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

    session_id: str
    at: datetime
    delegation_id: str = ""
    identifier: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "raise a point of order"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Start it now, or let it wait while another point of order is being heard."""
        floor = read_floor(uow, self.session_id)
        if floor.current is None or floor.current.kind is not InterventionKind.POINT_OF_ORDER:
            start_interruption(
                uow,
                floor,
                Interrupt(
                    session_id=self.session_id,
                    kind=InterventionKind.POINT_OF_ORDER,
                    at=self.at,
                    delegation_id=self.delegation_id,
                    intervention_id=self.identifier,
                ),
            )
            return
        if not self.delegation_id:
            raise RuleBrokenError("A point of order is being heard. Name the delegation that raises the next one.")
        uow.put(
            Inscription(
                id=self.identifier,
                session_id=self.session_id,
                delegation_id=self.delegation_id,
                number=next_number(floor.inscriptions),
                received_at=self.at,
                position=position_between(max((each.position for each in floor.inscriptions), default=""), ""),
                kind=InterventionKind.POINT_OF_ORDER,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOnPointOfOrder:
    """Decide a point of order; the interrupted speaker stays paused until the chair lets the clock go on."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

    session_id: str
    ruling: Ruling
    at: datetime
    next_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "rule on the point of order"

    def carry_out(self, uow: UnitOfWork) -> None:
        """End the point of order with its ruling and hear the next one that waits."""
        floor = read_floor(uow, self.session_id)
        current = floor.current
        if current is None or current.kind is not InterventionKind.POINT_OF_ORDER:
            raise RuleBrokenError("No point of order is being heard.")
        end(uow, replace(current, ruling=self.ruling), self.at)
        following = waiting_points_of_order(floor.inscriptions)
        if not following:
            return
        uow.put(replace(following[0], state=InscriptionState.SPOKEN))
        start_interruption(
            uow,
            read_floor(uow, self.session_id),
            Interrupt(
                session_id=self.session_id,
                kind=InterventionKind.POINT_OF_ORDER,
                at=self.at,
                delegation_id=following[0].delegation_id,
                intervention_id=self.next_id,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestReply:
    """Record that a delegation asks for a right of reply; a closed list does not prevent it (GA rule 73)."""

    session_id: str
    delegation_id: str
    at: datetime
    about_id: str = ""
    inscription_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "ask for a right of reply"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Park the request for the end of the session until the chair decides; none when replies are switched off."""
        floor = read_floor(uow, self.session_id)
        if not floor.session.limits.replies:
            raise RuleBrokenError("This session has no right of reply. It can be allowed in “Limits and chair”.")
        uow.put(
            Inscription(
                id=self.inscription_id,
                session_id=self.session_id,
                delegation_id=self.delegation_id,
                number=next_number(floor.inscriptions),
                received_at=self.at,
                position=position_between(max((each.position for each in floor.inscriptions), default=""), ""),
                kind=InterventionKind.REPLY,
                about_id=self.about_id or (floor.current.id if floor.current else ""),
                parked=True,
                state=InscriptionState.REQUESTED,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantReply:
    """Grant a right of reply, for the end of the session or, when `now`, as the next to speak."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

    session_id: str
    inscription_id: str
    now: bool = False

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "grant the right of reply"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Let the reply wait, parked or at the head of the list."""
        reply = _pending_reply(uow, self.inscription_id)
        uow.put(replace(reply, state=InscriptionState.INSCRIBED, parked=not self.now))
        if self.now:
            uow.put(moved(reply.id, 0, uow.in_session(Inscription, self.session_id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseReply:
    """Refuse a right of reply; the request stays on record."""

    right: ClassVar[Right] = Right.GIVE_FLOOR

    inscription_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "refuse the right of reply"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Mark the request as refused."""
        uow.put(replace(_pending_reply(uow, self.inscription_id), state=InscriptionState.REFUSED))


def start_interruption(uow: UnitOfWork, floor: Floor, act: Interrupt) -> None:
    """Pause whoever speaks and open the interruption, tied to what it interrupts."""
    current = floor.current
    if current is not None and current.clock.phase is Phase.RUNNING:
        uow.put(replace(current, clock=current.clock.pause(act.at)))
    uow.put(
        Intervention(
            id=act.intervention_id,
            session_id=act.session_id,
            order=floor.next_order,
            kind=act.kind,
            delegation_id=act.delegation_id,
            speaker=act.speaker,
            about_id=current.id if current else "",
            presiding_officer=floor.session.presiding_officer,
            clock=SpeakingClock(limit=_limit(floor, act.kind)).start(act.at),
        )
    )


def _limit(floor: Floor, kind: InterventionKind) -> int:
    limits = floor.session.limits
    return {
        InterventionKind.POINT_OF_ORDER: limits.point_of_order,
        InterventionKind.QUESTION: limits.question,
        InterventionKind.ANSWER: limits.answer,
        InterventionKind.NATIONAL_CAPACITY: limits.member_state,
    }.get(kind, 0)


def _pending_reply(uow: UnitOfWork, inscription_id: str) -> Inscription:
    reply = require(uow, Inscription, inscription_id)
    if not reply.is_parked_reply:
        raise RuleBrokenError("This reply has been decided already.")
    return reply
