"""Describe what was actually spoken, with its timing."""

from dataclasses import dataclass
from enum import Enum

from facilitator.domain.speaking_clock import SpeakingClock


class InterventionKind(Enum):
    """Tell a statement from the other ways of taking the floor.

    The presiding officer speaks as such (`CHAIR`) or for the own delegation (`NATIONAL_CAPACITY`).
    """

    STATEMENT = "statement"
    PANELLIST = "panellist"
    POINT_OF_ORDER = "point_of_order"
    REPLY = "reply"
    QUESTION = "question"
    ANSWER = "answer"
    CHAIR = "chair"
    NATIONAL_CAPACITY = "national_capacity"

    @property
    def is_debate(self) -> bool:
        """Return whether it counts as a statement in the debate: procedure, replies and the chair do not."""
        return self in _DEBATE


_DEBATE = {InterventionKind.STATEMENT, InterventionKind.PANELLIST, InterventionKind.NATIONAL_CAPACITY}


class Ruling(Enum):
    """Name what became of a point of order (GA rule 71: the chair decides immediately)."""

    PENDING = "pending"
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention:
    """Hold one turn on the floor; `delegation_id` is empty while the speaker is not yet identified.

    `order` counts the interventions of the session from 1. `speaker` and `on_behalf_of` are kept here,
    on the speech, because both may differ from one intervention to the next. `about_id` names the
    intervention that a point, a reply, a question or an answer belongs to; `recorded` is the clock as it
    was first measured, kept when somebody corrects the times.
    """

    id: str
    session_id: str
    order: int
    kind: InterventionKind = InterventionKind.STATEMENT
    inscription_id: str = ""
    delegation_id: str = ""
    speaker: str = ""
    on_behalf_of: tuple[str, ...] = ()
    presiding_officer: str = ""
    about_id: str = ""
    ruling: Ruling = Ruling.PENDING
    clock: SpeakingClock
    recorded: SpeakingClock | None = None

    @property
    def is_over(self) -> bool:
        """Return whether the floor has been given back."""
        return self.clock.stopped
