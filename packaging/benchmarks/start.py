"""Measure starting: each figure is held against a bare window, shown in the same run on the same machine."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9

# The kernel's own peak of this process: the figure of getrusage begins with that of the process that started it.
MEMORY = """
import re, resource
from pathlib import Path

def memory():
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
"""

BARE = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        told["painted"] = time.monotonic()
        QTimer.singleShot(0, application.quit)

told = {}
application = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
told["memory"] = memory()
print(json.dumps(told))
"""

# What Qt itself needs for the first letter and the first key: its own names, a font, a style.
WORD = BARE.replace("QApplication, QMainWindow", "QApplication, QLabel, QMainWindow, QStyle").replace(
    "window.resize(1280, 720)",
    """from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
window.setCentralWidget(QLabel("Floor"))
QShortcut(QKeySequence(Qt.Key.Key_F5), window)
window.resize(1280, 720)""",
)

PROGRAM = """
import gc
gc.disable()
import json, sys, time
from pathlib import Path
from facilitator import cli  # as the program does, which begins there
from facilitator.qt_loading import load_qt
load_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from facilitator import start

meeting = Path(sys.argv[1]) if len(sys.argv) > 1 else None
told = {}

class Frame(start.WindowFrame):
    def paintEvent(self, event):
        super().paintEvent(event)
        told.setdefault("painted", time.monotonic())

    def hold(self, window):
        super().hold(window)
        QTimer.singleShot(0, self.shown)

    def shown(self):
        QApplication.processEvents()
        if self.centralWidget().files.is_busy:
            QTimer.singleShot(1, self.shown)
            return
        QApplication.processEvents()  # what has just been shown is painted
        told["usable"] = told["ready"] = time.monotonic()
        if meeting is not None:
            self.centralWidget().desks.meeting.file.checkpoint()  # waits until an act could be carried out
            told["ready"] = time.monotonic()
        QApplication.closeAllWindows()  # as a user would: the meeting is left whole for the next round

start.WindowFrame = Frame
start.run_window(["facilitator"], meeting, sample=False)
told["memory"] = memory()
print(json.dumps(told))
"""


def measure() -> dict[str, float]:
    """Return start-up and memory of the window and of an opened meeting, as ratios to a bare window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        meeting = sample_meeting(folder)
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "word": [], "window": [], "meeting": [], "arrived": []}
        for number in range(ROUNDS):
            # One after the other in each round, so that what else the machine does weighs on all alike.
            runs["bare"].append(started(BARE, folder))
            runs["word"].append(started(WORD, folder))
            runs["window"].append(started(PROGRAM, folder))
            runs["meeting"].append(started(PROGRAM, folder, str(meeting)))
            arrived = shutil.copyfile(meeting, folder / f"arrived {number}.facilitator")
            runs["arrived"].append(started(PROGRAM, folder, str(arrived)))
    middle = {
        what: {key: statistics.median(run[key] for run in each) for key in each[0]} for what, each in runs.items()
    }
    bare = middle["bare"]
    return {
        "bare window (ms)": 1000 * bare["painted"],
        "window with one word and one key (ratio to bare)": middle["word"]["painted"] / bare["painted"],
        "first paint (ratio to bare)": middle["window"]["painted"] / bare["painted"],
        "window without a meeting usable (ratio to bare)": middle["window"]["usable"] / bare["painted"],
        "opened meeting usable (ratio to bare)": middle["meeting"]["usable"] / bare["painted"],
        "opened meeting ready for an act (ratio to bare)": middle["meeting"]["ready"] / bare["painted"],
        "meeting of another laptop usable (ratio to bare)": middle["arrived"]["usable"] / bare["painted"],
        "memory of the window (ratio to bare)": middle["window"]["memory"] / bare["memory"],
        "memory with a meeting (ratio to bare)": middle["meeting"]["memory"] / bare["memory"],
    }


def sample_meeting(folder: Path) -> Path:
    """Return a meeting file with the sample meeting, left whole by this laptop."""
    from facilitator.app import Material  # noqa: PLC0415 - the parent needs them, not the children
    from facilitator.paths import resources_folder  # noqa: PLC0415
    from facilitator.storage.files import FilesOnDisk  # noqa: PLC0415
    from facilitator.system_clock import SystemClock  # noqa: PLC0415

    path = folder / "sample.facilitator"
    files = FilesOnDisk(SystemClock(), "bench", personal=folder / "Facilitator")
    files.create(path, Material(resources_folder()).sample_meeting()).close()
    return path


def started(script: str, home: Path, *arguments: str) -> dict[str, float]:
    """Run a script of this module in a home of its own; return its moments (seconds since then) and memory (KiB)."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home)}
    begun = time.monotonic()
    answer = subprocess.run(
        [sys.executable, "-c", MEMORY + script, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    told: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return {key: value if key == "memory" else value - begun for key, value in told.items()}
