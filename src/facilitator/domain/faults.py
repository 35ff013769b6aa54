"""Say what is wrong in words that a user can act on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Hold one fault in a user's data: where it is, why it is one, and how to mend it."""

    where: str
    reason: str
    suggestion: str

    @property
    def sentence(self) -> str:
        """Return the fault as one readable line."""
        return f"{self.where}: {self.reason} {self.suggestion}".strip()


class RuleBrokenError(Exception):
    """Refuse an act that a rule of the meeting does not allow; its text is a sentence for the user."""
