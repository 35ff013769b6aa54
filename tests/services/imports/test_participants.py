"""People are found by delegation and name; labels that nobody bears are listed with the nearest three."""

from collections.abc import Mapping
from typing import Any

import pytest
from fakes import RecordsInMemory
from hypothesis import given
from hypothesis import strategies as st
from meetings import MEETING

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.representatives import Honorific, Representative
from facilitator.domain.speaking_order import Gender, Rank
from facilitator.paths import resources_folder
from facilitator.services.acts import perform
from facilitator.services.commands.programme_import import ApplyImport
from facilitator.services.imports.columns import guess_columns
from facilitator.services.imports.known_people import AS_NEW
from facilitator.services.imports.participants import FIELDS, KnownPeople, plan_participants
from facilitator.services.imports.plan import ImportPlan, RowStatus
from facilitator.services.imports.table import Row, Table
from facilitator.services.reference import read_delegations, read_groups

FOLDER = resources_folder() / "reference"
DELEGATIONS, GROUPS = read_delegations(FOLDER), read_groups(FOLDER)
HEADINGS = ("Country", "First name", "Surname", "Title", "Salutation", "Level", "Gender", "Group", "On behalf of")
ANA = Representative(id="a", delegation_id="URY", name="Ana Pérez", title="Minister", rank=Rank.MINISTER)


def plan(*rows: Row, people: tuple[Representative, ...] = (), chosen: Mapping[str, str] | None = None) -> ImportPlan:
    table = Table("people", rows)
    known = KnownPeople(
        meeting=MEETING, delegations=DELEGATIONS, groups=GROUPS, representatives=people, chosen=chosen or {}
    )
    return plan_participants(table, guess_columns(table, FIELDS), known)


def the_person(made: ImportPlan) -> Representative:
    (person,) = (change.after for change in made.changes if isinstance(change.after, Representative))
    return person


def test_a_person_is_read_with_everything_the_list_says() -> None:
    row = (
        "Uruguay",
        "Ana",
        "Pérez",
        "Minister of Defence",
        "S.E. Sra.",
        "Minister",
        "F",
        "GRULAC",
        "G77; African Union",
    )
    person = the_person(plan(HEADINGS, row))
    assert (person.delegation_id, person.name, person.title) == ("URY", "Ana Pérez", "Minister of Defence")
    assert person.honorific == Honorific(en="H.E. Ms.", fr="S.E. Mme", es="S.E. Sra.")
    assert (person.rank, person.gender) == (Rank.MINISTER, Gender.FEMALE)
    assert person.group
    assert person.on_behalf_of == ("G77", "AU")


@pytest.mark.parametrize(
    "label", ["URY", "uruguay", "Uruguay", "Уругвай", "乌拉圭", "أوروغواي", "the Eastern Republic of Uruguay"]
)
def test_a_delegation_is_found_by_its_names_in_six_languages(label: str) -> None:
    made = plan(HEADINGS, (label, "Ana", "Pérez"))
    assert [row.key for row in made.rows] == ["Uruguay"]


def test_a_label_that_nobody_bears_is_listed_with_the_three_nearest() -> None:
    made = plan(HEADINGS, ("Urugay", "Ana", "Pérez"), ("Urugay", "Bo", "Li"), ("Rep. of Korea-South", "Kim", "X"))
    assert [(each.label, each.rows) for each in made.unresolved] == [("Urugay", (2, 3)), ("Rep. of Korea-South", (4,))]
    assert made.unresolved[0].guesses[0] == "URY"
    assert len(made.unresolved[1].guesses) == 3
    assert "KOR" in made.unresolved[1].guesses
    assert "Did you mean Uruguay" in made.faults[0].suggestion
    assert made.count(RowStatus.REFUSED) == 3


def test_a_label_without_any_likeness_asks_for_a_choice() -> None:
    made = plan(HEADINGS, ("???", "Ana", "Pérez"))
    assert made.faults[0].suggestion == "Choose who is meant, or add them as new."


def test_a_choice_resolves_the_label_in_every_row() -> None:
    assert the_person(plan(HEADINGS, ("Urugay", "Ana", "Pérez"), chosen={"Urugay": "URY"})).delegation_id == "URY"


