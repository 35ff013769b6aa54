"""Describe recommendations, decisions and follow-ups: what, by whom, until when, and how it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class CommitmentKind(Enum):
    """Name what was agreed or asked for; the letter stands in its reference."""

    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    FOLLOW_UP = "follow_up"

    @property
    def letter(self) -> str:
        """Return the letter of its references: R, D or F."""
        return self.value[0].upper()


class CommitmentStatus(Enum):
    """Name how a commitment stands, from the meeting that made it to the one that looks back."""

    OPEN = "open"
    REITERATED = "reiterated"
    FIRMED_UP = "firmed_up"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_closed(self) -> bool:
        """Return whether nothing remains to be done."""
        return self in {CommitmentStatus.DONE, CommitmentStatus.DROPPED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Hold one recommendation, decision or follow-up, with the way back to the note it was heard in.

    `due` is a date or words, as it was said; `owner` is whoever is to act. `recorded_at` is in UTC, None in files
    of earlier versions. Of what an earlier meeting has left open, `carried_from` is the reference there,
    `status_then` how it stood when it was brought here, `provenance` where it was first heard, in words.
    """

    id: str
    session_id: str
    note_id: str = ""
    kind: CommitmentKind
    text: str
    delegation_ids: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""
    status: CommitmentStatus = CommitmentStatus.OPEN
    reference: str = ""
    carried_from: str = ""
    recorded_at: datetime | None = None
    status_then: CommitmentStatus | None = None
    provenance: str = ""
