"""Describe what was actually spoken, with its timing."""

from dataclasses import dataclass
from enum import Enum

from facilitator.domain.speaking_clock import SpeakingClock


class InterventionKind(Enum):
    """Tell a statement from the other ways of taking the floor."""

    STATEMENT = "statement"
    PANELLIST = "panellist"
    POINT_OF_ORDER = "point_of_order"
    REPLY = "reply"
    QUESTION = "question"
    ANSWER = "answer"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention:
    """Hold one turn on the floor; `delegation_id` is empty while the speaker is not yet identified.

    `order` counts the interventions of the session from 1. `speaker` and `on_behalf_of` are kept here,
    on the speech, because both may differ from one intervention to the next.
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
    clock: SpeakingClock

    @property
    def is_over(self) -> bool:
        """Return whether the floor has been given back."""
        return self.clock.stopped
