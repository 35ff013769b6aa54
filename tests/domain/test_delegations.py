from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.delegation_directory import DelegationDirectory
from facilitator.domain.delegations import Group, GroupKind, Names, fold


def test_a_name_is_given_in_the_language_asked_for() -> None:
    assert Names("Germany", fr="Allemagne").in_language("fr") == "Allemagne"


@pytest.mark.parametrize("code", ["en", "ru", "de", ""])
def test_a_name_that_is_not_known_is_given_in_english(code: str) -> None:
    assert Names("Germany", fr="Allemagne").in_language(code) == "Germany"


def test_only_known_names_are_listed() -> None:
    assert Names("Germany", fr="Allemagne", zh="德国").known() == ("Germany", "Allemagne", "德国")


@pytest.mark.parametrize(
    "text,folded",
    [
        ("Côte d'Ivoire", "cote d ivoire"),
        ("Côte d\N{RIGHT SINGLE QUOTATION MARK}Ivoire", "cote d ivoire"),
        ("  TÜRKİYE ", "turkiye"),
        ("\N{LATIN SMALL LETTER DOTLESS I}raq", "iraq"),
        ("Guinea-Bissau", "guinea bissau"),
        ("Bolivia (Plurinational State of)", "bolivia plurinational state of"),
        ("Китай", "китаи"),
        ("巴西", "巴西"),
        ("snake_case", "snake case"),
        ("...", ""),
    ],
)
def test_folding_drops_accents_case_and_punctuation(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet="aàçéñÇİ\u0131\u2019 -_()北ж"))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_regional_group_is_also_known_as_the_group_of_its_states() -> None:
    names = Names(en="African States", fr="États d'Afrique", es="Estados de África")
    group = Group(id="AFRICAN", kind=GroupKind.REGIONAL, names=names, running_text="the African States", members=())
    known = DelegationDirectory([group.as_delegation()])
    said = ("African Group", "Group of African States", "Groupe des États d'Afrique", "Grupo de Estados de África")
    for label in said:
        assert known.named(label) is not None, label
    assert replace(group, kind=GroupKind.POLITICAL).as_delegation().aliases == ()
