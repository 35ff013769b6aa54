"""Describe the cards that are passed to the podium: a line from the rapporteur to the chair."""

from dataclasses import dataclass
from datetime import datetime

from facilitator.domain.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class CueCard:
    """Hold one card; `read_at` is None until somebody at the podium has put it away. Times are UTC."""

    id: str
    session_id: str
    text: str
    sender: str = ""
    to: Role = Role.CHAIR
    sent_at: datetime
    read_at: datetime | None = None

    def is_for(self, role: Role) -> bool:
        """Return whether a laptop in this role shows the card."""
        return self.read_at is None and role in {self.to, Role.ALONE}
