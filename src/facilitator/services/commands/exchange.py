"""Carry out what passes between the desks of a meeting: cue cards."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.cue_cards import CueCard
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.services.ports import UnitOfWork, require

MOST_LINES = 5
LONGEST = 560


@dataclass(frozen=True, slots=True, kw_only=True)
class SendCueCard:
    """Pass a card to the chair: a line, or five for the closing words."""

    session_id: str
    text: str
    sender: str
    at: datetime
    card_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "send a cue card"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the card; raise RuleBrokenError when it says nothing, or more than can be read at a glance."""
        lines = [words for line in self.text.splitlines() if (words := " ".join(line.split()))]
        text = "\n".join(lines)
        if not text:
            raise RuleBrokenError("A card needs a few words.")
        if len(text) > LONGEST or len(lines) > MOST_LINES:
            raise RuleBrokenError(
                f"A card is read at a glance: {MOST_LINES} lines, {LONGEST} characters in all, at most."
            )
        uow.put(CueCard(id=self.card_id, session_id=self.session_id, text=text, sender=self.sender, sent_at=self.at))


@dataclass(frozen=True, slots=True, kw_only=True)
class PutCardAway:
    """Say that a card has been read."""

    card_id: str
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "put the card away"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set when it was read."""
        uow.put(replace(require(uow, CueCard, self.card_id), read_at=self.at))
