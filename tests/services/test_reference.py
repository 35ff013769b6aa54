from pathlib import Path

import pytest

from facilitator.domain.delegation_directory import DelegationDirectory
from facilitator.domain.delegations import Category, Delegation, Group, GroupKind, fold
from facilitator.services.reference import read_delegations, read_groups

_FOLDER = Path(__file__).parents[2] / "resources" / "reference"
_DELEGATIONS = read_delegations(_FOLDER)
_GROUPS = {group.id: group for group in read_groups(_FOLDER)}
_BY_ID = {delegation.id: delegation for delegation in _DELEGATIONS}


def _of(category: Category) -> list[Delegation]:
    return [delegation for delegation in _DELEGATIONS if delegation.category is category]


def test_all_member_and_observer_states_are_known() -> None:
    assert len(_of(Category.MEMBER_STATE)) == 193
    assert [state.id for state in _of(Category.OBSERVER_STATE)] == ["VAT", "PSE"]


@pytest.mark.parametrize(
    "name,count",
    [
        ("African States", 54),
        ("Asia-Pacific States", 54),
        ("Eastern European States", 23),
        ("Latin American and Caribbean States", 33),
        ("Western European and other States", 29),
    ],
)
def test_regional_groups_have_their_members(name: str, count: int) -> None:
    assert sum(delegation.regional_group == name for delegation in _DELEGATIONS) == count


@pytest.mark.parametrize(
    "group,states,observers",
    [
        ("AU", 54, 0),
        ("EU", 27, 0),
        ("ASEAN", 10, 0),
        ("CARICOM", 14, 0),
        ("LAS", 21, 1),
        ("G77", 133, 1),
        ("NON-ALIGNED", 120, 1),
        ("NORDIC", 5, 0),
        ("BERLIN-CO-CHAIRS", 14, 0),
    ],
)
def test_groups_have_their_members(group: str, states: int, observers: int) -> None:
    members = [delegation.category for delegation in _DELEGATIONS if group in delegation.groups]
    assert (members.count(Category.MEMBER_STATE), members.count(Category.OBSERVER_STATE)) == (states, observers)


def test_every_member_state_is_in_one_regional_group() -> None:
    members = [id_ for group in _GROUPS.values() if group.kind is GroupKind.REGIONAL for id_ in group.members]
    assert sorted(members) == sorted(state.id for state in _of(Category.MEMBER_STATE))


@pytest.mark.parametrize("group", _GROUPS.values(), ids=_GROUPS)
def test_members_of_groups_are_delegations_named_once(group: Group) -> None:
    assert set(group.members) <= set(_BY_ID)
    assert len(set(group.members)) == len(group.members)
    assert group.running_text.startswith("the ")


def test_an_organization_with_members_is_a_delegation_of_the_same_name() -> None:
    organizations = [group for group in _GROUPS.values() if group.kind is GroupKind.ORGANIZATION]
    assert len(organizations) == 5
    assert all(_BY_ID[group.id].names == group.names for group in organizations)


def test_ids_are_unique_and_no_other_group_takes_one() -> None:
    others = {group.id for group in _GROUPS.values() if group.kind is not GroupKind.ORGANIZATION}
    assert len(_BY_ID) == len(_DELEGATIONS)
    assert not others & set(_BY_ID)


def test_delegations_stand_by_category_then_in_english_alphabetical_order() -> None:
    places = list(Category)
    keys = [(places.index(delegation.category), delegation.sort_key) for delegation in _DELEGATIONS]
    assert keys == sorted(keys)


@pytest.mark.parametrize("names", [("CRI", "CIV", "HRV"), ("TUN", "TUR", "TKM"), ("PRT", "QAT", "KOR")])
def test_accents_and_articles_do_not_disturb_the_order(names: tuple[str, ...]) -> None:
    order = [delegation.id for delegation in _DELEGATIONS]
    place = order.index(names[0])
    assert tuple(order[place : place + 3]) == names


def test_states_have_names_in_six_languages() -> None:
    states = _of(Category.MEMBER_STATE) + _of(Category.OBSERVER_STATE)
    assert all(len(state.names.known()) == 6 and state.formal_name for state in states)


def test_names_have_one_kind_of_apostrophe() -> None:
    assert not any(
        "\N{RIGHT SINGLE QUOTATION MARK}" in name for delegation in _DELEGATIONS for name in delegation.names.known()
    )


def test_a_name_stands_in_running_text_with_its_article() -> None:
    assert _BY_ID["GMB"].running_text == "the Gambia"
    assert _BY_ID["BOL"].running_text == "the Plurinational State of Bolivia"
    assert _BY_ID["URY"].running_text == "Uruguay"


def test_no_name_in_any_language_belongs_to_two() -> None:
    owners: dict[str, set[str]] = {}
    for delegation in _DELEGATIONS:
        for label in (delegation.id, *delegation.names.known(), delegation.running_text, delegation.formal_name):
            owners.setdefault(fold(label), set()).add(delegation.id)
    assert [label for label, ids in owners.items() if len(ids) > 1] == []


def test_every_name_and_alias_resolves_to_its_delegation() -> None:
    directory = DelegationDirectory(_DELEGATIONS)
    strays = {
        label
        for delegation in _DELEGATIONS
        for label in (*delegation.names.known(), *delegation.aliases)
        if directory.named(label) != delegation
    }
    assert strays == {"AU"}  # the African Union; Australia is AUS


def test_a_missing_folder_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_delegations(tmp_path)
