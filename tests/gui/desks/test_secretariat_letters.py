"""What comes back from outside: corrections of delegations, and working copies edited in Word."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import CONTROL, SESSION, DiskFull, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.attribution import Attribution
from facilitator.domain.review import CorrectionState
from facilitator.gui.acts.act import Act
from facilitator.gui.appearance import Tone
from facilitator.gui.models.returned_rows import difference_of, returned_rows
from facilitator.reporting.returned_changes import MatchedBy, ReturnedChange, ReturnedKind


@pytest.fixture
def compiled(stage: Stage) -> SecretariatStage:
    office = SecretariatStage(stage, Attribution.NAMED)
    office.compile()
    return office


def _receive(office: SecretariatStage, delegation: str, sender: str, text: str) -> None:
    form = office.desk.corrections.form
    QTest.keyClicks(form.delegation, delegation)
    QTest.keyClicks(form.sender, sender)
    QTest.keyClicks(form.text, text)
    QTest.keyClick(form.text, Qt.Key.Key_Return)


def test_a_correction_is_entered_with_who_when_and_which_paragraph(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    assert compiled.desk.corrections.form.concerns.text() == "It concerns: Inspect earlier."
    _receive(compiled, "jap", "Ms. Sato", "Say later.")
    correction = compiled.corrections[0]
    assert (correction.delegation_id, correction.sender, correction.text) == ("JPN", "Ms. Sato", "Say later.")
    assert correction.paragraph_id == compiled.paragraphs[1].id
    assert correction.received_at == compiled.stage.clock.now()
    row = compiled.desk.corrections.rows.rows[0]
    assert (row.title, row.aside, row.tone) == (
        "Japan \u00b7 Ms. Sato \u00b7 10.12. 10:00",
        "\u25cb Open",
        Tone.WARNING,
    )
    assert row.text == "Say later.\n\u00b6 Inspect earlier."
    assert compiled.desk.form.work.tabText(2) == "C&orrections \u25cb 1"
    assert not compiled.desk.corrections.form.text.text()


def test_a_correction_may_have_been_received_earlier_than_it_is_entered(compiled: SecretariatStage) -> None:
    compiled.desk.corrections.form.received.setText("8:30")
    _receive(compiled, "jap", "", "Say later.")
    assert compiled.desk.corrections.rows.rows[0].title.endswith("10.12. 08:30")
    _receive(compiled, "gha", "", "Say more.")
    assert max(each.received_at for each in compiled.corrections) == compiled.stage.clock.now()


def test_a_correction_received_at_no_moment_is_not_entered(compiled: SecretariatStage) -> None:
    compiled.desk.corrections.form.received.setText("this morning")
    _receive(compiled, "jap", "", "Say later.")
    assert "“this morning” is not a moment" in compiled.stage.told
    assert not compiled.corrections


def test_a_sender_whom_nobody_knows_is_kept_as_typed(compiled: SecretariatStage) -> None:
    _receive(compiled, "Zzyzx", "", "Say more.")
    assert (compiled.corrections[0].delegation_id, compiled.corrections[0].sender) == ("", "Zzyzx")
    _receive(compiled, "", "", "Nobody asks.")
    assert "Say who asked" in compiled.stage.told
    assert compiled.desk.corrections.form.text.text() == "Nobody asks."


def test_a_correction_is_decided_with_an_answer_and_the_decision_taken_back(compiled: SecretariatStage) -> None:
    _receive(compiled, "gha", "", "Say later.")
    acts, panel = compiled.stage.window.acts, compiled.desk.corrections
    QTest.keyClicks(panel.form.answer, "Thank you.")
    acts[Act.ACCEPT_CORRECTION].trigger()
    assert (compiled.corrections[0].state, compiled.corrections[0].answer) == (CorrectionState.ACCEPTED, "Thank you.")
    assert panel.rows.rows[0].aside == "\u2713 Accepted"
    acts[Act.UNDECIDE_CORRECTION].trigger()
    assert panel.open_count == 1
    acts[Act.DECLINE_CORRECTION].trigger()
    assert panel.rows.rows[0].aside == "\u2716 Not accepted"
    compiled.stage.press(Qt.Key.Key_Z, CONTROL)
    assert panel.open_count == 1


def test_a_correction_leads_to_its_paragraph(compiled: SecretariatStage) -> None:
    compiled.open("Inspect earlier.")
    _receive(compiled, "gha", "", "Say later.")
    compiled.open("Train engineers.")
    panel = compiled.desk.corrections
    compiled.desk.form.work.setCurrentWidget(panel)
    panel.form.corrections.activated.emit(panel.rows.index(0))
    assert compiled.desk.pane.form.text.toPlainText() == "Inspect earlier."
    assert compiled.desk.board.section == SESSION


def _edited_copy(office: SecretariatStage, path: Path) -> None:
    """Write a working copy and edit it as Word would: words changed, one paragraph gone, one new, title changed."""
    office.desk.export_panel.form.working_copy.setChecked(True)
    office.desk.export_panel.export_to(path)
    document = docx.Document(str(path))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            for old, new in (("Inspect earlier", "Inspect much earlier"), ("was held in", "took place in")):
                if old in run.text:
                    run.text = run.text.replace(old, new)
        if "Train engineers" in paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001 - python-docx cannot delete
    document.save(str(path))
    office.stage.dialogue.to_open = path


def test_a_working_copy_comes_back_and_is_accepted_one_by_one_and_undone(
    compiled: SecretariatStage, tmp_path: Path
) -> None:
    _edited_copy(compiled, tmp_path / "copy.docx")
    compiled.stage.window.acts[Act.READ_COPY].trigger()
    panel = compiled.desk.returned
    assert [(each.kind, each.after[-29:]) for each in panel.changes[1:]] == [
        (ReturnedKind.CHANGED, "Inspect much earlier (Ghana)."),
        (ReturnedKind.DELETED, ""),
    ]
    assert panel.form.summary.text() == "Changes to look at: 3"
    assert panel.rows.rows[0].aside == "becomes a correction"
    compiled.control(Qt.Key.Key_F11)
    assert "took place in" in compiled.corrections[0].text
    assert "much" in panel.form.difference.toPlainText()
    compiled.control(Qt.Key.Key_F11)
    assert compiled.texts[1] == "Inspect much earlier."
    assert len(panel.changes) == 1
    compiled.stage.press(Qt.Key.Key_Z, CONTROL)
    assert compiled.texts[1] == "Inspect earlier."
    assert [each.kind for each in panel.changes] == [ReturnedKind.CHANGED, ReturnedKind.DELETED]
    compiled.stage.window.acts[Act.REDO].trigger()
    assert [each.kind for each in panel.changes] == [ReturnedKind.DELETED]


def test_a_comment_in_the_margin_comes_back_beside_its_paragraph(compiled: SecretariatStage, tmp_path: Path) -> None:
    compiled.desk.export_panel.form.working_copy.setChecked(True)
    compiled.desk.export_panel.export_to(tmp_path / "copy.docx")
    document = docx.Document(str(tmp_path / "copy.docx"))
    runs = next(each.runs for each in document.paragraphs if "Inspect earlier" in each.text)
    document.styles.add_style("CommentReference", WD_STYLE_TYPE.CHARACTER)
    document.add_comment(runs, text="Earlier than what?", author="Ana", initials="A")
    document.save(str(tmp_path / "copy.docx"))
    compiled.stage.dialogue.to_open = tmp_path / "copy.docx"
    compiled.stage.window.acts[Act.READ_COPY].trigger()
    panel = compiled.desk.returned
    (comment,) = panel.changes
    assert (comment.kind, comment.author, comment.after) == (ReturnedKind.COMMENT, "Ana", "Earlier than what?")
    assert "Inspect earlier" in panel.form.difference.toPlainText()
    assert "Earlier than what?" in panel.form.difference.toPlainText()
    compiled.control(Qt.Key.Key_F11)
    assert compiled.corrections[0].paragraph_id == compiled.paragraphs[1].id
    assert panel.changes == ()


def test_every_change_to_paragraphs_is_accepted_in_one_step(compiled: SecretariatStage, tmp_path: Path) -> None:
    _edited_copy(compiled, tmp_path / "copy.docx")
    compiled.stage.window.acts[Act.READ_COPY].trigger()
    compiled.stage.window.acts[Act.ACCEPT_ALL_RETURNED].trigger()
    assert compiled.texts == [
        "Plan missions with contributors.",
        "Inspect much earlier.",
        "Do not make missions smaller.",
    ]
    assert len(compiled.desk.returned.changes) == 1
    compiled.control(Qt.Key.Key_F12)
    assert compiled.desk.returned.form.summary.text() == "\u2713 Nothing is left."
    compiled.stage.press(Qt.Key.Key_Z, CONTROL)
    assert len(compiled.texts) == 4


def test_no_copy_is_read_when_none_was_chosen(compiled: SecretariatStage) -> None:
    compiled.stage.window.acts[Act.READ_COPY].trigger()
    assert compiled.desk.returned.changes == ()


def test_what_cannot_be_written_or_read_is_told_and_a_fault_of_the_program_is_raised(
    compiled: SecretariatStage,
) -> None:
    panel = compiled.desk.export_panel
    panel._failed(DiskFull())  # noqa: SLF001 - the background of the tests raises instead
    assert "disk is full" in compiled.stage.told
    with pytest.raises(ZeroDivisionError):
        panel._failed(ZeroDivisionError())  # noqa: SLF001 - the same


def test_rows_say_in_word_and_shape_what_became_of_a_paragraph() -> None:
    moved = ReturnedChange(kind=ReturnedKind.MOVED, key="p", before="A\nB", after="", author="Ana", since_changed=True)
    by_text = ReturnedChange(kind=ReturnedKind.NEW, key="", before="", after="<C>", match=MatchedBy.TEXT)
    rows = returned_rows((moved, by_text), (moved, by_text))
    assert [(row.title, row.text, row.aside) for row in rows] == [
        ("\u2195 Moved \u00b7 Ana", "A \u00b6 B", "\u25b2 changed here too"),
        ("+ New", "<C>", "found by its words"),
    ]
    assert "&lt;" in difference_of(by_text)
    assert "<s>" in difference_of(moved)
