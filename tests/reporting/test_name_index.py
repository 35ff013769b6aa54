import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.paths import resources_folder
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.names import (
    KnownName,
    NameKind,
    Spelling,
    names_of_delegations,
    names_of_peoples,
    names_of_persons,
)
from facilitator.services.demonyms import read_demonyms
from facilitator.services.reference import read_delegations, read_groups

_FOLDER = resources_folder() / "reference"
_NAMES = (
    *names_of_delegations(read_delegations(_FOLDER), read_groups(_FOLDER), heard=("UN-DPO",)),
    *names_of_peoples(read_demonyms(_FOLDER), place="Montevideo, Uruguay"),
    *names_of_persons(("H.E. Ms. Ama NYARKO", "Sr. Juan P\u00e9rez", "Li Wei", "H.E. Mr.")),
)
_INDEX = NameIndex(_NAMES)


_OF_URUGUAY = "\u0423\u0440\u0443\u0433\u0432\u0430\u044f"
_BY_GERMANY = "\u0413\u0435\u0440\u043c\u0430\u043d\u0438\u0435\u0439"
_RUSSIAN = f"\u0434\u0435\u043b\u0435\u0433\u0430\u0446\u0438\u044f {_OF_URUGUAY} \u0441 {_BY_GERMANY}"
_URUGUAY_CHINESE = "\u4e4c\u62c9\u572d"


def _found(text: str) -> list[tuple[str, str]]:
    return [(hit.found, hit.name.stands_for) for hit in _INDEX.hits(text)]


