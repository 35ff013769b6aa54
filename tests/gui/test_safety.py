"""What stands beside the window: earlier states, passphrase, lock, one window for each meeting."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from fakes import TEN_O_CLOCK
from gui.stage import ALT, CONTROL, DiskFull, OpenWindow, ScriptedDialogue, Stage, raising
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from storage.test_passphrase import KeyringInMemory

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.backups_panel import BackupsPanel
from facilitator.gui.lock_screen import LockScreen
from facilitator.gui.main_window import MainWindow
from facilitator.gui.plain_texts import PlainLabel
from facilitator.gui.widgets.room_page import PageKind
from facilitator.gui.widgets.summing_up_card import SummingUpCard
from facilitator.services.ports import EarlierState, Remark
from facilitator.services.room_view import RoomMode
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile

SECRET = "several words are best"


@pytest.fixture(autouse=True)
def no_keyring() -> None:
    """Be a laptop without a keyring."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]


def panel_of(window: MainWindow) -> BackupsPanel:
    window.acts[Act.SAFETY].trigger()
    panel = window.form.desks.currentWidget()
    assert isinstance(panel, BackupsPanel)
    return panel


def lock_of(window: MainWindow) -> LockScreen:
    return window.findChildren(LockScreen)[0]


def set_passphrase(window: MainWindow, passphrase: str = SECRET) -> BackupsPanel:
    panel = panel_of(window)
    QTest.keyClicks(panel.form.new_one, passphrase)
    QTest.keyClicks(panel.form.again, passphrase)
    QTest.keyClick(panel.form.again, Qt.Key.Key_Return)
    return panel


def unlock(window: MainWindow, passphrase: str) -> None:
    screen = lock_of(window)
    QTest.keyClicks(screen.passphrase, passphrase)
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)


def test_the_state_at_opening_is_listed_with_what_it_holds(stage: Stage) -> None:
    stage.take_notes()
    stage.note("Words said just now")
    stage.rest()
    stage.clock.advance(3600)
    stage.window.safety.keeping.hourly.timeout.emit()
    panel = panel_of(stage.window)
    items = [panel.form.states.topLevelItem(row) for row in range(panel.form.states.topLevelItemCount())]
    rows = [[item.text(column) for column in range(5)] for item in items if item is not None]
    assert [row[1] for row in rows] == ["every hour", "when opened"]
    assert rows[0][3:] == ["1", "Words said just now"]
    assert rows[1][3:] == ["0", ""]
    assert panel.form.states.hasFocus()


def test_an_earlier_state_is_opened_as_a_copy(stage: Stage) -> None:
    panel = panel_of(stage.window)
    before = stage.meeting.file.path
    QTest.mouseClick(panel.form.bring_back, Qt.MouseButton.LeftButton)
    assert stage.meeting.file.path.name.startswith("montevideo as of 2024-12-10")
    assert before.exists()


def test_a_state_that_cannot_be_brought_back_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = panel_of(stage.window)
    monkeypatch.setattr("facilitator.storage.earlier_states.written_whole", raising(DiskFull()))
    panel.form.states.itemActivated.emit(panel.form.states.topLevelItem(0), 0)
    assert stage.told == "The disk is full. Free some space."


def test_states_that_cannot_be_read_or_kept_are_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facilitator.storage.backups.Backups.make", raising(DiskFull()))
    monkeypatch.setattr("facilitator.rehearsal.AtOnce.run", _failing_run)
    stage.window.safety.keeping.hourly.timeout.emit()
    assert stage.told == "The disk is full. Free some space."
    stage.window.form.notice_bar.dismiss()
    panel_of(stage.window)
    assert stage.told == "The disk is full. Free some space."


def _failing_run(_self: object, _work: object, _done: object, failed: object) -> None:
    assert callable(failed)
    failed(DiskFull())
    with pytest.raises(ZeroDivisionError):
        failed(ZeroDivisionError())


