"""Answer who has the floor, who waits for it and who has spoken."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.programme import Session, Timer
from facilitator.domain.speaking_order import (
    Inscription,
    InscriptionState,
    parked_replies,
    waiting,
    waiting_points_of_order,
)
from facilitator.services.ports import UnitOfWork, require

DelegationById = Callable[[str], Delegation | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """Hold a session's floor at one moment: the frozen answer that panels show.

    `current` is the innermost open intervention: a point of order is current while the
    statement it interrupts stands in `interrupted`.
    """

    session: Session
    current: Intervention | None
    interrupted: tuple[Intervention, ...]
    queue: tuple[Inscription, ...]
    replies: tuple[Inscription, ...]
    points_of_order: tuple[Inscription, ...]
    timer: Timer | None
    inscriptions: tuple[Inscription, ...]
    interventions: tuple[Intervention, ...]

    @property
    def next_in_line(self) -> Inscription | None:
        """Return who is called next: the head of the list and, when it is empty, the first reply granted."""
        granted = [each for each in self.replies if each.state is InscriptionState.INSCRIBED]
        return next(iter((*self.queue, *granted)), None)

    @property
    def next_order(self) -> int:
        """Return the number that the next intervention will carry."""
        return max((each.order for each in self.interventions), default=0) + 1

    def statements_of(self, delegation_id: str) -> tuple[Intervention, ...]:
        """Return the delegation's statements in this session; points of order and replies do not count."""
        return tuple(each for each in self.interventions if each.delegation_id == delegation_id and each.kind.is_debate)

    def reply_turn(self, delegation_id: str) -> int:
        """Return which reply of the delegation the next one is: 1 for the first."""
        return 1 + sum(
            each.kind is InterventionKind.REPLY and each.delegation_id == delegation_id for each in self.interventions
        )


def read_floor(uow: UnitOfWork, session_id: str) -> Floor:
    """Return the floor of the session; raise LookupError when there is no such session."""
    interventions = tuple(sorted(uow.in_session(Intervention, session_id), key=lambda each: each.order))
    inscriptions = uow.in_session(Inscription, session_id)
    still_open = tuple(each for each in interventions if not each.is_over)
    return Floor(
        session=require(uow, Session, session_id),
        current=still_open[-1] if still_open else None,
        interrupted=still_open[:-1],
        queue=waiting(inscriptions),
        replies=parked_replies(inscriptions),
        points_of_order=waiting_points_of_order(inscriptions),
        timer=next((each for each in uow.in_session(Timer, session_id) if each.stopped_at is None), None),
        inscriptions=inscriptions,
        interventions=interventions,
    )


def limit_for(floor: Floor, inscription: Inscription, delegation: Delegation | None) -> int:
    """Return the time limit in seconds for an inscription: by its kind, its group, its category; 0 is none."""
    limits = floor.session.limits
    if inscription.kind is InterventionKind.PANELLIST:
        return limits.panellist
    if inscription.kind is InterventionKind.REPLY:
        return limits.first_reply if floor.reply_turn(inscription.delegation_id) == 1 else limits.second_reply
    if inscription.on_behalf_of:
        return limits.group
    return limits.for_category(delegation.category if delegation else Category.OTHER)


def open_interventions(uow: UnitOfWork) -> tuple[Intervention, ...]:
    """Return every intervention of the meeting that has not ended: what a crash may have left behind."""
    return tuple(each for each in uow.all(Intervention) if not each.is_over)


def delegation_lookup(uow: UnitOfWork) -> DelegationById:
    """Return a function from identifier to delegation; all of them are read at once."""
    return {each.id: each for each in uow.all(Delegation)}.get
