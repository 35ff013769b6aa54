"""What is slow to import is imported when it is first used, never at start."""

import subprocess
import sys
from pathlib import Path

SLOW = ("numpy", "pyqtgraph", "docx", "lxml", "alembic", "xlsxwriter", "pycrdt", "psycopg", "icalendar", "asyncio")

SHOW_THE_WINDOW = """
import builtins, sys
from pathlib import Path
from facilitator import cli
plain = builtins.__import__
cli._load_qt_with_plain_import()
assert builtins.__import__ is plain
from PySide6.QtWidgets import QApplication
from facilitator import app
assert builtins.__import__ is plain
from facilitator.app import Places
from facilitator.paths import resources_folder

folder = Path(sys.argv[1])
app.usual_places = lambda: Places(resources=resources_folder(), personal=folder, meetings=lambda: folder)
QApplication.exec = lambda *_: [QApplication.processEvents() for _ in range(5)] and 0
app.run_window(["facilitator"], None, sample=len(sys.argv) > 2)
print(*sorted(sys.modules))
"""


def modules_after_start(folder: Path, *more: str) -> set[str]:
    command = [sys.executable, "-c", SHOW_THE_WINDOW, str(folder), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_python_imports_as_it_always_did_once_qt_is_loaded(tmp_path: Path) -> None:
    assert modules_after_start(tmp_path), "the child asserts it"


def roots(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_an_empty_window_imports_nothing_slow_and_no_database(tmp_path: Path) -> None:
    loaded = modules_after_start(tmp_path)
    assert "PySide6" in loaded
    assert roots(loaded).isdisjoint({*SLOW, "sqlalchemy", "sqlcipher3"})
    assert not [name for name in loaded if name.startswith(("facilitator.storage", "facilitator.reporting"))]
    assert not [name for name in loaded if name.startswith(("facilitator.gui.desks", "facilitator.services.commands"))]


def test_an_open_meeting_imports_nothing_slow_and_no_desk_but_the_chairs(tmp_path: Path) -> None:
    loaded = modules_after_start(tmp_path, "sample")
    assert "sqlalchemy" in loaded
    assert roots(loaded).isdisjoint(set(SLOW) - {"asyncio"})
    assert "asyncio.events" not in loaded, "only SQLAlchemy asks for it, and never uses it"
    others = {"rapporteur", "secretariat", "statistics", "exchange", "programme", "import"}
    desks = {name.rpartition(".")[2] for name in loaded if name.startswith("facilitator.gui.desks.")}
    assert not [name for name in desks if name.partition("_")[0] in others]
