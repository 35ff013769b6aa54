from dataclasses import replace
from pathlib import Path

import pytest
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import CONTROL, SESSION, SHIFT, DiskFull, Stage, raising
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.report import ReportSettings
from facilitator.domain.review import ReviewState
from facilitator.gui.acts.act import Act
from facilitator.gui.appearance import Tone
from facilitator.gui.desks.secretariat_composing import read_records
from facilitator.gui.desks.secretariat_preview import places_of
from facilitator.gui.models.desk_rows import NOTES, PARAGRAPH
from facilitator.gui.models.outline_page import page_of
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.services.commands.secretariat_report import SetReportSettings
from facilitator.services.reports import composed

_COPY, _NOWHERE = Qt.DropAction.CopyAction, QModelIndex()


@pytest.fixture
def office(stage: Stage) -> SecretariatStage:
    return SecretariatStage(stage)


@pytest.fixture
def compiled(office: SecretariatStage) -> SecretariatStage:
    office.compile()
    return office


def _dropped(kind: str, *identifiers: str) -> QMimeData:
    data = QMimeData()
    data.setData(kind, "\n".join(identifiers).encode())
    return data


def test_notes_are_compiled_into_paragraphs_and_undone_in_one_step(office: SecretariatStage) -> None:
    office.compile()
    assert office.texts == [
        "Plan missions with contributors.",
        "Inspect earlier.",
        "Do not make missions smaller.",
        "Train engineers.",
    ]
    assert office.desk.pane.paragraphs.rows[0].title == "Key message · The future of peacekeeping"
    office.stage.press(Qt.Key.Key_Z, CONTROL)
    assert office.texts == []


def test_words_rewritten_in_the_preview_stand_as_if_it_had_been_laid_out_anew(compiled: SecretariatStage) -> None:
    compiled.desk.show_report()
    preview = compiled.desk.form.preview
    document = preview.document().begin()
    for text in ("Train <more> & more engineers.", "Train fewer. Then more."):
        compiled.open(next(each for each in compiled.texts if each.startswith("Train")))
        compiled.write(text)
        compiled.desk.show_report()
    assert preview.document().begin() == document, "the page was not laid out again"
    shown, size = preview.toPlainText(), preview.document().size()
    anchors = set(places_of(preview.document()))
    page = page_of(composed(read_records(compiled.stage.meeting.file).material, ReportChoice()).outline)
    preview.setHtml(page.html)
    assert shown == preview.toPlainText()
    assert "Train fewer." in shown
    assert anchors == set(places_of(preview.document()))
    assert size == preview.document().size()


def test_a_paragraph_is_edited_in_place_and_the_preview_follows(compiled: SecretariatStage) -> None:
    compiled.open("Train engineers.")
    compiled.write("Train more engineers.")
    assert "Train more engineers." in compiled.texts
    compiled.desk.show_report()
    assert "Train more engineers." in compiled.desk.form.preview.toPlainText()
    compiled.open("Inspect earlier.")
    compiled.stage.press(Qt.Key.Key_Z, CONTROL)
    assert "Train engineers." in compiled.texts


def test_words_typed_are_saved_when_the_desk_is_left_or_closed(compiled: SecretariatStage) -> None:
    compiled.open("Train engineers.")
    compiled.desk.pane.form.text.selectAll()
    QTest.keyClicks(compiled.desk.pane.form.text, "Typed")
    compiled.stage.press(Qt.Key.Key_1, CONTROL)
    assert "Typed" in compiled.texts


