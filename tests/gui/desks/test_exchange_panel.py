"""Hand-overs are looked at calmly, taken over as one act, and the board says what is here."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeClock
from gui.stage import SESSION, DiskFull, Stage, raising
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget

from facilitator.domain.cue_cards import CueCard
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session
from facilitator.domain.review import Review, ReviewState
from facilitator.domain.roles import Laptop, Role
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.card_tray import SENT_HERE
from facilitator.services.acts import perform
from facilitator.services.changes import Record
from facilitator.services.commands.exchange import SendCueCard
from facilitator.services.commands.secretariat_review import AdvanceReview
from facilitator.services.commands.speakers_list import MoveInscription
from facilitator.storage.file_exchange import FileExchange
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile

PLEDGE = Pledge(id="p1", session_id=SESSION, category=PledgeCategory.TRAINING, text="One course", quantity=1)


def put(file: MeetingFile, *records: Record) -> None:
    """Write the records on the other laptop."""
    with file.writing("put") as uow:
        for record in records:
            uow.put(record)


@pytest.fixture
def other(stage: Stage, tmp_path: Path) -> MeetingFile:
    """Return the same meeting on Amina's laptop, a minute ahead."""
    note = Note(id="n1", session_id=SESSION, text="Uruguay spoke.", written_at=stage.clock.now())
    with stage.meeting.file.writing("put") as uow:
        uow.put(note)
        uow.put(PLEDGE)
    stage.meeting.file.save_copy(tmp_path / "amina.facilitator")
    clock = FakeClock(stage.clock.moment)
    clock.advance(60)
    return FilesOnDisk(clock, "amina", lambda: Laptop("A", Role.RAPPORTEUR)).open(tmp_path / "amina.facilitator")


def opened(stage: Stage, other: MeetingFile) -> list[list[str]]:
    """Open Amina's hand-over by its key and return what the review shows."""
    path = stage.folder / "amina.exchange"
    other.exchange.prepare(path, lambda _done, _total: True)
    stage.dialogue.to_open = path
    stage.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    return rows(stage.desks.exchange.form.review)


def rows(tree: QTreeWidget) -> list[list[str]]:
    """Return the words of each row."""
    shown = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[row.text(column) for column in range(tree.columnCount())] for row in shown if row is not None]


def items(stage: Stage) -> tuple[list[str], list[str]]:
    """Return the lines of the board: arrivals and sessions."""
    form = stage.desks.exchange.form
    lists = (form.arrivals, form.sessions)
    arrivals, sessions = ([each.item(place).text() for place in range(each.count())] for each in lists)
    return arrivals, sessions


def text_of(stage: Stage, note_id: str = "n1") -> str:
    """Return the text of a note."""
    with stage.meeting.file.reading() as uow:
        note = uow.get(Note, note_id)
    return note.text if note else ""


def test_a_hand_over_is_reviewed_taken_over_and_undone(stage: Stage, other: MeetingFile) -> None:
    put(other, Note(id="n2", session_id=SESSION, text="Ghana asked.", written_at=stage.clock.now()))
    shown = opened(stage, other)
    assert shown == [["+ new", "Note: Ghana asked.", "", "", ""]]
    assert "amina" in stage.desks.exchange.form.review_words.text()
    assert text_of(stage, "n2") == ""
    stage.window.acts[Act.TAKE_OVER].trigger()
    assert text_of(stage, "n2") == "Ghana asked."
    assert "1 records changed" in stage.told
    arrivals, sessions = items(stage)
    assert "amina" in arrivals[0]
    assert any("2 notes" in line for line in sessions)
    stage.window.acts[Act.UNDO].trigger()
    assert text_of(stage, "n2") == ""
    other.close()


def test_what_both_changed_is_shown_side_by_side_and_decided(stage: Stage, other: MeetingFile) -> None:
    put(other, replace(PLEDGE, quantity=2))
    with stage.meeting.file.writing("put") as uow:
        uow.put(replace(PLEDGE, quantity=3))
    assert opened(stage, other) == [["\u2260 both changed", "Pledge: One course (quantity)", "3", "2", "2"]]
    stage.window.acts[Act.TAKE_OVER].trigger()
    form = stage.desks.exchange.form
    assert [row[2] for row in rows(form.undecided)] == ["3", "2"]
    for state in (ReviewState.SUBMITTED, ReviewState.REVIEWED):
        assert stage.meeting.file.exchange.undecided()
        assert not stage.meeting.act(AdvanceReview(session_id=SESSION, at=stage.clock.now())), state
    assert "decide between them first" in stage.told
    first = form.undecided.topLevelItem(0)
    assert first is not None
    form.undecided.setCurrentItem(first)
    stage.window.acts[Act.DECIDE].trigger()
    assert rows(form.undecided) == []
    assert [each.quantity for each in stage.pledges] == [3]
    assert not stage.window.acts[Act.DECIDE].isEnabled()
    stage.desks.exchange.board.decide()
    assert stage.meeting.act(AdvanceReview(session_id=SESSION, at=stage.clock.now())).touches(Review)
    other.close()


