"""Carry what one meeting has left open to the next, and keep the references of what is on record apart."""

from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import id_made_of
from facilitator.domain.meeting import Meeting
from facilitator.domain.pledges import Novelty, Pledge, PledgeStatus
from facilitator.domain.programme import Session
from facilitator.domain.references import OnRecord, with_references_of_their_own
from facilitator.reporting.since_last_meeting import provenance
from facilitator.services.commands.pledges import free_reference, on_record
from facilitator.services.ports import UnitOfWork, require
from facilitator.services.reports import material_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BringForward:
    """Take over what an earlier meeting has left open, under new references that lead back to the old ones.

    What was brought already is passed over, so bringing twice changes nothing; two laptops that bring the same
    point make one record of it.
    """

    session_id: str
    points: tuple[OnRecord, ...]
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "bring open points forward"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write them into the session."""
        require(uow, Session, self.session_id)
        meeting = next((each.id for each in uow.all(Meeting)), "")
        known = {each.carried_from for each in on_record(uow)}
        for point in self.points:
            if point.reference in known:
                continue
            letter = "P" if isinstance(point, Pledge) else point.kind.letter
            brought = replace(
                point,
                id=id_made_of(meeting, point.reference),
                session_id=self.session_id,
                note_id="",
                carried_from=point.reference,
                reference=free_reference(uow, self.session_id, letter),
                recorded_at=self.at,
            )
            uow.put(replace(brought, novelty=Novelty.REPEATED) if isinstance(brought, Pledge) else brought)


@dataclass(frozen=True, slots=True)
class SeparateReferences:
    """Give everything whose reference an earlier record has too the next one that is free."""

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "give references of their own"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write them; raise RuleBrokenError when every reference is given once."""
        separated = tuple(with_references_of_their_own(on_record(uow)))
        if not separated:
            raise RuleBrokenError("Every reference is given only once.")
        for entry in separated:
            uow.put(entry)


def left_open(uow: UnitOfWork) -> tuple[OnRecord, ...]:
    """Return the pledges not fulfilled and the commitments not closed, by reference, with where they come from.

    What was put on record from a private note stays in its meeting.
    """
    material = material_of(uow)
    pledges = (each for each in material.pledges if each.status is not PledgeStatus.FULFILLED)
    commitments = (each for each in material.commitments if not each.status.is_closed)
    leaving: list[OnRecord] = [
        *(replace(each, status_then=each.status, provenance=provenance(material, each)) for each in pledges),
        *(replace(each, status_then=each.status, provenance=provenance(material, each)) for each in commitments),
    ]
    shared = (each for each in leaving if each.reference and not material.keeps_private(each))
    return tuple(sorted(shared, key=lambda each: each.reference))
