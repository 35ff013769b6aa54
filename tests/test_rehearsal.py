"""One rehearsal leaves behind what a meeting leaves behind."""

from pathlib import Path

import pytest
from fakes import FakeClock
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication

from facilitator import rehearsal
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.rehearsal import TURNS, AtOnce, RehearsalDialogue
from facilitator.storage.opening import open_meeting_file


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """Return the folder of a rehearsal that took the place of an older one."""
    font = qapp.font()
    out = tmp_path_factory.mktemp("rehearsal")
    (out / "sample meeting.facilitator").write_bytes(b"an older one")
    assert rehearsal.rehearse(out) == 0
    qapp.setStyleSheet("")
    qapp.setFont(font)
    return out


def test_the_pictures_and_the_word_file_are_made(played: Path) -> None:
    assert len(list(played.glob("*.png"))) == 8
    assert [file.name for file in played.glob("*.docx")] == ["MVD outcome summary.docx"]


def test_the_meeting_file_holds_every_turn_with_its_time(played: Path) -> None:
    file = open_meeting_file(played / "sample meeting.facilitator", FakeClock())
    with file.reading() as uow:
        interventions = sorted(uow.all(Intervention), key=lambda each: each.order)
        notes = uow.all(Note)
        pledges = uow.all(Pledge)
    file.close()
    spoken = [each.clock.elapsed(each.clock.ended_at) for each in interventions if each.clock.ended_at]
    assert len(spoken) == len(TURNS)
    assert sorted(note.text for note in notes) == sorted(text for turn in TURNS for text in turn.notes)
    assert [pledge.unit for pledge in pledges] == ["formed police unit"]


def test_each_note_belongs_to_the_turn_in_which_it_was_typed(played: Path) -> None:
    file = open_meeting_file(played / "sample meeting.facilitator", FakeClock())
    with file.reading() as uow:
        order = {each.id: each.order for each in uow.all(Intervention)}
        found = {note.text: order[note.intervention_id] for note in uow.all(Note)}
    file.close()
    assert found == {text: place for place, turn in enumerate(TURNS, start=1) for text in turn.notes}


def test_its_dialogue_opens_nothing_and_takes_the_harmless_choice(tmp_path: Path) -> None:
    dialogue = RehearsalDialogue(tmp_path)
    assert dialogue.ask_open_file("Open", tmp_path, "") is None
    assert dialogue.ask_save_file("Save", Path("elsewhere/a.docx"), "") == tmp_path / "a.docx"
    assert dialogue.ask("Leave?", ("Leave", "Stay")) == "Stay"


def test_work_at_once_tells_its_steps_and_its_result() -> None:
    results: list[object] = []
    steps: list[tuple[int, int]] = []

    def progressed(done: int, total: int) -> None:
        steps.append((done, total))

    background = AtOnce()
    background.run(lambda progress: progress(1, 2), results.append, results.append, progressed)
    background.cancel()
    background.wait()
    assert (results, steps) == ([True], [(1, 2)])


def test_what_the_offscreen_platform_leaves_out_is_not_told_but_everything_else_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    context = QMessageLogContext()
    rehearsal.pass_on(QtMsgType.QtWarningMsg, context, "This plugin does not support raise()")
    rehearsal.pass_on(QtMsgType.QtWarningMsg, context, "QPainter: not active")
    assert capsys.readouterr().err == "QPainter: not active\n"
