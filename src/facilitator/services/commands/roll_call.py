"""Carry out the roll call: who is in the room."""

from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.domain.attendance import Attendance
from facilitator.domain.delegations import Delegation
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPresence:
    """Mark that a delegation is in the room, or has left it; the first arrival is kept."""

    session_id: str
    delegation_id: str
    at: datetime
    present: bool = True

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "mark as present" if self.present else "mark as away"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the mark; marking twice changes nothing."""
        require(uow, Delegation, self.delegation_id)
        identifier = f"{self.session_id}/{self.delegation_id}"
        before = uow.get(Attendance, identifier)
        if before is None:
            if not self.present:
                return
            before = Attendance(
                id=identifier, session_id=self.session_id, delegation_id=self.delegation_id, arrived_at=self.at
            )
        left = None if self.present else (before.left_at or self.at)
        uow.put(replace(before, left_at=left))