@pytest.mark.parametrize(
    "words, category",
    [("NGO", Category.CIVIL_SOCIETY), ("Organización regional", Category.REGIONAL_ORGANIZATION), ("", Category.OTHER)],
)
def test_a_label_may_be_added_as_a_new_participant(words: str, category: Category) -> None:
    rows = (
        ("Organization", "Name", "Category"),
        ("Peace Lab", "Ana", words),
        ("Peace lab", "Bo", ""),
        ("Peace Lab", "", ""),
    )
    made = plan(*rows, chosen={"Peace Lab": AS_NEW, "Peace lab": AS_NEW})
    (added,) = (change.after for change in made.changes if isinstance(change.after, Delegation))
    assert (added.names.en, added.category) == ("Peace Lab", category)
    records = RecordsInMemory()
    perform(ApplyImport(plan=made), records)
    assert {each.delegation_id for each in records.all(Representative)} == {added.id}
    assert ApplyImport(plan=made).label == "import delegations"


def test_a_row_may_name_a_delegation_alone() -> None:
    made = plan(("Country",), ("France",))
    assert [(row.key, row.status) for row in made.rows] == [("FRA", RowStatus.IDENTICAL)]


def test_a_known_person_is_compared_and_keeps_what_the_file_leaves_open() -> None:
    row = ("URY", "Ana", "Perez", "", "", "", "female", "", "")
    made = plan(HEADINGS, row, people=(ANA, Representative(id="b", delegation_id="FRA", name="Bo")))
    assert [(each.key, each.status) for each in made.rows] == [
        ("Uruguay", RowStatus.CHANGED),
        ("France", RowStatus.MISSING),
    ]
    assert {change.field for change in made.rows[0].changes} == {"Name", "Declared gender"}
    assert the_person(made).rank is Rank.MINISTER
    again = plan(HEADINGS, row, people=(the_person(made),))
    assert [each.status for each in again.rows] == [RowStatus.IDENTICAL]
    assert not again.changes


def test_an_id_keeps_a_person_through_a_change_of_name() -> None:
    person = the_person(plan(("Badge", "Country", "Name"), ("a", "URY", "Ana Díaz"), people=(ANA,)))
    assert (person.id, person.name, person.title) == ("a", "Ana Díaz", "Minister")


def test_each_language_may_have_a_column_of_its_own() -> None:
    headings = ("Country", "Name", "Honorific", "Honorific (French)", "Honorific (Spanish)")
    person = the_person(plan(headings, ("URY", "Ana", "Dr", "Docteure", "Doctora")))
    assert person.honorific == Honorific(en="Dr.", fr="Docteure", es="Doctora")


@pytest.mark.parametrize(
    "row, fault",
    [
        (("", "Ana", "Pérez"), "Delegation (A2): is empty."),
        (("URY", "Ana", "Pérez", "", "", "seven"), "“seven” is no rank."),
        (("URY", "Ana", "Pérez", "", "", "", "?!"), "Declared gender (G2): “?!” is not understood."),
        (("URY", "Ana", "Pérez", "", "", "", "", "", "Moon Base"), "nobody is known as “Moon Base”."),
    ],
)
def test_what_a_row_says_wrongly_is_told(row: Row, fault: str) -> None:
    made = plan(HEADINGS, row)
    assert fault in made.faults[0].sentence
    assert (made.count(RowStatus.NEW) == 1) == bool(row[0])


def test_a_person_who_stands_twice_is_taken_once() -> None:
    made = plan(HEADINGS, ("URY", "Ana", "Pérez"), ("Uruguay", "Ana", "PÉREZ"))
    assert "stands in row 2 already" in made.faults[0].sentence
    assert made.count(RowStatus.NEW) == 1


CELLS: Any = st.one_of(
    st.text(max_size=12), st.integers(), st.sampled_from(["URY", "Urugay", "F", "Ana", "+", "G77, AU"])
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=9).map(tuple), max_size=4))
def test_no_table_at_all_makes_the_planning_crash(rows: list[Row]) -> None:
    made = plan(HEADINGS, *rows, people=(ANA,))
    assert all(isinstance(change.after, Representative) for change in made.changes)
