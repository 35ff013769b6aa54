"""Describe pledges: who offers what, how much, and how firmly."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Hold one pledge; the first of `delegation_ids` leads, further ones make it a smart pledge.

    `note_id` leads back to the note and so to the intervention in which it was heard.
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
