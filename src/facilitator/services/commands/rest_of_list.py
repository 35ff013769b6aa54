"""Carry out what becomes of those whom a session cannot hear."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.programme import ListStatus, Session
from facilitator.domain.roles import Right
from facilitator.domain.speaking_order import Inscription, InscriptionState, next_number, position_between, waiting
from facilitator.services.floor import read_floor
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOver:
    """Carry those still waiting over to another session, before everybody there, in their order."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    target_id: str
    inscription_ids: tuple[str, ...]
    at: datetime
    prefix: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "carry the list over"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Mark each as not reached here and inscribe it there; what it was is kept with it."""
        if self.session_id == self.target_id:
            raise RuleBrokenError("Choose another session to carry the list over to.")
        require(uow, Session, self.target_id)
        chosen = [each for each in read_floor(uow, self.session_id).queue if each.id in set(self.inscription_ids)]
        if not chosen:
            raise RuleBrokenError("Nobody waits who could be carried over.")
        there = uow.in_session(Inscription, self.target_id)
        number = next_number(there)
        queue = waiting(there)
        after = queue[0].position if queue else ""
        before = max((each.position for each in there if not after or each.position < after), default="")
        for step, inscription in enumerate(chosen):
            before = position_between(before, after)
            uow.put(replace(inscription, state=InscriptionState.NOT_REACHED))
            uow.put(
                replace(
                    inscription,
                    id=f"{self.prefix}-{step}",
                    session_id=self.target_id,
                    number=number + step,
                    received_at=self.at,
                    position=before,
                    placed=True,
                )
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseAfter:
    """Close the list so that one delegation is the last to be heard; the others hand in their text."""

    right: ClassVar[Right] = Right.MOVE_LIST

    session_id: str
    last_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "close the list after a delegation"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Close the list and mark everybody behind the last one as not reached."""
        queue = read_floor(uow, self.session_id).queue
        places = [place for place, each in enumerate(queue) if each.id == self.last_id]
        if not places:
            raise RuleBrokenError("This delegation is no longer waiting for the floor.")
        uow.put(replace(require(uow, Session, self.session_id), list_status=ListStatus.CLOSED))
        for inscription in queue[places[0] + 1 :]:
            uow.put(replace(inscription, state=InscriptionState.NOT_REACHED))