def test_a_pause_checkpoints_the_file(stage: Stage) -> None:
    stage.inscribe("urg")
    log = stage.meeting.file.path.with_name(stage.meeting.file.path.name + "-wal")
    assert log.stat().st_size > 0
    assert stage.window.safety.keeping.idle.isActive()
    stage.window.safety.keeping.idle.timeout.emit()
    assert log.stat().st_size == 0


def test_what_the_file_has_to_say_is_told_after_the_act(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    remarks = [(Remark("The mirror is gone.", "Look for it."),), ()]
    monkeypatch.setattr(stage.meeting.file, "take_remarks", lambda: remarks.pop(0) if remarks else ())
    stage.inscribe("urg")
    assert stage.told == "The mirror is gone. Look for it."


def test_a_passphrase_encrypts_the_meeting_and_is_asked_for_at_opening(
    stage: Stage, dialogue: ScriptedDialogue
) -> None:
    set_passphrase(stage.window)
    assert stage.told.startswith("The passphrase is set")
    path = stage.meeting.file.path
    assert stage.meeting.file.is_encrypted
    stage.window.close_meeting()
    dialogue.to_open = path
    stage.press(Qt.Key.Key_O, CONTROL)
    screen = lock_of(stage.window)
    assert screen.isVisible()
    assert stage.window.desks is None
    unlock(stage.window, "another one")
    assert "does not open montevideo.facilitator" in screen.sentence.text()
    unlock(stage.window, SECRET)
    assert not screen.isVisible()
    assert stage.meeting.file.path == path


def test_an_encrypted_meeting_can_be_left_closed(stage: Stage) -> None:
    set_passphrase(stage.window)
    path = stage.meeting.file.path
    stage.window.close_meeting()
    stage.window.files.open_path(path)
    screen = lock_of(stage.window)
    assert not stage.window.acts[Act.OPEN_MEETING].isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_A)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()
    assert stage.window.acts[Act.OPEN_MEETING].isEnabled()


