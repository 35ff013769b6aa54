"""Days and times are understood as people write them; what is not understood is never guessed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.written_times import (
    Oddity,
    read_date,
    read_day,
    read_minutes,
    read_moment,
    read_span,
    to_utc,
)

FIRST, LAST = date(2024, 12, 10), date(2024, 12, 11)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    "cell, minutes",
    [
        ("10:00", 600),
        ("10.30", 630),
        ("10h30", 630),
        ("à 10h00", 600),
        ("10 a.m.", 600),
        ("10:15 AM", 615),
        ("3 p.m.", 900),
        ("12 a.m.", 0),
        ("12 p.m.", 720),
        ("Noon", 720),
        ("12 midnight", 1440),
        ("mediodía", 720),
        ("24:00", 1440),
        ("0930 hrs", 570),
        ("15 Uhr", 900),
        ("15 h", 900),
        ("15:00:20", 900),
        ("25:00", None),
        ("10:75", None),
        ("13 pm", None),
        ("0 pm", None),
        ("24:30", None),
        ("Opening", None),
        ("", None),
        (time(10, 30), 630),
        (datetime(2024, 12, 10, 10, 30, tzinfo=UTC), 630),
        (timedelta(hours=1), 60),
        (timedelta(days=2), None),
        (0.4375, 630),
        (9, 540),
        (25, None),
        (True, None),
    ],
)
def test_a_time_is_read_on_either_clock(cell: object, minutes: int | None) -> None:
    assert read_minutes(cell) == minutes


@pytest.mark.parametrize(
    "text, span",
    [
        ("10:00-11:30", (600, 690)),
        ("10:00 \N{EN DASH} 13:00", (600, 780)),
        ("3-6 p.m.", (900, 1080)),
        ("10-1 p.m.", (600, 780)),
        ("12-1 p.m.", (720, 780)),
        ("11-12 p.m.", (660, 720)),
        ("10 a.m. to 1 p.m.", (600, 780)),
        ("9.30 a.m.-12 noon", (570, 720)),
        ("de 10h00 à 13h00", (600, 780)),
        ("22:00-01:00", (1320, 60)),
        ("8-11 a.m.", (480, 660)),
        ("10:00", None),
        ("part 1 - part 2", None),
        ("10-11-12", None),
    ],
)
def test_a_span_is_read_with_a_half_of_the_day_written_once(text: str, span: tuple[int, int] | None) -> None:
    assert read_span(text) == span


@pytest.mark.parametrize(
    "cell, day",
    [
        ("2024-12-10", FIRST),
        ("2024-12-10 10:00", FIRST),
        ("10 December 2024", FIRST),
        ("Tuesday, 10 December", FIRST),
        ("mar. 10 déc. 2024", FIRST),
        ("Dienstag, 10. Dezember", FIRST),
        ("10 de diciembre de 2024", FIRST),
        ("December 10, 2024", FIRST),
        ("10/12/2024", FIRST),
        ("12/10/2024", FIRST),
        ("12/11/24", LAST),
        ("10.12.", FIRST),
        ("Day 2", LAST),
        ("Jour 1", FIRST),
        ("Day 0", None),
        ("1er décembre", date(2024, 12, 1)),
        ("3 sept", date(2024, 9, 3)),
        ("3 jui 2024", None),
        ("31/02/2024", None),
        ("Opening", None),
        (45636, FIRST),
        (12, None),
        (True, None),
        (None, None),
        (FIRST, FIRST),
        (datetime(2024, 12, 10, 9, tzinfo=UTC), FIRST),
    ],
)
def test_a_day_is_read_with_the_help_of_the_meetings_own_days(cell: object, day: date | None) -> None:
    assert read_date(cell, FIRST, LAST) == day


@pytest.mark.parametrize(
    "day, minutes, hour, oddity",
    [
        (date(2024, 12, 10), 600, 9, Oddity.NONE),
        (date(2024, 3, 31), 150, 1, Oddity.SKIPPED),
        (date(2024, 10, 27), 150, 0, Oddity.TWICE),
        (date(2024, 12, 10), 1440, 23, Oddity.NONE),
    ],
)
def test_the_change_to_summer_time_is_told(day: date, minutes: int, hour: int, oddity: Oddity) -> None:
    moment, found = to_utc(day, minutes, BERLIN)
    assert (moment.tzinfo, moment.hour, found) == (UTC, hour, oddity)


@given(st.text(max_size=40))
def test_no_text_at_all_makes_a_reading_crash(text: str) -> None:
    minutes, span, day = read_minutes(text), read_span(text), read_date(text, FIRST, LAST)
    assert minutes is None or 0 <= minutes <= 1440
    assert span is None or all(0 <= each <= 1440 for each in span)
    assert day is None or isinstance(day, date)


@given(st.integers(0, 23), st.integers(0, 59))
def test_both_clocks_mean_the_same(hour: int, minute: int) -> None:
    half = f"{(hour - 1) % 12 + 1}:{minute:02} {'p.m.' if hour >= 12 else 'a.m.'}"
    assert read_minutes(half) == read_minutes(f"{hour}:{minute:02}") == hour * 60 + minute


HERE = datetime(2024, 12, 10, 14, 30, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "text, moment",
    [
        ("27 March 2027 23:30", datetime(2027, 3, 27, 22, 30, tzinfo=UTC)),
        ("Sat 27 Mar 2027  11.30 p.m.", datetime(2027, 3, 27, 22, 30, tzinfo=UTC)),
        ("mar. 27 avr. 2027 9h", datetime(2027, 4, 27, 7, tzinfo=UTC)),
        ("2027-03-29 8:05", datetime(2027, 3, 29, 6, 5, tzinfo=UTC)),
        ("27 Mar 2027", datetime(2027, 3, 27, 13, 30, tzinfo=UTC)),
        ("9:15", datetime(2024, 12, 10, 8, 15, tzinfo=UTC)),
        ("December 11", datetime(2024, 12, 11, 13, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_and_what_it_leaves_out_is_that_of_the_one_before(text: str, moment: datetime) -> None:
    assert read_moment(text, HERE, BERLIN) == moment


@pytest.mark.parametrize("text", ["", "soon", "27 Mar 2027 25:99", "10 Dec 2024 ten o'clock", "31 Feb 2024 9:00"])
def test_what_is_no_moment_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RuleBrokenError, match="is not a moment"):
        read_moment(text, HERE, BERLIN)


def test_a_moment_that_the_clocks_jump_over_is_refused() -> None:
    with pytest.raises(RuleBrokenError, match="does not exist in Europe/Berlin"):
        read_moment("28 Mar 2027 02:30", HERE, BERLIN)


def test_a_day_is_read_with_the_year_of_the_one_before() -> None:
    assert read_day("Fri 27.12.", FIRST) == date(2024, 12, 27)
    with pytest.raises(RuleBrokenError, match="is not a day"):
        read_day("soon", FIRST)
