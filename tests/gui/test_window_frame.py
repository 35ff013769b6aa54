"""The empty window that is painted first, and what comes to stand in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.stage import CONTROL, SESSION, Stage
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.gui.window_frame import WindowFrame


@pytest.fixture
def framed(stage: Stage, tmp_path: Path) -> Iterator[tuple[WindowFrame, Stage]]:
    """Return a frame that holds the window with the sample meeting."""
    frame = WindowFrame(tmp_path / "window.ini")
    frame.show()
    frame.hold(stage.window)
    QTest.qWaitForWindowActive(frame)
    yield frame, stage
    frame.close()
    stage.window.setParent(None)
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(frame: WindowFrame, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(frame.windowHandle(), key, modifier)


def test_the_frame_bears_the_title_of_what_it_holds(framed: tuple[WindowFrame, Stage]) -> None:
    frame, stage = framed
    assert frame.windowTitle() == "montevideo - Facilitator"
    stage.window.files.open_sample()
    assert frame.windowTitle() == "sample meeting - Facilitator"


def test_keys_reach_what_is_held(framed: tuple[WindowFrame, Stage]) -> None:
    frame, stage = framed
    stage.inscribe("urg")
    press(frame, Qt.Key.Key_F5)
    assert stage.speaking == "URY"
    press(frame, Qt.Key.Key_2, CONTROL)
    assert stage.rapporteur.editor.hasFocus()


def test_the_frame_closes_with_what_it_holds_and_comes_back_where_it_was(
    framed: tuple[WindowFrame, Stage], tmp_path: Path
) -> None:
    frame, stage = framed
    frame.resize(frame.width(), 640)
    stage.window.look.change_scheme()
    assert frame.close()
    assert stage.window.desks is None
    again = WindowFrame(tmp_path / "window.ini")
    assert again.height() == 640
    assert again.palette().window().color().lightness() < 128
    assert again.close(), "an empty frame asks nobody"
    again.deleteLater()


def test_words_that_cannot_be_saved_keep_the_frame_open(
    framed: tuple[WindowFrame, Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, stage = framed
    stage.take_notes()
    stage.note("Cannot be lost")
    with monkeypatch.context() as broken:
        broken.setattr(stage.desks, "save", lambda: False)
        assert not frame.close()
    assert frame.isVisible()
    assert stage.meeting.session_id == SESSION


def test_quitting_from_the_menu_closes_both(framed: tuple[WindowFrame, Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    frame, _ = framed
    monkeypatch.setattr(QApplication, "quit", frame.close)
    press(frame, Qt.Key.Key_Q, CONTROL)
    assert not frame.isVisible()
