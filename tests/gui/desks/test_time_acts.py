from datetime import timedelta

import pytest
from builders import at
from gui.stage import SHIFT, Stage
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest

from facilitator.domain.attribution import Attribution
from facilitator.domain.programme import TimerKind
from facilitator.gui.acts.act import Act
from facilitator.gui.widgets.time_line import TimeLine


def do(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


def limit(stage: Stage) -> int:
    assert stage.floor.current is not None
    return stage.floor.current.clock.limit


@pytest.fixture
def heard(stage: Stage) -> Stage:
    """Return the stage after Uruguay has spoken from 10:00:04 to 10:01:44, and Japan for a minute."""
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    stage.next_speaker(100)
    stage.clock.advance(60)
    stage.press(Qt.Key.Key_F7)
    return stage


def test_a_minute_more_and_a_minute_less(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.press(Qt.Key.Key_F9, SHIFT)
    assert limit(stage) == 240
    stage.press(Qt.Key.Key_F8, SHIFT)
    assert limit(stage) == 180


def test_a_clock_started_late_is_put_right(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    do(stage, Act.BEGAN_EARLIER)
    do(stage, Act.BEGAN_EARLIER)
    assert stage.floor.current is not None
    assert stage.floor.current.clock.elapsed(stage.clock.now()) == 20


def test_timers_run_beside_the_floor(stage: Stage) -> None:
    do(stage, Act.BREAK)
    stage.clock.advance(60)
    stage.window.heartbeat.beat.emit()
    assert "Break: 14:00" in stage.chair.outlook.text()
    stage.clock.advance(15 * 60)
    stage.window.heartbeat.beat.emit()
    assert "Break: +1:00" in stage.chair.outlook.text()
    do(stage, Act.SILENCE)
    assert stage.floor.timer is not None
    assert stage.floor.timer.kind is TimerKind.SILENCE
    do(stage, Act.STOP_TIMER)
    assert stage.floor.timer is None
    assert not stage.window.acts[Act.STOP_TIMER].isEnabled()


def test_limits_and_the_chair_change_inside_the_desk(stage: Stage) -> None:
    do(stage, Act.SITTING)
    panel = stage.forms.sitting
    panel.form.member_state.setValue(120)
    panel.form.second_warning.setValue(20)
    panel.form.attribution.setCurrentIndex(0)
    QTest.keyClicks(panel.form.presiding, "Ambassador A")
    QTest.keyClick(panel.form.presiding, Qt.Key.Key_Return)
    session = stage.floor.session
    assert (session.limits.member_state, session.limits.observer_state) == (120, 120)
    assert (session.clock_settings.second_warning, session.presiding_officer) == (20, "Ambassador A")
    assert session.attribution is Attribution.NAMED
    assert panel.isHidden()


def test_a_form_kept_unchanged_makes_no_act(stage: Stage) -> None:
    do(stage, Act.SITTING)
    stage.forms.sitting.form.keep.click()
    assert stage.window.history.undo_label == ""
    do(stage, Act.SITTING)
    QTest.keyClick(stage.forms.sitting, Qt.Key.Key_A)
    QTest.keyClick(stage.forms.sitting, Qt.Key.Key_Escape)
    assert stage.forms.sitting.isHidden()


def test_times_of_the_selected_intervention_are_corrected_and_the_measured_ones_kept(heard: Stage) -> None:
    heard.chair.heard_list.setCurrentIndex(heard.chair.heard_list.model().index(1, 0))
    do(heard, Act.CORRECT_TIMES)
    form = heard.forms.times.form
    assert form.whose.text() == "Times of 1 · Uruguay"
    assert form.measured.text() == "Measured: 10:00:04 to 10:01:44"
    form.began.setTime(QTime(9, 59, 54))
    form.ended.setTime(QTime(10, 1, 34))
    assert form.length.text() == "1:40"
    form.keep.click()
    corrected = heard.heard[0]
    assert (corrected.clock.started_at, corrected.clock.ended_at) == (at(-6), at(94))
    assert corrected.recorded is not None
    assert corrected.recorded.started_at == at(4)
    do(heard, Act.CORRECT_TIMES)
    assert form.measured.text() == "Measured: 10:00:04 to 10:01:44"


def test_the_last_intervention_is_corrected_when_none_is_selected(heard: Stage) -> None:
    do(heard, Act.CORRECT_TIMES)
    form = heard.forms.times.form
    assert form.whose.text() == "Times of 2 · Japan"
    form.ended.setTime(QTime(10, 1, 0))
    assert form.length.text() == "ends before it begins"
    form.keep.click()
    assert "cannot end before it began" in heard.told


def test_nothing_can_be_corrected_before_anybody_was_heard(stage: Stage) -> None:
    do(stage, Act.CORRECT_TIMES)
    assert "Nobody has been heard" in stage.told
    QTest.keyClick(stage.forms.times, Qt.Key.Key_Escape)
    QTest.keyClick(stage.forms.times, Qt.Key.Key_A)
    assert stage.forms.times.isHidden()


def test_the_end_of_a_span_can_be_dragged_but_not_past_its_begin(heard: Stage) -> None:
    do(heard, Act.CORRECT_TIMES)
    line = heard.forms.times.form.time_line
    began, ended = line.own or (at(0), at(0))
    end_at = QPoint(round(line.width() * 150 / 240), 8)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=end_at)
    QTest.mouseMove(line, QPoint(end_at.x() + line.width() // 8, 8))
    assert line.own is not None
    assert line.own[0] == began
    assert abs(line.own[1] - ended - timedelta(seconds=30)) <= timedelta(seconds=2)
    QTest.mouseMove(line, QPoint(0, 8))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    assert line.own[1] == began
    assert heard.forms.times.form.length.text() == "0:00"


def test_a_line_grabbed_in_its_middle_does_not_move(heard: Stage) -> None:
    do(heard, Act.CORRECT_TIMES)
    line = heard.forms.times.form.time_line
    before = line.own
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, 8))
    QTest.mouseMove(line, QPoint(line.width() // 4, 8))
    assert line.own == before
    line.grab()


def test_an_empty_line_can_be_drawn_and_touched(look: object, qtbot: object) -> None:
    assert look is not None
    assert qtbot is not None
    line = TimeLine()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    line.grab()
    assert line.own is None
    line.deleteLater()
