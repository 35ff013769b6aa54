"""Hold the desks in one window."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from gui.stage import CONTROL, SHIFT, DiskFull, OpenWindow, ScriptedDialogue, Stage, raising
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from facilitator.domain.programme import Session
from facilitator.gui.actions import ACTIONS
from facilitator.gui.acts.act import Act
from facilitator.gui.desk_set import DESKS, desk_of
from facilitator.gui.main_window import MainWindow
from facilitator.services.ports import MeetingFile

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextBrowser,
)
INNER_PARTS = {"qt_spinbox_lineedit", "qt_toolbar_ext_button", "_q_qlineeditclearbutton"}


def closed_by_user(stage: Stage) -> bool:
    """Close the window and return whether it went."""
    return stage.window.close()


def test_without_a_meeting_only_acts_that_need_none_are_allowed(window: MainWindow) -> None:
    allowed = {act for act, action in window.acts.items() if action.isEnabled()}
    assert allowed == {
        Act.NEW_MEETING,
        Act.OPEN_MEETING,
        Act.OPEN_SAMPLE,
        Act.QUIT,
        Act.HOLD_STILL,
        Act.ENGLISH,
        Act.FRENCH,
        Act.SPANISH,
        Act.SCHEME,
        Act.LARGER,
        Act.SMALLER,
        Act.CHEAT_SHEET,
        Act.GUIDE,
        Act.TOUR,
    }


def test_without_a_meeting_keys_and_the_beat_do_no_harm(window: MainWindow) -> None:
    window.heartbeat.beat.emit()
    window.save_now()
    window.go_to_desk(1)
    window.acts[Act.NEXT_SPEAKER].trigger()
    assert window.desks is None


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_control_and_a_figure_go_to_a_desk(stage: Stage, place: int) -> None:
    stage.press(Qt.Key(Qt.Key.Key_1.value + place), CONTROL)
    assert stage.window.form.desks.currentWidget() is stage.desks.desk(DESKS[place])
    acts = (Act.CHAIR_DESK, Act.RAPPORTEUR_DESK, Act.SECRETARIAT_DESK, Act.STATISTICS)
    assert [stage.window.acts[act].isChecked() for act in acts] == [each == place for each in range(4)]


def test_going_to_a_desk_puts_the_cursor_where_one_types(stage: Stage) -> None:
    stage.press(Qt.Key.Key_2, CONTROL)
    assert stage.rapporteur.editor.hasFocus()
    stage.press(Qt.Key.Key_1, CONTROL)
    assert stage.chair.quick_entry.line.hasFocus()


def test_every_act_has_something_that_carries_it_out(stage: Stage) -> None:
    window = stage.window
    desks = {
        Act.CHAIR_DESK,
        Act.RAPPORTEUR_DESK,
        Act.SECRETARIAT_DESK,
        Act.STATISTICS,
        Act.EXCHANGE,
        Act.EDIT_PROGRAMME,
    }
    by_window = {Act.UNDO, Act.REDO, Act.SAVE_COPY, *desks, *window._own_slots}  # noqa: SLF001 - the whole table
    by_desks = {act for name in DESKS for act in stage.desks.slots_of(name)}
    assert by_window | by_desks | set(stage.window.safety.slots) == set(Act) == set(ACTIONS)
    assert not by_window & by_desks


def test_every_act_leads_to_the_desk_that_carries_it_out(stage: Stage) -> None:
    led = {(act, desk_of(act)) for name in DESKS for act in stage.desks.slots_of(name)}
    assert led == {(act, name) for name in DESKS for act in stage.desks.slots_of(name)}


def test_only_the_chairs_desk_is_built_until_another_is_wanted(stage: Stage) -> None:
    assert stage.desks.built == [stage.desks.chair]
    stage.take_notes()
    stage.take_notes()
    assert stage.desks.built == [stage.desks.chair, stage.desks.rapporteur]


def test_a_desk_is_left_and_found_again_with_its_columns_as_they_were(stage: Stage) -> None:
    stage.take_notes()
    stage.rapporteur.columns.setSizes([300, 900])
    left = stage.rapporteur.columns.saveState()
    stage.window._surroundings.state.keep(stage.window)  # noqa: SLF001 - as when it is closed
    stage.window.files.open_sample()
    stage.take_notes()
    assert stage.rapporteur.columns.saveState() == left


def test_a_menu_has_its_desk_built_and_shows_what_that_desk_allows(stage: Stage) -> None:
    window = stage.window
    menu = next(each for each in window.form.menu_bar.actions() if each.text().replace("&", "") == "Report").menu()
    assert isinstance(menu, QMenu)
    assert window.acts[Act.TAKE_OVER].isEnabled(), "its desk has not been asked yet"
    menu.aboutToShow.emit()
    assert stage.desks.built == [stage.desks.chair, stage.desks.secretariat]
    assert not window.acts[Act.MERGE_PARAGRAPH].isEnabled()


def test_a_desk_that_cannot_read_the_meeting_is_not_entered_and_can_be_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "reading", raising(DiskFull()))
        stage.take_notes()
        assert stage.told == "The disk is full. Free some space."
        assert stage.window.form.desks.currentWidget() is stage.desks.chair
        assert stage.window.acts[Act.CHAIR_DESK].isChecked()
    stage.take_notes()
    assert stage.window.form.desks.currentWidget() is stage.desks.rapporteur


def test_an_act_whose_desk_does_not_allow_it_is_not_carried_out(stage: Stage) -> None:
    stage.window.acts[Act.TAKE_OVER].trigger()
    assert stage.desks.built == [stage.desks.chair, stage.desks.exchange]
    assert not stage.window.acts[Act.TAKE_OVER].isEnabled()
    assert stage.told == ""


def test_every_control_says_what_it_is(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F1)
    nameless = [describe(control) for control in controls_of(stage.window) if not is_named(control)]
    assert nameless == []


def controls_of(window: QWidget) -> list[QWidget]:
    """Return what a user can act on; the parts that Qt makes controls of are left out."""
    found = [each for each in window.findChildren(QWidget) if isinstance(each, CONTROLS)]
    inner = (is_part_of_a_box, is_part_of_a_table)
    return [each for each in found if each.objectName() not in INNER_PARTS and not any(part(each) for part in inner)]


def is_part_of_a_table(control: QWidget) -> bool:
    """Return whether the control is a header of a table or the corner between them."""
    return isinstance(control.parentWidget(), (QTableView, QTreeView))


def is_part_of_a_box(control: QWidget) -> bool:
    """Return whether the control is the list that drops down from a box."""
    above: QObject | None = control.parent()
    while above is not None and not isinstance(above, QComboBox):
        above = above.parent()
    return above is not None


def is_named(control: QWidget) -> bool:
    """Return whether a screen reader has something to say, an empty choice of a notice excepted."""
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return bool(control.accessibleName() or text or control.isHidden())


def describe(control: QWidget) -> str:
    """Return where the control is."""
    parent = control.parentWidget()
    return f"{type(control).__name__} {control.objectName()!r} in {type(parent).__name__}"


def test_the_title_and_the_status_name_the_meeting(stage: Stage) -> None:
    assert stage.window.windowTitle() == "montevideo - Facilitator"
    assert "Preparatory Meeting" in stage.window.form.meeting_title.text()
    assert stage.window.form.meeting_title.toolTip() == stage.meeting.meeting.title


def test_the_status_says_when_the_last_act_was_saved(stage: Stage) -> None:
    stage.inscribe("urg")
    assert saved_words(stage) == "Saved 10:00:02"


def saved_words(stage: Stage) -> str:
    """Return what the status bar says about saving."""
    return stage.window._saved.text()  # noqa: SLF001 - the label has no other name


def test_the_edit_menu_names_what_would_be_undone(stage: Stage) -> None:
    stage.inscribe("urg")
    undo, redo = stage.window.acts[Act.UNDO], stage.window.acts[Act.REDO]
    assert undo.text() == "&Undo: add to the list"
    assert not redo.isEnabled()
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert redo.text() == "&Redo: add to the list"
    assert not undo.isEnabled()


def test_a_failed_undo_clears_the_history_and_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.inscribe("urg")
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.told == "The disk is full. Free some space."
    assert stage.waiting == ["URY"]
    assert stage.window.history.undo_label == ""


def test_an_act_the_disk_does_not_take_is_told_and_changes_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.inscribe("urg")
    assert stage.told == "The disk is full. Free some space."
    assert stage.waiting == []
    assert stage.window.history.undo_label == ""


def test_closing_the_window_saves_what_is_being_typed(stage: Stage, open_window: OpenWindow) -> None:
    stage.take_notes()
    stage.note("The last words")
    path = stage.meeting.file.path
    stage.window.close()
    again = open_window()
    again.files.open_path(path)
    assert again.desks is not None
    again.desks.meeting.choose_session("future-1")
    reopened = Stage(again, stage.clock, stage.dialogue, stage.folder)
    assert [each.text for each in reopened.notes] == ["The last words"]


def test_a_closed_file_stands_alone(stage: Stage) -> None:
    stage.inscribe("urg")
    path = stage.meeting.file.path
    stage.window.close()
    assert [each.name for each in path.parent.glob("montevideo*")] == [path.name]


def test_words_that_cannot_be_saved_keep_the_window_open(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.take_notes()
    stage.note("The last words")
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        assert not closed_by_user(stage)
        stage.window.files.open_sample()
    assert stage.window.isVisible()
    assert stage.dialogue.asked == ["The words typed last could not be saved."] * 2
    assert stage.rapporteur.editor.toPlainText() == "The last words"
    assert stage.meeting.file.path.stem == "montevideo"
    assert closed_by_user(stage)


def test_words_that_cannot_be_saved_are_left_behind_on_demand(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.take_notes()
    stage.note("The last words")
    monkeypatch.setattr(stage.meeting.file, "writing", raising(DiskFull()))
    monkeypatch.setattr(stage.meeting.file, "close", raising(DiskFull()))
    monkeypatch.setattr(stage.dialogue, "ask", first_choice)
    assert closed_by_user(stage)


def first_choice(_question: str, choices: tuple[str, ...]) -> str:
    """Take the choice that is not the harmless one."""
    return choices[0]


def test_undo_waits_for_words_that_cannot_be_saved(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.inscribe("urg")
    stage.take_notes()
    stage.note("Words")
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.window.acts[Act.UNDO].trigger()
    assert stage.rapporteur.editor.toPlainText() == "Words"
    assert stage.waiting == ["URY"]


def test_nothing_of_a_closed_meeting_stays_in_memory(window: MainWindow, meeting_path: Path) -> None:
    window.files.open_path(meeting_path)
    for place in range(len(DESKS)):
        window.go_to_desk(place)
        QApplication.processEvents()
    assert window.desks is not None
    kept = [ref(each) for each in (window.desks, window.desks.meeting, *window.desks.built)]
    assert len(kept) == 2 + len(DESKS)
    window.close_meeting()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.collect()
    assert [type(each()).__name__ for each in kept if each() is not None] == []


def test_opening_another_meeting_leaves_the_first_complete(stage: Stage, sample_file: Path) -> None:
    stage.inscribe("urg")
    stage.take_notes()
    stage.note("Said in the first")
    stage.window.files.open_sample()
    assert stage.window.form.desks.count() == 1
    assert stage.window.form.desks.currentWidget() is stage.desks.chair
    assert stage.window.history.undo_label == ""
    stage.window.files.open_path(stage.folder / "montevideo.facilitator")
    stage.meeting.choose_session("future-1")
    assert stage.waiting == ["URY"]
    assert [each.text for each in stage.notes] == ["Said in the first"]
    assert sample_file.exists()


def test_opening_the_same_file_again_shows_what_was_being_typed(stage: Stage) -> None:
    stage.take_notes()
    stage.note("Being typed")
    stage.window.files.open_path(stage.meeting.file.path)
    stage.meeting.choose_session("future-1")
    assert [each.text for each in stage.notes] == ["Being typed"]
    assert any(row.text == "Being typed" for row in stage.desks.rapporteur.stream.rows)


def test_a_meeting_that_cannot_be_read_leaves_the_open_one_as_it_is(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.storage.meeting_file.MeetingFile.reading", failing_for("damaged"))
    (stage.folder / "damaged.facilitator").write_bytes((stage.folder / "montevideo.facilitator").read_bytes())
    stage.window.files.open_path(stage.folder / "damaged.facilitator")
    assert stage.told == "The disk is full. Free some space."
    assert stage.window.windowTitle() == "montevideo - Facilitator"


def failing_for(stem: str) -> object:
    """Return a way of reading that fails for one file."""
    from facilitator.storage.meeting_file import MeetingFile as FileOnDisk  # noqa: PLC0415 - before it is replaced

    reading = FileOnDisk.reading

    def read(file: FileOnDisk) -> object:
        if file.path.stem == stem:
            raise DiskFull
        return reading(file)

    return read


def test_a_file_without_a_meeting_is_refused_in_a_sentence(stage: Stage, window: MainWindow) -> None:
    empty: MeetingFile = window._surroundings.files.create(stage.folder / "empty.facilitator", ())  # noqa: SLF001
    empty.close()
    window.files.open_path(stage.folder / "empty.facilitator")
    assert stage.told == "empty.facilitator holds no meeting. Choose another file."


def test_a_meeting_without_a_session_is_refused_in_a_sentence(stage: Stage, window: MainWindow) -> None:
    bare = [record for record in window._surroundings.new_meeting() if not isinstance(record, Session)]  # noqa: SLF001
    window._surroundings.files.create(stage.folder / "bare.facilitator", bare).close()  # noqa: SLF001
    window.files.open_path(stage.folder / "bare.facilitator")
    assert stage.told == "bare.facilitator holds no meeting. Choose another file."


def test_quitting_closes_the_window(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: left.append(True))
    stage.press(Qt.Key.Key_Q, CONTROL)
    assert not stage.window.isVisible()
    assert left == [True]


def test_the_keys_are_shown_in_a_window_of_their_own_that_can_stay_open(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F1)
    sheet = stage.window.explanations.keys
    assert sheet is not None
    assert sheet.isVisible()
    assert not sheet.isModal()
    stage.press(Qt.Key.Key_F1)
    assert stage.window.explanations.keys is sheet


def test_the_look_changes_from_the_keyboard_and_is_remembered(stage: Stage, open_window: OpenWindow) -> None:
    before = stage.window.acts[Act.NEXT_SPEAKER].icon().pixmap(16).toImage()
    stage.press(Qt.Key.Key_L, CONTROL | SHIFT)
    stage.press(Qt.Key.Key_Plus, CONTROL)
    stage.press(Qt.Key.Key_Plus, CONTROL)
    stage.press(Qt.Key.Key_Minus, CONTROL)
    assert stage.window.acts[Act.NEXT_SPEAKER].icon().pixmap(16).toImage() != before
    stage.window.close()
    again = open_window()
    assert again.palette().window().color().lightness() < 128
    assert again.look._appearance.scale == 110  # noqa: SLF001 - what is shown


def test_the_word_file_is_written_where_the_user_says(stage: Stage, dialogue: ScriptedDialogue) -> None:
    dialogue.to_save = stage.folder / "summary.docx"
    stage.press(Qt.Key.Key_E, CONTROL)
    assert dialogue.to_save.stat().st_size > 1000
    assert "summary.docx" in stage.told
