"""The programme is edited by hand, brought in from files after a look, and sent out."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeClock
from foreign_files import word, workbook
from gui.stage import OpenWindow, ScriptedDialogue, Stage
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from facilitator.domain.programme import Segment, SegmentKind, Theme
from facilitator.domain.representatives import Representative
from facilitator.domain.roles import Laptop, Role
from facilitator.domain.sitting_presets import PRESETS
from facilitator.gui.acts.act import Act
from facilitator.gui.background import ThreadedBackground
from facilitator.gui.desks.import_panel import ImportPanel
from facilitator.gui.desks.programme_desk import ProgrammeDesk
from facilitator.gui.desks.session_form import SessionForm
from facilitator.interchange.separate import read_tables
from facilitator.services.imports.plan import RowStatus

PROGRAMME = """Code;Title;Date;Start;End;Room
S2;Training renamed;10 Dec;14:30;16:00;Hall
X1;Night;11 Dec;10 p.m.;1 a.m.;
X1;Twice;11 Dec;9;10;
"""


@pytest.fixture
def desk(stage: Stage) -> ProgrammeDesk:
    stage.window.acts[Act.EDIT_PROGRAMME].trigger()
    return stage.desks.programme


@pytest.fixture
def panel(desk: ProgrammeDesk) -> ImportPanel:
    return desk.imports


@pytest.fixture
def form(desk: ProgrammeDesk) -> SessionForm:
    return desk.form.session_form


@pytest.fixture
def threaded(
    open_window: OpenWindow,
    meeting_path: Path,
    clock: FakeClock,
    dialogue: ScriptedDialogue,
    tmp_path: Path,
    qtbot: QtBot,
) -> Stage:
    """Return a stage whose background works on a thread of its own."""
    window = open_window(ThreadedBackground())
    window.files.open_path(meeting_path)
    qtbot.waitUntil(lambda: window.desks is not None, timeout=20_000)
    return Stage(window, clock, dialogue, tmp_path)


def bring(stage: Stage, act: Act, content: str | bytes, name: str = "file.csv") -> None:
    file = stage.folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    stage.dialogue.to_open = file
    stage.window.acts[act].trigger()


def choose(desk: ProgrammeDesk, code: str) -> None:
    model = desk.form.sessions.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    desk.form.sessions.clicked.emit(next(each for each in rows if each.data().endswith(f", {code}")))


def titles(stage: Stage) -> dict[str, str]:
    return {each.code: each.title for each in stage.meeting.sessions}


def test_a_programme_is_looked_at_first_and_then_applied_and_undone(stage: Stage, panel: ImportPanel) -> None:
    before = titles(stage)
    bring(stage, Act.IMPORT_PROGRAMME, PROGRAMME)
    assert stage.desks.programme.form.pages.currentWidget() is panel
    assert panel.plan is not None
    assert [panel.plan.count(status) for status in (RowStatus.NEW, RowStatus.CHANGED, RowStatus.REFUSED)] == [1, 1, 1]
    assert "1 new, 1 changed" in panel.form.summary.text()
    assert "America/Montevideo" in panel.form.summary.text()
    assert "is the session of row 3 once more" in panel.form.faults.model().index(0, 0).data()
    assert panel.form.preview.model().index(1, 1).data() == "~ changed"
    assert titles(stage) == before
    QTest.mouseClick(panel.form.apply, Qt.MouseButton.LeftButton)
    assert titles(stage)["S2"] == "Training renamed"
    assert titles(stage)["X1"] == "Night"
    assert "Imported: 1 new, 1 changed." in stage.told
    stage.window.acts[Act.UNDO].trigger()
    assert titles(stage) == before


def test_a_column_may_be_chosen_by_hand(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_PROGRAMME, "Code;What;Date;Time\nQ;Quiet;10 Dec;9-10\n")
    assert panel.plan is not None
    assert panel.plan.count(RowStatus.REFUSED) == 1
    boxes = panel.form.mapping_content.findChildren(QComboBox)
    box = next(each for each in boxes if each.accessibleName() == "Column of: Title")
    box.setCurrentIndex(box.findData(1))
    box.activated.emit(box.currentIndex())
    assert panel.plan.count(RowStatus.NEW) == 1
    panel.form.first_row.setValue(3)
    assert panel.plan.count(RowStatus.NEW) == 0
    assert not panel.form.apply.isEnabled()
    panel.apply()
    assert "Q" not in titles(stage)


def test_an_import_that_is_put_away_changes_nothing(stage: Stage, panel: ImportPanel) -> None:
    before = titles(stage)
    bring(stage, Act.IMPORT_PROGRAMME, PROGRAMME)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert stage.desks.programme.form.pages.currentIndex() == 0
    assert titles(stage) == before
    assert panel.plan is None


def test_an_unknown_name_is_resolved_by_a_guess_or_added(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_DELEGATIONS, "Country,Name\nUrugay,Ana\nPeace Lab,Bo\n")
    assert panel.form.meant.count() == 4
    assert panel.form.meant.itemText(0) == "Uruguay"
    panel.form.use.click()
    assert panel.form.unknown.currentText() == "Peace Lab (1 rows)"
    panel.form.meant.setCurrentIndex(panel.form.meant.count() - 1)
    panel.form.use.click()
    assert not panel.form.unknown_names.isVisible()
    panel.form.apply.click()
    with stage.meeting.file.reading() as uow:
        assert {each.name for each in uow.all(Representative)} == {"Ana", "Bo"}


def test_a_speech_log_goes_into_the_chosen_session(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_SPEECH_LOG, "Order,Delegation,Start,End\n1,Uruguay,10:00,10:03\n2,Nowhere,10:03,10:05\n")
    panel.form.apply.click()
    assert [each.delegation_id for each in stage.heard] == ["URY"]
    assert panel.form.meant.findText("somebody new: add them") == -1


def test_a_file_that_cannot_be_read_is_told(threaded: Stage, qtbot: QtBot) -> None:
    bring(threaded, Act.IMPORT_PROGRAMME, b"%PDF-1.7", "a.pdf")
    qtbot.waitUntil(lambda: "is a PDF, not a table" in threaded.told)
    assert threaded.desks.programme.form.pages.currentIndex() == 0


def test_an_answer_that_comes_after_the_panel_was_put_away_is_nothing(threaded: Stage, qtbot: QtBot) -> None:
    panel = threaded.desks.programme.imports
    bring(threaded, Act.IMPORT_PROGRAMME, PROGRAMME)
    panel.put_away()
    qtbot.wait(1)
    bring(threaded, Act.IMPORT_PROGRAMME, PROGRAMME)
    qtbot.waitUntil(lambda: panel.plan is not None)
    assert not threaded.told


def test_a_large_import_is_written_beside_the_window_and_can_be_undone(threaded: Stage, qtbot: QtBot) -> None:
    panel = threaded.desks.programme.imports
    bring(threaded, Act.IMPORT_PROGRAMME, PROGRAMME)
    qtbot.waitUntil(lambda: panel.plan is not None)
    panel.apply()
    panel.put_away()
    bring(threaded, Act.IMPORT_PROGRAMME, PROGRAMME)
    assert "still being written" in threaded.told
    qtbot.waitUntil(lambda: "Imported" in threaded.told)
    assert titles(threaded)["X1"] == "Night"
    threaded.window.acts[Act.UNDO].trigger()
    assert "X1" not in titles(threaded)


def test_a_reading_may_be_stopped(threaded: Stage, qtbot: QtBot) -> None:
    bring(threaded, Act.IMPORT_PROGRAMME, "Title;Time\n" + "Session;10-11\n" * 30_000)
    threaded.desks.programme.imports.form.cancel.click()
    qtbot.waitUntil(lambda: "The import was stopped" in threaded.told)
    assert threaded.desks.programme.form.pages.currentIndex() == 0


def test_a_writing_may_be_stopped_and_then_nothing_is_written(threaded: Stage, qtbot: QtBot) -> None:
    panel = threaded.desks.programme.imports
    bring(threaded, Act.IMPORT_PROGRAMME, PROGRAMME)
    qtbot.waitUntil(lambda: panel.plan is not None)
    panel.apply()
    panel.form.cancel.click()
    qtbot.waitUntil(lambda: bool(threaded.told))
    assert ("X1" in titles(threaded)) == ("Imported" in threaded.told)


def test_a_laptop_of_a_rapporteur_brings_nothing_in(stage: Stage, panel: ImportPanel) -> None:
    stage.meeting.file.exchange.become(Laptop(id="l", role=Role.RAPPORTEUR))
    bring(stage, Act.IMPORT_PROGRAMME, PROGRAMME)
    panel.form.apply.click()
    assert "are brought in on the chair's or the secretariat's laptop" in stage.told
    assert "X1" not in titles(stage)


def test_a_word_file_that_cannot_be_written_is_told(threaded: Stage, qtbot: QtBot) -> None:
    threaded.dialogue.to_save = Path("/nowhere/at/all")
    threaded.window.acts[Act.EXPORT_PROGRAMME].trigger()
    qtbot.waitUntil(lambda: "could not be written" in threaded.told)


def test_no_file_chosen_is_no_import(stage: Stage, desk: ProgrammeDesk) -> None:
    stage.window.acts[Act.IMPORT_PROGRAMME].trigger()
    assert desk.form.pages.currentIndex() == 0


def test_a_table_of_several_is_chosen(stage: Stage, panel: ImportPanel) -> None:
    cells = "".join(f"<w:tc><w:p><w:r><w:t>{word}</w:t></w:r></w:p></w:tc>" for word in ("Title", "Date", "Time"))
    other = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    bring(stage, Act.IMPORT_PROGRAMME, word(f"{other}<w:tbl><w:tr>{cells}</w:tr></w:tbl>"), "a.docx")
    assert panel.form.table_choice.currentText() == "table 2"
    panel.form.table_choice.setCurrentIndex(0)
    panel.form.table_choice.activated.emit(0)
    assert panel.plan is not None
    assert panel.plan.source == "table 1"


def test_the_keys_go_from_the_first_row_through_the_columns_to_the_preview(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_PROGRAMME, b"Title,Room\nOpening,B\n", "a.csv")
    QCoreApplication.processEvents()  # the boxes are shown then
    panel.form.first_row.setFocus()
    for box in panel.form.mapping_content.findChildren(QComboBox):
        QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
        assert box.hasFocus(), box.accessibleName()


def test_the_keys_stay_on_a_column_that_is_chosen_anew(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_PROGRAMME, b"Title,Room,Hall\nOpening,B,C\n", "a.csv")
    QCoreApplication.processEvents()
    box = next(each for each in panel.form.mapping_content.findChildren(QComboBox) if each.currentText() == "B  Room")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "C  Hall"
    assert box.hasFocus()


def test_a_column_that_the_keys_pass_over_goes_back_to_its_field(stage: Stage, panel: ImportPanel) -> None:
    bring(stage, Act.IMPORT_PROGRAMME, b"Title,Room,Hall\nOpening,B,C\n", "a.csv")
    boxes = panel.form.mapping_content.findChildren(QComboBox)
    title, room = (next(each for each in boxes if each.currentText() == words) for words in ("A  Title", "B  Room"))
    QTest.keyClick(title, Qt.Key.Key_Down)
    assert (title.currentText(), room.currentText()) == ("B  Room", "(none)")
    QTest.keyClick(title, Qt.Key.Key_Down)
    assert (title.currentText(), room.currentText()) == ("C  Hall", "B  Room")
    QTest.keyClick(room, Qt.Key.Key_Home)
    QTest.keyClick(title, Qt.Key.Key_Up)
    assert (title.currentText(), room.currentText()) == ("B  Room", "(none)")


def test_the_preview_tells_how_the_times_of_a_new_session_have_been_read(stage: Stage, panel: ImportPanel) -> None:
    content = b"Code,Title,Date,Time,Room\nT3,Evening,10 Dec,6:30-9 PM,B\nS1.1,,,,C\n"
    bring(stage, Act.IMPORT_PROGRAMME, content, "a.csv")
    preview = panel.form.preview.model()
    new = next(row for row in range(preview.rowCount()) if preview.index(row, 2).data() == "T3")
    assert preview.index(new, 4).data() == (
        "Start: 2024-12-10 18:30; End: 2024-12-10 21:00; Room: B; Kind: session; Hard stop: 2024-12-10 21:00"
    )
    assert preview.index(0, 4).data() == "Room: nothing \u2192 C"


def test_a_custom_brings_all_its_limits_and_a_figure_changed_by_hand_stays(stage: Stage, form: SessionForm) -> None:
    custom = form.form.custom
    assert custom.currentData() == stage.meeting.session().limits
    council = next(each for each in PRESETS if each.limits.observer_state != each.limits.member_state)
    custom.setCurrentIndex(custom.findText(council.name))
    custom.activated.emit(custom.currentIndex())
    form.form.panellist.setValue(60)
    form.form.keep.click()
    assert stage.meeting.session().limits == replace(council.limits, panellist=60)
    assert custom.currentText() == "As below"
    custom.activated.emit(0)
    assert form.form.panellist.value() == 60


def test_a_session_is_changed_by_hand_at_the_venues_time(stage: Stage, form: SessionForm) -> None:
    assert form.form.code.text() == "S1.1"
    assert form.form.start.text() == "Tue 10 Dec 2024  10:00"
    form.form.title.setText("  Another   title ")
    form.form.start.setText("10:15")
    form.form.themes.setText("future, nonsense")
    form.form.member_state.setValue(240)
    form.form.add_segment.click()
    form.form.keep.click()
    session = stage.meeting.session()
    assert session.title == "Another title"
    assert session.planned_start.minute == 15
    assert session.limits.observer_state == 240
    assert "nonsense" in form.form.hint.text()
    assert not session.assumption


def test_guiding_questions_are_edited_beside_the_segments(stage: Stage, form: SessionForm) -> None:
    before = form.form.questions.toPlainText()
    assert form.form.question_theme.currentText().startswith("#future")
    form.form.questions.setPlainText("What is needed?\n\n  What is there? ")
    form.form.add_segment.click()
    form.form.keep.click()
    assert form.form.questions.toPlainText() == "What is needed?\nWhat is there?"
    assert form.form.segments.rowCount() == 4
    stage.window.acts[Act.UNDO].trigger()
    assert form.form.questions.toPlainText() == before


def test_a_theme_chosen_for_its_questions_stays_chosen(stage: Stage, form: SessionForm) -> None:
    form.form.themes.clear()
    form.form.keep.click()
    form.form.question_theme.setCurrentIndex(1)
    tag = form.form.question_theme.currentText()
    form.form.questions.setPlainText("Only this?")
    form.form.keep.click()
    assert (form.form.question_theme.currentText(), form.form.questions.toPlainText()) == (tag, "Only this?")
    assert "change the guiding questions" in stage.window.history.undo_label


def test_a_second_sheet_is_taken_for_segments(stage: Stage, panel: ImportPanel) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row("A1", ["Title", "Date", "Time"])
        sheet.write_row("A2", ["Another", "10 Dec", "18:00-19:00"])
        parts = book.add_worksheet("Parts")
        parts.write_row("A1", ["Session", "Segment", "Minutes"])
        parts.write_row("A2", ["S1.1", "Keynote address", 10])

    bring(stage, Act.IMPORT_PROGRAMME, workbook(fill), "a.xlsx")
    assert panel.form.table_choice.currentText() == "Programme"
    panel.form.kind.setCurrentIndex(panel.form.kind.findText("Segments of sessions"))
    panel.form.kind.activated.emit(panel.form.kind.currentIndex())
    assert panel.form.table_choice.currentText() == "Parts"
    assert panel.form.heading.text() == "Import the segments of sessions from a.xlsx"
    panel.form.apply.click()
    with stage.meeting.file.reading() as uow:
        (added,) = (each for each in uow.in_session(Segment, "future-1") if each.title == "Keynote address")
    assert (added.kind, added.planned_minutes) == (SegmentKind.KEYNOTE, 10)


def test_what_a_rule_refuses_is_told_and_put_back(stage: Stage, form: SessionForm) -> None:
    form.form.title.clear()
    form.form.keep.click()
    assert "needs a code and a title" in stage.told
    form.form.title.setText("x")
    form.form.put_back.click()
    assert form.form.title.text() == stage.meeting.session().title


def test_segments_are_added_and_removed(stage: Stage, form: SessionForm) -> None:
    rows = form.form.segments.rowCount()
    form.form.remove_segment.click()
    form.form.add_segment.click()
    form.form.segments.selectRow(0)
    form.form.remove_segment.click()
    form.form.keep.click()
    assert form.form.segments.rowCount() == rows
    stage.window.acts[Act.UNDO].trigger()
    assert form.form.segments.rowCount() == rows


def test_sessions_are_added_cloned_and_deleted(stage: Stage, desk: ProgrammeDesk, form: SessionForm) -> None:
    count = len(stage.meeting.sessions)
    stage.window.acts[Act.ADD_SESSION].trigger()
    assert form.form.title.hasFocus()
    assert form.form.code.text() == "N1"
    stage.window.acts[Act.CLONE_SESSION].trigger()
    assert form.form.code.text() == "N1-2"
    assert len(stage.meeting.sessions) == count + 2
    assert any("run at once" in desk.form.conflicts.item(row).text() for row in range(desk.form.conflicts.count()))
    stage.window.acts[Act.DELETE_SESSION].trigger()
    stage.window.acts[Act.UNDO].trigger()
    stage.window.acts[Act.UNDO].trigger()
    stage.window.acts[Act.UNDO].trigger()
    assert len(stage.meeting.sessions) == count


def test_a_session_that_holds_something_stays(stage: Stage) -> None:
    stage.window.acts[Act.CHAIR_DESK].trigger()
    stage.inscribe("urug")
    stage.window.acts[Act.EDIT_PROGRAMME].trigger()
    stage.window.acts[Act.DELETE_SESSION].trigger()
    assert "cannot be deleted: it holds 1 inscriptions" in stage.told


def test_conflicts_are_listed_in_words(stage: Stage, desk: ProgrammeDesk, form: SessionForm) -> None:
    assert "Nobody" in desk.form.conflicts.item(0).text()
    stage.window.acts[Act.CLONE_SESSION].trigger()
    form.form.start.setText("10 Dec 2024 10:00")
    form.form.room.setText("Hall")
    form.form.presiding_officer.setText("Ana")
    form.form.hard_stop.setText("10:59")
    form.form.keep.click()
    choose(desk, "S1.1")
    form.form.room.setText("hall")
    form.form.moderator.setText("Ana")
    form.form.keep.click()
    said = [desk.form.conflicts.item(row).text() for row in range(desk.form.conflicts.count())]
    assert "Ana is wanted in S1.1 and S1.1-2 at once." in said
    assert "S1.1 and S1.1-2 are in Hall at once." in said or "S1.1 and S1.1-2 are in hall at once." in said
    assert "S1.1-2: interpretation ends before the session." in said


def test_a_day_in_the_list_cannot_be_chosen(desk: ProgrammeDesk, form: SessionForm) -> None:
    before = form.form.code.text()
    desk.form.sessions.clicked.emit(desk.form.sessions.model().index(0, 0))
    assert form.form.code.text() == before


@pytest.mark.parametrize("act, name", [(Act.EXPORT_CALENDAR, "a.ics"), (Act.EXPORT_PROGRAMME, "a.docx")])
def test_the_programme_is_sent_out(stage: Stage, act: Act, name: str) -> None:
    stage.window.acts[act].trigger()
    assert not stage.told
    stage.dialogue.to_save = stage.folder / name
    stage.window.acts[act].trigger()
    assert "has been written" in stage.told
    assert read_tables(stage.folder / name).tables


def test_a_calendar_that_cannot_be_written_is_told(stage: Stage) -> None:
    stage.dialogue.to_save = Path("/nowhere/at/all")
    stage.window.acts[Act.EXPORT_CALENDAR].trigger()
    assert "could not be written" in stage.told


def test_a_change_made_elsewhere_is_shown(stage: Stage, form: SessionForm) -> None:
    form.form.title.setText("New")
    form.form.keep.click()
    stage.window.acts[Act.UNDO].trigger()
    assert form.form.title.text() != "New"


def theme_titles(stage: Stage) -> list[str]:
    with stage.meeting.file.reading() as uow:
        return sorted(theme.title for theme in uow.all(Theme))


def test_a_theme_stands_under_another_and_has_a_colour(stage: Stage, desk: ProgrammeDesk) -> None:
    stage.window.acts[Act.EDIT_THEMES].trigger()
    form = desk.themes.form
    form.add.click()
    form.tag.setText("drones")
    form.title.setText("Drones")
    form.parent_theme.setCurrentIndex(1)
    form.colour.setCurrentIndex(form.colour.findText("Teal"))
    form.keep.click()
    with stage.meeting.file.reading() as uow:
        made = next(each for each in uow.all(Theme) if each.tag == "drones")
        above = next(each for each in uow.all(Theme) if each.id == made.parent_id)
    assert (above.tag, made.colour) == ("future", "#55B8A0")
    assert form.themes.currentItem().text() == "\u2003#drones  Drones"
    form.themes.setCurrentRow(0)
    assert form.tag.text() == "future"
    assert form.parent_theme.findData(made.id) == -1


def test_a_colour_that_a_codebook_gave_stays(stage: Stage, desk: ProgrammeDesk) -> None:
    with stage.meeting.file.writing("put") as uow:
        future = next(each for each in uow.all(Theme) if each.tag == "future")
        uow.put(replace(future, colour="#123456"))
    stage.window.acts[Act.EDIT_THEMES].trigger()
    assert desk.themes.form.colour.currentText() == "#123456"


def test_themes_are_added_changed_and_deleted(stage: Stage, desk: ProgrammeDesk) -> None:
    stage.window.acts[Act.EDIT_THEMES].trigger()
    form, before = desk.themes.form, theme_titles(stage)
    assert form.tag.text() == "future"
    form.title.setText("The  future")
    form.keep.click()
    assert "The future" in theme_titles(stage)
    form.add.click()
    form.keep.click()
    assert "needs a title and a tag" in stage.told
    form.tag.setText("#new")
    form.title.setText("A new theme")
    form.definition.setPlainText("All that is new.")
    form.keep.click()
    assert "A new theme" in theme_titles(stage)
    assert form.themes.currentItem().text() == "#new  A new theme"
    form.delete_theme.click()
    assert "A new theme" not in theme_titles(stage)
    form.delete_theme.click()
    assert "cannot be deleted" in stage.told
    for _ in range(3):
        stage.window.acts[Act.UNDO].trigger()
    assert theme_titles(stage) == before
    QTest.keyClick(desk.themes, Qt.Key.Key_Escape)
    assert desk.form.pages.currentIndex() == 0


def test_a_session_is_moved_with_its_end_and_interpretation_by_three_short_entries(
    stage: Stage, form: SessionForm
) -> None:
    form.form.hard_stop.setText(form.form.end.text() + " ")
    form.form.keep.click()
    form.form.start.setText("11 Dec 2024 22:00")
    form.form.end.setText("1:30")
    QTest.keyClick(form.form.end, Qt.Key.Key_Return)
    session = stage.meeting.session()
    assert session.planned_end - session.planned_start == timedelta(hours=3, minutes=30)
    assert session.hard_stop == session.planned_end


def test_a_moment_that_cannot_be_read_is_told_and_nothing_is_written(stage: Stage, form: SessionForm) -> None:
    before = stage.meeting.session()
    form.form.title.setText("Another")
    form.form.start.setText("after lunch")
    form.form.keep.click()
    assert "“after lunch” is not a moment" in form.form.hint.text()
    assert stage.meeting.session() == before
    assert form.form.title.text() == "Another"


def test_a_segment_that_is_added_is_wide_enough_to_read_and_takes_the_keys(form: SessionForm) -> None:
    table = form.form.segments
    form.form.add_segment.click()
    last = table.cellWidget(table.rowCount() - 1, 0)
    assert last is not None
    assert last.hasFocus()
    assert table.columnWidth(0) >= last.sizeHint().width()
