"""Say how much of its allotted time each delegation and group has used."""

from dataclasses import dataclass
from datetime import datetime

from facilitator.domain.interventions import Intervention
from facilitator.services.floor import DelegationById, Floor


@dataclass(frozen=True, slots=True)
class BankBalance:
    """Hold an allotment and what has been used of it, in seconds."""

    party_id: str
    allotted: int
    used: float

    @property
    def left(self) -> float:
        """Return what is left, negative once more has been used than was allotted."""
        return self.allotted - self.used


def bank_balances(floor: Floor, delegation: DelegationById, now: datetime) -> tuple[BankBalance, ...]:
    """Return the balance of every allotment of the session, the present speaker's time included.

    What a delegation says in its own name counts for it and for the groups it belongs to; what it says on
    behalf of a group counts for that group alone.
    """
    debate = [each for each in floor.interventions if each.kind.is_debate]
    return tuple(
        BankBalance(
            bank.party_id,
            bank.seconds,
            sum(each.clock.elapsed(now) for each in debate if bank.party_id in _charged(each, delegation)),
        )
        for bank in floor.session.time_banks
    )


def _charged(intervention: Intervention, delegation: DelegationById) -> set[str]:
    if intervention.on_behalf_of:
        return set(intervention.on_behalf_of)
    who = delegation(intervention.delegation_id)
    return {intervention.delegation_id, *(who.groups if who else ())}
