"""Replay typing through real key events: what was typed is what the file holds, byte for byte, note by note."""

import pytest
from gui.stage import CONTROL, NO_MODIFIER, SESSION, SHIFT, Stage, strike
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note
from facilitator.services.acts import perform
from facilitator.services.commands.chair import StartUnknownSpeaker

CORPUS = [
    "Early warning saves lives; the délégation of Côte d'Ivoire agreed, «sans réserve».",
    "El señor presidente subrayó la niñez, ¿quién paga? ¡Nadie!",
    "Российская делегация подчеркнула: международное сотрудничество — ключ.",
    "أكد على التعاون الدولي، و(10) دورات.",
    "他强调国际合作的重要性。日本の代表も同意した。",
    "\U0001f54a emoji, tab-less, trailing space ",
    "",
    '- list\n> quotation\n**bold** _italic_ ""verbatim"" [10:42:07] #poc',
]


@pytest.fixture
def editor_at(stage: Stage) -> Stage:
    """Return the stage with Uruguay speaking and the cursor in the note."""
    stage.inscribe("urg", "jap", "fra", "ger", "bra", "ken")
    stage.next_speaker()
    stage.take_notes()
    return stage


def compose(stage: Stage, text: str) -> None:
    """Type one character by a dead key or an input method: first shown, then committed."""
    editor = stage.rapporteur.editor
    QApplication.sendEvent(editor, QInputMethodEvent("\u00b4", []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def test_a_corpus_in_six_languages_ends_byte_equal_in_the_file(editor_at: Stage) -> None:
    text = "\n".join(CORPUS)
    strike(editor_at.rapporteur.editor, text)
    editor_at.rest()
    (note,) = editor_at.notes
    assert note.text.encode() == text.encode()


def test_an_accent_typed_after_its_letter_is_kept_as_one_character_in_file_and_editor_alike(editor_at: Stage) -> None:
    strike(editor_at.rapporteur.editor, "caf" + "e" + chr(0x301) + " noir")
    editor_at.rest()
    (note,) = editor_at.notes
    assert note.text == editor_at.rapporteur.editor.toPlainText() == "caf\u00e9 noir"


def test_composed_characters_undo_and_pastes_end_byte_equal_too(editor_at: Stage) -> None:
    editor = editor_at.rapporteur.editor
    for character in "d\u00e9l\u00e9gu\u00e9 \u570b\u969b \u0627\u0644":
        if character.isascii():
            strike(editor, character)
        else:
            compose(editor_at, character)
    strike(editor, "\nabc")
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL | SHIFT)
    data = QMimeData()
    data.setHtml("<p>From&nbsp;<b>Word</b></p>")
    editor.insertFromMimeData(data)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    editor_at.rest()
    (note,) = editor_at.notes
    assert note.text == editor.toPlainText()
    assert note.text == "d\u00e9l\u00e9gu\u00e9 \u570b\u969b \u0627\u0644\nabcFrom **Word*"


STEPS = st.lists(
    st.sampled_from("abc éж国\n")
    | st.sampled_from(["floor", "floor elsewhere", "note elsewhere", "F2", "Ctrl+T", "Shift+F2", "rest", "undo floor"])
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_character_lands_in_the_wrong_note_whatever_happens_between_two_keys(
    editor_at: Stage, steps: list[str]
) -> None:
    """Keep beside the program a model of four lines: the note on paper, its owner, and where a new one goes."""
    stage = editor_at
    editor = stage.rapporteur.editor
    _fresh_note(stage)
    written: dict[str, str] = {}
    owners: dict[str, str] = {}
    for step in steps:
        target = stage.desks.rapporteur.writer.target
        if len(step) == 1:
            strike(editor, step)
            written[target.note_id] = written.get(target.note_id, "") + step
            owners.setdefault(target.note_id, target.intervention_id)
            assert stage.desks.rapporteur.writer.target.note_id == target.note_id
            continue
        _do(stage, step)
        after = stage.desks.rapporteur.writer.target
        if step in {"floor", "floor elsewhere", "note elsewhere", "undo floor", "rest"} and written.get(target.note_id):
            assert after.note_id == target.note_id
            assert after.intervention_id == owners[target.note_id]
    stage.rest()
    kept = {each.id: each for each in stage.notes}
    for note_id, text in written.items():
        if text.strip():
            assert kept[note_id].text == text
            assert kept[note_id].intervention_id == owners[note_id]
    assert {each.text for each in kept.values() if each.author == "elsewhere"} <= {"e"}


HANDS = st.lists(
    st.sampled_from(["a", "é", "ж", "\u0627", "国", "e\u0301", "\n", " ", "#poc ", "poc "])
    | st.sampled_from(["compose", "paste", "undo", "redo", "backspace", "word back", "left", "select word", "rest"]),
    min_size=1,
    max_size=30,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hands=HANDS)
def test_whatever_the_hands_do_the_file_holds_what_the_editor_shows_byte_for_byte(
    editor_at: Stage, hands: list[str]
) -> None:
    stage, editor = editor_at, editor_at.rapporteur.editor
    _fresh_note(stage)
    note_id = stage.desks.rapporteur.writer.target.note_id
    for each in hands:
        _move(stage, each)
    stage.rest()
    kept = {each.id: each.text for each in stage.notes}
    assert stage.desks.rapporteur.writer.target.note_id == note_id
    assert kept.get(note_id, "").encode() == editor.toPlainText().encode() or not editor.toPlainText().strip()


def _move(stage: Stage, what: str) -> None:
    editor = stage.rapporteur.editor
    keys = {
        "undo": (Qt.Key.Key_Z, CONTROL),
        "redo": (Qt.Key.Key_Z, CONTROL | SHIFT),
        "backspace": (Qt.Key.Key_Backspace, NO_MODIFIER),
        "word back": (Qt.Key.Key_Backspace, CONTROL),
        "left": (Qt.Key.Key_Left, NO_MODIFIER),
        "select word": (Qt.Key.Key_Left, CONTROL | SHIFT),
    }
    if what in keys:
        QTest.keyClick(editor, *keys[what])
    elif what == "compose":
        compose(stage, "ç")
    elif what == "paste":
        data = QMimeData()
        data.setHtml("<p>D\u00e9sarmement&nbsp;<b>\u0646\u0632\u0639</b></p><p>two</p>")
        editor.insertFromMimeData(data)
    elif what == "rest":
        stage.rest()
    else:
        strike(editor, what)


def _fresh_note(stage: Stage) -> None:
    if stage.floor.current is None:
        stage.desks.chair.acts.next_speaker()
    stage.desks.rapporteur.save()
    stage.desks.rapporteur.writer.begin(stage.floor.current.id if stage.floor.current else "")


def _do(stage: Stage, step: str) -> None:
    stage.clock.advance(7)
    keys = {"F2": (Qt.Key.Key_F2, NO_MODIFIER), "Ctrl+T": (Qt.Key.Key_T, CONTROL), "Shift+F2": (Qt.Key.Key_F2, SHIFT)}
    if step in keys:
        stage.press(*keys[step])
    elif step == "rest":
        stage.rest()
    elif step == "floor":
        stage.desks.chair.acts.next_speaker()
    elif step == "floor elsewhere":
        # What the hub does: the laptop of the chair gave the floor, and here it is announced.
        started = StartUnknownSpeaker(session_id=SESSION, at=stage.clock.now())
        stage.meeting.arrived(perform(started, stage.meeting.file))
    elif step == "note elsewhere":
        note = Note(id=new_id(), session_id=SESSION, text="e", author="elsewhere", written_at=stage.clock.now())
        with stage.meeting.file.writing("write") as uow:
            uow.put(note)
            changes = uow.changes()
        stage.meeting.arrived(changes)
    else:
        stage.desks.chair.acts.end_intervention()
