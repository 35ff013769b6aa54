"""The roll, the chair's notes and allotted time."""

import pytest
from builders import at
from gui.stage import CONTROL, SHIFT, DiskFull, Stage, raising
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.attendance import Attendance, present
from facilitator.gui.acts.act import Act


def in_the_room(stage: Stage) -> frozenset[str]:
    with stage.meeting.file.reading() as uow:
        return present(uow.in_session(Attendance, stage.meeting.session_id))


def test_the_roll_is_called_by_letters(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F11, SHIFT)
    form = stage.forms.roll_call.form
    for letters in ("urg", "jpn", "gha"):
        QTest.keyClicks(form.wanted_name, letters)
        QTest.keyClick(form.wanted_name, Qt.Key.Key_Return)
    assert in_the_room(stage) == {"URY", "JPN", "GHA"}
    assert form.roll_call_heading.text() == "Roll call \u00b7 3 present"
    rows = stage.forms.roll_call.rows
    assert [row.words for row in rows.rows[:2]] == ["Ghana  \u00b7  10:00", "Japan  \u00b7  10:00"]
    assert rows.data(rows.index(0), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert rows.data(rows.index(3), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert rows.rows[3].words == rows.rows[3].name


def test_a_mark_is_changed_by_a_click_or_by_space_and_can_be_undone(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F11, SHIFT)
    view = stage.forms.roll_call.form.delegations
    view.clicked.emit(view.model().index(0, 0))
    (first,) = in_the_room(stage)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert in_the_room(stage) == frozenset()
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert in_the_room(stage) == {first}
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(stage.forms.roll_call.form.wanted_name, Qt.Key.Key_Return)
    assert in_the_room(stage) == {first}


def test_the_roll_is_put_away_by_the_same_key(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F11, SHIFT)
    stage.press(Qt.Key.Key_F11, SHIFT)
    assert stage.forms.roll_call.isHidden()


def test_the_chairs_notes_are_kept_with_the_session_when_the_hands_rest(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F12, SHIFT)
    notes = stage.forms.notes
    QTest.keyClicks(notes.form.words, "Thank the co-hosts.")
    assert stage.meeting.session().chair_notes == ""
    notes.save_soon.timeout.emit()
    assert stage.meeting.session().chair_notes == "Thank the co-hosts."
    assert stage.window.history.undo_label == ""
    stage.press(Qt.Key.Key_F12, SHIFT)
    assert notes.isHidden()


def test_each_session_has_notes_of_its_own(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F12, SHIFT)
    words = stage.forms.notes.form.words
    QTest.keyClicks(words, "First")
    stage.meeting.choose_session("future-2")
    assert words.toPlainText() == ""
    QTest.keyClicks(words, "Second")
    stage.meeting.choose_session("future-1")
    assert words.toPlainText() == "First"


def test_notes_that_cannot_be_saved_stay_on_the_page(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F12, SHIFT)
    words = stage.forms.notes.form.words
    QTest.keyClicks(words, "First")
    writing, stage.meeting.file.writing = stage.meeting.file.writing, raising(DiskFull())  # type: ignore[method-assign]
    stage.meeting.choose_session("future-2")
    assert words.toPlainText() == "First"
    assert stage.told.startswith("The disk is full.")
    stage.meeting.file.writing = writing  # type: ignore[method-assign]
    stage.forms.notes.save()
    assert {each.chair_notes for each in stage.meeting.sessions} == {"", "First"}


def test_notes_are_saved_when_the_window_closes(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F12, SHIFT)
    QTest.keyClicks(stage.forms.notes.form.words, "Last words")
    path = stage.meeting.file.path
    stage.window.close_meeting()
    stage.window.files.open_path(path)
    assert any(each.chair_notes == "Last words" for each in stage.meeting.sessions)


def test_allotted_time_is_shown_as_it_is_used_up(stage: Stage) -> None:
    stage.window.acts[Act.TIME_BANK].trigger()
    form = stage.forms.bank.form
    assert stage.chair.banks.isHidden()
    form.party.setText("g77")
    form.minutes.setValue(2)
    form.keep.click()
    assert stage.chair.banks.text() == "Allotted time: Group of 77 and China 2:00 left"
    stage.inscribe("urg @g77")
    stage.next_speaker()
    stage.clock.advance(150)
    stage.press(Qt.Key.Key_F7)
    assert stage.chair.banks.text() == "Allotted time: \u25a0 Group of 77 and China 0:30 over"
    assert at(0) < stage.clock.now()


def test_time_is_allotted_to_somebody(stage: Stage) -> None:
    stage.window.acts[Act.TIME_BANK].trigger()
    stage.forms.bank.form.party.returnPressed.emit()
    assert stage.told.startswith("Name a delegation or a group")
    stage.window.acts[Act.TIME_BANK].trigger()
    stage.forms.bank.form.party.setText("Friends of A")
    stage.forms.bank.form.keep.click()
    assert stage.chair.banks.text() == "Allotted time: Friends of A 10:00 left"


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_F12])
def test_after_roll_and_notes_the_cursor_stands_where_names_are_typed(stage: Stage, key: Qt.Key) -> None:
    stage.press(key, SHIFT)
    assert not stage.chair.quick_entry.line.hasFocus()
    stage.press(key, SHIFT)
    assert stage.chair.quick_entry.line.hasFocus()
