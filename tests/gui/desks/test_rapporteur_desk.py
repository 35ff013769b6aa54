"""Take notes from the keyboard while the floor changes underneath."""

import pytest
from gui.stage import ALT, CONTROL, SHIFT, DiskFull, Stage, raising
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.notes import NoteKind
from facilitator.domain.pledges import PledgeCategory, PledgeStatus
from facilitator.gui.models.note_stream import KIND_WORDS
from facilitator.services.commands.rapporteur import DeleteNote, WriteNote

WORDS = "Early warning"


@pytest.fixture
def uruguay(stage: Stage) -> str:
    """Return Uruguay's intervention, which has the floor; Japan waits, the cursor is in the note."""
    stage.inscribe("urg", "jap")
    uruguay = next(each.id for each in stage.floor.queue if each.delegation_id == "URY")
    stage.desks.chair.acts.give_floor(uruguay)
    stage.take_notes()
    current = stage.floor.current
    assert current is not None
    return current.id


def test_a_note_belongs_to_whoever_has_the_floor(stage: Stage, uruguay: str) -> None:
    stage.note(WORDS)
    stage.rest()
    assert stage.note_of(WORDS).intervention_id == uruguay
    shown = stage.rapporteur.note_header.shown
    assert shown is not None
    assert "Uruguay" in shown.title


@pytest.mark.parametrize("place", range(len(WORDS) + 1))
def test_no_character_lands_in_the_wrong_note_wherever_the_floor_changes(
    stage: Stage, uruguay: str, place: int
) -> None:
    stage.note(WORDS[:place])
    japan = stage.next_speaker(after=60)
    stage.note(WORDS[place:])
    stage.rest()
    assert stage.note_of(WORDS).intervention_id == (uruguay if place else japan)
    assert len(stage.notes) == 1


@pytest.mark.parametrize("place", range(1, len(WORDS)))
def test_undoing_next_in_mid_note_leaves_the_note_where_it_was_begun(stage: Stage, uruguay: str, place: int) -> None:
    stage.note(WORDS[:place])
    stage.next_speaker(after=60)
    stage.desks.chair.acts.pause_or_resume()
    stage.note(WORDS[place:])
    stage.rest()
    assert stage.note_of(WORDS).intervention_id == uruguay


def test_a_note_emptied_for_retyping_stays_with_its_intervention(stage: Stage, uruguay: str) -> None:
    stage.note(WORDS)
    stage.rest()
    stage.rapporteur.editor.selectAll()
    stage.press(Qt.Key.Key_Backspace)
    stage.next_speaker(after=60)
    stage.note("Rapid deployment")
    stage.rest()
    assert stage.note_of("Rapid deployment").intervention_id == uruguay
    assert len(stage.notes) == 1


def test_the_header_says_when_the_floor_has_moved_on_and_f2_follows(stage: Stage, uruguay: str) -> None:
    stage.note("On Uruguay")
    japan = stage.next_speaker(after=60)
    shown = stage.rapporteur.note_header.shown
    assert shown is not None
    assert "Uruguay" in shown.title
    assert "Now speaking: Japan" in shown.elsewhere
    stage.press(Qt.Key.Key_F2)
    stage.note("On Japan")
    stage.rest()
    assert stage.note_of("On Uruguay").intervention_id == uruguay
    assert stage.note_of("On Japan").intervention_id == japan


def test_f2_keeps_a_note_that_is_already_on_the_speaker_and_empty(stage: Stage, uruguay: str) -> None:
    before = stage.desks.rapporteur.writer.target
    stage.press(Qt.Key.Key_F2)
    assert stage.desks.rapporteur.writer.target == before
    assert before.intervention_id == uruguay


def test_with_nobody_speaking_a_note_belongs_to_the_session(stage: Stage) -> None:
    stage.take_notes()
    stage.press(Qt.Key.Key_F2)
    stage.note(WORDS)
    stage.rest()
    assert stage.note_of(WORDS).intervention_id == ""


def test_control_t_begins_another_note_on_the_same_intervention(stage: Stage, uruguay: str) -> None:
    stage.note("First")
    stage.press(Qt.Key.Key_T, CONTROL)
    stage.note("Second")
    stage.rest()
    assert [(each.text, each.intervention_id) for each in stage.notes] == [("First", uruguay), ("Second", uruguay)]


def test_control_t_on_an_empty_note_makes_no_second_one(stage: Stage, uruguay: str) -> None:
    before = stage.desks.rapporteur.writer.target
    stage.press(Qt.Key.Key_T, CONTROL)
    assert stage.desks.rapporteur.writer.target == before
    assert before.intervention_id == uruguay