@pytest.mark.parametrize(
    "text,found",
    [
        ("Uruguay\u2019s experience", [("Uruguay", "URY")]),
        ("the representative of C\u00f4te d\u2019Ivoire", [("C\u00f4te d\u2019Ivoire", "CIV")]),
        ("cote d'ivoire", [("cote d'ivoire", "CIV")]),
        ("the Democratic Republic of the Congo", [("Democratic Republic of the Congo", "COD")]),
        ("the DRC and the UK", [("DRC", "COD"), ("UK", "GBR")]),
        ("the U.S. delegation", [("U.S", "USA")]),
        ("South Sudan, not the Sudan", [("South Sudan", "SSD"), ("Sudan", "SDN")]),
        ("Japanese and Ghanaian police", [("Japanese", "JPN"), ("Ghanaian", "GHA")]),
        ("in Accra and Addis Ababa", [("Accra", "GHA"), ("Addis Ababa", "ETH")]),
        ("the European Union and ASEAN", [("European Union", "EU"), ("ASEAN", "ASEAN")]),
        ("African States", [("African States", "AFRICAN")]),
        ("the Latin American delegations", [("Latin American", "Latin American")]),
        ("Department of Peace Operations", [("Department of Peace Operations", "UN-DPO")]),
        ("Ms. Nyarko and Juan Perez", [("Nyarko", "H.E. Ms. Ama NYARKO"), ("Juan Perez", "Sr. Juan P\u00e9rez")]),
        ("la delegaci\u00f3n uruguaya y los japoneses", [("uruguaya", "URY"), ("japoneses", "JPN")]),
        ("les Uruguayennes et l\u2019Allemande", [("Uruguayennes", "URY"), ("Allemande", "DEU")]),
        (_RUSSIAN, [(_OF_URUGUAY, "URY"), (_BY_GERMANY, "DEU")]),
        (f"{_URUGUAY_CHINESE}\u4ee3\u8868\u56e2", [(_URUGUAY_CHINESE, "URY")]),
        ("\u0648\u0627\u0644\u0623\u0631\u062f\u0646", [("\u0648\u0627\u0644\u0623\u0631\u062f\u0646", "JOR")]),
        ("\u0648\u0644\u0644\u0628\u0646\u0627\u0646", [("\u0648\u0644\u0644\u0628\u0646\u0627\u0646", "LBN")]),
        ("Uru\u00adguay, Co\u0302te d'Ivoire", [("Uru\u00adguay", "URY"), ("Co\u0302te d'Ivoire", "CIV")]),
        ("Mal\u00e9 and Turkey", [("Mal\u00e9", "MDV"), ("Turkey", "TUR")]),
    ],
)
def test_a_name_is_found_as_people_write_it(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


_SPELLINGS = (Path(__file__).parent.parent / "samples" / "names_in_six_languages.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("spelling", dict.fromkeys(_SPELLINGS.strip().replace("\n", "|").split("|")))
def test_states_peoples_capitals_and_groups_are_found_in_six_languages_and_in_every_form(spelling: str) -> None:
    assert _found(f"\u201c{spelling}\u201d"), spelling


@pytest.mark.parametrize("part", ["Juan", "P\u00e9rez", "Perez", "Ama", "Nyarko", "Li", "Wei"])
def test_any_part_of_a_speakers_name_may_be_the_one_that_tells(part: str) -> None:
    assert _found(f"as {part} said")


def test_the_place_of_the_meeting_tells_nothing_in_any_script() -> None:
    there = next(each for each in read_demonyms(_FOLDER) if each.delegation_id == "URY").capitals
    assert len(there) > 1
    assert not any(_found(each) for each in there)


@pytest.mark.parametrize(
    "text",
    [
        "Male and female officers polish the plan and win a victoria.",
        "Montevideo was well prepared.",
        "The United Nations Secretariat and UNICEF were thanked.",
        "It is so; no, in it, to be or not to be, as my peers do.",
        "\u0434\u043b\u044f \u0442\u043e\u0433\u043e \u043c\u0430\u043b\u043e",
    ],
)
def test_ordinary_words_the_place_and_the_united_nations_are_no_hits(text: str) -> None:
    assert _found(text) == []


def test_positions_are_those_of_the_text() -> None:
    text = "First \U0001f600 Ghana, then \u65e5\u672c."
    assert [text[hit.start : hit.end] for hit in _INDEX.hits(text)] == ["Ghana", "\u65e5\u672c"]


_LISTED = st.sampled_from([each for each in _NAMES if each.text != "Montevideo"])
_AROUND = st.text(st.sampled_from(' ,.;:()\u2019"\u201c\u201d-/\n'), max_size=3)
_FILLER = st.lists(st.sampled_from(["many", "missions", "should", "train", "earlier", "than", "planned"]), max_size=6)


@given(name=_LISTED, before=_FILLER, after=_FILLER, left=_AROUND, right=_AROUND)
def test_no_text_with_any_listed_name_passes(
    name: KnownName, before: list[str], after: list[str], left: str, right: str
) -> None:
    text = f"{' '.join(before)} {left}{name.text}{right} {' '.join(after)}"
    place = len(f"{' '.join(before)} {left}")
    assert any(hit.start < place + len(name.text) and hit.end > place for hit in _INDEX.hits(text)), text


@given(name=_LISTED.filter(lambda each: each.spelling is Spelling.ANY))
def test_most_names_are_found_in_any_case(name: KnownName) -> None:
    assert _INDEX.hits(name.text.upper())
    assert _INDEX.hits(name.text.lower())


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    for hit in _INDEX.hits(text):
        assert text[hit.start : hit.end] == hit.found


def test_a_thousand_paragraphs_are_searched_within_a_second() -> None:
    paragraphs = ["The Ghanaian battalion of Uruguay in Accra showed how it works. " + "word " * 60] * 1000
    measured = 1 if sys.gettrace() is None else 5  # counting covered lines takes its own time
    began = time.process_time()
    index = NameIndex(_NAMES)
    hits = sum(len(index.hits(each)) for each in paragraphs)
    assert hits == 3000
    assert time.process_time() - began < measured


def test_an_index_of_nothing_finds_nothing() -> None:
    index = NameIndex((KnownName(text="...", stands_for="x", kind=NameKind.PERSON),))
    assert index.size == 1
    assert not index.hits("Uruguay ...")