@pytest.mark.parametrize(
    "new, again, told",
    [
        ("short", "short", "A passphrase needs 8 letters or more; several words are best."),
        ("long enough", "long enouhg", "The two new passphrases differ: type them again."),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused(stage: Stage, new: str, again: str, told: str) -> None:
    panel = panel_of(stage.window)
    panel.form.new_one.setText(new)
    panel.form.again.setText(again)
    QTest.mouseClick(panel.form.set_passphrase, Qt.MouseButton.LeftButton)
    assert stage.told == told
    assert not stage.meeting.file.is_encrypted


def test_a_passphrase_is_changed_or_taken_off_by_whoever_knows_it(stage: Stage) -> None:
    panel = set_passphrase(stage.window)
    panel.form.present.setText("another one")
    QTest.mouseClick(panel.form.remove_passphrase, Qt.MouseButton.LeftButton)
    assert stage.told == "That is not the present passphrase of this meeting."
    panel.form.present.setText(SECRET)
    QTest.mouseClick(panel.form.remove_passphrase, Qt.MouseButton.LeftButton)
    assert stage.told == "The passphrase is taken off; anybody with this file can read it."
    assert not stage.meeting.file.is_encrypted
    stage.inscribe("urg")
    assert stage.waiting == ["URY"]


def test_without_a_keyring_it_is_said(stage: Stage) -> None:
    panel = panel_of(stage.window)
    panel.form.remember.setChecked(True)
    set_passphrase(stage.window)
    assert stage.told.endswith("This laptop has no keyring: keep it yourself.")


def test_a_change_of_passphrase_that_fails_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MeetingFile, "set_passphrase", raising(DiskFull()))
    set_passphrase(stage.window)
    assert stage.told == "The disk is full. Free some space."


def test_the_keyring_keeps_and_forgets_the_passphrase_that_a_meeting_has_already(stage: Stage) -> None:
    mine = KeyringInMemory()
    keyring.set_keyring(mine)
    panel = panel_of(stage.window)
    panel.form.remember.click()
    panel.form.remember.click()
    assert stage.told == ""
    set_passphrase(stage.window)
    panel.form.remember.click()
    assert stage.told == "Type the present passphrase first, then tick this again."
    assert not panel.form.remember.isChecked()
    assert panel.form.present.hasFocus()
    QTest.keyClicks(panel.form.present, SECRET)
    panel.form.remember.click()
    assert stage.told == "The keyring keeps the passphrase: this laptop opens the meeting without asking."
    assert list(mine.kept.values()) == [SECRET]
    assert panel.form.present.text() == ""
    panel.form.remember.setChecked(False)
    assert panel_of(stage.window).form.remember.isChecked()
    panel.form.remember.click()
    assert stage.told == "The keyring has forgotten the passphrase."
    assert mine.kept == {}
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    QTest.keyClicks(panel.form.present, SECRET)
    panel.form.remember.click()
    assert stage.told == "This laptop has no keyring: keep it yourself."
    assert not panel.form.remember.isChecked()


def test_the_lock_covers_the_window_and_blanks_both_screens(stage: Stage) -> None:
    set_passphrase(stage.window)
    stage.window.acts[Act.ROOM_SCREEN].trigger()
    stage.window.acts[Act.PODIUM_SCREEN].trigger()
    stage.take_notes()
    stage.note("Typed before the lock")
    stage.window.acts[Act.LOCK].trigger()
    screen = lock_of(stage.window)
    assert screen.geometry() == stage.window.rect()
    assert [note.text for note in stage.notes] == ["Typed before the lock"]
    assert stage.desks.room.choice.mode.value == RoomMode.BLACKOUT.value
    assert set(stage.desks.room.screens) == {PageKind.ROOM, PageKind.PODIUM}
    assert [act for act, action in stage.window.acts.items() if action.isEnabled()] == [Act.QUIT]
    stage.window.resize(1100, 700)
    assert screen.geometry() == stage.window.rect()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    unlock(stage.window, "another one")
    assert screen.isVisible()
    assert screen.sentence.text() == "That is not the passphrase. Type it again."
    unlock(stage.window, SECRET)
    assert not screen.isVisible()
    assert stage.desks.room.choice.mode.value == RoomMode.LIVE.value
    assert stage.window.acts[Act.NEXT_SPEAKER].isEnabled()


@pytest.fixture
def _owned_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Know what was copied here, as every platform does but the one of the tests."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)


@pytest.mark.usefixtures("_owned_clipboard")
def test_while_it_is_locked_no_window_title_clipboard_or_screen_reader_tells_of_the_meeting(stage: Stage) -> None:
    set_passphrase(stage.window)
    stage.take_notes()
    stage.note("Words for nobody else")
    stage.rapporteur.editor.selectAll()
    stage.rapporteur.editor.copy()
    stage.window.acts[Act.SUMMING_UP].trigger()
    (card,) = stage.window.findChildren(SummingUpCard)
    clipboard = QApplication.clipboard()
    assert clipboard.text() == "Words for nobody else"
    stage.window.acts[Act.LOCK].trigger()
    assert stage.window.windowTitle() == "Facilitator"
    assert not card.isVisible()
    assert not stage.window.form.central.isVisible()
    assert not stage.window.form.status_bar.isVisible()
    assert clipboard.text() == ""
    assert lock_of(stage.window).sentence.text() == "This meeting is locked."
    unlock(stage.window, SECRET)
    assert stage.window.windowTitle() == "montevideo - Facilitator"
    assert card.isVisible()
    assert clipboard.text() == "Words for nobody else"


@pytest.mark.usefixtures("_owned_clipboard")
def test_what_was_copied_elsewhere_meanwhile_stays_on_the_clipboard(stage: Stage) -> None:
    set_passphrase(stage.window)
    clipboard = QApplication.clipboard()
    clipboard.setText("of the meeting")
    stage.window.acts[Act.LOCK].trigger()
    clipboard.setText("of another program")
    unlock(stage.window, SECRET)
    assert clipboard.text() == "of another program"


def test_who_unlocks_goes_on_typing_where_the_hands_were(stage: Stage) -> None:
    set_passphrase(stage.window)
    stage.take_notes()
    stage.note("Before the lock")
    stage.window.acts[Act.LOCK].trigger()
    unlock(stage.window, SECRET)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_A):
        stage.press(key)
    assert stage.rapporteur.editor.toPlainText() == "Before the lock a"


