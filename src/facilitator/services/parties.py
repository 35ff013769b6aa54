"""Know everybody who takes part under a name of their own."""

from facilitator.domain.delegations import Delegation, Group
from facilitator.services.ports import UnitOfWork


def parties(uow: UnitOfWork) -> dict[str, Delegation]:
    """Return everybody who can speak or be spoken for: delegations, and groups that are none."""
    groups = {each.id: each.as_delegation() for each in uow.all(Group)}
    return groups | {each.id: each for each in uow.all(Delegation)}
