"""Propose whom to hear next for balance; only ever a proposal, the chair decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.speaking_order import DelegationById, Gender, Inscription


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


def speakers_heard(interventions: Sequence[Intervention], inscriptions: Sequence[Inscription]) -> Mapping[Gender, int]:
    """Return how many statements were heard by the gender that was declared; those not stated are left out."""
    declared = {each.id: each.gender for each in inscriptions}
    genders = [declared.get(each.inscription_id, Gender.NOT_STATED) for each in interventions if each.kind.is_debate]
    return {gender: genders.count(gender) for gender in Gender if gender is not Gender.NOT_STATED}


def proposal(
    queue: Sequence[Inscription],
    interventions: Sequence[Intervention],
    delegation: DelegationById,
    inscriptions: Sequence[Inscription] = (),
) -> Proposal | None:
    """Return the first one waiting who has not been heard and whose regional group has been heard least.

    Among equals, the declared gender heard least goes first; gender not stated counts neither way. Nothing is
    proposed when that one is next anyway, or when everybody waiting has been heard.
    """
    spoken = {each.delegation_id for each in interventions if each.kind.is_debate}
    fresh = [each for each in queue if each.delegation_id not in spoken]
    heard = minutes_heard(interventions, delegation)
    voices = speakers_heard(interventions, inscriptions)
    if not fresh:
        return None
    middle = sum(voices.values()) / 2
    best = min(
        fresh,
        key=lambda each: (heard.get(_group(delegation(each.delegation_id)), 0.0), voices.get(each.gender, middle)),
    )
    if best == queue[0]:
        return None
    group = _group(delegation(best.delegation_id))
    minutes = heard.get(group, 0.0)
    share = f"{group}: {minutes:.0f} of {sum(heard.values()):.0f} minutes so far" if group else "in no regional group"
    rarer = voices.get(best.gender, middle) < middle
    return Proposal(best, f"not yet heard; {share}" + (f"; {best.gender.value} speakers heard less" if rarer else ""))


def _group(delegation: Delegation | None) -> str:
    return delegation.regional_group if delegation else ""
