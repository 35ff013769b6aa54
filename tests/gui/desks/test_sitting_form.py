"""How a session is held: limits by custom, clock, plan."""

from datetime import timedelta

import pytest
from builders import at
from gui.stage import CONTROL, Stage
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from facilitator.domain.programme import ClockMode, Session
from facilitator.domain.sitting_presets import PRESETS
from facilitator.gui.desks.sitting_form import SittingForm


@pytest.fixture
def asked(stage: Stage) -> Stage:
    stage.press(Qt.Key.Key_Comma, CONTROL)
    return stage


def form_of(stage: Stage) -> SittingForm:
    return stage.forms.sitting


def kept(stage: Stage) -> Session:
    form_of(stage).form.keep.click()
    return stage.meeting.session()


def test_a_custom_fills_in_every_limit_and_may_be_changed(asked: Stage) -> None:
    form = form_of(asked).form
    form.preset.setCurrentIndex(form.preset.findText(PRESETS[1].name))
    form.preset.activated.emit(form.preset.currentIndex())
    assert form.member_state.value() == 300
    form.group.setValue(360)
    limits = kept(asked).limits
    assert (limits.member_state, limits.group, limits.civil_society) == (300, 360, 180)


def test_figures_of_ones_own_are_no_custom(asked: Stage) -> None:
    form = form_of(asked).form
    form.member_state.setValue(170)
    kept(asked)
    asked.press(Qt.Key.Key_Comma, CONTROL)
    assert form.preset.currentData() is None
    form.preset.activated.emit(0)
    assert form.member_state.value() == 170


@pytest.mark.parametrize("mode", ClockMode)
def test_the_clock_shows_what_the_chair_has_chosen(asked: Stage, mode: ClockMode) -> None:
    form = form_of(asked).form
    form.mode.setCurrentIndex(form.mode.findData(mode))
    assert kept(asked).clock_settings.mode is mode
    asked.inscribe("urg")
    asked.next_speaker()
    asked.clock.advance(70)
    asked.window.heartbeat.beat.emit()
    shown = {ClockMode.COUNTDOWN: "1:50", ClockMode.COUNT_UP: "1:10", ClockMode.CLOCK_ONLY: "10:01"}
    assert asked.chair.countdown.face.text == shown[mode]


def test_the_planned_end_and_the_end_of_interpretation_can_be_moved(asked: Stage) -> None:
    form = form_of(asked).form
    form.planned_end.setTime(QTime(11, 45))
    form.hard_stop.setTime(QTime(12, 30))
    form.wrap_up.setValue(10)
    session = kept(asked)
    assert (session.planned_end, session.hard_stop) == (at(105 * 60), at(150 * 60))
    assert session.wrap_up_minutes == 10
    asked.press(Qt.Key.Key_Comma, CONTROL)
    form.has_hard_stop.setChecked(False)
    assert not form.hard_stop.isEnabled()
    assert kept(asked).hard_stop is None


def test_an_end_after_midnight_is_the_next_day(asked: Stage) -> None:
    form = form_of(asked).form
    form.planned_end.setTime(QTime(23, 0))
    assert kept(asked).planned_end == at(13 * 3600)
    asked.press(Qt.Key.Key_Comma, CONTROL)
    form.planned_end.setTime(QTime(0, 30))
    assert kept(asked).planned_end == at(13 * 3600) + timedelta(minutes=90)


def test_an_end_before_the_beginning_is_told_in_a_sentence(asked: Stage) -> None:
    form_of(asked).form.planned_end.setTime(QTime(9, 0))
    kept(asked)
    assert asked.told == "A session cannot end before it begins. Choose a later end."


def test_nothing_changed_is_no_act(asked: Stage) -> None:
    kept(asked)
    assert asked.window.history.undo_label == ""


def test_escape_puts_the_form_away_and_the_script_comes_back(asked: Stage) -> None:
    assert asked.chair.script_panel.isHidden()
    QTest.keyClick(form_of(asked), Qt.Key.Key_Escape)
    assert form_of(asked).isHidden()
    assert not asked.chair.script_panel.isHidden()


def test_the_cursor_goes_where_names_are_typed_once_a_form_is_put_away(asked: Stage) -> None:
    form_of(asked).form.keep.setFocus()
    form_of(asked).form.keep.click()
    assert asked.chair.quick_entry.line.hasFocus()