def test_typing_starts_the_wait_for_saving_and_its_end_saves(stage: Stage, uruguay: str) -> None:
    timer = stage.desks.rapporteur.note.save_soon
    assert timer.interval() == 600
    stage.note(WORDS)
    assert timer.isActive()
    assert stage.notes == []
    stage.rest()
    assert not timer.isActive()
    assert stage.note_of(WORDS).intervention_id == uruguay


def test_enter_saves_the_line(stage: Stage, uruguay: str) -> None:
    stage.note(WORDS)
    QTest.keyClick(stage.rapporteur.editor, Qt.Key.Key_Return)
    assert stage.note_of(f"{WORDS}\n").intervention_id == uruguay


@pytest.mark.usefixtures("uruguay")
def test_leaving_the_field_saves(stage: Stage) -> None:
    stage.note(WORDS)
    stage.rapporteur.note_stream.setFocus()
    assert stage.note_of(WORDS).text == WORDS


@pytest.mark.usefixtures("uruguay")
def test_leaving_the_desk_saves(stage: Stage) -> None:
    stage.note(WORDS)
    stage.press(Qt.Key.Key_1, CONTROL)
    assert stage.note_of(WORDS).text == WORDS


@pytest.mark.usefixtures("uruguay")
def test_choosing_another_session_saves_to_the_session_of_the_note(stage: Stage) -> None:
    stage.note(WORDS)
    here = stage.meeting.session_id
    stage.meeting.choose_session("policing-1")
    assert stage.rapporteur.editor.toPlainText() == ""
    stage.note("Elsewhere")
    stage.rest()
    stage.meeting.choose_session(here)
    assert [each.text for each in stage.notes] == [WORDS]


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize(
    "text", ["one line", "two\nlines\n", "Türkiye \u2014 維持", "\U0001f54a a dove #poc", "  spaces  "]
)
def test_the_file_holds_exactly_what_the_editor_shows(stage: Stage, text: str) -> None:
    stage.rapporteur.editor.insertPlainText(text)
    stage.rest()
    assert stage.notes[0].text == stage.rapporteur.editor.toPlainText() == text


@pytest.mark.usefixtures("uruguay")
def test_spaces_alone_make_no_note(stage: Stage) -> None:
    stage.note("   ")
    stage.rest()
    assert stage.notes == []


@pytest.mark.usefixtures("uruguay")
def test_a_note_is_undone_as_a_whole_and_can_come_back(stage: Stage) -> None:
    stage.note("Early")
    stage.rest()
    stage.note(" warning")
    stage.press(Qt.Key.Key_1, CONTROL)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.notes == []
    assert stage.rapporteur.editor.toPlainText() == ""
    stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert stage.notes[0].text == "Early warning"
    assert stage.rapporteur.editor.toPlainText() == "Early warning"


@pytest.mark.usefixtures("uruguay")
def test_undo_in_the_note_stays_in_the_note_while_there_is_something_to_undo(stage: Stage) -> None:
    stage.note("Early")
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.rapporteur.editor.toPlainText() == ""
    assert stage.speaking == "URY"
    assert stage.waiting == ["JPN"]


@pytest.mark.usefixtures("uruguay")
def test_undo_in_an_untouched_note_reaches_the_window(stage: Stage) -> None:
    assert stage.rapporteur.editor.hasFocus()
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.speaking == ""
    assert sorted(stage.waiting) == ["JPN", "URY"]


@pytest.mark.usefixtures("uruguay")
def test_redo_in_an_untouched_note_reaches_the_window(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Z, CONTROL)
    stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert stage.speaking == "URY"


def test_a_note_can_be_tied_to_the_intervention_before_and_after(stage: Stage, uruguay: str) -> None:
    japan = stage.next_speaker(after=60)
    stage.note(WORDS)
    stage.press(Qt.Key.Key_Up, CONTROL | ALT)
    assert stage.note_of(WORDS).intervention_id == uruguay
    stage.press(Qt.Key.Key_Up, CONTROL | ALT)
    assert stage.note_of(WORDS).intervention_id == uruguay
    stage.press(Qt.Key.Key_Down, CONTROL | ALT)
    assert stage.note_of(WORDS).intervention_id == japan


