"""The one place that opens dialogs; Qt's own are replaced, for they wait for a person."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator.gui.dialogue import WindowDialogue


@pytest.mark.parametrize("chosen, answer", [("/a/b.facilitator", Path("/a/b.facilitator")), ("", None)])
def test_opening_returns_the_chosen_file_or_nothing(
    monkeypatch: pytest.MonkeyPatch, chosen: str, answer: Path | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    assert WindowDialogue().ask_open_file("Open", Path(), "") == answer


@pytest.mark.parametrize("chosen, answer", [("/a/b", Path("/a/b.docx")), ("/a/b.odt", Path("/a/b.odt")), ("", None)])
def test_a_name_without_an_ending_gets_the_proposed_one(
    monkeypatch: pytest.MonkeyPatch, chosen: str, answer: Path | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    assert WindowDialogue().ask_save_file("Save", Path("summary.docx"), "") == answer


@pytest.mark.parametrize("place, answer", [(0, "Leave"), (1, "Stay"), (None, None)])
def test_a_question_returns_the_pressed_choice(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, place: int | None, answer: str | None
) -> None:
    del qtbot

    def press(box: QMessageBox) -> None:
        assert box.defaultButton().text() == "Stay"
        if place is not None:
            box.buttons()[place].click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert WindowDialogue().ask("Leave?", ("Leave", "Stay")) == answer
