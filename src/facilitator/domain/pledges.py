"""Describe pledges: who offers what, how much, and how firmly."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class PledgeCategory(Enum):
    """Name the categories that the ministerial meetings have counted."""

    MILITARY_UNITS = "military_units"
    POLICE = "police"
    ENABLING_UNITS = "enabling_units"
    TRAINING = "training"
    TRIANGULAR_PARTNERSHIP = "triangular_partnership"
    LIGHT_COORDINATION = "light_coordination"
    TECHNOLOGY = "technology"
    WOMEN_PEACE_SECURITY = "women_peace_security"
    SAFETY_SECURITY = "safety_security"
    PROTECTION_OF_CIVILIANS = "protection_of_civilians"
    STRATEGIC_COMMUNICATIONS = "strategic_communications"
    ENVIRONMENT = "environment"
    CONDUCT = "conduct"
    FUNDING = "funding"
    POLITICAL_SUPPORT = "political_support"


class PledgeStatus(Enum):
    """Name how firm a pledge is, from a voiced idea to a fulfilled promise."""

    IDEA_VOICED = "idea_voiced"
    UNDER_CONSIDERATION = "under_consideration"
    INTENTION_ANNOUNCED = "intention_announced"
    CONFIRMED_IN_WRITING = "confirmed_in_writing"
    REGISTERED = "registered"
    FULFILLED = "fulfilled"


class ReadinessLevel(Enum):
    """Name the levels of the Peacekeeping Capability Readiness System; the last deploys within 60 days."""

    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    RAPID_DEPLOYMENT = "rapid_deployment"


class Novelty(Enum):
    """Say whether a pledge was announced before: counting it twice is the classic error."""

    NOT_SAID = "not_said"
    NEW = "new"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Hold one pledge; the first of `delegation_ids` leads, further ones make it a smart pledge.

    `partners` are those it is made with or for, as written. `note_id` leads back to the note and so to the
    intervention in which it was heard. `amount` is in whole units of `currency` (ISO 4217). `recorded_at` is in
    UTC, None in files of earlier versions. Of what an earlier meeting has left open, `carried_from` is the
    reference there, `status_then` how it stood when it was brought here, `provenance` where it was first heard.
    """

    id: str
    session_id: str
    note_id: str = ""
    delegation_ids: tuple[str, ...] = ()
    category: PledgeCategory
    text: str
    quantity: int | None = None
    unit: str = ""
    available_from: str = ""
    conditions: str = ""
    status: PledgeStatus = PledgeStatus.IDEA_VOICED
    internal: bool = False
    partners: tuple[str, ...] = ()
    sub_type: str = ""
    mission: str = ""
    readiness: ReadinessLevel | None = None
    duration: str = ""
    amount: int | None = None
    currency: str = ""
    women_share: str = ""
    novelty: Novelty = Novelty.NOT_SAID
    reference: str = ""
    carried_from: str = ""
    recorded_at: datetime | None = None
    status_then: PledgeStatus | None = None
    provenance: str = ""


def pledged_before(
    pledges: Iterable[Pledge], delegation_ids: Iterable[str], category: PledgeCategory
) -> tuple[Pledge, ...]:
    """Return the pledges of the same category that any of the delegations has made already."""
    wanted = set(delegation_ids)
    return tuple(each for each in pledges if each.category is category and wanted & set(each.delegation_ids))