def test_a_hand_over_put_aside_changes_nothing(stage: Stage, other: MeetingFile) -> None:
    put(other, replace(PLEDGE, quantity=2))
    opened(stage, other)
    stage.window.acts[Act.PUT_ASIDE].trigger()
    assert rows(stage.desks.exchange.form.review) == []
    assert not stage.window.acts[Act.TAKE_OVER].isEnabled()
    stage.desks.exchange.take_over()
    assert [each.quantity for each in stage.pledges] == [1]
    other.close()


def test_what_is_known_already_is_said_so(stage: Stage, other: MeetingFile) -> None:
    assert opened(stage, other) == []
    assert "here already" in stage.desks.exchange.form.review_words.text()
    stage.window.acts[Act.TAKE_OVER].trigger()
    assert stage.told == "Everything in it was here already."
    other.close()


def test_a_hand_over_is_prepared_with_a_name_that_says_what_it_is(stage: Stage) -> None:
    stage.dialogue.to_save = stage.folder / "mine.exchange"
    stage.window.acts[Act.PREPARE_EXCHANGE].trigger()
    assert stage.dialogue.proposed[-1].name.endswith("montevideo 10 Dec 10.00.exchange")
    assert "The hand-over is complete." in stage.told
    assert stage.dialogue.to_save.exists()


def test_nothing_happens_when_no_file_is_chosen(stage: Stage) -> None:
    stage.window.acts[Act.PREPARE_EXCHANGE].trigger()
    stage.window.acts[Act.OPEN_HAND_OVER].trigger()
    assert stage.told == ""


def test_a_hand_over_that_is_none_is_told(stage: Stage, tmp_path: Path) -> None:
    letter = tmp_path / "letter.exchange"
    letter.write_text("Dear colleague")
    stage.desks.exchange.look_at(letter)
    assert "is not a hand-over" in stage.told


def test_a_hand_over_with_a_passphrase_is_asked_for_it_in_the_panel(stage: Stage, other: MeetingFile) -> None:
    put(other, Note(id="n2", session_id=SESSION, text="Ghana asked.", written_at=stage.clock.now()))
    other.set_passphrase("several words are best")
    form = stage.desks.exchange.form
    assert opened(stage, other) == []
    assert "opens with a passphrase" in stage.told
    assert form.passphrase.hasFocus()
    stage.type_into(form.passphrase, "another one")
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert "does not open" in form.review_words.text()
    assert not stage.window.acts[Act.TAKE_OVER].isEnabled()
    assert form.passphrase.selectedText() == "another one"
    stage.type_into(form.passphrase, "several words are best")
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert rows(form.review) == [["+ new", "Note: Ghana asked.", "", "", ""]]
    assert form.passphrase.text() == ""
    stage.window.acts[Act.TAKE_OVER].trigger()
    assert text_of(stage, "n2") == "Ghana asked."
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert rows(form.review) == []
    other.close()


def test_a_hand_over_is_prepared_under_a_passphrase_of_its_own(stage: Stage) -> None:
    form = stage.desks.exchange.form
    stage.window.acts[Act.EXCHANGE].trigger()
    assert form.passphrase.placeholderText().startswith("none: whoever finds the file")
    stage.dialogue.to_save = stage.folder / "mine.exchange"
    form.passphrase.setText("short")
    stage.window.acts[Act.PREPARE_EXCHANGE].trigger()
    assert stage.told.startswith("A passphrase needs 8 letters or more")
    assert not stage.dialogue.to_save.exists()
    form.passphrase.setText("several words are best")
    stage.window.acts[Act.PREPARE_EXCHANGE].trigger()
    assert not stage.dialogue.to_save.read_bytes().startswith(b"SQLite format 3")
    assert form.passphrase.text() == ""
    stage.meeting.file.set_passphrase("that of the meeting")
    stage.window.acts[Act.EXCHANGE].trigger()
    assert form.passphrase.placeholderText().startswith("that of this meeting")


