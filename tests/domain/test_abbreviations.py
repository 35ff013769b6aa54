from builders import state
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.abbreviations import USUAL, Abbreviations, read_abbreviations, written_abbreviations
from facilitator.domain.delegations import Category


def test_an_abbreviation_is_written_out() -> None:
    assert Abbreviations(USUAL).expansion("poc") == "protection of civilians"


def test_the_capital_that_begins_a_sentence_is_kept() -> None:
    assert Abbreviations(USUAL).expansion("Poc") == "Protection of civilians"


def test_an_abbreviation_in_its_own_capitals_is_no_beginning() -> None:
    assert Abbreviations(USUAL).expansion("PoC") == "protection of civilians"
    assert Abbreviations(USUAL).expansion("POC") == "protection of civilians"


def test_other_words_stand_for_nothing() -> None:
    assert Abbreviations(USUAL).expansion("peace") == ""


def test_the_code_of_a_state_stands_for_it_in_capitals_only() -> None:
    known = Abbreviations({}, [state("URY"), state("CAN"), state("EU", category=Category.REGIONAL_ORGANIZATION)])
    assert known.expansion("URY") == "Ury"
    assert known.expansion("ury") == ""
    assert known.expansion("CAN") == ""
    assert known.expansion("EU") == ""


def test_an_own_list_is_read_with_any_separator_and_its_faults_are_told() -> None:
    entries, faults = read_abbreviations("\ufeffAbbreviation;Stands for\nqip;quick-impact project\n\nbroken\ntwo w;x\n")
    assert entries == {"qip": "quick-impact project"}
    assert [fault.where for fault in faults] == ["Line 4", "Line 5"]


def test_an_empty_list_is_read() -> None:
    assert read_abbreviations("") == ({}, ())


_SHORT = st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=6)
_LONG = st.text(st.characters(categories=("Lu", "Ll"), include_characters=" ,;\"'"), min_size=1).filter(
    lambda text: text == text.strip()
)


@given(st.dictionaries(_SHORT, _LONG))
def test_what_is_written_is_read_again(entries: dict[str, str]) -> None:
    assert read_abbreviations(written_abbreviations(entries)) == (entries, ())
