import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.delegation_directory import DelegationDirectory, Match, Reason
from facilitator.domain.delegations import Category, Delegation, Names, fold


def _state(code: str, name: str, *aliases: str, french: str = "", formal: str = "") -> Delegation:
    return Delegation(
        id=code,
        category=Category.MEMBER_STATE,
        names=Names(name, fr=french),
        running_text=name,
        formal_name=formal,
        aliases=aliases,
        sort_key=fold(name),
    )


_AUSTRALIA = _state("AUS", "Australia", "AU")
_AFRICAN_UNION = Delegation(
    id="AU",
    category=Category.REGIONAL_ORGANIZATION,
    names=Names("African Union"),
    running_text="the African Union",
    sort_key="african union",
)
_KOREA = _state("KOR", "Republic of Korea", "ROK")
_NORTH = _state("PRK", "Democratic People's Republic of Korea")
_GERMANY = _state("DEU", "Germany", "DE", french="Allemagne", formal="the Federal Republic of Germany")
_NIGER = _state("NER", "Niger", "NE")
_NIGERIA = _state("NGA", "Nigeria", "NG")
_URUGUAY = _state("URY", "Uruguay", "UY", formal="the Eastern Republic of Uruguay")
_PARAGUAY = _state("PRY", "Paraguay", "PY")
_LUXEMBOURG = _state("LUX", "Luxembourg", "LU")
_DIRECTORY = DelegationDirectory(
    [
        _AUSTRALIA,
        _NORTH,
        _GERMANY,
        _LUXEMBOURG,
        _NIGER,
        _NIGERIA,
        _PARAGUAY,
        _KOREA,
        _URUGUAY,
        _AFRICAN_UNION,
    ]
)


@pytest.mark.parametrize(
    "text,delegation,reason",
    [
        ("ury", _URUGUAY, Reason.EXACT),
        ("D.E.", _GERMANY, Reason.EXACT),
        ("allemagne", _GERMANY, Reason.EXACT),
        ("the federal republic of germany", _GERMANY, Reason.EXACT),
        ("niger", _NIGER, Reason.EXACT),
        ("uru", _URUGUAY, Reason.NAME),
        ("alle", _GERMANY, Reason.NAME),
        ("people", _NORTH, Reason.WORD),
        ("dem rep kor", _NORTH, Reason.WORD),
        ("dprk", _NORTH, Reason.INITIALS),
        ("frg", _GERMANY, Reason.INITIALS),
        ("urg", _URUGUAY, Reason.LETTERS),
        ("xemb", _LUXEMBOURG, Reason.SUBSTRING),
        ("nigreia", _NIGERIA, Reason.SIMILAR),
        ("paraguayy", _PARAGUAY, Reason.SIMILAR),
    ],
)
def test_the_surest_reason_decides(text: str, delegation: Delegation, reason: Reason) -> None:
    assert _DIRECTORY.find(text)[0] == Match(delegation, reason)


def test_a_name_in_full_comes_before_a_longer_one() -> None:
    assert [match.delegation for match in _DIRECTORY.find("niger")] == [_NIGER, _NIGERIA]


def test_left_out_letters_come_before_letters_within_a_name() -> None:
    assert [match.delegation for match in _DIRECTORY.find("urg")] == [_URUGUAY, _LUXEMBOURG]


def test_an_own_code_comes_before_an_alias_of_somebody_else() -> None:
    assert [match.delegation for match in _DIRECTORY.find("au")][:2] == [_AFRICAN_UNION, _AUSTRALIA]


def test_a_name_that_begins_with_the_first_word_comes_before_one_that_holds_it() -> None:
    assert [match.delegation for match in _DIRECTORY.find("rep kor")] == [_KOREA, _NORTH]


def test_those_present_come_first_among_equally_good_answers() -> None:
    assert [match.delegation for match in _DIRECTORY.find("guay", favoured={"URY"})] == [_URUGUAY, _PARAGUAY]


def test_a_better_answer_comes_before_those_present() -> None:
    assert _DIRECTORY.find("niger", favoured={"NGA"})[0].delegation == _NIGER


def test_no_misspelling_is_guessed_where_a_name_begins_with_the_text() -> None:
    assert {match.reason for match in _DIRECTORY.find("nige")} == {Reason.NAME}


def test_misspellings_come_after_names_that_hold_the_text() -> None:
    directory = DelegationDirectory([_state("GTM", "Guatemala"), _URUGUAY])
    assert [match.reason for match in directory.find("guay")] == [Reason.SUBSTRING, Reason.SIMILAR]


def test_a_misspelling_is_rather_late_in_a_name_than_at_its_beginning() -> None:
    directory = DelegationDirectory([_state("GMB", "Gambia"), _state("GHA", "Ghana")])
    assert [match.delegation.id for match in directory.find("gham")] == ["GHA", "GMB"]


def test_no_more_are_returned_than_asked_for() -> None:
    assert len(_DIRECTORY.find("n", limit=1)) == 1


@pytest.mark.parametrize("text", ["", "  ", "...", "zzzz"])
def test_nothing_is_found_where_nothing_answers(text: str) -> None:
    assert _DIRECTORY.find(text) == ()


@given(st.text(max_size=12))
def test_any_text_may_be_typed(text: str) -> None:
    matches = _DIRECTORY.find(text)
    assert len({match.delegation.id for match in matches}) == len(matches)


@pytest.mark.parametrize(
    "label,delegation",
    [
        ("AU", _AFRICAN_UNION),
        ("aus", _AUSTRALIA),
        ("ALLEMAGNE", _GERMANY),
        ("Federal Republic of Germany", _GERMANY),
        ("the African Union", _AFRICAN_UNION),
        ("R.O.K.", _KOREA),
        ("Germ", None),
        ("", None),
    ],
)
def test_a_label_names_one_delegation_exactly_or_none(label: str, delegation: Delegation | None) -> None:
    assert _DIRECTORY.named(label) == delegation
