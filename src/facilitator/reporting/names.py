"""List the names that would tell who spoke: of States, their people and capitals, of persons, organizations."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from facilitator.domain.delegations import Category, Delegation, Group


class NameKind(Enum):
    """Say what a name names."""

    STATE = "state"
    PEOPLE = "people"
    CAPITAL = "capital"
    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"


class Spelling(Enum):
    """Say how closely a text must follow a name to be a hit."""

    ANY = "any"
    """In any case, with accents or without."""
    CAPITAL = "capital"
    """With a capital letter: without one it is an ordinary word."""
    EXACT = "exact"
    """Letter by letter: an acronym, or a name that is a word without its accent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """Hold one spelling of a name, the delegation or person it stands for, and the language it is written in."""

    text: str
    stands_for: str
    kind: NameKind
    spelling: Spelling = Spelling.ANY
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonym:
    """Hold what the people of a State are called, its capitals, and what else it is called itself.

    English, French, Spanish and Arabic words are masculine singular; Russian ones are adjectives, and peoples
    in the plural. Chinese has no such words: it says the State's name.
    """

    delegation_id: str
    en: tuple[str, ...]
    fr: tuple[str, ...]
    es: tuple[str, ...]
    ru: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()
    capitals: tuple[str, ...]
    also: tuple[str, ...] = ()


