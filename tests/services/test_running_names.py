from pathlib import Path

import pytest
from builders import state

from facilitator.domain.delegations import Delegation
from facilitator.paths import resources_folder
from facilitator.services.reference import read_delegations, read_groups
from facilitator.services.running_names import of_delegation, running_name

_FOLDER: Path = resources_folder() / "reference"
_KNOWN: dict[str, Delegation] = {each.id: each for each in read_delegations(_FOLDER)}
_GROUPS = {each.id: each.as_delegation() for each in read_groups(_FOLDER)}


@pytest.mark.parametrize(
    "identifier,french,spanish",
    [
        ("URY", "à l'Uruguay", "al Uruguay"),
        ("JPN", "au Japon", "al Japón"),
        ("USA", "aux États-Unis", "a los Estados Unidos"),
        ("FRA", "à la France", "a Francia"),
        ("CUB", "à Cuba", "a Cuba"),
        ("BOL", "à l'État plurinational de Bolivie", "al Estado Plurinacional de Bolivia"),
        ("IRN", "à la République islamique d'Iran", "a la República Islámica del Irán"),
        ("NLD", "aux Pays-Bas", "a los Países Bajos"),
        ("BHS", "aux Bahamas", "a las Bahamas"),
        ("HND", "au Honduras", "a Honduras"),
        ("VAT", "au Saint-Siège", "a la Santa Sede"),
        ("EU", "à l'Union européenne", "a la Unión Europea"),
    ],
)
def test_a_name_contracts_with_what_stands_before_it(identifier: str, french: str, spanish: str) -> None:
    delegation = _KNOWN[identifier]
    assert running_name(delegation, "fr").after("à") == french
    assert running_name(delegation, "es").after("a") == spanish


@pytest.mark.parametrize(
    "identifier,english,french,spanish",
    [
        ("GMB", "of the Gambia", "de la Gambie", "de Gambia"),
        ("ISR", "of Israel", "d'Israël", "de Israel"),
        ("HTI", "of Haiti", "d'Haïti", "de Haití"),
        (
            "VEN",
            "of the Bolivarian Republic of Venezuela",
            "de la République bolivarienne du Venezuela",
            "de la República Bolivariana de Venezuela",
        ),
        ("NER", "of the Niger", "du Niger", "del Níger"),
        (
            "ZIF",
            "of the Center for International Peace Operations",
            "de Center for International Peace Operations",
            "de Center for International Peace Operations",
        ),
    ],
)
def test_a_delegation_is_named_in_three_languages(identifier: str, english: str, french: str, spanish: str) -> None:
    delegation = _KNOWN[identifier]
    assert [of_delegation(delegation, code) for code in ("en", "fr", "es")] == [english, french, spanish]


def test_a_group_has_its_article_too() -> None:
    assert [of_delegation(_GROUPS["G77"], code) for code in ("en", "fr", "es")] == [
        "of the Group of 77 and China",
        "du Groupe des 77 et la Chine",
        "del Grupo de los 77 y China",
    ]


def test_no_state_is_left_with_a_bracket_or_an_article_it_has_already() -> None:
    for delegation in _KNOWN.values():
        for code in ("fr", "es"):
            name = str(running_name(delegation, code))
            assert "(" not in name or "INTERPOL" in name
            assert not name.startswith(("la la ", "el el ", "les Les ")), name


def test_somebody_added_on_the_fly_is_named_as_typed() -> None:
    someone = state("Elsie Initiative")
    assert str(running_name(someone, "fr")) == "Elsie Initiative"
    assert running_name(someone, "es").after("a") == "a Elsie Initiative"
