"""Days and moments are typed as people write them; what nobody has touched stays to the second."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from facilitator.gui.widgets.written_times import WrittenDay, WrittenMoment

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2027, 3, 27, 22, 30, 15, tzinfo=UTC)


@pytest.fixture
def line(qtbot: QtBot) -> WrittenMoment:
    made = WrittenMoment()
    qtbot.addWidget(made)
    made.show_moment(EVENING, BERLIN)
    return made


def test_a_moment_is_shown_by_the_clock_of_the_venue_and_kept_untouched(line: WrittenMoment) -> None:
    assert line.text() == "Sat 27 Mar 2027  23:30"
    assert line.moment() == EVENING
    assert not line.is_changed


def test_the_second_of_an_hour_that_comes_twice_stays_the_second(line: WrittenMoment) -> None:
    second = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    line.show_moment(second, BERLIN)
    assert line.text().endswith("02:30")
    assert line.moment() == second


def test_a_time_alone_is_on_the_day_shown_or_the_first_after_another_moment(line: WrittenMoment) -> None:
    line.setText("4 a.m.")
    assert line.moment() == datetime(2027, 3, 27, 3, tzinfo=UTC)
    assert line.moment(EVENING) == datetime(2027, 3, 28, 2, tzinfo=UTC)  # an hour less: the clocks have gone forward
    assert line.moment(EVENING - timedelta(hours=23)) == datetime(2027, 3, 27, 3, tzinfo=UTC)


def test_a_day_that_is_written_is_never_moved(line: WrittenMoment) -> None:
    line.setText("26 Mar 2027 4:00")
    assert line.moment(EVENING) == datetime(2027, 3, 26, 3, tzinfo=UTC)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_shown_in_any_language_is_understood_again(qtbot: QtBot, language: str, month: int) -> None:
    day, moment = WrittenDay(), WrittenMoment()
    for line in (day, moment):
        qtbot.addWidget(line)
        line.setLocale(QLocale(language))
    day.show_day(date(2027, month, 2))
    moment.show_moment(datetime(2027, month, 2, 10, tzinfo=UTC), BERLIN)
    assert day.day() == date(2027, month, 2)
    moment.setText(moment.text() + " ")
    assert moment.moment() == datetime(2027, month, 2, 10, tzinfo=UTC)