def test_a_note_not_yet_begun_is_tied_before_its_first_word(stage: Stage, uruguay: str) -> None:
    stage.next_speaker(after=60)
    stage.press(Qt.Key.Key_Up, CONTROL | ALT)
    stage.note(WORDS)
    stage.rest()
    assert stage.note_of(WORDS).intervention_id == uruguay


def test_a_note_of_the_session_is_tied_to_the_last_or_the_first_intervention(stage: Stage, uruguay: str) -> None:
    japan = stage.next_speaker(after=60)
    rapporteur = stage.desks.rapporteur
    rapporteur.note.begin("")
    stage.note("Last")
    stage.press(Qt.Key.Key_Up, CONTROL | ALT)
    assert stage.note_of("Last").intervention_id == japan
    rapporteur.note.begin("")
    stage.note("First")
    stage.press(Qt.Key.Key_Down, CONTROL | ALT)
    assert stage.note_of("First").intervention_id == uruguay


def test_attaching_with_no_intervention_changes_nothing(stage: Stage) -> None:
    stage.take_notes()
    stage.note(WORDS)
    stage.press(Qt.Key.Key_Up, CONTROL | ALT)
    assert stage.note_of(WORDS).intervention_id == ""


def choose_kind(stage: Stage, kind: NoteKind) -> None:
    """Choose a kind of note from the box, by its keys."""
    box = stage.rapporteur.kind
    for _ in range(abs(list(KIND_WORDS).index(kind) - box.currentIndex())):
        QTest.keyClick(box, Qt.Key.Key_Down)


@pytest.mark.usefixtures("uruguay")
def test_the_kind_chosen_before_the_first_word_is_the_notes(stage: Stage) -> None:
    choose_kind(stage, NoteKind.GOOD_PRACTICE)
    stage.note(WORDS)
    stage.rest()
    assert stage.note_of(WORDS).kind is NoteKind.GOOD_PRACTICE


@pytest.mark.usefixtures("uruguay")
def test_the_kind_of_a_written_note_can_be_changed_and_undone(stage: Stage) -> None:
    stage.note(WORDS)
    choose_kind(stage, NoteKind.RECOMMENDATION)
    assert stage.note_of(WORDS).kind is NoteKind.RECOMMENDATION
    stage.press(Qt.Key.Key_1, CONTROL)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.note_of(WORDS).kind is NoteKind.KEY_MESSAGE
    assert stage.rapporteur.kind.currentText() == KIND_WORDS[NoteKind.KEY_MESSAGE]


@pytest.mark.usefixtures("uruguay")
def test_choosing_the_same_kind_again_is_no_act(stage: Stage) -> None:
    stage.note(WORDS)
    stage.rest()
    label = stage.window.history.undo_label
    stage.rapporteur.kind.activated.emit(stage.rapporteur.kind.currentIndex())
    assert stage.window.history.undo_label == label


def test_a_note_in_the_stream_is_taken_up_again(stage: Stage, uruguay: str) -> None:
    stage.note("First\nof two lines")
    stage.press(Qt.Key.Key_T, CONTROL)
    stage.note("Second")
    stage.rest()
    desk = stage.desks.rapporteur
    first = stage.note_of("First\nof two lines")
    stage.rapporteur.note_stream.clicked.emit(desk.stream.index(desk.stream.place_of(first.id)))
    assert stage.rapporteur.editor.toPlainText() == "First\nof two lines"
    stage.note("!")
    stage.rapporteur.note_stream.clicked.emit(desk.stream.index(desk.stream.place_of(uruguay)))
    assert stage.rapporteur.editor.toPlainText() == ""
    assert [each.text for each in stage.notes] == ["First\nof two lines!", "Second"]


@pytest.mark.usefixtures("uruguay")
def test_going_through_notes_of_many_lines_changes_none(stage: Stage) -> None:
    texts = ["a\nb\nc\nd", "e", "f\ng", "h\ni\nj\nk\nl"]
    for text in texts:
        stage.clock.advance(1)
        stage.rapporteur.editor.insertPlainText(text)
        stage.press(Qt.Key.Key_T, CONTROL)
    desk = stage.desks.rapporteur
    for note in (*stage.notes, *reversed(stage.notes)):
        stage.rapporteur.note_stream.clicked.emit(desk.stream.index(desk.stream.place_of(note.id)))
        assert stage.rapporteur.editor.toPlainText() == note.text
    stage.rest()
    assert [each.text for each in stage.notes] == texts


@pytest.mark.usefixtures("uruguay")
def test_the_themes_of_a_note_are_named_as_they_are_typed(stage: Stage) -> None:
    stage.note("#poc #unheard")
    stage.rest()
    assert stage.rapporteur.themes_found.text() == "Protection of civilians · #unheard is not a theme"


