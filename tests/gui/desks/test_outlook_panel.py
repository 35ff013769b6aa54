import pytest
from gui.stage import Stage
from PySide6.QtCore import Qt

from facilitator.domain.programme import ListStatus
from facilitator.gui.acts.act import Act


def outlook(stage: Stage) -> str:
    stage.window.heartbeat.beat.emit()
    return stage.chair.outlook.text()


def test_the_desk_says_when_the_session_will_end_and_how_that_was_reckoned(stage: Stage) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    stage.clock.advance(60)
    assert outlook(stage) == (
        "1:00 held · 88 min left · Ends about 10:11 · ● 79 min before the planned end at 11:30"
        " · interpretation until 13:00"
    )
    assert stage.chair.outlook.toolTip().splitlines()[1] == "3:00  1 waiting, limits \u00d7 1.00 measured"


def test_before_its_time_a_session_has_not_begun(stage: Stage) -> None:
    stage.clock.advance(-3600)
    assert "the session has not begun" in outlook(stage)


def test_late_is_said_with_a_word_and_a_shape(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.clock.advance(88 * 60)
    assert "▲ 6 min late for 11:30" in outlook(stage)
    stage.clock.advance(10 * 60)
    assert "8 min past the planned end at 11:30" in outlook(stage)
    stage.clock.advance(85 * 60)
    assert "■ interpretation ends before that, at 13:00" in outlook(stage)
    stage.clock.advance(85 * 60)
    assert "2 h past" in outlook(stage)


@pytest.fixture
def late(stage: Stage) -> Stage:
    """Return the stage with three waiting and time for two and a half of them."""
    stage.inscribe("urg", "jpn", "gha")
    stage.clock.advance(90 * 60 - 300 - 450 - 6)
    outlook(stage)
    return stage


def test_three_ways_to_fit_are_offered_in_words(late: Stage) -> None:
    form = late.chair
    texts = [button.text() for button in (form.fit_limit, form.fit_close, form.fit_carry)]
    assert texts == ["2:20 each", "close after Japan", "carry over 1"]


@pytest.mark.parametrize("act", [Act.FIT_LIMIT, Act.FIT_CLOSE, Act.FIT_CARRY])
def test_each_way_fits_and_can_be_taken_back(late: Stage, act: Act) -> None:
    late.window.acts[act].trigger()
    assert late.told.startswith("Done: ")
    assert late.chair.fit_row.isHidden()
    late.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    outlook(late)
    assert not late.chair.fit_row.isHidden()
    assert len(late.waiting) == 3


def test_closing_after_somebody_closes_the_list(late: Stage) -> None:
    late.chair.fit_close.click()
    assert late.floor.session.list_status is ListStatus.CLOSED
    assert late.waiting == ["URY", "JPN"]


def test_no_way_is_taken_when_none_is_offered(stage: Stage) -> None:
    stage.window.acts[Act.FIT_LIMIT].trigger()
    assert stage.told == ""


def test_a_floor_left_free_and_a_clock_left_running_are_noticed(stage: Stage) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    stage.clock.advance(60)
    stage.press(Qt.Key.Key_F7)
    stage.clock.advance(50)
    assert "nobody has had the floor for a while" in outlook(stage)
    stage.next_speaker()
    stage.clock.advance(600)
    assert "three times the limit" in outlook(stage)
