"""The list of speakers on paper."""

from pathlib import Path

from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt

from facilitator.gui.list_paper import list_html
from facilitator.services.commands.sitting import WriteChairNotes


def test_the_list_is_written_to_a_pdf(stage: Stage, tmp_path: Path) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    target = stage.dialogue.to_save = tmp_path / "list.pdf"
    stage.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert target.read_bytes().startswith(b"%PDF")
    assert stage.told == "The list of speakers is in list.pdf."
    assert stage.dialogue.proposed[-1].name == "S1.1 speakers.pdf"


def test_the_chairs_own_notes_are_printed_only_when_the_chair_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.meeting.act(WriteChairNotes(session_id=stage.meeting.session_id, text="Thank <the> co-hosts."))
    sizes = []
    for answer in ("The list alone", "With my notes"):
        stage.dialogue.ask = lambda _question, _choices, answer=answer: answer  # type: ignore[method-assign,misc]
        stage.dialogue.to_save = tmp_path / f"{answer}.pdf"
        stage.press(Qt.Key.Key_P, CONTROL | SHIFT)
        sizes.append(stage.dialogue.to_save.stat().st_size)
    assert sizes[0] < sizes[1]


def test_nothing_is_written_when_no_file_is_chosen(stage: Stage, tmp_path: Path) -> None:
    stage.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert list(tmp_path.glob("*.pdf")) == []
    assert stage.told == ""


def test_a_folder_that_cannot_be_written_is_told(stage: Stage, tmp_path: Path) -> None:
    stage.dialogue.to_save = tmp_path / "missing" / "list.pdf"
    stage.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert stage.told.startswith("The list could not be written to")


def test_the_page_has_those_waiting_the_replies_and_those_heard(stage: Stage) -> None:
    stage.inscribe("urg", "jpn @g77", "reply gha")
    stage.next_speaker()
    stage.clock.advance(90)
    stage.press(Qt.Key.Key_F7)
    page = list_html(stage.meeting, stage.floor)
    assert "<td>Uruguay</td><td></td><td></td><td>3:00</td><td>No. 1</td>" in page
    assert "<td>Ghana</td><td>10:00</td>" in page
    assert "on behalf of Group of 77 and China" in page
    assert "1:30" in page
    assert "As it stood at 10:01" in page


def test_names_are_written_as_they_are_whatever_they_contain(stage: Stage) -> None:
    stage.desks.chair.acts.add_participant("A <b>& co")
    assert "A &lt;b&gt;&amp; co" in list_html(stage.meeting, stage.floor)


def test_an_empty_list_says_so(stage: Stage) -> None:
    assert "Nobody is on the list." in list_html(stage.meeting, stage.floor)
