"""The window is painted before the program is imported, and what is slow to import waits for its first use."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from fakes import FakeClock
from PySide6.QtCore import QMessageLogContext, QtMsgType

from facilitator.app import Material
from facilitator.cli import leave_without_display
from facilitator.command_line.answers import Exit
from facilitator.paths import resources_folder
from facilitator.start import hear
from facilitator.storage.files import FilesOnDisk

SLOW = {"numpy", "pyqtgraph", "docx", "lxml", "alembic", "xlsxwriter", "pycrdt", "psycopg", "icalendar"}

SHOW_THE_WINDOW = """
import builtins, sys
from pathlib import Path
from facilitator.qt_loading import load_qt
plain = builtins.__import__
load_qt()
assert builtins.__import__ is plain
from PySide6.QtWidgets import QApplication
from facilitator import start

painted = []

class FirstPaint(start.FirstPaint):
    def __init__(self, widget, then):
        super().__init__(widget, lambda: (painted.extend(sys.modules), then()))

start.FirstPaint = FirstPaint

def show_for_a_moment(*_):
    for _ in range(5):
        QApplication.processEvents()
    while any(getattr(getattr(each, "files", None), "is_busy", False) for each in QApplication.allWidgets()):
        QApplication.processEvents()
    return 0

QApplication.exec = show_for_a_moment
meeting = next((Path(each) for each in sys.argv[1:] if each != "sample"), None)
start.run_window(["facilitator"], meeting, sample="sample" in sys.argv)
assert builtins.__import__ is plain
print(*painted)
print(*sys.modules)
print(len(QApplication.allWidgets()))
"""


@dataclass(frozen=True)
class Started:
    """Hold what was imported when the window was first painted, what at the end, and how many widgets there are."""

    painted: set[str]
    loaded: set[str]
    widgets: int


def started(folder: Path, *more: str) -> Started:
    own = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SHOW_THE_WINDOW, *more]
    done = subprocess.run(command, env={**os.environ, **own}, capture_output=True, text=True, check=True)
    painted, loaded, widgets = done.stdout.splitlines()
    return Started(set(painted.split()), set(loaded.split()), int(widgets))


def of_ours(modules: set[str], *beginnings: str) -> list[str]:
    return sorted(name for name in modules if name.startswith(tuple(f"facilitator.{each}" for each in beginnings)))


def roots(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_only_the_empty_window_is_imported_when_it_is_first_painted(tmp_path: Path) -> None:
    painted = started(tmp_path).painted
    assert of_ours(painted, "gui.", "app", "domain", "services", "storage") == ["facilitator.gui.window_frame"]
    assert "PySide6.QtSvg" not in painted


def test_what_only_a_fault_or_another_window_needs_is_not_imported_at_the_start(tmp_path: Path) -> None:
    assert started(tmp_path).loaded & {"logging.handlers", "html", "facilitator.gui.spelling"} == set()
    assert started(tmp_path, "sample").loaded & {"logging.handlers", "PySide6.QtNetwork"} == set()


def test_a_window_without_a_meeting_imports_no_database_no_report_and_no_desk(tmp_path: Path) -> None:
    loaded = started(tmp_path).loaded
    assert "facilitator.gui.main_window" in loaded
    assert roots(loaded).isdisjoint({*SLOW, "sqlalchemy", "sqlcipher3", "asyncio"})
    assert of_ours(loaded, "storage", "reporting", "export", "interchange", "gui.desks", "services.commands") == []


def test_an_open_meeting_imports_the_chairs_desk_alone_and_nothing_slow(tmp_path: Path) -> None:
    loaded = started(tmp_path, "sample").loaded
    assert "sqlalchemy" in loaded
    assert roots(loaded).isdisjoint(SLOW)
    assert "asyncio.events" not in loaded, "only SQLAlchemy asks for it, and never uses it"
    assert of_ours(loaded, "reporting.", "export", "interchange", "storage.hub", "storage.migrations") == []
    others = [f"gui.desks.{name}" for name in ("rapporteur", "secretariat", "statistics", "exchange", "programme_d")]
    assert of_ours(loaded, *others) == []


def test_an_open_meeting_imports_no_act_before_it_is_made_and_no_form_before_it_is_opened(tmp_path: Path) -> None:
    loaded = started(tmp_path, "sample").loaded
    assert of_ours(loaded, "services.commands.", "services.imports", "storage.file_exchange", "storage.hand_over") == []
    names = ("sitting", "timer", "room", "inscription", "place", "bank", "times")
    forms = [f"gui.desks.{name}_form" for name in names]
    assert of_ours(loaded, *forms, "gui.desks.roll_call", "gui.desks.chair_notes", "gui.desks.replies_panel") == []
    assert of_ours(loaded, "services.acts", "domain.delegation_directory", "domain.balance") == []


def test_a_meeting_left_whole_is_shown_before_the_database_and_what_the_room_sees(tmp_path: Path) -> None:
    files = FilesOnDisk(FakeClock(), "tester", personal=tmp_path / "Facilitator")
    path = tmp_path / "left.facilitator"
    files.create(path, Material(resources_folder()).sample_meeting()).close()
    loaded = started(tmp_path, str(path)).loaded
    assert "facilitator.gui.desks.chair_desk" in loaded
    assert roots(loaded).isdisjoint({*SLOW, "sqlalchemy", "asyncio", "argparse", "decimal"})
    assert of_ours(loaded, "storage.opening", "storage.meeting_file", "storage.tables", "gui.start_page") == []
    assert of_ours(loaded, "gui.room_director", "gui.desks.card_tray", "services.room_view", "domain.notes") == []


def test_an_open_meeting_builds_few_widgets(tmp_path: Path) -> None:
    assert started(tmp_path, "sample").widgets < 160


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_a_sentence_and_an_exit_code_say_so(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    own = {name: value for name, value in os.environ.items() if name not in hidden} | {"HOME": str(tmp_path)}
    command = [sys.executable, "-m", "facilitator"]
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    assert done.returncode == Exit.NO_DISPLAY
    assert done.stderr.splitlines()[-1].startswith("facilitator: There is no display to open a window on.")


def test_what_qt_says_is_passed_on_and_only_its_last_word_ends_the_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left: list[int] = []
    monkeypatch.setattr(os, "_exit", left.append)
    hear(leave_without_display, QtMsgType.QtWarningMsg, QMessageLogContext(), "could not connect")
    assert not left
    hear(leave_without_display, QtMsgType.QtFatalMsg, QMessageLogContext(), "no plugin")
    assert left == [Exit.NO_DISPLAY]
    said = capsys.readouterr().err
    assert "could not connect" in said
    assert "There is no display" in said
