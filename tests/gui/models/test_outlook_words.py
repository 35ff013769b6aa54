"""The session clock and the closing of the list, in words."""

from datetime import datetime
from typing import Any

import pytest
from builders import a_session, at, spoken
from fakes import RecordsInMemory

from facilitator.domain.delegations import Delegation
from facilitator.gui.models.outlook_words import closing_words, outlook_sentence, session_clock_words
from facilitator.services.floor import Floor, read_floor
from facilitator.services.outlook import read_outlook

NOBODY: dict[str, Delegation] = {}


def clock_time(moment: datetime, pattern: str) -> str:
    return moment.strftime(pattern)


def floor(*begins: float, **session: Any) -> Floor:
    heard = [spoken(order, begin, begin + 60) for order, begin in enumerate(begins, start=1)]
    return read_floor(RecordsInMemory(a_session(**session), *heard), "s1")


@pytest.mark.parametrize(
    "begins, minute, words",
    [
        ((), -130, "Begins at 13:00, in 2 h 10 min"),
        ((), -5, "Begins at 13:00, in 5:00"),
        ((), 5, "85 min left"),
        ((0,), 42, "42 min held \u00b7 48 min left"),
        ((300,), 42, "37 min held, begun 5 min late \u00b7 48 min left"),
        ((0,), 85, "85 min held \u00b7 5:00 left"),
        ((0,), 95, "95 min held \u00b7 5:00 past the plan"),
        ((0,), 155, "2 h 35 min held \u00b7 65 min past the plan \u00b7 \u25b2 interpretation ends in 25 min"),
        ((0,), 181, "3 h 01 min held \u00b7 91 min past the plan \u00b7 \u25a0 interpretation has ended"),
    ],
)
def test_the_session_clock_says_what_is_held_what_is_left_and_when_interpretation_ends(
    begins: tuple[float, ...], minute: float, words: str
) -> None:
    assert session_clock_words(floor(*begins), at(minute * 60), clock_time) == words


def test_without_a_hard_stop_nothing_is_said_of_interpretation() -> None:
    assert session_clock_words(floor(0, hard_stop=None), at(9999), clock_time).endswith("past the plan")


@pytest.mark.parametrize("closes, words", [(None, ""), (-1, ""), (272, "the list closes at 13:04, in 4:32")])
def test_the_closing_of_the_list_counts_down(closes: float | None, words: str) -> None:
    session = a_session(list_closes_at=None if closes is None else at(closes))
    assert closing_words(session, at(0), clock_time) == words


def test_a_session_planned_for_another_day_is_told_with_its_day() -> None:
    held, now = floor(), at(90 * 24 * 3600)
    words = outlook_sentence(read_outlook(held, NOBODY.get, now), held.session, now, clock_time)
    assert words.endswith("planned for 10 December 2024, 13:00")
