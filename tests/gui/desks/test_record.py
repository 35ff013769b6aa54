"""Put pledges and commitments on record from the note, see what is missing, and hand the chair a card."""

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from gui.stage import CONTROL, SESSION, SHIFT, DiskFull, Stage, raising
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.cue_cards import CueCard
from facilitator.domain.notes import NoteKind
from facilitator.domain.pledges import Novelty, PledgeCategory, PledgeStatus, ReadinessLevel
from facilitator.domain.programme import Theme
from facilitator.domain.statement_texts import StatementText
from facilitator.gui.acts.act import Act
from facilitator.reporting.session_completeness import Gap, Missing
from facilitator.services.ports import Progress, go_on
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile


@pytest.fixture
def uruguay(stage: Stage) -> str:
    """Return Uruguay's intervention, which has the floor; Japan waits, the cursor is in the note."""
    stage.inscribe("urg", "jap")
    first = stage.next_speaker()
    stage.take_notes()
    return first


def act(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


def commitments(stage: Stage) -> tuple[Commitment, ...]:
    with stage.meeting.file.reading() as uow:
        return tuple(sorted(uow.all(Commitment), key=lambda each: each.reference))


def missing(stage: Stage) -> list[Gap]:
    act(stage, Act.STILL_MISSING)
    gaps = stage.rapporteur.completeness.listed
    return [each.gap for each in gaps if isinstance(each, Missing)]


@pytest.mark.usefixtures("uruguay")
def test_a_pledge_holds_everything_the_register_asks_for(stage: Stage) -> None:
    stage.note("A hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    form = stage.rapporteur.pledge_form.form
    form.states.setText("Uruguay, jap, Atlantis")
    assert form.pledging.text() == "Smart pledge by Uruguay (lead) with Japan · not known: Atlantis"
    form.states.setText("Uruguay and Japan")
    form.category.setCurrentIndex(form.category.findData(PledgeCategory.ENABLING_UNITS))
    form.quantity.setValue(1)
    form.readiness.setCurrentIndex(form.readiness.findData(ReadinessLevel.RAPID_DEPLOYMENT))
    form.novelty.setCurrentIndex(form.novelty.findData(Novelty.NEW))
    form.amount.setValue(500_000)
    form.internal.setChecked(True)
    lines = {
        form.partners: "Kenya, DPO",
        form.sub_type: "level II",
        form.unit: "hospital",
        form.available: "July 2025",
        form.duration: "12 months",
        form.mission: "any",
        form.currency: "usd",
        form.women_share: "20 per cent",
        form.conditions: "with transport",
    }
    for line, text in lines.items():
        line.setText(text)
    QTest.keyClick(form.conditions, Qt.Key.Key_Return)
    (pledge,) = stage.pledges
    assert (pledge.delegation_ids, pledge.partners, pledge.is_smart) == (("URY", "JPN"), ("Kenya", "DPO"), True)
    assert (pledge.quantity, pledge.unit, pledge.readiness) == (1, "hospital", ReadinessLevel.RAPID_DEPLOYMENT)
    assert (pledge.amount, pledge.currency, pledge.novelty) == (500_000, "USD", Novelty.NEW)
    assert (pledge.sub_type, pledge.mission, pledge.duration) == ("level II", "any", "12 months")
    assert (pledge.women_share, pledge.internal, pledge.reference) == ("20 per cent", True, "MVD-S1.1-P01")


@pytest.mark.usefixtures("uruguay")
def test_an_earlier_pledge_of_the_same_kind_is_pointed_out(stage: Stage) -> None:
    stage.note("A hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    form = stage.rapporteur.pledge_form.form
    assert form.before.isHidden()
    form.record.click()
    stage.press(Qt.Key.Key_P, CONTROL)
    assert form.before.text() == "▲ Pledged before in this category: MVD-S1.1-P01 A hospital"
    form.category.setCurrentIndex(form.category.findData(PledgeCategory.FUNDING))
    assert form.before.isHidden()
    form.put_away.click()
    assert stage.rapporteur.editor.hasFocus()


@pytest.mark.usefixtures("uruguay")
def test_what_is_put_on_record_from_a_private_note_is_said_to_stay_here(stage: Stage) -> None:
    act(stage, Act.PRIVATE_NOTE)
    stage.note("A hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.record.click()
    assert stage.told == (
        "It was made from a private note, so it stays on this laptop too. It can leave once the note is shared."
    )
    stage.rest()
    assert stage.rapporteur.register.rows.rows[0].aside == "private Idea voiced"
    act(stage, Act.PRIVATE_NOTE)
    stage.rest()
    assert stage.rapporteur.register.rows.rows[0].aside == "Idea voiced"


@pytest.mark.usefixtures("uruguay")
def test_a_pledge_on_record_is_changed_where_it_is_listed(stage: Stage) -> None:
    stage.note("A hospital")
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.record.click()
    stage.rest()
    stage.press(Qt.Key.Key_T, CONTROL)
    register = stage.rapporteur.register
    assert register.rows.rows[0].title == "MVD-S1.1-P01 · Uruguay · Military units"
    register.form.entries.clicked.emit(register.rows.index(0))
    form = stage.rapporteur.pledge_form.form
    assert form.before.isHidden()
    assert stage.rapporteur.editor.toPlainText() == "A hospital"
    form.status.setCurrentIndex(form.status.findData(PledgeStatus.REGISTERED))
    form.record.click()
    stage.rest()
    assert [(each.status, each.reference) for each in stage.pledges] == [(PledgeStatus.REGISTERED, "MVD-S1.1-P01")]
    assert stage.rapporteur.side.tabText(3) == "On record · 1"


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize(
    "note_kind, kind",
    [
        (NoteKind.KEY_MESSAGE, CommitmentKind.RECOMMENDATION),
        (NoteKind.AGREEMENT, CommitmentKind.DECISION),
        (NoteKind.FOLLOW_UP, CommitmentKind.FOLLOW_UP),
    ],
)
def test_a_line_is_put_on_record_with_owner_and_due_date(
    stage: Stage, note_kind: NoteKind, kind: CommitmentKind
) -> None:
    stage.desks.rapporteur.note.set_kind(note_kind)
    stage.note("Train more #training")
    stage.press(Qt.Key.Key_D, CONTROL)
    form = stage.rapporteur.commitment_form.form
    assert stage.rapporteur.commitment_form.isVisible()
    QTest.keyClicks(form.owner, "DPO")
    QTest.keyClicks(form.due, "before Berlin")
    QTest.keyClick(form.due, Qt.Key.Key_Return)
    (made,) = commitments(stage)
    assert (made.text, made.kind, made.owner, made.due) == ("Train more", kind, "DPO", "before Berlin")
    assert (made.reference, made.delegation_ids) == (f"MVD-S1.1-{kind.letter}01", ("URY",))
    assert made.note_id == stage.notes[0].id
    stage.rest()
    register = stage.rapporteur.register
    register.form.entries.activated.emit(register.rows.index(0))
    assert form.heading.text() == made.reference
    form.status.setCurrentIndex(form.status.findData(CommitmentStatus.DONE))
    form.record.click()
    assert commitments(stage)[0].status is CommitmentStatus.DONE
    stage.press(Qt.Key.Key_D, CONTROL)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.rapporteur.commitment_form.isVisible()


def test_open_points_of_an_earlier_meeting_are_brought_forward_once(stage: Stage, uruguay: str) -> None:
    assert uruguay
    stage.note("Train more")
    for key in (Qt.Key.Key_D, Qt.Key.Key_P):
        stage.press(key, CONTROL)
        form = stage.rapporteur.commitment_form if key is Qt.Key.Key_D else stage.rapporteur.pledge_form
        form.form.record.click()
    earlier = stage.folder / "earlier.facilitator"
    stage.meeting.file.save_copy(earlier)
    stage.window.files.open_path(Path(shutil.copy(_sample(stage), stage.folder / "berlin.facilitator")))
    stage.meeting.choose_session(SESSION)
    stage.dialogue.to_open = earlier
    act(stage, Act.BRING_FORWARD)
    assert stage.told == "2 open points brought forward."
    assert [(each.carried_from, each.reference) for each in commitments(stage)] == [("MVD-S1.1-R01", "MVD-S1.1-R01")]
    assert [each.novelty for each in stage.pledges] == [Novelty.REPEATED]
    act(stage, Act.BRING_FORWARD)
    assert stage.told == "There was nothing open that is not here already."
    stage.rest()
    register = stage.rapporteur.register
    register.form.entries.activated.emit(register.rows.index(1))
    assert "brought forward from" in stage.rapporteur.commitment_form.form.heading.text()
    assert "first heard: “" in stage.rapporteur.commitment_form.form.heading.text()
    act(stage, Act.UNDO)
    assert commitments(stage) == ()


def test_where_the_points_of_the_earlier_meeting_stand_is_a_table_of_its_own(stage: Stage) -> None:
    stage.take_notes()
    side = stage.rapporteur.side
    assert not side.isTabVisible(4)
    with stage.meeting.file.writing("put") as uow:
        uow.put(a_point("c1", carried_from="MVD-S2-R03", status_then=CommitmentStatus.OPEN, owner="DPO"))
        uow.put(a_point("c2", carried_from="MVD-S2-R04", status_then=CommitmentStatus.OPEN))
    act(stage, Act.STILL_MISSING)
    assert (side.isTabVisible(4), side.tabText(4)) == (True, "Since · 2")
    since = stage.rapporteur.since
    table = since.form.points.model()
    assert [table.headerData(column, Qt.Orientation.Horizontal) for column in range(7)] == [
        "Reference",
        "Point",
        "Then",
        "Now",
        "Owner",
        "Due",
        "First heard",
    ]
    assert table.index(0, 4).data() == "DPO"
    since.form.points.activated.emit(table.index(0, 0))
    form = stage.rapporteur.commitment_form.form
    form.status.setCurrentIndex(form.status.findData(CommitmentStatus.DONE))
    form.record.click()
    stage.rest()
    assert [table.index(0, column).data() for column in (2, 3)] == ["Open", "Done"]
    assert since.form.summary.text() == "2 points; the status of 1 has changed since."


def a_point(identifier: str, **facts: Any) -> Commitment:
    known = {"kind": CommitmentKind.RECOMMENDATION, "text": "Train", "reference": f"BER-S1-{identifier}"}
    return Commitment(id=identifier, session_id=SESSION, **{**known, **facts})


def test_a_reference_that_two_laptops_gave_is_told_and_mended_by_one_key(stage: Stage) -> None:
    stage.take_notes()
    with stage.meeting.file.writing("put") as uow:
        uow.put(a_point("later", reference="MVD-S1.1-R01", recorded_at=stage.clock.now()))
        uow.put(a_point("first", reference="MVD-S1.1-R01"))
    act(stage, Act.STILL_MISSING)
    assert stage.told == "Two laptops gave the same reference: MVD-S1.1-R01. The record made first keeps it."
    register = stage.rapporteur.register
    assert register.form.summary.text().endswith("▲ Given twice: MVD-S1.1-R01")
    assert [each.title.split(" · ")[0] for each in register.rows.rows] == [
        "MVD-S1.1-R01",
        "▲ MVD-S1.1-R01 (given twice)",
    ]
    stage.press(Qt.Key.Key_U, CONTROL | SHIFT)
    assert {each.id: each.reference for each in commitments(stage)} == {
        "first": "MVD-S1.1-R01",
        "later": "MVD-S1.1-R02",
    }
    assert stage.told == "Every reference is given once now."
    stage.rest()
    assert "▲" not in register.form.summary.text()
    act(stage, Act.OWN_REFERENCES)
    assert stage.told == "Every reference is given only once."


def _sample(stage: Stage) -> Path:
    """Return a copy of the meeting as it was before anything was put on record."""
    from facilitator.app import Material  # noqa: PLC0415 - only this test makes a second meeting
    from facilitator.paths import resources_folder  # noqa: PLC0415

    path = stage.folder / "second.facilitator"
    FilesOnDisk(stage.clock, "test").create(path, Material(resources_folder()).sample_meeting()).close()
    return path


def test_what_is_no_other_meeting_brings_nothing(stage: Stage) -> None:
    stage.dialogue.to_open = None
    act(stage, Act.BRING_FORWARD)
    stage.dialogue.to_open = stage.meeting.file.path
    act(stage, Act.BRING_FORWARD)
    assert stage.told == "That is this meeting. Choose the file of an earlier one."
    stage.dialogue.to_open = stage.folder / "notes.txt"
    stage.dialogue.to_open.write_text("x", "utf-8")
    act(stage, Act.BRING_FORWARD)
    assert "is not a meeting file" in stage.told


def test_an_earlier_meeting_with_a_passphrase_is_told_with_a_way_out(stage: Stage) -> None:
    stage.dialogue.to_open = _sample(stage)
    earlier = FilesOnDisk(stage.clock, "test").open(stage.dialogue.to_open)
    earlier.set_passphrase("several words are best")
    earlier.close()
    act(stage, Act.BRING_FORWARD)
    assert "opens with a passphrase" in stage.told
    assert "keyring, then try again" in stage.told


def test_the_earlier_meeting_is_looked_through_with_progress_and_can_be_stopped(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.dialogue.to_open = _sample(stage)
    shown: list[tuple[str, list[str]]] = []
    opened = FilesOnDisk.open

    def open_and_watch(self: FilesOnDisk, path: Path, passphrase: str = "", progress: Progress = go_on) -> MeetingFile:
        file = opened(self, path, passphrase, progress)
        shown.append((stage.told, list(stage.choices)))
        return file

    monkeypatch.setattr(FilesOnDisk, "open", open_and_watch)
    act(stage, Act.BRING_FORWARD)
    ((told, choices),) = shown
    assert re.fullmatch(r"second\.facilitator is being looked through: \d+ %", told), told
    assert choices == ["&Stop", "Dismiss"]


def test_what_is_missing_is_listed_live_and_mended_with_a_click(stage: Stage, uruguay: str) -> None:
    assert Gap.SPEAKER_WITHOUT_NOTE in missing(stage)
    panel = stage.rapporteur.completeness
    stage.press(Qt.Key.Key_F2, SHIFT)
    panel.form.entries.clicked.emit(panel.rows.index(0))
    assert stage.desks.rapporteur.writer.target.intervention_id == uruguay
    stage.note("q: who pays?")
    stage.rest()
    gaps = missing(stage)
    assert Gap.SPEAKER_WITHOUT_NOTE not in gaps
    assert stage.rapporteur.side.tabText(2) == f"Missing · {len(gaps)}"
    stage.press(Qt.Key.Key_T, CONTROL)
    panel.form.entries.activated.emit(panel.rows.index(gaps.index(Gap.QUESTION_WITHOUT_ANSWER)))
    assert stage.rapporteur.editor.toPlainText() == "who pays?"
    stage.press(Qt.Key.Key_P, CONTROL)
    stage.rapporteur.pledge_form.form.record.click()
    gaps = missing(stage)
    panel.form.entries.activated.emit(panel.rows.index(gaps.index(Gap.PLEDGE_WITHOUT_QUANTITY)))
    assert stage.rapporteur.pledge_form.isVisible()
    panel.form.entries.activated.emit(panel.rows.index(gaps.index(Gap.THEME_NOT_TOUCHED)))
    assert stage.rapporteur.editor.hasFocus()


def test_a_session_with_everything_says_so(stage: Stage) -> None:
    stage.rapporteur.completeness.show_gaps((), 0)
    assert stage.rapporteur.completeness.form.summary.text() == "✓ Nothing is missing · 0 words noted"


@pytest.mark.usefixtures("uruguay")
def test_the_chair_gets_a_card_in_large_type(stage: Stage) -> None:
    record = stage.desks.rapporteur.record
    act(stage, Act.SUMMING_UP)
    assert record.card is not None
    assert record.card.lines == ["There are no notes to sum up yet."]
    assert not record.card.send.isEnabled()
    stage.note("Early warning saves lives")
    stage.rest()
    act(stage, Act.SUMMING_UP)
    assert record.card.lines == ["1  Early warning saves lives"]
    assert record.card.isVisible()
    assert record.card.text.font().pointSizeF() >= 2 * stage.window.font().pointSizeF()
    QTest.keyClick(record.card, Qt.Key.Key_A)
    QTest.keyClick(record.card, Qt.Key.Key_Escape)
    assert not record.card.isVisible()


@pytest.mark.usefixtures("uruguay")
def test_the_card_is_sent_to_the_chairs_own_screen_as_it_was_edited(stage: Stage) -> None:
    record = stage.desks.rapporteur.record
    stage.note("Early warning saves lives")
    stage.rest()
    act(stage, Act.SUMMING_UP)
    assert record.card is not None
    record.card.text.clear()
    record.card.send.click()
    assert stage.told == "A card needs a few words."
    record.card.text.setPlainText("1  Early warning\n\n2  Train")
    record.card.send.click()
    assert stage.told == "The card is on its way to the chair."
    assert record.card is None
    with stage.meeting.file.reading() as uow:
        assert [each.text for each in uow.all(CueCard)] == ["1 Early warning\n2 Train"]


def texts(stage: Stage) -> tuple[StatementText, ...]:
    with stage.meeting.file.reading() as uow:
        return uow.all(StatementText)


@pytest.mark.parametrize(
    "words, tone, said",
    [(300, "good", "100 words a minute: calm"), (420, "warning", "brisk"), (480, "over", "too fast to interpret")],
)
def test_a_text_is_held_against_the_limit_in_word_shape_and_colour(
    stage: Stage, uruguay: str, words: int, tone: str, said: str
) -> None:
    assert uruguay
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    assert form.whose.currentText() == "1 · Uruguay"
    form.words.setValue(words)
    assert said in form.verdict.text()
    assert form.verdict.property("role") == tone
    form.to_booth.setChecked(True)
    form.record.click()
    assert not stage.rapporteur.statement_form.isVisible()
    assert said in stage.rapporteur.guard.text()
    assert "✓ the booth has it" in stage.rapporteur.guard.text()
    assert [(each.words, each.to_booth, each.delegation_id) for each in texts(stage)] == [(words, True, "URY")]


@pytest.mark.usefixtures("uruguay")
def test_the_guard_warns_before_the_floor_is_given(stage: Stage) -> None:
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    form.whose.setCurrentIndex(form.whose.findText("waiting · Japan"))
    form.words.setValue(600)
    form.record.click()
    assert "Next: Japan" in stage.rapporteur.next_up.text()
    assert "■ 200 words a minute" in stage.rapporteur.next_up.text()
    stage.next_speaker(30)
    stage.press(Qt.Key.Key_F2)
    assert "■ 200 words a minute" in stage.rapporteur.guard.text()
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert form.words.value() == 600
    stage.clock.advance(240)
    act(stage, Act.END)
    assert stage.rapporteur.guard.text().endswith("delivered at 150 words a minute")
    assert stage.rapporteur.guard.property("role") == "warning"


@pytest.mark.usefixtures("uruguay")
def test_the_file_of_a_text_is_attached_and_counted(stage: Stage) -> None:
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    form.attach.click()
    assert form.file.text() == ""
    stage.dialogue.to_open = stage.folder / "statement.txt"
    form.attach.click()
    assert form.file.text().startswith("statement.txt \u00b7 The file cannot be read")
    stage.dialogue.to_open.write_text("thank you " * 30, "utf-8")
    form.attach.click()
    assert (form.file.text(), form.words.value()) == ("statement.txt", 60)
    form.record.click()
    (text,) = texts(stage)
    assert (text.file_name, text.words, text.text[:9]) == ("statement.txt", 60, "thank you")


def attach(stage: Stage, name: str, content: bytes) -> None:
    """Attach a file to the statement of whoever has the floor, and keep it."""
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    stage.dialogue.to_open = stage.folder / name
    stage.dialogue.to_open.write_bytes(content)
    form = stage.rapporteur.statement_form.form
    form.attach.click()
    form.words.setValue(100)
    form.record.click()
    stage.dialogue.to_open.unlink()
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)


@pytest.mark.usefixtures("uruguay")
def test_the_file_itself_is_in_the_meeting_and_is_saved_out_for_its_owner_alone(stage: Stage) -> None:
    attach(stage, "statement.pdf", b"%PDF-1.7 \x00\xff")
    form = stage.rapporteur.statement_form.form
    form.save_file.click()
    assert stage.dialogue.proposed[-1].name == "statement.pdf"
    stage.dialogue.to_save = stage.folder / "out.pdf"
    form.save_file.click()
    assert stage.dialogue.to_save.read_bytes() == b"%PDF-1.7 \x00\xff"
    assert stage.dialogue.to_save.stat().st_mode & 0o777 == 0o600
    assert stage.told == "out.pdf is saved; only you can read it."
    stage.dialogue.to_save = stage.folder / "no folder" / "out.pdf"
    form.save_file.click()
    assert stage.told.startswith("The file cannot be written (No such file or directory).")


@pytest.mark.usefixtures("uruguay")
def test_a_kept_file_is_opened_from_a_copy_that_goes_with_the_desk(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(stage, "statement.pdf", b"%PDF-1.7")
    opened: list[Path] = []
    answers = iter([True, False])

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return next(answers)

    monkeypatch.setattr("facilitator.gui.desks.handed_in_file.QDesktopServices.openUrl", open_url)
    form = stage.rapporteur.statement_form.form
    form.open_file.click()
    assert (opened[0].name, opened[0].read_bytes()) == ("statement.pdf", b"%PDF-1.7")
    form.open_file.click()
    assert stage.told == "This laptop has no program that opens statement.pdf. Save it instead."
    stage.desks.rapporteur.stop()
    assert not opened[0].parent.exists()
    monkeypatch.setattr("facilitator.gui.desks.handed_in_file.tempfile.mkdtemp", lambda **_: str(opened[0].parent))
    form.open_file.click()
    assert stage.told.startswith("The file cannot be written")


@pytest.mark.usefixtures("uruguay")
def test_what_may_do_more_than_show_words_is_not_opened(stage: Stage) -> None:
    attach(stage, "statement.docm", b"PK")
    form = stage.rapporteur.statement_form.form
    form.open_file.click()
    assert stage.told.startswith("statement.docm is of a kind that may do more than show words.")


@pytest.mark.usefixtures("uruguay")
def test_a_file_that_has_not_arrived_yet_is_told(stage: Stage) -> None:
    attach(stage, "statement.pdf", b"%PDF-1.7")
    (text,) = texts(stage)
    with stage.meeting.file.writing("put") as uow:
        uow.put(replace(text, fingerprint="0" * 64))
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    for button in (form.open_file, form.save_file):
        button.click()
        assert stage.told.startswith("statement.pdf has not arrived on this laptop yet.")


@pytest.mark.usefixtures("uruguay")
def test_without_a_kept_file_there_is_none_to_open(stage: Stage) -> None:
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    assert (form.open_file.isHidden(), form.save_file.isHidden()) == (True, True)


def test_without_anybody_a_text_has_no_owner(stage: Stage) -> None:
    stage.take_notes()
    stage.press(Qt.Key.Key_D, CONTROL | SHIFT)
    form = stage.rapporteur.statement_form.form
    form.words.setValue(100)
    assert form.verdict.text() == "pace not known"
    form.record.click()
    assert stage.told == "Choose whose text it is first."
    stage.press(Qt.Key.Key_Escape)
    assert not stage.rapporteur.statement_form.isVisible()


def test_a_codebook_is_taken_over_and_written_again(stage: Stage) -> None:
    stage.take_notes()
    source = stage.folder / "codebook.csv"
    source.write_bytes("tag;title;parent\ndrones;Drones à voilure;future\nbad one;x;\n".encode("cp1252"))
    stage.dialogue.to_open = source
    act(stage, Act.CODEBOOK_IN)
    assert stage.told.startswith("1 themes taken over. Line 3:")
    with stage.meeting.file.reading() as uow:
        (theme,) = (each for each in uow.all(Theme) if each.tag == "drones")
    assert (theme.title, theme.parent_id) == ("Drones à voilure", "future-of-peacekeeping")
    stage.note("#dr")
    stage.press(Qt.Key.Key_Return)
    stage.rest()
    assert stage.rapporteur.themes_found.text() == "Drones à voilure"
    stage.dialogue.to_save = stage.folder / "out.csv"
    act(stage, Act.CODEBOOK_OUT)
    assert "drones,Drones à voilure,,#5b6b7a,future" in stage.dialogue.to_save.read_text("utf-8-sig")


def test_files_that_cannot_be_had_are_told_in_a_sentence(stage: Stage) -> None:
    for which in (Act.CODEBOOK_IN, Act.CODEBOOK_OUT, Act.ABBREVIATIONS_IN):
        act(stage, which)
    assert stage.told == ""
    stage.dialogue.to_open = stage.folder / "gone.csv"
    stage.dialogue.to_save = stage.folder / "no folder" / "x.csv"
    for which in (Act.CODEBOOK_IN, Act.CODEBOOK_OUT, Act.ABBREVIATIONS_IN):
        stage.window.form.notice_bar.dismiss()
        act(stage, which)
        assert stage.told.startswith("The file cannot be read or written")


def test_a_codebook_without_themes_changes_nothing(stage: Stage) -> None:
    stage.dialogue.to_open = stage.folder / "x.csv"
    stage.dialogue.to_open.write_text("tag,title\n" + "bad one,x\n" * 5, "utf-8")
    act(stage, Act.CODEBOOK_IN)
    assert stage.told.startswith("0 themes taken over.")
    assert stage.told.endswith("And 2 more.")


@pytest.mark.usefixtures("uruguay")
def test_an_own_list_of_abbreviations_is_used_at_once(stage: Stage) -> None:
    stage.dialogue.to_open = stage.folder / "own.csv"
    stage.dialogue.to_open.write_text("qip,quick-impact project\n", "utf-8")
    act(stage, Act.ABBREVIATIONS_IN)
    assert stage.told == "1 abbreviations taken over."
    stage.note("a qip for URY ")
    assert stage.rapporteur.editor.toPlainText() == "a quick-impact project for Uruguay "


@pytest.mark.usefixtures("uruguay")
def test_notes_of_all_sessions_are_found_and_opened_where_they_are(stage: Stage) -> None:
    stage.note("Early warning #poc")
    stage.meeting.choose_session("policing-1")
    stage.clock.advance(5)
    stage.note("Early deployment")
    stage.press(Qt.Key.Key_F, CONTROL)
    panel = stage.rapporteur.search
    assert panel.form.words.hasFocus()
    QTest.keyClicks(panel.form.words, "earl")
    assert [row.text for row in panel.results.rows] == ["Early deployment", "Early warning #poc"]
    assert panel.form.count.text() == "2 found, newest first; Enter ranks"
    QTest.keyClick(panel.form.words, Qt.Key.Key_Return)
    assert panel.form.count.text() == "2 found, best first"
    assert stage.window.grab().width() > 0
    QTest.keyClick(panel.form.words, Qt.Key.Key_Down)
    assert panel.form.results.hasFocus()
    panel.form.results.activated.emit(
        panel.results.index([row.text[:7] for row in panel.results.rows].index("Early w"))
    )
    assert stage.meeting.session_id == SESSION
    assert stage.rapporteur.editor.toPlainText() == "Early warning #poc"


@pytest.mark.usefixtures("uruguay")
@pytest.mark.parametrize(
    "name, value, found",
    [
        ("speaker", "URY", 1),
        ("theme", "poc", 1),
        ("theme", "women", 0),
        ("kind", NoteKind.KEY_MESSAGE, 1),
        ("kind", NoteKind.ANSWER, 0),
        ("session", SESSION, 1),
        ("session", "policing-1", 0),
    ],
)
def test_the_search_is_filtered(stage: Stage, name: str, value: object, found: int) -> None:
    stage.note("Early warning #poc")
    stage.press(Qt.Key.Key_F, CONTROL)
    panel = stage.rapporteur.search
    box = getattr(panel.form, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    assert len(panel.results.rows) == found
    stage.press(Qt.Key.Key_F, CONTROL)
    assert box.currentData() == value
    panel.form.clear.click()
    assert len(panel.results.rows) == 1
    assert box.currentIndex() == 0


@pytest.mark.usefixtures("uruguay")
def test_the_search_is_filtered_by_day_and_put_away_with_escape(stage: Stage) -> None:
    stage.note("Early warning")
    stage.press(Qt.Key.Key_F, CONTROL)
    panel = stage.rapporteur.search
    for place, found in ((1, 1), (2, 0)):
        panel.form.day.setCurrentIndex(place)
        panel.form.day.activated.emit(place)
        assert len(panel.results.rows) == found
    assert panel.form.count.text() == "Nothing found"
    stage.press(Qt.Key.Key_Escape)
    assert stage.rapporteur.side.currentIndex() == 0
    assert stage.rapporteur.editor.hasFocus()


def test_more_than_are_shown_are_said_to_be_more(stage: Stage) -> None:
    stage.take_notes()
    for place in range(51):
        stage.note(f"Early {place}")
        stage.press(Qt.Key.Key_T, CONTROL)
    stage.press(Qt.Key.Key_F, CONTROL)
    assert stage.rapporteur.search.form.count.text() == "The first 50 notes, newest first; Enter ranks"


def test_a_search_the_disk_does_not_allow_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(type(stage.meeting.file), "search_notes", raising(DiskFull()))
        stage.press(Qt.Key.Key_2, CONTROL)
        stage.press(Qt.Key.Key_F, CONTROL)
    assert stage.told == "The disk is full. Free some space."