def test_a_question_or_a_menu_that_stands_open_goes_when_the_meeting_is_locked(stage: Stage) -> None:
    set_passphrase(stage.window)
    question, menu = QDialog(stage.window), QMenu(stage.window)
    question.setModal(True)
    question.show()
    menu.popup(QPoint(0, 0))
    stage.window.acts[Act.LOCK].trigger()
    assert question.result() == QDialog.DialogCode.Rejected
    unlock(stage.window, SECRET)
    assert not question.isVisible()
    assert not menu.isVisible()


def test_a_pause_that_ends_while_the_meeting_is_locked_leaves_the_room_as_it_was(stage: Stage) -> None:
    set_passphrase(stage.window)
    stage.window.acts[Act.ROOM_SCREEN].trigger()
    stage.window.acts[Act.LOCK].trigger()
    QTest.keyClicks(lock_of(stage.window).passphrase, SECRET)
    stage.window.safety.locking.pause.timeout.emit()
    stage.window.safety.locking.lock()
    QTest.keyClick(lock_of(stage.window).passphrase, Qt.Key.Key_Return)
    assert not lock_of(stage.window).isVisible()
    assert stage.desks.room.choice.mode is RoomMode.LIVE


def test_a_pause_locks_the_meeting_also_while_the_passphrase_of_another_is_asked_for(stage: Stage) -> None:
    set_passphrase(stage.window)
    locking = stage.window.safety.locking
    locking.ask_passphrase("other.facilitator opens with a passphrase.", lambda _passphrase: None)
    locking.pause.timeout.emit()
    assert lock_of(stage.window).sentence.text() == "This meeting is locked."
    unlock(stage.window, SECRET)
    assert not locking.is_locked


def test_a_locked_window_opens_no_other_file(stage: Stage, tmp_path: Path) -> None:
    set_passphrase(stage.window)
    stage.window.acts[Act.LOCK].trigger()
    stage.window.files.open_path(tmp_path / "other.facilitator")
    assert lock_of(stage.window).isVisible()
    assert not stage.window.files.is_busy
    unlock(stage.window, SECRET)
    assert stage.told == "The passphrase is set; the mirror and the earlier states have it too."


def test_a_meeting_without_a_passphrase_cannot_be_locked(stage: Stage) -> None:
    stage.press(Qt.Key.Key_L, CONTROL | ALT)
    assert stage.told == "Only a meeting with a passphrase can be locked."


def test_a_pause_locks_but_never_under_a_speaker(stage: Stage) -> None:
    panel = set_passphrase(stage.window)
    locking = stage.window.safety.locking
    assert locking.pause.interval() == 10 * 60_000
    panel.form.lock_after.setValue(5)
    assert locking.pause.interval() == 5 * 60_000
    stage.window.go_to_desk(0)
    stage.inscribe("urg")
    stage.next_speaker()
    locking.pause.timeout.emit()
    assert not locking.is_locked
    stage.press(Qt.Key.Key_F7)
    locking.pause.timeout.emit()
    assert locking.is_locked
    unlock(stage.window, SECRET)
    stage.window._surroundings.state.lock_after = 0  # noqa: SLF001 - never
    locking.wait_for_a_pause()
    assert not locking.pause.isActive()


def test_without_a_meeting_there_is_nothing_to_lock_or_to_show(window: MainWindow) -> None:
    for slot in window.safety.slots.values():
        slot()
    window.safety.keeping.idle.timeout.emit()
    window.safety.keeping.hourly.timeout.emit()
    assert window.findChildren(LockScreen) == []
    assert window.form.desks.findChildren(BackupsPanel) == []


def test_a_meeting_opened_twice_brings_the_first_window_forward(
    stage: Stage, open_window: OpenWindow, qtbot: QtBot
) -> None:
    other = open_window()
    stage.window.showMinimized()
    other.files.open_path(stage.meeting.file.path)
    qtbot.waitUntil(lambda: not stage.window.isMinimized())
    assert other.form.notice_bar.words == (
        "montevideo.facilitator is open in another window, which has come forward. Go on there, or close it first."
    )
    assert other.desks is None
    path = stage.meeting.file.path
    stage.window.close_meeting()
    other.files.open_path(path)
    assert other.desks is not None


