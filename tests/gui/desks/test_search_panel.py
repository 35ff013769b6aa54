"""Search while the notes are still being made ready."""

import pytest
from gui.stage import CONTROL, Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot


@pytest.fixture
def slow(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr("facilitator.storage.search.FEW", 1)
    stage.take_notes()
    for place in range(4):
        stage.note(f"Early {place}")
        stage.press(Qt.Key.Key_T, CONTROL)
    return stage


def test_the_panel_says_that_notes_are_being_read_and_answers_when_they_are(slow: Stage, qtbot: QtBot) -> None:
    panel = slow.rapporteur.search
    slow.press(Qt.Key.Key_F, CONTROL)
    assert "changes to go" in panel.form.count.text()
    assert len(panel.results.rows) == 4  # without words, the newest of all
    qtbot.waitUntil(lambda: "4 found" in panel.form.count.text())
    assert len(panel.results.rows) == 4


def test_a_search_put_away_reads_no_further(slow: Stage) -> None:
    panel = slow.rapporteur.search
    panel.begin()
    said = panel.form.count.text()
    assert said.startswith("The newest notes; ")
    panel.hideEvent(QHideEvent())
    QTest.qWait(20)
    assert panel.form.count.text() == said
