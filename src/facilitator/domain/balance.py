"""Propose whom to hear next for balance; only ever a proposal, the chair decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.speaking_order import DelegationById, Inscription


@dataclass(frozen=True, slots=True)
class Proposal:
    """Hold who might be called next, and the reason in words."""

    inscription: Inscription
    reason: str


def minutes_heard(interventions: Sequence[Intervention], delegation: DelegationById) -> Mapping[str, float]:
    """Return the minutes of debate heard so far by regional group."""
    heard: dict[str, float] = {}
    for each in interventions:
        who = delegation(each.delegation_id)
        if who is None or not each.kind.is_debate or each.clock.ended_at is None:
            continue
        group = who.regional_group
        heard[group] = heard.get(group, 0.0) + each.clock.elapsed(each.clock.ended_at) / 60
    return heard


def proposal(
    queue: Sequence[Inscription], interventions: Sequence[Intervention], delegation: DelegationById
) -> Proposal | None:
    """Return the first one waiting who has not been heard and whose regional group has been heard least.

    Nothing is proposed when that one is next anyway, or when everybody waiting has been heard.
    """
    spoken = {each.delegation_id for each in interventions if each.kind.is_debate}
    fresh = [each for each in queue if each.delegation_id not in spoken]
    heard = minutes_heard(interventions, delegation)
    if not fresh:
        return None
    best = min(fresh, key=lambda each: heard.get(_group(delegation(each.delegation_id)), 0.0))
    if best == queue[0]:
        return None
    group = _group(delegation(best.delegation_id))
    minutes = heard.get(group, 0.0)
    share = f"{group}: {minutes:.0f} of {sum(heard.values()):.0f} minutes so far" if group else "in no regional group"
    return Proposal(best, f"not yet heard; {share}")


def _group(delegation: Delegation | None) -> str:
    return delegation.regional_group if delegation else ""
