"""Run the floor from the keyboard."""

import pytest
from gui.stage import ALT, CONTROL, SESSION, Stage
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest

from facilitator.domain.programme import ListStatus
from facilitator.domain.speaking_clock import Phase
from facilitator.gui.models.rows import ROW_ROLE
from facilitator.gui.widgets.countdown import FacePhase


def test_three_letters_and_enter_put_uruguay_on_the_list(stage: Stage) -> None:
    stage.inscribe("urg")
    assert stage.waiting == ["URY"]
    assert stage.chair.quick_entry.line.text() == ""
    assert [row.name for row in stage.desks.chair.speakers.waiting.rows] == ["Uruguay"]


def test_a_name_is_found_without_its_accent(stage: Stage) -> None:
    stage.inscribe("Cote d")
    assert stage.waiting == ["CIV"]


def test_unknown_letters_are_told_in_a_sentence_and_stay_to_be_mended(stage: Stage) -> None:
    stage.inscribe("qqqxyz")
    assert stage.waiting == []
    assert "qqqxyz" in stage.told
    assert stage.chair.quick_entry.line.text() == "qqqxyz"


def test_who_is_on_the_list_already_is_said_in_the_suggestion(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.type_into(stage.chair.quick_entry.line, "urg")
    assert stage.chair.quick_entry.suggestions.rows[0].detail == "already on the list"


def test_f5_gives_the_floor_to_the_first_on_the_list(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    first = stage.waiting[0]
    stage.next_speaker()
    assert stage.speaking == first
    assert len(stage.waiting) == 1


def test_f5_with_an_empty_list_says_the_customary_sentence(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F5)
    assert stage.speaking == ""
    assert stage.told == "There are no more names inscribed on the list of speakers."


def test_f6_pauses_the_clock_and_lets_it_go_on(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.clock.advance(60)
    stage.press(Qt.Key.Key_F6)
    assert phase(stage) is Phase.PAUSED
    assert stage.chair.pause_button.text().replace("&", "") == "Resume"
    assert stage.chair.countdown.face.phase is FacePhase.PAUSED
    stage.clock.advance(30)
    stage.press(Qt.Key.Key_F6)
    assert phase(stage) is Phase.RUNNING
    assert stage.floor.current is not None
    assert stage.floor.current.clock.elapsed(stage.clock.now()) == 60


def test_f7_ends_the_intervention_and_leaves_the_floor_free(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.clock.advance(100)
    stage.press(Qt.Key.Key_F7)
    assert stage.speaking == ""
    assert [each.clock.elapsed(stage.clock.now()) for each in stage.heard] == [100]
    assert stage.chair.speaker_name.text() == "Nobody has the floor"


def test_f8_and_f9_change_the_limit_by_half_a_minute(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.press(Qt.Key.Key_F9)
    assert stage.floor.current is not None
    assert stage.floor.current.clock.limit == 210
    stage.press(Qt.Key.Key_F8)
    stage.press(Qt.Key.Key_F8)
    assert stage.floor.current.clock.limit == 150


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_keys_of_the_clock_do_nothing_while_the_floor_is_free(stage: Stage, key: Qt.Key) -> None:
    stage.press(key)
    assert stage.floor.interventions == ()
    assert stage.told == ""


def test_undoing_next_gives_the_floor_back_with_the_time_that_has_passed(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    first, second = stage.waiting
    stage.next_speaker()
    stage.next_speaker(after=100)
    assert stage.speaking == second
    stage.clock.advance(5)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.speaking == first
    assert stage.floor.current is not None
    assert stage.floor.current.clock.elapsed(stage.clock.now()) == 105
    assert stage.waiting == [second]


def test_an_undone_act_can_be_made_again(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.waiting == []
    stage.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert stage.waiting == ["URY"]


def test_undo_reaches_the_list_from_a_field_that_holds_nothing_of_its_own(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    assert stage.chair.quick_entry.line.hasFocus()
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.waiting == ["URY"]
    assert stage.chair.quick_entry.line.text() == ""


def test_undo_stays_in_a_field_that_has_been_typed_in(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.type_into(stage.chair.quick_entry.line, "jap")
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.waiting == ["URY"]
    assert stage.chair.quick_entry.line.text() == ""


def test_alt_and_arrows_move_the_selected_delegation(stage: Stage) -> None:
    stage.inscribe("urg", "jap", "gbr")
    first, second, third = stage.waiting
    select(stage, 2)
    stage.press(Qt.Key.Key_Up, ALT)
    assert stage.waiting == [first, third, second]
    assert stage.chair.speakers_list.currentIndex().row() == 1
    stage.press(Qt.Key.Key_Down, ALT)
    assert stage.waiting == [first, second, third]
    stage.press(Qt.Key.Key_Home, ALT)
    assert stage.waiting == [third, first, second]
    assert stage.desks.chair.speakers.waiting.rows[0].detail.startswith("moved by hand")


def test_moving_past_either_end_changes_nothing(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    before = stage.waiting
    select(stage, 0)
    stage.press(Qt.Key.Key_Up, ALT)
    assert stage.waiting == before
    select(stage, 1)
    stage.press(Qt.Key.Key_Down, ALT)
    assert stage.waiting == before


def test_without_a_selection_nothing_is_moved_given_or_withdrawn(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.chair.speakers_list.setCurrentIndex(QModelIndex())
    stage.press(Qt.Key.Key_Up, ALT)
    stage.press(Qt.Key.Key_Return, CONTROL)
    stage.press(Qt.Key.Key_Delete, CONTROL)
    assert stage.waiting == ["URY"]
    assert stage.speaking == ""


def test_withdrawing_takes_the_selection_off_and_selects_the_next(stage: Stage) -> None:
    stage.inscribe("urg", "jap", "gbr")
    first, _, third = stage.waiting
    select(stage, 1)
    stage.press(Qt.Key.Key_Delete, CONTROL)
    assert stage.waiting == [first, third]
    assert stage.chair.speakers_list.currentIndex().row() == 1


def test_withdrawing_the_last_name_leaves_an_empty_list(stage: Stage) -> None:
    stage.inscribe("urg")
    select(stage, 0)
    stage.press(Qt.Key.Key_Delete, CONTROL)
    assert stage.waiting == []


def test_control_and_enter_give_the_floor_out_of_turn(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    later = stage.waiting[1]
    select(stage, 1)
    stage.press(Qt.Key.Key_Return, CONTROL)
    assert stage.speaking == later


@pytest.mark.parametrize("dragged, row, expected", [(0, 3, [1, 2, 0]), (2, 0, [2, 0, 1]), (0, 2, [1, 0, 2])])
def test_dropping_between_rows_moves_the_dragged_one_there(
    stage: Stage, dragged: int, row: int, expected: list[int]
) -> None:
    stage.inscribe("urg", "jap", "gbr")
    before = stage.waiting
    model = stage.desks.chair.speakers.waiting
    data = model.mimeData([model.index(dragged)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert stage.waiting == [before[place] for place in expected]


def test_dropping_below_the_last_row_moves_to_the_end(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    first, second = stage.waiting
    model = stage.desks.chair.speakers.waiting
    model.dropMimeData(model.mimeData([model.index(0)]), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert stage.waiting == [second, first]


def test_dropping_something_foreign_moves_nothing(stage: Stage) -> None:
    stage.inscribe("urg", "jap")
    before = stage.waiting
    data = QMimeData()
    data.setText("URY")
    model = stage.desks.chair.speakers.waiting
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert stage.waiting == before
    assert stage.told == ""


def test_a_name_typed_after_f4_is_the_speakers(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F4)
    assert stage.speaking == "?"
    assert stage.chair.speaker_name.text() == "Speaker not yet identified"
    stage.clock.advance(20)
    stage.inscribe("gha")
    assert stage.speaking == "GHA"
    assert stage.waiting == []
    assert stage.floor.current is not None
    assert stage.floor.current.clock.elapsed(stage.clock.now()) == 22


def test_a_closed_list_refuses_names_in_a_sentence_until_it_is_opened(stage: Stage) -> None:
    stage.press(Qt.Key.Key_L, CONTROL)
    assert stage.meeting.session().list_status is ListStatus.CLOSED
    assert "closed" in stage.chair.list_heading.text()
    stage.inscribe("urg")
    assert stage.waiting == []
    assert stage.told.startswith("The list of speakers is closed: Uruguay has not been added.")
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.inscribe("urg")
    assert stage.waiting == ["URY"]


def test_choosing_another_session_shows_its_own_list(stage: Stage) -> None:
    stage.inscribe("urg")
    programme = stage.chair.programme
    model = programme.model()
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    other = next(place for place, row in enumerate(rows) if row.session_id not in {"", SESSION})
    programme.clicked.emit(model.index(other, 0))
    assert stage.meeting.session_id == rows[other].session_id
    assert stage.desks.chair.speakers.waiting.rows == ()
    assert stage.chair.session_title.text() == rows[other].title


def test_a_day_or_a_break_cannot_be_chosen(stage: Stage) -> None:
    model = stage.chair.programme.model()
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    stage.chair.programme.clicked.emit(model.index(0, 0))
    assert stage.meeting.session_id == SESSION


def test_those_who_follow_are_announced(stage: Stage) -> None:
    stage.inscribe("urg", "jap", "gbr", "gha")
    words = stage.chair.next_up.text()
    assert words.startswith("Next: ")
    assert words.endswith("; 1 more")


def test_f3_puts_the_cursor_where_names_are_typed(stage: Stage) -> None:
    stage.chair.speakers_list.setFocus()
    stage.press(Qt.Key.Key_F3)
    assert stage.chair.quick_entry.line.hasFocus()


def test_the_beat_repaints_the_clock(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    stage.clock.advance(75)
    stage.window.heartbeat.beat.emit()
    assert stage.chair.countdown.face.text == "1:45"
    assert stage.window.form.venue_time.text() == "10:01 at the venue"


def select(stage: Stage, place: int) -> None:
    """Select a row of the list with the keyboard's own focus on it."""
    stage.chair.speakers_list.setFocus()
    stage.chair.speakers_list.setCurrentIndex(stage.desks.chair.speakers.waiting.index(place))
    QTest.qWait(0)


def phase(stage: Stage) -> Phase:
    """Return what the speaker's clock is doing."""
    current = stage.floor.current
    assert current is not None
    return current.clock.phase
