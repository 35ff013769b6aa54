import pytest
from outlines import full_outline, outline, rich_outline, table

from facilitator.reporting.outline import Bullet, Heading, Paragraph, Run, plain, words
from facilitator.reporting.references import numbers_in, resolved, words_of


def test_every_numbered_block_can_be_referred_to() -> None:
    numbers = numbers_in(rich_outline())
    assert {key: numbers[key] for key in ("chapter", "first", "second", "r2", "pledges", "venue", "minutes")} == {
        "chapter": "I",
        "first": "1",
        "second": "2",
        "r2": "R2",
        "pledges": "Table 1",
        "venue": "Figure 1",
        "minutes": "Figure 2",
    }
    assert "between" not in numbers


@pytest.mark.parametrize("language,table_1", [("fr", "Tableau 1"), ("zh", "\u88681"), ("xx", "Table 1")])
def test_tables_are_named_in_the_reports_language(language: str, table_1: str) -> None:
    assert numbers_in(outline(table(1), language=language))["pledges"] == table_1


def test_headings_are_counted_level_by_level() -> None:
    headings = [Heading(key=str(place), level=level, text="H") for place, level in enumerate((1, 2, 2, 3, 1, 2))]
    assert list(numbers_in(outline(*headings)).values())[::-1] == ["I", "A", "B", "1", "II", "A"]


def test_references_say_the_number_and_those_to_nothing_keep_their_words() -> None:
    first = next(block for block in resolved(rich_outline()).blocks if block.key == "first")
    assert plain(words_of(first)) == "Pledges stand in Table 1; see Figure 2, 2 and nothing."


def test_an_outline_without_references_stays_the_same() -> None:
    report = full_outline()
    assert resolved(report) is report


def test_of_equal_keys_the_first_counts() -> None:
    blocks = [Paragraph(key="p", words=words("1")), Paragraph(key="p", words=words("2"))]
    report = outline(*blocks, Bullet(key="b", words=words(Run(refers_to="p"))))
    assert words_of(resolved(report).blocks[-1])[0].text == "1"
