"""Build the program and run it once, with a window that closes itself."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import app, start
from facilitator.app import Material, Places, usual_places
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.gui.opened_from_desktop import OpenedFromDesktop
from facilitator.gui.window_frame import FirstPaint, WindowFrame
from facilitator.logs import logger
from facilitator.paths import resources_folder
from facilitator.rehearsal import AtOnce
from facilitator.system_clock import SystemClock


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Return folders of the test's own, taken for the usual ones."""
    made = Places(resources=resources_folder(), personal=tmp_path, meetings=lambda: tmp_path)
    monkeypatch.setattr(app, "usual_places", lambda: made)
    monkeypatch.setattr(start, "personal_folder", lambda: tmp_path)
    return made


@pytest.fixture
def shown(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return the titles of the windows that `run_window` shows; each is closed instead of waiting for a person."""
    titles: list[str] = []
    font, hook, handlers, level = qapp.font(), sys.excepthook, list(logger.handlers), logger.level

    def closing() -> int:
        for _ in range(3):  # the first painting, what waits for it, and what that has posted
            qapp.processEvents()
        for window in qapp.topLevelWidgets():
            if isinstance(window, WindowFrame) and window.isVisible():
                titles.append(window.windowTitle())
                window.close()
                window.deleteLater()
        return 7

    monkeypatch.setattr(start, "QApplication", lambda _arguments: qapp)
    monkeypatch.setattr(app, "ThreadedBackground", lambda _parent: AtOnce())
    monkeypatch.setattr(qapp, "exec", closing)
    yield titles
    sys.excepthook = hook
    logger.setLevel(level)
    for handler in [each for each in logger.handlers if each not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    qapp.setStyleSheet("")
    qapp.setFont(font)


def test_the_window_is_shown_without_a_meeting(places: Places, shown: list[str]) -> None:
    assert start.run_window(["facilitator"], None, sample=False) == 7
    assert shown == ["Facilitator"]
    assert not (places.personal / "facilitator.log").exists(), "it is made with its first line"


@pytest.mark.usefixtures("places")
def test_the_window_is_shown_on_a_fresh_sample(shown: list[str]) -> None:
    start.run_window(["facilitator"], None, sample=True)
    assert shown == ["sample meeting - Facilitator"]


def test_the_window_is_shown_on_the_named_meeting(places: Places, shown: list[str]) -> None:
    start.run_window(["facilitator"], None, sample=True)
    start.run_window(["facilitator"], places.personal / "sample meeting.facilitator", sample=False)
    assert shown[1] == "sample meeting - Facilitator"


@pytest.mark.usefixtures("places")
def test_on_a_mac_what_the_desktop_asks_for_is_opened(shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[object] = []
    monkeypatch.setattr(start, "sys", SimpleNamespace(platform="darwin"))
    monkeypatch.setattr(OpenedFromDesktop, "hand_to", lambda _desktop, opened: handed.append(opened))
    start.run_window(["facilitator"], None, sample=False)
    assert shown == ["Facilitator"]
    assert len(handed) == 1


def test_the_usual_places_are_the_systems_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "personal_folder", lambda: tmp_path)
    assert usual_places().personal == tmp_path
    assert usual_places().resources == resources_folder()


def test_an_empty_meeting_comes_with_delegations_and_a_session_to_begin_with() -> None:
    records = Material(resources_folder()).new_meeting()
    assert len([each for each in records if isinstance(each, Meeting)]) == 1
    assert len([each for each in records if isinstance(each, Session)]) == 1
    assert len(records) > 193


def test_the_clock_counts_on_whatever_becomes_of_the_wall_clock() -> None:
    seconds = iter([100.0, 160.0, 100.0])
    clock = SystemClock(lambda: next(seconds))
    later, start = clock.now(), clock.now()
    assert later - start == timedelta(seconds=60)
    assert later.utcoffset() == timedelta(0)


def test_the_first_painting_calls_once(qapp: QApplication) -> None:
    calls: list[str] = []
    widget = QWidget()
    FirstPaint(widget, lambda: calls.append("painted"))
    qapp.processEvents()
    assert calls == []
    widget.show()
    for _ in range(3):
        widget.repaint()
        qapp.processEvents()
    assert calls == ["painted"]
    widget.close()
    widget.deleteLater()
