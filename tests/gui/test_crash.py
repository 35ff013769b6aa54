"""A fault of the real program inside its event loop: the words are saved, a report is written, and the user is told."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator import start
from facilitator.domain.notes import Note
from facilitator.gui.main_window import MainWindow

def window():
    return next(each for each in QApplication.allWidgets() if isinstance(each, MainWindow))

def type_words():
    if not any(isinstance(each, MainWindow) for each in QApplication.allWidgets()) or window().desks is None:
        QTimer.singleShot(50, type_words)
        return
    window().go_to_desk(1)
    QTest.keyClicks(window().desks.rapporteur.form.editor, "Words typed just before the fault")
    QTimer.singleShot(0, fail)

def fail():
    QTimer.singleShot(0, look)
    raise ValueError("planted 'Words typed just before'")

def look():
    with window().desks.meeting.file.reading() as uow:
        print("saved:", [note.text for note in uow.all(Note)])
    print("told:", window().form.notice_bar.words)
    window().close()
    QApplication.quit()

run = QApplication.exec

def run_with_a_fault():
    QTimer.singleShot(0, type_words)
    return run()

QApplication.exec = staticmethod(run_with_a_fault)
sys.exit(start.run_window(["facilitator"], None, sample=True))
"""


def test_after_a_fault_the_words_are_saved_a_report_lies_there_and_the_user_is_told(tmp_path: Path) -> None:
    own = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, **own},
        cwd=tmp_path,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    saved, told = done.stdout.splitlines()
    assert "Words typed just before the fault" in saved
    (report,) = tmp_path.rglob("report-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ValueError: planted (23 characters)" in text
    assert "Words typed" not in text
    assert str(report) in told