def test_words_that_cannot_be_saved_stay_in_the_editor(
    compiled: SecretariatStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.open("Train engineers.")
    monkeypatch.setattr("facilitator.services.acts.perform", raising(DiskFull()))
    compiled.write("Lost?")
    assert compiled.desk.pane.form.text.toPlainText() == "Lost?"
    assert not compiled.desk.save()
    assert "disk is full" in compiled.stage.told


def test_a_paragraph_is_added_removed_moved_split_and_merged_by_keys(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    compiled.both(Qt.Key.Key_N)
    compiled.write("New here. And more.")
    assert compiled.texts[2] == "New here. And more."
    cursor = compiled.desk.pane.form.text.textCursor()
    cursor.setPosition(9)
    compiled.desk.pane.form.text.setTextCursor(cursor)
    compiled.both(Qt.Key.Key_Return)
    assert compiled.texts[2:4] == ["New here.", "And more."]
    compiled.open("And more.")
    compiled.both(Qt.Key.Key_Backspace)
    assert compiled.texts[2] == "New here. And more."
    compiled.alt(Qt.Key.Key_PageUp)
    assert compiled.texts[1] == "New here. And more."
    for _ in range(3):
        compiled.alt(Qt.Key.Key_PageDown)
    assert compiled.texts[-1] == "New here. And more."
    assert compiled.paragraphs[-1].theme_id == compiled.paragraphs[-2].theme_id
    compiled.alt(Qt.Key.Key_PageDown)
    compiled.alt(Qt.Key.Key_Delete)
    assert len(compiled.texts) == 4


def test_the_first_paragraph_has_none_to_merge_into(compiled: SecretariatStage) -> None:
    compiled.open("Plan missions with contributors.")
    compiled.both(Qt.Key.Key_Backspace)
    compiled.alt(Qt.Key.Key_PageUp)
    assert len(compiled.texts) == 4


def test_agreed_wording_cannot_be_typed_into(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    compiled.control(Qt.Key.Key_F9)
    assert compiled.desk.pane.form.text.isReadOnly()
    assert "\u2713 agreed" in compiled.desk.pane.paragraphs.rows[1].aside
    compiled.control(Qt.Key.Key_F9)
    assert not compiled.desk.pane.form.text.isReadOnly()


def test_kind_and_verb_are_chosen_from_lists(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    form = compiled.desk.pane.form
    form.kind.activated.emit(form.kind.findData(NoteKind.RECOMMENDATION))
    assert compiled.paragraphs[1].kind is NoteKind.RECOMMENDATION
    form.text.selectAll()
    form.verb.activated.emit(form.verb.findText("stressed"))
    form.verb.activated.emit(0)
    compiled.desk.save()
    assert compiled.texts[1] == "stressed"


def test_notes_are_tied_as_evidence_as_words_and_as_the_opposite_view(compiled: SecretariatStage) -> None:
    compiled.open("Plan missions with contributors.")
    compiled.show_scope(1)
    compiled.choose_notes("n2")
    compiled.stage.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | SHIFT)
    compiled.choose_notes("n3")
    compiled.alt(Qt.Key.Key_Right)
    compiled.choose_notes("n4")
    compiled.stage.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | SHIFT)
    paragraph = compiled.paragraphs[0]
    assert (paragraph.note_ids, paragraph.opposing_note_ids) == (("n1", "n2", "n3"), ("n4",))
    assert paragraph.text == "Plan missions with contributors. Inspect earlier."
    assert compiled.desk.pane.form.evidence.text() == (
        "Private: 3 of 4 heard support it: Ghana, Japan and Uruguay. Against: Brazil."
    )
    compiled.choose_notes("n2", "n4")
    compiled.alt(Qt.Key.Key_Left)
    assert (compiled.paragraphs[0].note_ids, compiled.paragraphs[0].opposing_note_ids) == (("n1", "n3"), ())


def test_notes_of_a_theme_are_shown_across_all_sessions(compiled: SecretariatStage) -> None:
    assert compiled.show_scope(0) == []
    assert compiled.show_scope(1) == ["n1", "n2", "n3", "n4"]
    assert compiled.show_scope(2) == ["n1", "n3", "n4"]


def test_a_number_that_the_evidence_does_not_bear_out_is_amber_in_word_and_shape(compiled: SecretariatStage) -> None:
    compiled.open("Plan missions with contributors.")
    compiled.write("Many delegations asked for planning.")
    form = compiled.desk.pane.form
    assert form.doubt.text() == (
        "\u25b2 The text says \u201cMany delegations\u201d, the evidence says \u201ca few delegations\u201d."
    )
    assert form.doubt.property("role") == "warning"
    row = compiled.desk.pane.paragraphs.rows[0]
    assert (row.tone, row.aside) == (Tone.WARNING, "\u25b2 check the number · 1 note")
    compiled.control(Qt.Key.Key_F6)
    assert compiled.texts[0] == "A few delegations asked for planning."
    assert form.doubt.text().startswith("\u2713")
    assert compiled.desk.pane.paragraphs.rows[0].tone is Tone.MUTED


def test_broad_support_and_majorities_are_doubted_in_words(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    compiled.write("There was broad support, by consensus.")
    words = compiled.desk.pane.form.doubt.text()
    assert "two thirds" in words
    assert "\u201cby consensus\u201d never follows from counting" in words


def test_the_opposite_view_gets_a_sentence_of_its_own(compiled: SecretariatStage) -> None:
    compiled.open("Plan missions with contributors.")
    compiled.show_scope(1)
    compiled.choose_notes("n4")
    compiled.stage.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | SHIFT)
    compiled.control(Qt.Key.Key_F7)
    assert compiled.texts[0] == "Plan missions with contributors. One delegation held a different view."


def test_notes_dropped_on_a_paragraph_go_in_and_between_two_make_a_new_one(compiled: SecretariatStage) -> None:
    model = compiled.desk.pane.paragraphs
    model.dropMimeData(_dropped(NOTES, "n2"), _COPY, -1, -1, model.index(0))
    assert compiled.texts[0] == "Plan missions with contributors. Train engineers."
    model.dropMimeData(_dropped(NOTES, "n3", "n2"), _COPY, 1, 0, _NOWHERE)
    assert compiled.texts[1] == "Inspect earlier. Train engineers."
    model.dropMimeData(_dropped(NOTES, "n3"), _COPY, -1, -1, _NOWHERE)
    assert compiled.texts[-1] == "Inspect earlier."
    model.dropMimeData(_dropped(NOTES, "n4"), _COPY, 0, 0, _NOWHERE)
    assert compiled.texts[0] == "Do not make missions smaller."
    assert not model.dropMimeData(QMimeData(), _COPY, 0, 0, _NOWHERE)


def test_a_paragraph_dropped_between_others_moves_there(compiled: SecretariatStage) -> None:
    model = compiled.desk.pane.paragraphs
    last = compiled.paragraphs[-1]
    model.dropMimeData(_dropped(PARAGRAPH, last.id), Qt.DropAction.MoveAction, 0, 0, _NOWHERE)
    assert compiled.texts[0] == "Train engineers."
    model.dropMimeData(_dropped(PARAGRAPH, last.id), Qt.DropAction.MoveAction, -1, -1, _NOWHERE)
    assert compiled.texts[-1] == "Train engineers."
    model.dropMimeData(_dropped(PARAGRAPH, "gone"), Qt.DropAction.MoveAction, 0, 0, _NOWHERE)
    assert model.mimeTypes() == [NOTES, PARAGRAPH]
    assert bytes(model.mimeData([model.index(0)]).data(PARAGRAPH).data()).decode() == model.rows[0].id
    assert model.supportedDropActions() & Qt.DropAction.MoveAction
    assert model.flags(_NOWHERE) == Qt.ItemFlag.ItemIsDropEnabled


def test_notes_can_be_dragged(compiled: SecretariatStage) -> None:
    compiled.show_scope(1)
    notes = compiled.desk.ties.notes
    assert notes.flags(notes.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert notes.flags(_NOWHERE) == Qt.ItemFlag.NoItemFlags
    assert notes.mimeTypes() == [NOTES]
    assert bytes(notes.mimeData([notes.index(0), notes.index(1)]).data(NOTES).data()) == b"n1\nn2"


def test_cross_cutting_paragraphs_are_written_from_the_cluster_of_a_theme(office: SecretariatStage) -> None:
    board = office.desk.form.board
    board.setCurrentIndex(office.desk.board.rows.index(len(office.desk.board.rows.rows) - 1))
    assert office.desk.board.section == ""
    office.both(Qt.Key.Key_N)
    office.write("Across sessions")
    assert office.show_scope(0) == ["n1", "n2", "n3", "n4"]
    office.choose_notes("n1")
    office.alt(Qt.Key.Key_Right)
    assert office.paragraphs[0].session_id == ""
    assert office.texts == ["Across sessions Plan missions with contributors."]


def test_the_board_takes_a_session_to_final_and_locks_it(compiled: SecretariatStage) -> None:
    advance = compiled.stage.window.acts[Act.ADVANCE_REVIEW]
    words = []
    for _step in range(3):
        words.append(advance.text())
        compiled.control(Qt.Key.Key_F8)
    assert words == ["Submit: &next state", "Reviewed: &next state", "Final: &next state"]
    assert compiled.state is ReviewState.FINAL
    assert not advance.isEnabled()
    row = compiled.desk.board.rows.rows[compiled.desk.board.rows.place_of(SESSION)]
    assert (row.aside, row.tone) == ("\u2713 Final, locked", Tone.GOOD)
    assert compiled.desk.pane.form.text.isReadOnly()


def test_a_session_is_opened_again_with_a_reason(compiled: SecretariatStage) -> None:
    compiled.control(Qt.Key.Key_F8)
    form = compiled.desk.form
    compiled.stage.window.acts[Act.REOPEN_REVIEW].trigger()
    assert form.reopen_form.isVisible()
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert "Say why" in compiled.stage.told
    QTest.keyClicks(form.reason, "A figure was wrong")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert compiled.state is ReviewState.DRAFT
    assert not form.reopen_form.isVisible()
    row = compiled.desk.board.rows.rows[compiled.desk.board.rows.place_of(SESSION)]
    assert "opened again: A figure was wrong" in row.text


def test_outline_and_contents_lead_to_their_place_in_the_preview(compiled: SecretariatStage) -> None:
    desk = compiled.desk
    desk.show_report()
    bar = desk.form.preview.verticalScrollBar()
    last = desk.preview.outline.index(desk.preview.outline.rowCount() - 1, 0)
    desk.form.outline.activated.emit(last)
    assert bar.value() > 0
    desk.form.preview.anchorClicked.emit(QUrl("#introduction"))
    assert bar.value() < bar.maximum()


def test_the_export_panel_chooses_the_variant_that_the_preview_shows(compiled: SecretariatStage) -> None:
    desk = compiled.desk
    form = desk.export_panel.form
    form.kind.setCurrentIndex(form.kind.findData(ReportKind.CHAIR_SUMMARY))
    form.kind.activated.emit(form.kind.currentIndex())
    assert "Chair\u2019s summary" in desk.form.preview.toPlainText()
    form.kind.setCurrentIndex(0)
    form.final_only.setChecked(True)
    assert "Plan missions" not in desk.form.preview.toPlainText()
    assert any("not final yet" in form.left_out.item(row).text() for row in range(form.left_out.count()))
    form.final_only.setChecked(False)
    item = next(form.sessions.item(n) for n in range(form.sessions.count()) if form.sessions.item(n).text()[:2] == "S2")
    item.setCheckState(Qt.CheckState.Checked)
    assert "Plan missions" not in desk.form.preview.toPlainText()
    assert desk.export_panel.choice.sessions == (item.data(Qt.ItemDataRole.UserRole),)


def test_the_report_is_written_to_the_file_asked_for(compiled: SecretariatStage, tmp_path: Path) -> None:
    compiled.stage.dialogue.to_save = tmp_path / "summary.docx"
    compiled.stage.press(Qt.Key.Key_E, CONTROL)
    assert (tmp_path / "summary.docx").stat().st_size > 1000
    assert "has been written" in compiled.stage.told
    assert compiled.stage.dialogue.proposed[-1].name.endswith("outcome summary.docx")


def test_what_others_change_is_shown_while_the_desk_can_be_seen(compiled: SecretariatStage) -> None:
    compiled.stage.press(Qt.Key.Key_1, CONTROL)
    compiled.stage.press(Qt.Key.Key_Z, CONTROL)
    assert compiled.texts == []
    compiled.go()
    assert compiled.desk.pane.paragraphs.rows == ()


def test_the_checks_list_names_and_wording_and_mend_them_by_one_key(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    compiled.write("Japan inspected 3 units.")
    desk = compiled.desk
    desk.show_report()
    assert desk.form.work.tabText(1) == "&Checks \u2716 1"
    assert [row.title for row in desk.checks.rows.rows][:2] == ["\u2716 Japan", "\u25c6 3"]
    assert desk.checks.form.summary.text().startswith("\u2716 1 names to settle before final")
    assert desk.pane.paragraphs.rows[1].tone is Tone.OVER
    compiled.control(Qt.Key.Key_F3)
    assert compiled.texts[1] == "One delegation inspected 3 units."
    desk.show_report()
    assert desk.form.work.tabText(1) == "&Checks"
    compiled.control(Qt.Key.Key_F2)
    assert compiled.texts[1] == "One delegation inspected 3 units."


def test_final_is_refused_until_every_name_is_settled(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    compiled.write("The Ghanaian police and Berlin.")
    for _step in range(3):
        compiled.control(Qt.Key.Key_F8)
    assert compiled.state.name == "REVIEWED"
    assert "\u201cGhanaian\u201d, \u201cBerlin\u201d; 2 in all" in compiled.stage.told
    compiled.desk.show_report()
    compiled.control(Qt.Key.Key_F3)
    compiled.desk.show_report()
    compiled.control(Qt.Key.Key_F10)
    compiled.desk.show_report()
    compiled.control(Qt.Key.Key_F8)
    assert compiled.state.name == "FINAL"
    assert compiled.texts[1] == "One delegation\u2019s police and Berlin."


def test_what_no_key_can_mend_is_said(office: SecretariatStage) -> None:
    desk = office.desk
    with office.stage.meeting.file.writing("write") as uow:
        note = uow.get(Note, "n1")
        assert note is not None
        uow.put(replace(note, text="Japan said that 12 units came by consensus. #future"))
    desk.refresh()
    office.control(Qt.Key.Key_F3)
    assert "stands in a note" in office.stage.told
    office.control(Qt.Key.Key_F10)
    office.desk.show_report()
    assert "Japan" not in [each.found for each in office.desk.checks.shown]
    desk.checks.form.findings.setCurrentIndex(desk.checks.rows.index(len(desk.checks.shown) - 1))
    office.control(Qt.Key.Key_F3)
    assert "Only an editor can mend this." in office.stage.told
    office.control(Qt.Key.Key_F10)


def test_the_next_finding_leads_to_its_paragraph_from_any_tab(compiled: SecretariatStage) -> None:
    compiled.open("Train engineers.")
    compiled.write("Train 3 engineers.")
    compiled.open("Plan missions with contributors.")
    compiled.desk.show_report()
    compiled.desk.form.work.setCurrentWidget(compiled.desk.export_panel)
    compiled.control(Qt.Key.Key_F2)
    assert compiled.desk.form.work.currentWidget() is compiled.desk.pane
    assert compiled.desk.pane.form.text.toPlainText() == "Train 3 engineers."


def test_findings_of_the_whole_report_are_shown_on_demand(compiled: SecretariatStage) -> None:
    checks = compiled.desk.checks
    compiled.desk.board.choose("")
    here = len(checks.shown)
    checks.form.scope.setCurrentIndex(1)
    checks.form.scope.activated.emit(1)
    assert len(checks.shown) > here
    row = next(number for number, each in enumerate(checks.shown) if each.session_id)
    elsewhere = checks.shown[row].session_id
    checks.form.findings.activated.emit(checks.rows.index(row))
    assert compiled.desk.board.section == elsewhere


def test_thresholds_are_settings_that_the_checks_follow(compiled: SecretariatStage) -> None:
    compiled.open("Plan missions with contributors.")
    compiled.write("Some delegations asked for planning.")
    compiled.stage.meeting.act(SetReportSettings(settings=ReportSettings(symbol="A/CONF.1")))
    ladder = compiled.desk.checks.form.ladder
    compiled.stage.window.acts[Act.LADDER].trigger()
    assert compiled.desk.form.work.currentWidget() is compiled.desk.checks
    assert ladder.isVisible()
    ladder.form.some.setValue(3)
    ladder.form.longest.setValue(120)
    ladder.form.own_section.setValue(300)
    ladder.form.keep.click()
    assert not ladder.isVisible()
    assert compiled.desk.pane.form.doubt.text().startswith("\u2713")
    compiled.desk.show_report()
    assert compiled.desk.form.length.text().startswith("\u25b2")
    compiled.stage.window.acts[Act.LADDER].trigger()
    assert (ladder.form.some.value(), ladder.form.own_section.value()) == (3, 300)
    ladder.form.usual.click()
    assert (ladder.form.some.value(), ladder.form.own_section.value()) == (4, 0)
    ladder.form.keep.click()
    with compiled.stage.meeting.file.reading() as uow:
        assert uow.all(ReportSettings) == (ReportSettings(symbol="A/CONF.1"),)
    compiled.stage.window.acts[Act.LADDER].trigger()
    QTest.keyClick(ladder, Qt.Key.Key_Tab)
    QTest.keyClick(ladder, Qt.Key.Key_Escape)
    assert not ladder.isVisible()


def test_a_final_report_that_names_nobody_is_refused_while_names_stand(stage: Stage, tmp_path: Path) -> None:
    office = SecretariatStage(stage, Attribution.NAMED)
    office.compile()
    office.open("Inspect earlier.")
    office.write("Ghana inspected earlier.")
    for _step in range(3):
        office.control(Qt.Key.Key_F8)
    assert office.state.name == "FINAL"
    form = office.desk.export_panel.form
    form.final_only.setChecked(True)
    stage.dialogue.to_save = tmp_path / "report.docx"
    form.attributed.setChecked(False)
    stage.press(Qt.Key.Key_E, CONTROL)
    assert "cannot be written" in stage.told
    assert office.desk.form.work.currentWidget() is office.desk.checks
    assert not (tmp_path / "report.docx").exists()
    form.attributed.setChecked(True)
    stage.press(Qt.Key.Key_E, CONTROL)
    assert (tmp_path / "report.docx").exists()
