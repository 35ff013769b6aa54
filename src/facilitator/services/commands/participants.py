"""Carry out the acts on who takes part."""

from dataclasses import dataclass, field

from facilitator.domain.delegations import Category, Delegation, Names, fold
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDelegation:
    """Add a participant whom the reference data do not know, on the fly."""

    name: str
    category: Category = Category.OTHER
    delegation_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "add a participant"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the participant; raise RuleBrokenError without a name."""
        name = " ".join(self.name.split())
        if not name:
            raise RuleBrokenError("A participant needs a name.")
        uow.put(
            Delegation(
                id=self.delegation_id,
                category=self.category,
                names=Names(en=name),
                running_text=name,
                sort_key=fold(name),
            )
        )
