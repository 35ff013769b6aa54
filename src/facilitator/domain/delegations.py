"""Say who can take part: States, organizations, entities and the groups they form."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

_PUNCTUATION = re.compile(r"[\W_]+")


class Category(Enum):
    """Sort delegations the way a meeting seats and calls them; the order of the members is that order."""

    MEMBER_STATE = "member_state"
    OBSERVER_STATE = "observer_state"
    REGIONAL_ORGANIZATION = "regional_organization"
    OTHER_ORGANIZATION = "other_organization"
    UNITED_NATIONS_ENTITY = "united_nations_entity"
    CIVIL_SOCIETY = "civil_society"
    EXPERT = "expert"
    OTHER = "other"


class GroupKind(Enum):
    """Say what binds the members of a group."""

    REGIONAL = "regional"
    """One of the five regional groups of the United Nations: a State is in one of them at most."""
    ORGANIZATION = "organization"
    """The members of an organization that is a delegation of its own, under the same id."""
    POLITICAL = "political"
    """Any other group on whose behalf a statement is made."""


@dataclass(frozen=True, slots=True)
class Names:
    """Hold one short name in the six official languages; an empty one is not known for certain."""

    en: str
    fr: str = ""
    es: str = ""
    ru: str = ""
    zh: str = ""
    ar: str = ""

    def in_language(self, code: str) -> str:
        """Return the name in that language (ISO 639-1 code), in English where it is not known."""
        return {"fr": self.fr, "es": self.es, "ru": self.ru, "zh": self.zh, "ar": self.ar}.get(code) or self.en

    def known(self) -> tuple[str, ...]:
        """Return the names that are known, English first."""
        return tuple(name for name in (self.en, self.fr, self.es, self.ru, self.zh, self.ar) if name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Name one participant of a meeting: a State, an organization, an entity or a person invited as such."""

    id: str
    """ISO 3166 three-letter code of a State, the usual abbreviation of anybody else."""
    category: Category
    names: Names
    running_text: str
    """English name as a sentence needs it, with its article: "the Gambia"."""
    formal_name: str = ""
    """English name for legal texts, with its article: "the Republic of the Gambia"."""
    aliases: tuple[str, ...] = ()
    """Further codes and names by which people look for it; never shown."""
    regional_group: str = ""
    """English name of its regional group: "African States"."""
    groups: tuple[str, ...] = ()
    """Ids of the other groups it belongs to: "AU", "G77"."""
    flag: str = ""
    """Stem of its flag's file; empty where there is none."""
    sort_key: str = ""
    """What puts it in English alphabetical order: no accents, no punctuation, lower case."""

    @property
    def is_state(self) -> bool:
        """Return whether it is a State, member or observer."""
        return self.category in {Category.MEMBER_STATE, Category.OBSERVER_STATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Name a group of delegations on whose behalf one of them, or its organization, may speak."""

    id: str
    kind: GroupKind
    names: Names
    running_text: str
    """English name as a sentence needs it, with its article: "the Group of 77 and China"."""
    members: tuple[str, ...]
    """Ids of the delegations in it, in English alphabetical order."""

    def as_delegation(self) -> Delegation:
        """Return the group as something that can be spoken for and named like a delegation."""
        return Delegation(
            id=self.id,
            category=Category.OTHER,
            names=self.names,
            running_text=self.running_text,
            aliases=self._aliases(),
        )

    def _aliases(self) -> tuple[str, ...]:
        """Return how a regional group is also called: the African Group, le Groupe des États d'Afrique."""
        if self.kind is not GroupKind.REGIONAL:
            return ()
        names = self.names
        return (
            f"{names.en.removesuffix(' States')} Group",
            f"Group of {names.en}",
            f"Groupe des {names.fr}",
            f"Grupo de {names.es}",
        )


def fold(text: str) -> str:
    """Return the words of a text as a search compares them: no accents, no case, one space for any punctuation."""
    plain = text.casefold().replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _PUNCTUATION.sub(" ", plain).strip()