def test_the_same_meeting_is_opened_again_in_its_own_window(stage: Stage, open_window: OpenWindow) -> None:
    path = stage.meeting.file.path
    stage.window.files.open_path(path)
    assert stage.meeting.file.path == path
    other = open_window()
    other.files.open_path(path)
    assert other.desks is None


def test_a_file_that_could_not_be_opened_is_free_for_others(
    stage: Stage, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "other.facilitator").write_bytes(b"no meeting")
    stage.window.files.open_path(tmp_path / "other.facilitator")
    other = open_window()
    other.files.open_path(tmp_path / "other.facilitator")
    assert other.form.notice_bar.words.startswith("other.facilitator is not a meeting file.")


def test_the_mirror_is_a_choice(stage: Stage) -> None:
    panel = panel_of(stage.window)
    assert panel.form.mirrored.isChecked()
    panel.form.mirrored.click()
    assert not stage.window._surroundings.state.mirrored  # noqa: SLF001 - what is remembered
    assert stage.told == "This holds from the next time a meeting is opened."


def deleting(choices: Sequence[str]) -> str:
    return choices[0]


def test_a_meeting_is_deleted_after_its_list_is_kept(
    stage: Stage, dialogue: ScriptedDialogue, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = stage.meeting.file.path
    panel = panel_of(stage.window)
    QTest.mouseClick(panel.form.purge, Qt.MouseButton.LeftButton)
    assert path.exists()
    dialogue.to_save = tmp_path / "no" / "folder.txt"
    QTest.mouseClick(panel.form.purge, Qt.MouseButton.LeftButton)
    assert "nothing was deleted" in stage.told
    dialogue.to_save = tmp_path / "list.txt"
    QTest.mouseClick(panel.form.purge, Qt.MouseButton.LeftButton)
    assert path.exists()
    monkeypatch.setattr(ScriptedDialogue, "ask", lambda _self, _question, choices: deleting(choices))
    QTest.mouseClick(panel.form.purge, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert str(path) in dialogue.to_save.read_text("utf-8")
    assert stage.window.desks is None
    assert stage.told.startswith("The meeting is deleted.")
    assert stage.window.windowTitle() == "Facilitator"
    labels = (stage.window.form.meeting_title, stage.window.form.venue_time, *stage.window.findChildren(PlainLabel))
    assert [label.text() for label in labels if "ontevideo" in label.text() or "venue" in label.text()] == []
    assert stage.window._surroundings.state.settings.value("recent") == []  # noqa: SLF001 - nothing is remembered
    assert not any(action.isChecked() for action in stage.window.acts.values())


def test_a_deletion_that_fails_is_told(
    stage: Stage, dialogue: ScriptedDialogue, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialogue.to_save = tmp_path / "list.txt"
    monkeypatch.setattr(ScriptedDialogue, "ask", lambda _self, _question, choices: deleting(choices))
    monkeypatch.setattr(FilesOnDisk, "purge", raising(DiskFull()))
    QTest.mouseClick(panel_of(stage.window).form.purge, Qt.MouseButton.LeftButton)
    assert stage.told == "The disk is full. Free some space."


def test_a_panel_with_no_state_offers_none(qapp: QApplication, tmp_path: Path) -> None:
    panel = BackupsPanel()
    state = EarlierState(tmp_path, TEN_O_CLOCK, "version", 1, 2, "a\nb")
    panel.show_states([state, replace(state, why="change")], lambda moment, pattern: moment.strftime(pattern))
    rows = [panel.form.states.topLevelItem(row) for row in range(2)]
    assert [row.text(1) for row in rows if row] == ["before conversion", "change"]
    panel.show_states([], str)
    assert not panel.form.bring_back.isEnabled()
    panel._bring_back()  # noqa: SLF001 - nothing is chosen
    panel.deleteLater()
    assert qapp is not None
