"""Describe delegations."""

from dataclasses import dataclass
from enum import Enum


class Category(Enum):
    """Name the kinds of participants."""

    MEMBER_STATE = "member_state"
    OBSERVER_STATE = "observer_state"
    REGIONAL_ORGANIZATION = "regional_organization"
    OTHER_ORGANIZATION = "other_organization"
    UNITED_NATIONS_ENTITY = "united_nations_entity"
    CIVIL_SOCIETY = "civil_society"
    EXPERT = "expert"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Hold a name in six languages."""

    en: str
    fr: str = ""
    es: str = ""
    ru: str = ""
    zh: str = ""
    ar: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Hold one delegation."""

    id: str
    category: Category
    names: Names
    running_text: str = ""
    formal_name: str = ""
    aliases: tuple[str, ...] = ()
    regional_group: str = ""
    groups: tuple[str, ...] = ()
    flag: str = ""
    sort_key: str = ""

    @property
    def is_state(self) -> bool:
        """Return whether the delegation is a State, member or observer."""
        return self.category in {Category.MEMBER_STATE, Category.OBSERVER_STATE}
