"""Answer who has the floor, who waits for it and who has spoken."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.programme import Session
from facilitator.domain.speaking_order import Inscription, waiting
from facilitator.services.ports import UnitOfWork, require


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
    inscriptions: tuple[Inscription, ...]
    interventions: tuple[Intervention, ...]

    @property
    def next_order(self) -> int:
        """Return the number that the next intervention will carry."""
        return max((each.order for each in self.interventions), default=0) + 1

    def statements_of(self, delegation_id: str) -> tuple[Intervention, ...]:
        """Return what the delegation has said in this session, points of order not counted."""
        return tuple(
            each
            for each in self.interventions
            if each.delegation_id == delegation_id and each.kind is not InterventionKind.POINT_OF_ORDER
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
        inscriptions=inscriptions,
        interventions=interventions,
    )


def limit_for(session: Session, inscription: Inscription, delegation: Delegation | None) -> int:
    """Return the time limit in seconds that an inscription has: a group's, or its category's; 0 is none."""
    if inscription.on_behalf_of:
        return session.limits.group
    return session.limits.for_category(delegation.category if delegation else Category.OTHER)


def open_interventions(uow: UnitOfWork) -> tuple[Intervention, ...]:
    """Return every intervention of the meeting that has not ended: what a crash may have left behind."""
    return tuple(each for each in uow.all(Intervention) if not each.is_over)


def delegation_lookup(uow: UnitOfWork) -> Callable[[str], Delegation | None]:
    """Return a function from identifier to delegation."""

    def look_up(identifier: str) -> Delegation | None:
        return uow.get(Delegation, identifier)

    return look_up
