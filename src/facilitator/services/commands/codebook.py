"""Carry out the import of a codebook of themes."""

from dataclasses import dataclass

from facilitator.domain.programme import Theme
from facilitator.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeCodebook:
    """Give the meeting these themes; one that the codebook does not name stays, for notes may carry its tag."""

    themes: tuple[Theme, ...]

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "take over the codebook"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write every theme."""
        for theme in self.themes:
            uow.put(theme)