@pytest.mark.usefixtures("uruguay")
def test_what_somebody_else_makes_of_the_note_is_shown(stage: Stage) -> None:
    stage.note(WORDS)
    stage.rest()
    note = stage.note_of(WORDS)
    stage.meeting.act(
        WriteNote(
            note_id=note.id,
            session_id=note.session_id,
            intervention_id=note.intervention_id,
            text="Mended",
            at=stage.clock.now(),
        )
    )
    assert stage.rapporteur.editor.toPlainText() == "Mended"
    stage.meeting.act(DeleteNote(note_id=note.id))
    assert stage.rapporteur.editor.toPlainText() == ""


def test_a_line_becomes_a_pledge_with_the_speaker_filled_in(stage: Stage, uruguay: str) -> None:
    stage.note("One formed police unit #future")
    stage.press(Qt.Key.Key_P, CONTROL)
    form = stage.rapporteur.pledge_form
    assert form.isVisible()
    assert form.form.pledging.text() == "Pledge by Uruguay"
    assert form.form.text.text() == "One formed police unit"
    form.form.category.setCurrentIndex(form.form.category.findData(PledgeCategory.POLICE))
    form.form.status.setCurrentIndex(form.form.status.findData(PledgeStatus.INTENTION_ANNOUNCED))
    form.form.quantity.setValue(1)
    QTest.keyClicks(form.form.unit, "formed police unit")
    QTest.keyClick(form.form.unit, Qt.Key.Key_Return)
    assert not form.isVisible()
    (pledge,) = stage.pledges
    assert (pledge.delegation_ids, pledge.category, pledge.quantity) == (("URY",), PledgeCategory.POLICE, 1)
    assert (pledge.text, pledge.unit) == ("One formed police unit", "formed police unit")
    assert pledge.status is PledgeStatus.INTENTION_ANNOUNCED
    assert stage.note_of("One formed police unit #future").id == pledge.note_id
    assert stage.note_of("One formed police unit #future").intervention_id == uruguay
    assert stage.rapporteur.editor.hasFocus()


@pytest.mark.usefixtures("uruguay")
def test_the_selected_words_become_the_pledge(stage: Stage) -> None:
    stage.note("We pledge a hospital")
    stage.rapporteur.editor.selectAll()
    stage.press(Qt.Key.Key_P, CONTROL)
    assert stage.rapporteur.pledge_form.form.text.text() == "We pledge a hospital"


@pytest.mark.usefixtures("uruguay")
def test_escape_puts_the_pledge_away_unrecorded(stage: Stage) -> None:
    stage.note("We pledge a hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    QTest.keyClick(stage.rapporteur.pledge_form.form.category, Qt.Key.Key_A)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.rapporteur.pledge_form.isVisible()
    assert stage.pledges == ()
    assert stage.rapporteur.editor.hasFocus()


@pytest.mark.usefixtures("uruguay")
def test_a_pledge_without_words_is_refused_and_the_form_stays(stage: Stage) -> None:
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.record.click()
    assert stage.told == "A pledge needs the words in which it was made."
    assert stage.rapporteur.pledge_form.isVisible()


def test_a_pledge_needs_somebody_who_pledges(stage: Stage) -> None:
    stage.take_notes()
    stage.note("A hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.record.click()
    assert stage.told == "A pledge needs a delegation: identify the speaker first."


@pytest.mark.usefixtures("uruguay")
def test_undo_in_an_untouched_field_of_the_pledge_reaches_the_window(stage: Stage) -> None:
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.unit.setFocus()
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert stage.speaking == ""


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize("key, modifier", [(Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_T, CONTROL)])
def test_words_the_disk_does_not_take_stay_in_the_editor(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    stage.note(WORDS)
    stage.next_speaker(after=60)
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.press(key, modifier)
        assert stage.told == "The disk is full. Free some space."
        assert stage.rapporteur.editor.toPlainText() == WORDS
    stage.rest()
    assert stage.note_of(WORDS).text == WORDS


@pytest.mark.usefixtures("uruguay")
def test_words_the_disk_does_not_take_stay_when_another_session_is_chosen(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.note(WORDS)
    here = stage.meeting.session_id
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.meeting.choose_session("policing-1")
        assert stage.rapporteur.editor.toPlainText() == WORDS
    stage.rest()
    stage.meeting.choose_session(here)
    assert stage.note_of(WORDS).text == WORDS