_ORDINARY_WORDS = frozenset({"granada", "pole", "poles", "polish", "victoria"})
"""Names that are words of some language when they have no capital letter."""
_WITH_ACCENT_ONLY = frozenset({"male"})
"""Names that are words even with a capital letter, unless they carry their accent."""
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,7}(?:-[A-Z]+)*")
_ALSO = {"USA": ("US", "U.S.", "U.S.A."), "GBR": ("U.K.",)}
_REGIONS = (
    *("Latin American", "Central American", "North American", "South American", "Nordic", "Baltic", "Benelux"),
    *("BRICS", "G7", "G20", "G77", "P3", "P5", "NAM", "CELAC", "MERCOSUR", "Mercosur", "Non-Aligned Movement"),
)
"""What groups of States are called beside the names that the meeting knows them by."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_BRACKET = re.compile(r"\s*[(\uff08].*?[)\uff09]\s*")
_HONORIFICS = frozenset(
    {"he", "h", "e", "se", "s", "mr", "mrs", "ms", "miss", "mme", "mlle", "m", "sr", "sra", "srta", "dr"}
    | {"prof", "professor", "general", "gen", "colonel", "col", "major", "lieutenant", "lt", "brigadier"}
    | {"admiral", "captain", "commissioner", "ambassador", "embajador", "embajadora", "ambassadeur", "ambassadrice"}
    | {"minister", "ministro", "ministra", "ministre", "excellency", "sir", "dame", "lord", "lady", "hrh"}
    | {"president", "presidente", "deputy", "vice", "the", "of", "el", "la", "le", "de", "der", "van", "von"}
    | {"bin", "al", "don", "dona"}
)
"""What stands before or within names of persons and names nobody."""


def names_of_delegations(
    delegations: Iterable[Delegation], groups: Iterable[Group], heard: Collection[str]
) -> Iterator[KnownName]:
    """Yield every spelling of every delegation and group.

    Entities of the United Nations are subjects of every report; they give a speaker away only when they
    were `heard` in the meeting.
    """
    for delegation in delegations:
        if delegation.category is Category.UNITED_NATIONS_ENTITY and delegation.id not in heard:
            continue
        kind = NameKind.STATE if delegation.is_state else NameKind.ORGANIZATION
        yield from _in_languages(delegation, kind)
        yield from _codes(delegation, kind)
    for group in groups:
        yield from _in_languages(group.as_delegation(), NameKind.GROUP)
        if _ACRONYM.fullmatch(group.id) and group.id.isalpha():
            yield KnownName(text=group.id, stands_for=group.id, kind=NameKind.GROUP, spelling=Spelling.EXACT)
    for region in _REGIONS:
        spelling = Spelling.EXACT if _ACRONYM.fullmatch(region) else Spelling.ANY
        yield KnownName(text=region, stands_for=region, kind=NameKind.GROUP, spelling=spelling, language="en")


def names_of_peoples(demonyms: Iterable[Demonym], place: str = "") -> Iterator[KnownName]:
    """Yield adjectives, nouns, capitals and further names; a capital where the meeting is held tells nothing."""
    for demonym in demonyms:
        for language, forms in _FORMS.items():
            for word in getattr(demonym, language):
                for form in forms(word):
                    # Russian adjectives and peoples have no capital letter; English "polish" is no people.
                    spelling = Spelling.ANY if language == "ru" else _spelling(form)
                    yield KnownName(
                        text=form,
                        stands_for=demonym.delegation_id,
                        kind=NameKind.PEOPLE,
                        spelling=spelling,
                        language=language,
                    )
        if not any(capital.casefold() in place.casefold() for capital in demonym.capitals):
            yield from _spelt(demonym.capitals, demonym.delegation_id, NameKind.CAPITAL)
        yield from _spelt(demonym.also, demonym.delegation_id, NameKind.STATE)


def names_of_persons(persons: Iterable[str]) -> Iterator[KnownName]:
    """Yield the whole name of each person and every part of it, without honorifics: any may be the family name."""
    for person in dict.fromkeys(persons):
        parts = [part for part in re.findall(r"[^\s,.;()]+", person) if part.casefold() not in _HONORIFICS]
        for name in dict.fromkeys((" ".join(parts), *parts)):
            if len(name) > 1:
                yield KnownName(text=name, stands_for=person, kind=NameKind.PERSON, spelling=Spelling.CAPITAL)


def _in_languages(delegation: Delegation, kind: NameKind) -> Iterator[KnownName]:
    names = delegation.names
    spellings = {
        (language, spelling)
        for language in ("en", "fr", "es", "ru", "zh", "ar")
        if (name := getattr(names, language))
        for spelling in (name, _BRACKET.sub(" ", name).strip())
    }
    for english in (delegation.running_text, delegation.formal_name):
        spellings.add(("en", english.removeprefix("the ").removeprefix("The ")))
    for language, text in sorted(spellings):
        if text:
            yield KnownName(text=text, stands_for=delegation.id, kind=kind, spelling=_spelling(text), language=language)


def _codes(delegation: Delegation, kind: NameKind) -> Iterator[KnownName]:
    iso2 = delegation.flag.upper() if delegation.is_state else ""
    for code in dict.fromkeys((delegation.id, *delegation.aliases, *_ALSO.get(delegation.id, ()))):
        if code == iso2 and code not in _ALSO.get(delegation.id, ()):
            continue  # IT, NO, SO, IN: too many words in capitals
        spelling = Spelling.EXACT if _ACRONYM.fullmatch(code) or code.endswith(".") else _spelling(code)
        yield KnownName(text=code, stands_for=delegation.id, kind=kind, spelling=spelling)


def _spelling(text: str) -> Spelling:
    plain = text.casefold()
    if plain.replace("\u00e9", "e") in _WITH_ACCENT_ONLY:
        return Spelling.EXACT
    return Spelling.CAPITAL if plain in _ORDINARY_WORDS or _CYRILLIC.search(plain) else Spelling.ANY


def _spelt(names: Iterable[str], stands_for: str, kind: NameKind) -> Iterator[KnownName]:
    for name in names:
        spelling = Spelling.EXACT if _ACRONYM.fullmatch(name) or name.endswith(".") else _spelling(name)
        yield KnownName(text=name, stands_for=stands_for, kind=kind, spelling=spelling)


def _english(word: str) -> tuple[str, ...]:
    return (word,) if word.endswith(("s", "ese", "ish", "ch", "z")) else (word, f"{word}s")


def _french(word: str) -> tuple[str, ...]:
    feminine = f"{word}ne" if word.endswith(("en", "on")) else word if word.endswith("e") else f"{word}e"
    plurals = tuple(form if form.endswith("s") else f"{form}s" for form in (word, feminine))
    return tuple(dict.fromkeys((word, feminine, *plurals)))


def _spanish(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        return (word, f"{word[:-1]}a", f"{word}s", f"{word[:-1]}as")
    if word[-1] in "snlr":
        bare = word.translate(str.maketrans("\u00e1\u00e9\u00f3", "aeo"))
        return (word, f"{bare}a", f"{bare}es", f"{bare}as")
    return (word, f"{word}s", f"{word}es")


def _russian(word: str) -> tuple[str, ...]:
    """Return the word, and for a people one of them: cases and genders are left to the search for stems."""
    for plural, singular in (("\u0446\u044b", "\u0435\u0446"), ("\u043d\u0435", "\u043d\u0438\u043d")):
        if word.endswith(plural):
            return (word, word.removesuffix(plural) + singular, word[:-1])
    return (word,)


def _arabic(word: str) -> tuple[str, ...]:
    """Return the word in both genders and both numbers, without prefixes: the search takes these off."""
    return (word, *(f"{word}{ending}" for ending in ("\u0629", "\u0648\u0646", "\u064a\u0646", "\u0627\u062a")))


_FORMS: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "ru": _russian,
    "ar": _arabic,
}
