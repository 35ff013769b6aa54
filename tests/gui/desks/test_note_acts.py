"""Call the acts on notes by their keys: facts, paragraphs, stamps, marks, earlier words."""

from dataclasses import replace

import pytest
from gui.stage import ALT, CONTROL, SESSION, SHIFT, DiskFull, Stage, raising, strike
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import Note, NoteFacts, NoteKind
from facilitator.domain.report import ReportSettings
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.note_acts import KINDS
from facilitator.services.commands.rapporteur import DeleteNote, WriteNote
from facilitator.services.commands.secretariat_report import SetReportSettings


@pytest.fixture
def uruguay(stage: Stage) -> str:
    """Return Uruguay's intervention, which has the floor; Japan waits, the cursor is in the note."""
    stage.inscribe("urg", "jap")
    first = stage.next_speaker()
    stage.take_notes()
    return first


def only(stage: Stage) -> Note:
    (note,) = stage.notes
    return note


def act(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize("which, kind", list(KINDS.items()))
def test_every_kind_has_its_key(stage: Stage, which: Act, kind: NoteKind) -> None:
    stage.note("Words")
    act(stage, which)
    assert only(stage).kind is kind


@pytest.mark.usefixtures("uruguay")
def test_the_first_letters_name_the_kind_of_a_new_note(stage: Stage) -> None:
    stage.note("rec: train more")
    stage.rest()
    assert (only(stage).text, only(stage).kind) == ("train more", NoteKind.RECOMMENDATION)


@pytest.mark.usefixtures("uruguay")
def test_a_note_is_private_by_one_key_and_shared_again(stage: Stage) -> None:
    stage.press(Qt.Key.Key_X, ALT | SHIFT)
    stage.note("Secret")
    stage.rest()
    assert only(stage).private
    assert stage.rapporteur.private_note.isChecked()
    stage.rapporteur.private_note.click()
    assert not only(stage).private
    assert stage.rapporteur.editor.hasFocus()


@pytest.mark.usefixtures("uruguay")
def test_only_stricter_levels_of_attribution_are_offered(stage: Stage) -> None:
    box = stage.rapporteur.attribution
    levels = [box.itemData(place) for place in range(box.count())]
    session = stage.meeting.session().attribution
    assert levels[0] is None
    assert all(level.strictness > session.strictness for level in levels[1:])
    stage.note("Words")
    box.setCurrentIndex(box.findData(Attribution.NONE))
    box.activated.emit(box.currentIndex())
    assert only(stage).attribution is Attribution.NONE


@pytest.mark.usefixtures("uruguay")
def test_a_note_can_answer_a_guiding_question_of_the_session(stage: Stage) -> None:
    box = stage.rapporteur.guiding_question
    assert [box.itemData(place) for place in range(1, box.count())] == [f"future-q{place}" for place in range(1, 6)]
    stage.note("Words")
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert only(stage).question_id == "future-q2"


@pytest.mark.usefixtures("uruguay")
def test_delegations_that_said_the_same_are_added_while_typing(stage: Stage) -> None:
    stage.note("Training matters +jap")
    stage.press(Qt.Key.Key_Return)
    stage.rest()
    assert (only(stage).text, only(stage).supporters) == ("Training matters ", ("JPN",))
    assert stage.rapporteur.supporters.text() == "Also said by Japan"
    stage.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    stage.note("jap")
    stage.press(Qt.Key.Key_Return)
    assert only(stage).supporters == ()
    stage.note("x")
    stage.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert stage.rapporteur.editor.toPlainText().endswith("x +")


@pytest.mark.usefixtures("uruguay")
def test_a_delegation_is_written_as_a_sentence_needs_it_and_a_theme_as_its_tag(stage: Stage) -> None:
    stage.note("welcomed by @gam")
    stage.press(Qt.Key.Key_Return)
    stage.note("#tr")
    stage.press(Qt.Key.Key_Tab)
    stage.rest()
    assert only(stage).text == "welcomed by the Gambia #training "
    stage.note("#poc")
    stage.press(Qt.Key.Key_Return)
    assert stage.rapporteur.editor.toPlainText().endswith("#poc\n")


@pytest.mark.usefixtures("uruguay")
def test_a_theme_is_found_by_its_title_too(stage: Stage) -> None:
    stage.note("#civ")
    assert [each.id for each in stage.rapporteur.editor.popup.suggestions.rows] == ["poc"]


def test_a_paragraph_goes_to_the_intervention_before(stage: Stage, uruguay: str) -> None:
    japan = stage.next_speaker(60)
    stage.press(Qt.Key.Key_F2)
    stage.note("On Japan\nStill on Uruguay")
    stage.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert stage.note_of("On Japan").intervention_id == japan
    assert stage.note_of("Still on Uruguay").intervention_id == uruguay
    assert stage.rapporteur.editor.toPlainText() == "On Japan"
    act(stage, Act.UNDO)
    assert [each.text for each in stage.notes] == ["On Japan\nStill on Uruguay"]
    assert stage.rapporteur.editor.toPlainText() == "On Japan\nStill on Uruguay"


def test_the_only_paragraph_goes_with_its_note(stage: Stage, uruguay: str) -> None:
    stage.next_speaker(60)
    stage.press(Qt.Key.Key_F2)
    stage.note("Late")
    stage.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert stage.note_of("Late").intervention_id == uruguay
    stage.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert len(stage.notes) == 1
    stage.press(Qt.Key.Key_Down, ALT | SHIFT)
    assert stage.note_of("Late").intervention_id != uruguay


def test_a_free_note_belongs_to_the_session_beside_the_others(stage: Stage, uruguay: str) -> None:
    stage.note("On Uruguay")
    stage.press(Qt.Key.Key_F2, SHIFT)
    stage.note("On the room")
    stage.rest()
    assert stage.note_of("On the room").intervention_id == ""
    assert stage.note_of("On Uruguay").intervention_id == uruguay
    stage.press(Qt.Key.Key_F2, SHIFT)
    target = stage.desks.rapporteur.writer.target
    stage.press(Qt.Key.Key_F2, SHIFT)
    assert stage.desks.rapporteur.writer.target == target


def test_a_stamp_tells_the_venues_time_and_leads_to_its_speaker(stage: Stage, uruguay: str) -> None:
    stage.clock.advance(30)
    stage.press(Qt.Key.Key_Period, CONTROL)
    stage.next_speaker(60)
    stage.note("late")
    stage.rest()
    begun = stage.meeting.local_time(stage.clock.now())
    assert only(stage).text.startswith("[10:00:")
    assert only(stage).text < f"[{begun}]"
    act(stage, Act.FROM_STAMP)
    stream = stage.rapporteur.note_stream
    assert stage.desks.rapporteur.stream.rows[stream.currentIndex().row()].id == uruguay
    stage.press(Qt.Key.Key_T, CONTROL)
    act(stage, Act.FROM_STAMP)
    assert stage.told.startswith("There is no time stamp on this line.")


def test_a_stamp_before_anybody_spoke_leads_nowhere(stage: Stage) -> None:
    stage.take_notes()
    stage.press(Qt.Key.Key_Period, CONTROL)
    act(stage, Act.FROM_STAMP)
    assert stage.told.startswith("There is no time stamp")


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize(
    "which, text",
    [
        (Act.VERBATIM, '""Words""'),
        (Act.BOLD, "**Words**"),
        (Act.ITALIC, "_Words_"),
        (Act.LIST_LINES, "- Words"),
        (Act.QUOTE_LINES, "> Words"),
    ],
)
def test_every_mark_has_an_act(stage: Stage, which: Act, text: str) -> None:
    stage.note("Words")
    stage.rapporteur.editor.selectAll()
    act(stage, which)
    stage.rest()
    assert only(stage).text == text


@pytest.mark.usefixtures("uruguay")
def test_the_section_that_the_note_goes_into_is_held_against_its_guide(stage: Stage) -> None:
    settings = ReportSettings(section=60)
    stage.meeting.act(SetReportSettings(settings=settings))
    stage.note("word " * 60)
    stage.rest()
    assert stage.rapporteur.word_count.text() == "60 words · section: 60 of 60"
    stage.press(Qt.Key.Key_T, CONTROL)
    stage.note("more")
    stage.rest()
    assert stage.rapporteur.word_count.text() == "▲ 1 words · section: 61 words, 1 over its guide"
    stage.meeting.act(SetReportSettings(settings=settings.with_guide(SESSION, 1000)))
    stage.rest()
    assert stage.rapporteur.word_count.text() == "1 words · section: 61 of 1,000"
    stage.meeting.act(DeleteNote(note_id=stage.notes[0].id))
    stage.rest()
    assert stage.rapporteur.word_count.text() == "1 words · section: 1 of 1,000"


@pytest.mark.usefixtures("uruguay")
def test_what_is_not_for_the_report_has_no_section(stage: Stage) -> None:
    act(stage, Act.PROCEDURAL)
    assert stage.rapporteur.word_count.text() == ""
    stage.note("The list is closed")
    stage.rest()
    assert stage.rapporteur.word_count.text() == "4 words, not for the report"


def test_each_session_has_its_own_section(stage: Stage) -> None:
    stage.take_notes()
    stage.note("Two words")
    stage.rest()
    other = next(each.id for each in stage.meeting.sessions if each.id != SESSION)
    stage.meeting.choose_session(other)
    stage.note("One more word")
    stage.rest()
    assert stage.rapporteur.word_count.text() == "3 words · section: 3 of 500"


@pytest.mark.usefixtures("uruguay")
def test_when_it_was_saved_can_be_seen_and_when_it_was_not(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.note("Words")
    stage.rest()
    assert stage.rapporteur.saved.text() == f"✓ Saved {stage.meeting.local_time(stage.clock.now())}"
    stage.note("!")
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.rest()
        assert stage.rapporteur.saved.text() == "▲ Not saved: the words are still here"
        for which in (Act.REVISIONS, Act.DELETE_NOTE, Act.PARAGRAPH_PREVIOUS, Act.CHALLENGE):
            act(stage, which)
    assert stage.rapporteur.editor.toPlainText() == "Words!"
    assert not stage.rapporteur.revisions_panel.isVisible()
    stage.rest()
    assert only(stage).text == "Words!"


@pytest.mark.usefixtures("uruguay")
def test_words_that_could_not_be_saved_are_tried_again_although_nobody_types(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.note("Words")
    pane = stage.desks.rapporteur.note
    with monkeypatch.context() as broken:
        broken.setattr(stage.meeting.file, "writing", raising(DiskFull()))
        stage.rest()
        assert pane.save_again.isActive()
        pane.save_again.timeout.emit()
        assert stage.told == "The disk is full. Free some space."
    pane.save_again.timeout.emit()
    assert only(stage).text == "Words"
    assert stage.told == "Everything that was typed is saved again."
    assert not pane.save_again.isActive()


@pytest.mark.usefixtures("uruguay")
def test_earlier_words_are_compared_and_brought_back(stage: Stage) -> None:
    stage.note("First & <b>words</b>")
    stage.rest()
    stage.clock.advance(60)
    stage.rapporteur.editor.selectAll()
    stage.note("Other words")
    stage.rest()
    stage.press(Qt.Key.Key_R, CONTROL)
    panel = stage.rapporteur.revisions_panel
    assert len(panel.rows.rows) == 2
    assert panel.rows.rows[0].words.endswith("as it is now")
    html = panel.form.comparison.toHtml()
    assert "line-through" in html
    assert "underline" in html
    assert "&lt;b&gt;" in html
    panel.form.revisions.setCurrentIndex(panel.rows.index(0))
    assert not panel.form.restore.isEnabled()
    panel.form.revisions.setCurrentIndex(panel.rows.index(1))
    panel.form.restore.click()
    assert only(stage).text == "First & <b>words</b>"
    assert stage.rapporteur.editor.toPlainText() == "First & <b>words</b>"
    assert not panel.isVisible()
    assert stage.rapporteur.editor.hasFocus()
    act(stage, Act.UNDO)
    assert stage.rapporteur.editor.toPlainText() == "Other words"


@pytest.mark.usefixtures("uruguay")
def test_a_note_not_yet_saved_has_no_earlier_words(stage: Stage) -> None:
    stage.press(Qt.Key.Key_R, CONTROL)
    assert stage.told.startswith("This note has no earlier words")


@pytest.mark.usefixtures("uruguay")
def test_escape_puts_the_earlier_words_away(stage: Stage) -> None:
    stage.note("Words")
    stage.press(Qt.Key.Key_R, CONTROL)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.rapporteur.revisions_panel.isVisible()
    panel = stage.rapporteur.revisions_panel
    panel.ask((), str)
    assert panel.form.comparison.toPlainText() == ""
    panel.form.restore.setEnabled(True)
    panel.form.restore.click()
    assert only(stage).text == "Words"


@pytest.mark.usefixtures("uruguay")
def test_a_deleted_note_comes_back_by_undo(stage: Stage) -> None:
    stage.note("Words")
    act(stage, Act.DELETE_NOTE)
    assert stage.notes == []
    assert stage.rapporteur.editor.toPlainText() == ""
    act(stage, Act.UNDO)
    assert only(stage).text == "Words"


def test_words_not_yet_saved_survive_what_another_does_to_another_note(stage: Stage, uruguay: str) -> None:
    stage.note("First")
    stage.rest()
    stage.note(" and second")
    stage.meeting.act(
        WriteNote(
            note_id="other", session_id=stage.meeting.session_id, intervention_id="", text="x", at=stage.clock.now()
        )
    )
    assert stage.rapporteur.editor.toPlainText() == "First and second"
    stage.rest()
    assert stage.note_of("First and second").intervention_id == uruguay


@pytest.mark.usefixtures("uruguay")
def test_words_not_yet_saved_are_brought_into_what_another_made_of_the_note(stage: Stage) -> None:
    stage.note("First")
    stage.rest()
    stage.note(" mine")
    note = only(stage)
    with stage.meeting.file.writing("elsewhere") as uow:
        uow.put(replace(note, text="Theirs: First"))
        changes = uow.changes()
    stage.meeting.hub.announce(changes, None)
    assert stage.rapporteur.editor.toPlainText() == "Theirs: First mine"
    assert only(stage).text == "Theirs: First mine"


@pytest.mark.usefixtures("uruguay")
def test_a_note_in_arabic_stands_at_the_right(stage: Stage) -> None:
    strike(stage.rapporteur.editor, "أكد على التعاون")
    stage.rest()
    option = stage.rapporteur.editor.document().defaultTextOption()
    assert option.alignment() == Qt.AlignmentFlag.AlignRight
    stage.press(Qt.Key.Key_T, CONTROL)
    stage.rest()
    option = stage.rapporteur.editor.document().defaultTextOption()
    assert option.alignment() == Qt.AlignmentFlag.AlignLeft


@pytest.mark.usefixtures("uruguay")
def test_spelling_is_checked_unless_it_is_switched_off(stage: Stage) -> None:
    tools = stage.desks.rapporteur.tools
    assert tools.spelling.speller is not None
    stage.note("Urugay and Uruguay traning ")
    stage.rest()
    marked = [each.cursor.selectedText() for each in stage.rapporteur.editor.extraSelections()]
    assert marked == ["Urugay", "traning"]
    act(stage, Act.SPELLING)
    assert stage.rapporteur.editor.extraSelections() == []
    assert not tools.checks_spelling
    act(stage, Act.SPELLING)
    assert tools.spelling.speller is not None


def test_a_refused_description_changes_nothing(stage: Stage, uruguay: str) -> None:
    stage.note("Words")
    stage.rest()
    looser = NoteFacts(attribution=Attribution.NAMED)
    stage.desks.rapporteur.writer.describe(looser)
    assert stage.told.startswith("A note may be attributed more strictly")
    assert stage.desks.rapporteur.writer.target.facts == NoteFacts()
    assert only(stage).intervention_id == uruguay


def test_the_rapporteur_keeps_a_list_alone_with_the_same_box(stage: Stage) -> None:
    stage.take_notes()
    assert stage.rapporteur.next_up.text() == "Nobody waits for the floor"
    line = stage.rapporteur.quick_entry.line
    for letters in ("urg", "jap @eu", "fra"):
        stage.clock.advance(1)
        stage.type_into(line, letters)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert sorted(stage.waiting) == ["FRA", "JPN", "URY"]
    assert stage.rapporteur.next_up.text() == "Next: Japan · 2 more"
    stage.next_speaker(1)
    assert stage.speaking == "JPN"
    stage.type_into(line, "zzqqxx")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "No delegation is known" in stage.told
    stage.choices["Add as a participant"].click()
    assert len(stage.waiting) == 3
