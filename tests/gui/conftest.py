"""Open the real window on a copy of the sample meeting, as quickly as a test can bear."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakeClock
from gui.stage import SESSION, OpenWindow, ScriptedDialogue, Stage
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.app import Material, Places, build_window
from facilitator.gui.background import Background
from facilitator.gui.main_window import MainWindow
from facilitator.paths import resources_folder
from facilitator.rehearsal import AtOnce
from facilitator.storage.files import FilesOnDisk


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a meeting file with the sample meeting; tests work on copies."""
    path = tmp_path_factory.mktemp("sample") / "sample.facilitator"
    FilesOnDisk(FakeClock(), "test").create(path, Material(resources_folder()).sample_meeting()).close()
    return path


@pytest.fixture
def meeting_path(sample_file: Path, tmp_path: Path) -> Path:
    """Return a fresh copy of the sample meeting."""
    return Path(shutil.copy(sample_file, tmp_path / "montevideo.facilitator"))


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at 10 a.m. in Montevideo."""
    return FakeClock()


@pytest.fixture
def dialogue() -> ScriptedDialogue:
    """Return a dialogue that answers nothing until the test says what."""
    return ScriptedDialogue()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """Put font, palette and style sheet back afterwards, so that no test dresses the next one."""
    font, colours = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(colours)


@pytest.fixture(autouse=True)
def collected_by_python() -> Iterator[None]:
    """Leave the collection to Python again, whatever background a test has let stand."""
    yield
    gc.enable()


@pytest.fixture
def open_window(
    look: QApplication, tmp_path: Path, clock: FakeClock, dialogue: ScriptedDialogue
) -> Iterator[OpenWindow]:
    """Return a function that shows a window without a meeting; all are closed and gone afterwards."""
    opened: list[MainWindow] = []

    def show(background: Background | None = None) -> MainWindow:
        places = Places(resources=resources_folder(), personal=tmp_path, meetings=lambda: tmp_path)
        window = build_window(look, places, clock, dialogue, background or AtOnce())
        opened.append(window)
        window.show()
        QTest.qWaitForWindowActive(window)
        return window

    yield show
    for window in opened:
        if window.isVisible():
            window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Return a shown window without a meeting."""
    return open_window()


@pytest.fixture
def stage(
    window: MainWindow, meeting_path: Path, clock: FakeClock, dialogue: ScriptedDialogue, tmp_path: Path
) -> Stage:
    """Return the window with the sample meeting open, a session chosen and the cursor in the entry."""
    window.files.open_path(meeting_path)
    assert window.desks is not None
    for soon in (window.safety.keeping.soon, window.desks.soon):
        soon.timeout.emit()  # what comes a moment after the desk is painted
        soon.stop()
    window.desks.meeting.choose_session(SESSION)
    return Stage(window, clock, dialogue, tmp_path)
