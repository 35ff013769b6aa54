"""Every language has every sentence with the same facts, and says dates, numbers and lists in its own way."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter

import pytest

import facilitator.reporting
from facilitator.reporting.languages.style import Days
from facilitator.reporting.phrases import LANGUAGES, phrases_in

_OTHERS = [code for code in LANGUAGES if code != "en"]
_FOLDER = Path(facilitator.reporting.__file__).parent


def _facts(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _forms(text: str) -> Iterator[list[str]]:
    for _, _, spec, _ in Formatter().parse(text):
        if spec and spec != "on":
            yield spec.split("|")


def test_every_language_says_every_sentence() -> None:
    texts = {code: set(LANGUAGES[code][1]) for code in _OTHERS}
    assert len({frozenset(each) for each in texts.values()}) == 1, [
        (code, sorted(set().union(*texts.values()) - each)) for code, each in texts.items()
    ]


@pytest.mark.parametrize("code", _OTHERS)
def test_a_sentence_has_the_same_facts_in_every_language(code: str) -> None:
    assert [(english, said) for english, said in LANGUAGES[code][1].items() if _facts(english) != _facts(said)] == []


@pytest.mark.parametrize("code", _OTHERS)
def test_a_number_has_as_many_forms_as_the_language_has(code: str) -> None:
    style, texts = LANGUAGES[code]
    assert {len(forms) for said in texts.values() for forms in _forms(said)} == {style.forms}


def test_english_sentences_have_one_and_many() -> None:
    assert {len(forms) for english in LANGUAGES["fr"][1] for forms in _forms(english)} == {2}


def test_nothing_is_translated_that_the_program_does_not_say() -> None:
    said = {
        node.value
        for path in _FOLDER.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(LANGUAGES["fr"][1]) - said) == []


def test_a_language_that_is_none_of_the_six_is_answered_in_english() -> None:
    assert phrases_in("de") == phrases_in("en")
    assert phrases_in("de").say("Introduction") == "Introduction"


def test_a_sentence_without_words_in_the_language_stands_in_english() -> None:
    assert phrases_in("fr").say("On {day}.", day=date(2024, 12, 1)) == "On 1er d\u00e9cembre 2024."


def test_facts_are_written_as_the_language_writes_them() -> None:
    english = "{text}, {number}, {count:# point|# points}, {day}, {time}, {names}, {days}, {days:on}"
    at = datetime(2024, 12, 10, 15, 5, tzinfo=UTC)
    facts = {"text": "A", "number": 3, "count": 1, "day": at.date(), "time": at, "names": ("A", "B")}
    days = Days(at.date(), date(2024, 12, 11))
    assert phrases_in("en").say(english, **facts, days=days) == (
        "A, three, one point, 10 December 2024, 3.05 p.m., A and B, 10 and 11 December 2024, 10 and 11 December 2024"
    )
    assert phrases_in("fr").say(english, **facts, days=days) == (
        "A, trois, un point, 10 d\u00e9cembre 2024, 15 h 05, A et B, "
        "10 et 11 d\u00e9cembre 2024, les 10 et 11 d\u00e9cembre 2024"
    )


def test_a_full_stop_of_the_last_fact_ends_the_sentence() -> None:
    noon = datetime(2024, 12, 10, 13, tzinfo=UTC)
    assert phrases_in("en").say("Until {end}.", end=noon) == "Until 1 p.m."


def test_a_sentence_that_begins_with_a_number_has_a_capital_letter() -> None:
    assert phrases_in("en").beginning("{points:# point|# points}.", points=2) == "Two points."


def test_sentences_and_numbers_are_joined_as_the_language_does() -> None:
    assert phrases_in("en").joined("One.", "", "Two.") == "One. Two."
    assert phrases_in("zh").joined("\u4e00\u3002", "\u4e8c\u3002") == "\u4e00\u3002\u4e8c\u3002"
    assert phrases_in("fr").numbered("Table", 2) == "Tableau 2"
    assert phrases_in("zh").numbered("Table", 2) == "\u88682"


def test_a_due_date_is_written_out_and_other_words_stand_as_they_are() -> None:
    assert phrases_in("es").due_day("2025-05-31") == "31 de mayo de 2025"
    assert phrases_in("es").due_day("pronto") == "pronto"


def test_a_day_has_its_weekday() -> None:
    assert phrases_in("en").weekday(date(2024, 12, 10)) == "Tuesday, 10 December 2024"
    assert phrases_in("fr").weekday(date(2024, 12, 10)) == "mardi 10 d\u00e9cembre 2024"
