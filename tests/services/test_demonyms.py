from facilitator.domain.delegations import Category
from facilitator.paths import resources_folder
from facilitator.services.demonyms import read_demonyms
from facilitator.services.reference import read_delegations

_FOLDER = resources_folder() / "reference"


def test_every_state_has_adjectives_in_three_languages_and_a_capital() -> None:
    demonyms = {each.delegation_id: each for each in read_demonyms(_FOLDER)}
    states = {each.id for each in read_delegations(_FOLDER) if each.is_state}
    assert set(demonyms) == states
    assert len([each for each in read_delegations(_FOLDER) if each.category is Category.MEMBER_STATE]) == 193
    assert all(word.strip() for each in demonyms.values() for word in (*each.en, *each.fr, *each.es, *each.capitals))


def test_several_forms_are_divided() -> None:
    netherlands = next(each for each in read_demonyms(_FOLDER) if each.delegation_id == "NLD")
    assert netherlands.capitals[:2] == ("Amsterdam", "The Hague")
