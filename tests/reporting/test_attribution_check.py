import pytest
from builders import an_inscription
from meetings import DELEGATIONS, a_meeting, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Group, GroupKind, Names
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.reporting.attribution_check import (
    index_of,
    named_sources,
    restricted_texts,
)
from facilitator.reporting.material import Material
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.names import Demonym

_DEMONYMS = (
    Demonym(delegation_id="GHA", en=("Ghanaian",), fr=("ghan\u00e9en",), es=("ghan\u00e9s",), capitals=("Accra",)),
)
_GROUPS = (
    Group(
        id="NORDIC",
        kind=GroupKind.POLITICAL,
        names=Names("Nordic countries"),
        running_text="the Nordic countries",
        members=(),
    ),
)


def _meeting(text: str, level: Attribution = Attribution.QUANTIFIED, cleared: tuple[str, ...] = ()) -> Material:
    return a_meeting(
        sessions=(sitting(1, attribution=level, moderator="Ms. Okoro"),),
        interventions=(said(1, speaker="H.E. Mr. Kofi Mensah"),),
        notes=(noted(1, "Raw"),),
        paragraphs=(worded(1, text, cleared_names=cleared),),
    )


def _index(material: Material) -> NameIndex:
    return index_of(material, _GROUPS, _DEMONYMS, (an_inscription("GMB", 1, "M", speaker="Mr. Jallow"),))


def _mended(text: str, level: Attribution = Attribution.QUANTIFIED, cleared: tuple[str, ...] = ()) -> list[str]:
    material = _meeting(text, level, cleared)
    return [each.mended for each in named_sources(restricted_texts(material), _index(material))]


@pytest.mark.parametrize(
    "text,mended",
    [
        ("Ghana asked for more.", "One delegation asked for more."),
        ("It was asked by Ghana.", "It was asked by one delegation."),
        ("The representative of Ghana asked.", "One delegation asked."),
        ("Police of the Gambia came.", "Police of one delegation came."),
        ("The Ghanaian delegation asked.", "One delegation asked."),
        ("The Ghanaian police came.", "One delegation\u2019s police came."),
        ("They met in Accra.", "They met in one capital."),
        ("Mensah and others spoke.", "One speaker and others spoke."),
        ("Ms. Okoro moderated.", "One speaker moderated."),
        ("Thanks to Mr. Jallow.", "Thanks to one speaker."),
        ("The African Union agreed.", "One organization agreed."),
        ("The Nordic countries agreed.", "One group of States agreed."),
        ("La polic\u00eda ghanesa lleg\u00f3.", "La polic\u00eda una delegaci\u00f3n lleg\u00f3."),
    ],
)
def test_a_name_is_found_and_other_words_are_proposed(text: str, mended: str) -> None:
    assert _mended(text) == [mended]


def test_a_session_that_may_name_groups_may_name_organizations_but_no_state() -> None:
    text = "The African Union, the Nordic countries and Ghana agreed."
    assert _mended(text, Attribution.GROUP) == ["The African Union, the Nordic countries and one delegation agreed."]
    assert _mended(text, Attribution.NAMED) == []
    assert len(_mended(text)) == 3


def test_a_name_that_somebody_has_kept_is_no_hit() -> None:
    assert _mended("Ghana and Accra.", cleared=("ghana",)) == ["Ghana and one capital."]


def test_notes_cross_cutting_paragraphs_and_pledges_are_searched_too() -> None:
    pledge = Pledge(id="g1", session_id="s1", category=PledgeCategory.POLICE, text="A unit", conditions="from Ghana")
    material = a_meeting(
        sessions=(sitting(1, attribution=Attribution.NONE), sitting(2)),
        notes=(noted(1, "Ghana, raw"), noted(2, "Ghana on the record", session_id="s2")),
        paragraphs=(
            worded(5, "Ghana across.", session_id="", note_ids=("n1",)),
            worded(6, "Ghana on the record.", session_id="", note_ids=("n2",)),
        ),
        pledges=(pledge, Pledge(id="g2", session_id="s2", category=PledgeCategory.POLICE, text="Ghana again")),
    )
    found = named_sources(restricted_texts(material), _index(material))
    assert [each.text.key for each in found] == ["n1", "p5", "g1"]


def test_every_delegation_of_the_meeting_is_in_the_index() -> None:
    material = _meeting("")
    assert all(_index(material).hits(each.names.en) for each in DELEGATIONS.values())


def test_a_meeting_named_after_a_capital_is_no_source() -> None:
    assert not _mended("It was recalled in view of the Accra Ministerial and the Accra Peacekeeping Ministerial.")
    assert _mended("Accra was in favour of the Ministerial.")
