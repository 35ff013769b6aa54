from datetime import date, datetime

import pytest

from facilitator.reporting.un_style import counted, day, days, listed, number, time_of_day


@pytest.mark.parametrize("value,written", [(0, "no"), (9, "nine"), (10, "10"), (12_500, "12,500"), (-3, "-3")])
def test_numbers_are_words_below_ten_and_figures_from_ten_on(value: int, written: str) -> None:
    assert number(value) == written


@pytest.mark.parametrize("value,written", [(1, "one reply"), (2, "two replies"), (12, "12 replies"), (0, "no replies")])
def test_a_noun_agrees_with_its_number(value: int, written: str) -> None:
    assert counted(value, "reply", "replies") == written


@pytest.mark.parametrize(
    "first,last,written",
    [
        (date(2024, 12, 10), date(2024, 12, 10), "10 December 2024"),
        (date(2024, 12, 10), date(2024, 12, 11), "10 and 11 December 2024"),
        (date(2025, 5, 29), date(2025, 5, 31), "29 to 31 May 2025"),
        (date(2025, 5, 31), date(2025, 6, 1), "31 May and 1 June 2025"),
        (date(2024, 12, 31), date(2025, 1, 2), "31 December 2024 to 2 January 2025"),
    ],
)
def test_a_span_of_days_names_no_month_or_year_twice(first: date, last: date, written: str) -> None:
    assert days(first, last) == written


def test_months_do_not_follow_the_language_of_the_desktop() -> None:
    class Elsewhere(date):
        def __format__(self, form: str) -> str:
            return "d\u00e9cembre"

    assert day(Elsewhere(2024, 12, 10)) == "10 December 2024"


@pytest.mark.parametrize(
    "hour,minute,written",
    [
        (10, 0, "10 a.m."),
        (15, 5, "3.05 p.m."),
        (12, 0, "noon"),
        (12, 30, "12.30 p.m."),
        (0, 0, "midnight"),
        (0, 15, "12.15 a.m."),
    ],
)
def test_times_are_written_as_the_editorial_manual_asks(hour: int, minute: int, written: str) -> None:
    assert time_of_day(datetime(2024, 12, 10, hour, minute)) == written  # noqa: DTZ001 - a time on the wall


@pytest.mark.parametrize(
    "names,written",
    [
        ((), ""),
        (("Japan",), "Japan"),
        (("Japan", "Uruguay"), "Japan and Uruguay"),
        (("Japan", "the United Kingdom", "Uruguay"), "Japan, the United Kingdom and Uruguay"),
    ],
)
def test_a_list_takes_no_comma_before_and(names: tuple[str, ...], written: str) -> None:
    assert listed(names) == written
