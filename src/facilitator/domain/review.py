"""Follow the report of each session from draft to final, and the corrections that delegations ask for."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class ReviewState(Enum):
    """Name how far the report of a session has come, in that order."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    FINAL = "final"

    @property
    def following(self) -> "ReviewState | None":
        """Return the state that comes next, or None after the last."""
        states = list(ReviewState)
        place = states.index(self) + 1
        return states[place] if place < len(states) else None

    @property
    def is_locked(self) -> bool:
        """Return whether notes, pledges and wording of the session may no longer be changed."""
        return self is ReviewState.FINAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Hold where a session's report stands; its `id` is the session's own, so there is one at most.

    `reason` says why the report was opened again, as long as it has not moved on. Times are UTC.
    """

    id: str
    session_id: str
    state: ReviewState = ReviewState.DRAFT
    reason: str = ""
    changed_at: datetime


class CorrectionState(Enum):
    """Name what has become of a correction that a delegation asked for."""

    OPEN = "open"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Hold a correction as it was received: from whom, when, to what, in which words; times are UTC.

    `paragraph_id` is empty while nobody has found the place it concerns. `answer` says why it was
    accepted or not, in words that may be sent back.
    """

    id: str
    session_id: str
    paragraph_id: str = ""
    delegation_id: str = ""
    sender: str = ""
    received_at: datetime
    text: str
    state: CorrectionState = CorrectionState.OPEN
    answer: str = ""
    decided_at: datetime | None = None
