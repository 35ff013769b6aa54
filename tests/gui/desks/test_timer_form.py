"""Timers of any length, and the time at which the list of speakers closes."""

import pytest
from builders import at
from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt, QTime

from facilitator.domain.programme import ListStatus, TimerKind
from facilitator.gui.desks.timer_form import CLOSING, TimerForm
from facilitator.gui.forms.ui_timer_form import Ui_TimerForm


@pytest.fixture
def form(stage: Stage) -> Ui_TimerForm:
    stage.press(Qt.Key.Key_F7, SHIFT)
    shown: TimerForm = stage.forms.timer
    assert not shown.isHidden()
    return shown.form


def test_a_break_has_the_length_that_is_typed(stage: Stage, form: Ui_TimerForm) -> None:
    form.minutes.setValue(20)
    assert form.until.time() == QTime(10, 20)
    form.keep.click()
    timer = stage.floor.timer
    assert timer is not None
    assert (timer.kind, timer.seconds) == (TimerKind.BREAK, 1200)


def test_a_break_lasts_until_the_time_that_is_typed_to_the_second(stage: Stage, form: Ui_TimerForm) -> None:
    stage.clock.advance(20)
    form.until.setTime(QTime(11, 30))
    assert form.minutes.value() == 90
    form.keep.click()
    assert stage.floor.timer is not None
    assert stage.floor.timer.ends_at == at(90 * 60)


def test_a_time_that_has_passed_is_tomorrows(stage: Stage, form: Ui_TimerForm) -> None:
    form.until.setTime(QTime(10, 0))
    form.keep.click()
    assert stage.floor.timer is not None
    assert stage.floor.timer.seconds == 24 * 3600


def test_another_timer_has_a_name(stage: Stage, form: Ui_TimerForm) -> None:
    form.what.setCurrentIndex(form.what.findData(TimerKind.OTHER))
    form.label.setText("Vote")
    form.label.returnPressed.emit()
    stage.window.heartbeat.beat.emit()
    assert "Vote: 5:00" in stage.chair.outlook.text()


def test_the_list_closes_by_itself_at_the_time_announced(stage: Stage) -> None:
    stage.press(Qt.Key.Key_M, CONTROL)
    form = stage.forms.timer.form
    assert form.what.currentData() == CLOSING
    assert not form.label.isEnabled()
    form.until.setTime(QTime(10, 15))
    form.keep.click()
    assert stage.desks.chair.script.words == "The list of speakers will be closed at 10:15."
    stage.clock.advance(600)
    stage.window.heartbeat.beat.emit()
    assert "the list closes at 10:15, in 5:00" in stage.chair.outlook.text()
    stage.clock.advance(301)
    stage.window.heartbeat.beat.emit()
    assert stage.meeting.session().list_status is ListStatus.CLOSED
    assert stage.desks.chair.script.words == "The list of speakers is now closed."