def test_a_disk_that_fails_while_deciding_is_told(
    stage: Stage, other: MeetingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(other, replace(PLEDGE, quantity=2))
    with stage.meeting.file.writing("put") as uow:
        uow.put(replace(PLEDGE, quantity=3))
    opened(stage, other)
    stage.window.acts[Act.TAKE_OVER].trigger()
    monkeypatch.setattr(FileExchange, "decide", raising(DiskFull()))
    stage.window.acts[Act.DECIDE].trigger()
    assert "The disk is full." in stage.told
    other.close()


def test_the_board_follows_what_changes_and_says_which_sessions_are_missing(stage: Stage) -> None:
    stage.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    stage.clock.advance(86400)
    with stage.meeting.file.reading() as uow:
        session = uow.get(Session, SESSION)
    assert session is not None
    stage.meeting.arrived(stage.meeting.act(MoveInscription(inscription_id="", session_id=SESSION, place=0)))
    with stage.meeting.file.writing("put") as uow:
        uow.put(replace(session, room="B"))
        changes = uow.changes()
    stage.meeting.arrived(changes)
    _, sessions = items(stage)
    assert any("no notes have arrived" in line for line in sessions)


def test_the_role_of_the_laptop_decides_who_may_move_the_list(stage: Stage) -> None:
    form = stage.desks.exchange.form
    form.role.activated.emit(2)
    stage.inscribe("ghan")
    assert stage.waiting == ["GHA"]
    form.role.activated.emit(1)
    stage.inscribe("urug", "japa")
    form.role.setCurrentIndex(2)
    form.role.activated.emit(2)
    assert stage.meeting.file.laptop.role is Role.RAPPORTEUR
    last = stage.floor.queue[-1]
    assert not stage.meeting.act(MoveInscription(inscription_id=last.id, session_id=SESSION, place=0))
    assert "moved on the chair's" in stage.told
    stage.press(Qt.Key.Key_F5)
    assert stage.speaking == ""
    assert "given on the chair's laptop" in stage.told
    form.role.activated.emit(1)
    assert stage.meeting.act(MoveInscription(inscription_id=last.id, session_id=SESSION, place=0))


def test_a_card_reaches_the_chair_and_is_put_away(stage: Stage, other: MeetingFile) -> None:
    stage.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    card = stage.desks.exchange.form.card
    assert card.hasFocus()
    stage.type_into(card, "Ghana asks for the floor")
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.text() == ""
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert stage.told == "A card needs a few words."
    stage.desks.cards.show_oldest()
    assert "Ghana asks for the floor" in stage.told
    stage.choices["Put away"].click()
    stage.window.form.notice_bar.dismiss()
    stage.desks.cards.show_oldest()
    assert stage.told == ""
    other.close()


def test_five_lines_arrive_calmly_and_are_read_in_large_type(stage: Stage, other: MeetingFile) -> None:
    with stage.meeting.file.reading() as uow:
        assert uow.all(CueCard) == ()
    lines = "1 Early warning saves lives\n2 Train more"
    command = SendCueCard(session_id=SESSION, text=lines, sender="Amina", at=stage.clock.now())
    perform(command, other)
    path = stage.folder / "card.exchange"
    other.exchange.prepare(path, lambda _done, _total: True)
    before = stage.window.focusWidget()
    stage.meeting.arrived(stage.meeting.file.exchange.take_over(path))
    assert stage.told == "\u25ad Amina has sent 2 lines for you."
    assert stage.window.focusWidget() is before
    stage.choices["Read"].click()
    large = stage.desks.cards.large
    assert large is not None
    assert large.lines == lines.split("\n")
    assert (large.text.isReadOnly(), large.send.isVisible()) == (True, False)
    QTest.keyClick(large, Qt.Key.Key_Escape)
    stage.desks.cards.show_oldest()
    assert stage.told == ""
    other.close()


def test_a_card_sent_while_the_chairs_laptop_was_off_is_shown_when_it_is_opened(stage: Stage) -> None:
    stage.desks.exchange.form.role.activated.emit(list(Role).index(Role.CHAIR))
    card = SendCueCard(session_id=SESSION, text="Ghana asks", sender="", at=stage.clock.now())
    stage.meeting.act(card, SENT_HERE)
    assert stage.told == ""
    stage.window.files.open_path(stage.meeting.file.path)
    assert stage.told == ""
    stage.desks.soon.timeout.emit()
    assert stage.told == "\u25ad Rapporteur: Ghana asks"


def test_words_that_arrive_in_the_open_note_leave_what_is_typed_and_the_cursor(
    stage: Stage, other: MeetingFile
) -> None:
    stage.take_notes()
    stage.desks.rapporteur.note.open("n1")
    stage.note(" Briefly")
    put(
        other,
        Note(id="n1", session_id=SESSION, text="\U0001f1fa\U0001f1fe Uruguay spoke.", written_at=stage.clock.now()),
    )
    path = stage.folder / "live.exchange"
    other.exchange.prepare(path, lambda _done, _total: True)
    stage.meeting.arrived(stage.meeting.file.exchange.take_over(path))
    editor = stage.rapporteur.editor
    assert editor.toPlainText() == "\U0001f1fa\U0001f1fe Uruguay spoke. Briefly"
    stage.note(".")
    stage.rest()
    assert text_of(stage) == "\U0001f1fa\U0001f1fe Uruguay spoke. Briefly."
    other.close()


def test_undo_takes_back_ones_own_words_and_never_those_that_arrived(stage: Stage, other: MeetingFile) -> None:
    stage.take_notes()
    stage.desks.rapporteur.note.open("n1")
    stage.note(" Briefly")
    put(other, Note(id="n1", session_id=SESSION, text="Early: Uruguay spoke.", written_at=stage.clock.now()))
    path = stage.folder / "live.exchange"
    other.exchange.prepare(path, lambda _done, _total: True)
    before = stage.rapporteur.editor.textCursor().position()
    stage.meeting.arrived(stage.meeting.file.exchange.take_over(path))
    editor = stage.rapporteur.editor
    assert editor.textCursor().position() == before + len("Early: ")
    stage.note(" and well")
    for _ in range(9):
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(stage) == editor.toPlainText() == "Early: Uruguay spoke."
    other.close()


def test_two_people_in_one_note_keep_cursor_and_selection_and_all_words(stage: Stage, other: MeetingFile) -> None:
    stage.take_notes()
    stage.desks.rapporteur.note.open("n1")
    editor = stage.rapporteur.editor
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("Uruguay"), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    theirs, path = "Uruguay spoke.", stage.folder / "live.exchange"
    for number in range(3):
        stage.clock.advance(1)
        theirs = f"w{number} {theirs}"
        put(other, Note(id="n1", session_id=SESSION, text=theirs, written_at=stage.clock.now()))
        other.exchange.prepare(path, lambda _done, _total: True)
        stage.meeting.arrived(stage.meeting.file.exchange.take_over(path))
        assert editor.textCursor().selectedText() == "Uruguay"
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    stage.note(" Mine.")
    stage.rest()
    assert text_of(stage) == "w2 w1 w0 Uruguay spoke. Mine."
    other.close()


def test_what_looks_like_html_is_shown_as_it_was_written(stage: Stage, other: MeetingFile) -> None:
    put(other, Note(id="n2", session_id=SESSION, text="<b>Ghana</b>", written_at=stage.clock.now()))
    assert opened(stage, other)[0][1] == "Note: <b>Ghana</b>"
    row = stage.desks.exchange.form.review.topLevelItem(0)
    assert row is not None
    assert "&lt;b&gt;" in row.toolTip(1)
    other.close()


def test_a_text_that_both_typed_is_shown_side_by_side(stage: Stage, other: MeetingFile) -> None:
    now = stage.clock.now()
    put(other, Note(id="n1", session_id=SESSION, text="Early: Uruguay spoke.", written_at=now))
    put(stage.meeting.file, Note(id="n1", session_id=SESSION, text="Uruguay spoke. Late.", written_at=now))  # type: ignore[arg-type]
    (row,) = opened(stage, other)
    assert row[0] == "\u21c4 merged, both kept"
    assert row[2:] == ["Uruguay spoke. Late.", "Early: Uruguay spoke.", "Early: Uruguay spoke. Late."]
    other.close()


def test_what_one_side_deleted_and_the_other_changed_is_said(stage: Stage, other: MeetingFile) -> None:
    with other.writing("remove") as uow:
        uow.remove(PLEDGE)
    put(stage.meeting.file, replace(PLEDGE, quantity=3))  # type: ignore[arg-type]
    (row,) = opened(stage, other)
    assert row == ["\u2260 both changed", "Pledge: One course (is there)", "yes", "no", "yes"]
    other.close()


def test_whose_clock_is_far_ahead_is_said_before_it_is_taken_over(stage: Stage, other: MeetingFile) -> None:
    assert isinstance(other.clock, FakeClock)
    other.clock.advance(3 * 3600)
    put(other, replace(PLEDGE, quantity=2))
    opened(stage, other)
    assert "The clock of the laptop of amina is 3 h 01 min ahead" in stage.desks.exchange.form.review_words.text()
    other.close()


def test_words_that_arrived_before_the_editor_knew_are_not_taken_away_by_saving(
    stage: Stage, other: MeetingFile
) -> None:
    stage.take_notes()
    stage.desks.rapporteur.note.open("n1")
    stage.note(" Briefly.")
    put(other, Note(id="n1", session_id=SESSION, text="Early: Uruguay spoke.", written_at=stage.clock.now()))
    path = stage.folder / "live.exchange"
    other.exchange.prepare(path, lambda _done, _total: True)
    changes = stage.meeting.file.exchange.take_over(path)
    stage.rest()
    assert text_of(stage) == stage.rapporteur.editor.toPlainText() == "Early: Uruguay spoke. Briefly."
    stage.meeting.arrived(changes)
    assert stage.rapporteur.editor.toPlainText() == "Early: Uruguay spoke. Briefly."
    other.close()
