"""The File menu: new, open, sample, copy."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gui.stage import CONTROL, SHIFT, DiskFull, OpenWindow, ScriptedDialogue, Stage, raising
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from facilitator.gui.acts.act import Act
from facilitator.gui.background import Work, no_progress
from facilitator.gui.lock_screen import LockScreen
from facilitator.gui.main_window import MainWindow
from facilitator.rehearsal import AtOnce
from facilitator.storage.as_left import MeetingAsLeft
from facilitator.storage.opening import open_meeting_file


def test_a_new_meeting_is_made_where_the_user_says(stage: Stage) -> None:
    stage.dialogue.to_save = stage.folder / "new.facilitator"
    stage.press(Qt.Key.Key_N, CONTROL)
    assert stage.window.windowTitle() == "new - Facilitator"
    assert stage.meeting.meeting.title == "New meeting"
    assert stage.dialogue.proposed == [stage.folder / "meeting.facilitator"]
    stage.inscribe("urg")
    assert stage.waiting == ["URY"]


def test_a_new_meeting_needs_a_name_of_its_own(stage: Stage) -> None:
    stage.dialogue.to_save = stage.meeting.file.path
    stage.press(Qt.Key.Key_N, CONTROL)
    assert stage.told == "montevideo.facilitator exists already. Choose another name."
    assert stage.window.windowTitle() == "montevideo - Facilitator"


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_O])
def test_a_question_without_an_answer_changes_nothing(stage: Stage, key: Qt.Key) -> None:
    stage.press(key, CONTROL)
    assert len(stage.dialogue.asked) == 1
    assert stage.window.windowTitle() == "montevideo - Facilitator"


def test_a_file_is_opened_and_remembered(window: MainWindow, dialogue: ScriptedDialogue, stage: Stage) -> None:
    dialogue.to_open = stage.meeting.file.path
    window.close_meeting()
    stage.press(Qt.Key.Key_O, CONTROL)
    assert window.windowTitle() == "montevideo - Facilitator"
    assert window._surroundings.state.recent_files == (dialogue.to_open,)  # noqa: SLF001 - what is remembered


@pytest.mark.parametrize("content", [None, b"", b"plain words", b"SQLite format 3\x00" + b"x" * 100])
def test_what_is_no_meeting_file_is_told_in_a_sentence(stage: Stage, content: bytes | None) -> None:
    stage.dialogue.to_open = stage.folder / "other.facilitator"
    if content is not None:
        stage.dialogue.to_open.write_bytes(content)
    stage.press(Qt.Key.Key_O, CONTROL)
    assert "other.facilitator" in stage.told
    assert stage.window.windowTitle() == "montevideo - Facilitator"


def test_the_sample_is_always_a_fresh_copy(window: MainWindow, stage: Stage) -> None:
    names = []
    for _ in range(3):
        window.acts[Act.OPEN_SAMPLE].trigger()
        names.append(stage.meeting.file.path.name)
    assert names == ["sample meeting.facilitator", "sample meeting 2.facilitator", "sample meeting 3.facilitator"]


def test_a_copy_holds_what_is_being_typed(stage: Stage) -> None:
    stage.take_notes()
    stage.note("Said just now")
    stage.dialogue.to_save = stage.folder / "copy.facilitator"
    stage.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert stage.told == f"The copy is complete: {stage.dialogue.to_save}"
    assert stage.dialogue.proposed == [stage.folder / "montevideo copy.facilitator"]
    copy = open_meeting_file(stage.dialogue.to_save, stage.clock)
    with copy.reading() as uow:
        texts = [note.text for note in uow.in_session(type(stage.notes[0]), stage.meeting.session_id)]
    copy.close()
    assert texts == ["Said just now"]


def test_a_copy_without_a_name_is_not_made(stage: Stage) -> None:
    stage.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert stage.told == ""


def test_a_copy_never_replaces_the_open_meeting(stage: Stage) -> None:
    stage.dialogue.to_save = stage.meeting.file.path
    stage.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert stage.told == "A copy needs another name than the open meeting."


def test_a_copy_that_fails_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.dialogue.to_save = stage.folder / "copy.facilitator"
    monkeypatch.setattr(stage.meeting.file, "save_copy", raising(DiskFull()))
    stage.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert stage.told == "The disk is full. Free some space."


def test_a_laptop_joins_a_meeting_by_opening_a_hand_over(stage: Stage) -> None:
    hand_over = stage.folder / "monday.exchange"
    stage.meeting.file.exchange.prepare(hand_over, lambda _done, _total: True)
    title = stage.meeting.meeting.title
    stage.dialogue.to_open, stage.dialogue.to_save = hand_over, stage.folder / "joined.facilitator"
    stage.press(Qt.Key.Key_O, CONTROL)
    assert stage.meeting.file.path == stage.dialogue.to_save
    assert stage.meeting.meeting.title == title
    assert stage.dialogue.proposed[-1].name == "monday.facilitator"


def test_a_laptop_joins_with_the_passphrase_of_the_hand_over(stage: Stage) -> None:
    hand_over = stage.folder / "monday.exchange"
    stage.meeting.file.exchange.prepare(hand_over, lambda _done, _total: True, "several words are best")
    stage.dialogue.to_open, stage.dialogue.to_save = hand_over, stage.folder / "joined.facilitator"
    stage.press(Qt.Key.Key_O, CONTROL)
    (screen,) = stage.window.findChildren(LockScreen)
    assert "monday.exchange opens with a passphrase." in screen.sentence.text()
    QTest.keyClicks(screen.passphrase, "several words are best")
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    assert stage.meeting.file.path == stage.dialogue.to_save
    assert stage.meeting.file.is_encrypted


class Waiting(AtOnce):
    """Keep the work until it is let go, as a thread that is slow."""

    def __init__(self) -> None:
        self.kept: list[Callable[[], None]] = []
        self.stopped = False

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] = no_progress,
    ) -> None:
        """Keep it."""

        def at_last() -> None:
            progressed(1, 2)
            super(Waiting, self).run(work, done, failed, progressed)

        self.kept.append(at_last)

    def cancel(self) -> None:
        """Remember that it was asked to stop."""
        self.stopped = True

    def wait(self) -> None:
        """Let go of everything."""
        while self.kept:
            self.kept.pop(0)()


def test_what_is_opened_slowly_is_said_so_and_can_be_stopped(open_window: OpenWindow, meeting_path: Path) -> None:
    background = Waiting()
    window = open_window(background)
    window.files.open_path(meeting_path)
    assert window.form.notice_bar.words == ""
    window.files.patience.stop()
    window.files.patience.timeout.emit()
    assert window.form.notice_bar.words == "montevideo.facilitator is being opened and looked through."
    window.files.open_path(meeting_path.with_name("another.facilitator"))
    assert window.form.notice_bar.words == "montevideo.facilitator is still being opened."
    window.files._progressed(1, 2)  # noqa: SLF001 - what the background calls
    assert window.form.notice_bar.words.endswith("50 %")
    (stop,) = (each for each in window.form.notice_bar.findChildren(QToolButton) if each.text() == "&Stop")
    stop.click()
    assert background.stopped
    background.wait()
    assert window.desks is not None
    assert window.form.notice_bar.words == ""


def test_a_meeting_that_arrives_after_its_window_was_closed_is_closed_again(
    open_window: OpenWindow, meeting_path: Path
) -> None:
    window = open_window(Waiting())
    window.files.open_path(meeting_path)
    window.close()
    assert window.desks is None
    assert not meeting_path.with_name(f"{meeting_path.name}-wal").exists()
    other = open_window()
    other.files.open_path(meeting_path)
    assert other.desks is not None


def test_a_hand_over_that_is_none_leaves_no_meeting_behind(stage: Stage) -> None:
    letter = stage.folder / "letter.exchange"
    letter.write_text("Dear colleague")
    stage.dialogue.to_open, stage.dialogue.to_save = letter, stage.folder / "joined.facilitator"
    stage.press(Qt.Key.Key_O, CONTROL)
    assert "is not a hand-over" in stage.told
    assert not stage.dialogue.to_save.exists()
    stage.dialogue.to_save = None
    stage.press(Qt.Key.Key_O, CONTROL)
    assert stage.meeting.file.path.name == "montevideo.facilitator"


def as_it_was_left(stage: Stage) -> Path:
    """Close the meeting and open it again: it is shown before it is opened."""
    path = stage.meeting.file.path
    stage.window.close_meeting()
    stage.window.files.open_path(path)
    assert isinstance(stage.meeting.file, MeetingAsLeft)
    return path


def forge(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meeting SET title = 'Another'")
    connection.commit()
    connection.close()


def test_a_meeting_left_whole_is_shown_and_worked_with_as_any_other(stage: Stage) -> None:
    as_it_was_left(stage)
    stage.inscribe("urg")
    stage.window.history.undo()
    assert stage.told == ""
    stage.window.safety.keeping.soon.timeout.emit()
    assert [each.why for each in stage.meeting.file.earlier.listed()] == ["open", "open"]


def test_a_meeting_that_was_changed_after_it_was_shown_is_opened_anew(stage: Stage) -> None:
    path = as_it_was_left(stage)
    forge(path)
    stage.window.safety.keeping.soon.timeout.emit()
    assert "1 of its records were not as they had been saved" in stage.told
    assert "It is shown anew." in stage.told
    assert not isinstance(stage.meeting.file, MeetingAsLeft)
    stage.inscribe("urg")
    assert stage.waiting == ["URY"]


def test_an_act_on_a_meeting_that_was_changed_after_it_was_shown_is_refused(stage: Stage) -> None:
    forge(as_it_was_left(stage))
    stage.inscribe("urg")
    assert "It is shown anew." in stage.told
    assert stage.waiting == []


def test_what_the_room_saw_of_the_meeting_before_is_not_marked_for_the_next(stage: Stage) -> None:
    blackout = stage.window.acts[Act.BLACKOUT]
    blackout.trigger()
    assert blackout.isChecked()
    as_it_was_left(stage)
    assert not blackout.isChecked()


def test_what_comes_after_a_sample_never_comes_after_another_meeting(
    open_window: OpenWindow, meeting_path: Path
) -> None:
    background = Waiting()
    window = open_window(background)
    come: list[str] = []
    window.files.open_path(meeting_path)
    window.files.open_sample(lambda: come.append("the tour"))
    assert window.form.notice_bar.words == "montevideo.facilitator is still being opened."
    background.wait()
    assert window.desks is not None
    assert not come
