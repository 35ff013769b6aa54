"""Measure what a rapporteur waits for: the letter after the key, the save, the search."""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from facilitator.domain.notes import Note
from facilitator.domain.programme import Session, SessionKind
from facilitator.gui.appearance import Appearance
from facilitator.gui.widgets.note_editor import NoteEditor
from facilitator.gui.widgets.spelling_lines import SpellingLines
from facilitator.services.acts import perform
from facilitator.services.changes import Record
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.note_search import NoteQuery
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile
from facilitator.system_clock import SystemClock

LINES = 10_000
NOTES = (25_000, 50_000, 100_000)
MILLION = 1_000_000
_NOTES_OF_A_MEETING = 10_000
_START = datetime(2024, 12, 10, 13, tzinfo=UTC)
_LINE = "The delegation stressed that early warning **saves lives** and needs funding #poc"


def measure(*, million: bool = False) -> dict[str, float]:
    """Return milliseconds: key to repaint (p95), save and opening again (medians), search (medians of the slowest)."""
    figures = {**_typing(), **_saving(), **_opening()}
    for number in (*NOTES, MILLION) if million else NOTES:
        figures |= _searching(number)
    return figures


def _typing() -> dict[str, float]:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    Appearance(application)
    editor = NoteEditor()
    lines = SpellingLines(editor)
    editor.resize(800, 600)
    editor.tags.know(["poc"])
    editor.setPlainText("\n".join([_LINE] * LINES))
    editor.show()
    application.processEvents()
    times: list[float] = []
    for place in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End):
        editor.moveCursor(place)
        application.processEvents()
        typed = "Early warning saves lives, said poc and others #poc " * 4
        times += [_timed(partial(_strike, application, editor, letter)) for letter in typed]
    lines.soon.stop()
    editor.deleteLater()
    return {"key to repaint, 10,000 lines, p95 ms": statistics.quantiles(times, n=20)[-1]}


def _strike(application: QApplication, editor: NoteEditor, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        application.sendEvent(editor, event)
    editor.viewport().repaint()


def _saving() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        file = _meeting(Path(folder) / "saving.facilitator")
        texts = [f"{_LINE}. " * lines for lines in range(1, 11)]
        writes = [
            WriteNote(note_id=f"n{note}", session_id="s1", intervention_id="", text=text, at=_START)
            for note in range(20)
            for text in texts
        ]
        times = [_timed(partial(perform, write, file)) for write in writes]
        file.close()
    return {"save, median ms": statistics.median(times)}


def _opening() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "opening.facilitator"
        files = FilesOnDisk(SystemClock(), "benchmark", personal=Path(name) / "personal")
        _meeting(path, *_notes(_NOTES_OF_A_MEETING), files=files).close()
        as_left, looked_at = [], []
        for _ in range(5):
            as_left.append(_timed(partial(_opened_and, MeetingFile.leave, files, path)))
            # It was not closed: every record is held against the log, as after a fault of the power.
            looked_at.append(_timed(partial(_opened_and, MeetingFile.close, files, path)))
    return {
        f"open {_NOTES_OF_A_MEETING:,} notes as they were left, ms": statistics.median(as_left),
        f"open {_NOTES_OF_A_MEETING:,} notes after a crash, ms": statistics.median(looked_at),
    }


def _opened_and(end: Callable[[MeetingFile], None], files: FilesOnDisk, path: Path) -> None:
    end(files.open(path))


def _searching(number: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        file = _meeting(Path(folder) / "search.facilitator", *_notes(number))
        slices, waiting = [], 1
        while waiting:
            start = time.perf_counter()
            waiting = file.index_notes()
            slices.append((time.perf_counter() - start) * 1000)
        figures = {
            f"index {number:,} notes, ms": sum(slices),
            f"index {number:,} notes, slice p99 ms": statistics.quantiles(slices, n=100)[-1],
        }
        for name, ranked in (("as typed", False), ("ranked", True)):
            slowest = 0.0
            for text in ("co", "coop", "cooperation", "training cooperation", "early warn", '"early warning"'):
                query = NoteQuery(text=text, ranked=ranked)
                times = [_timed(partial(file.search_notes, query)) for _ in range(15)]
                slowest = max(slowest, statistics.median(times))
            figures[f"search {number:,} notes, {name}, slowest median ms"] = slowest
        file.close()
    return figures


def _notes(number: int) -> list[Record]:
    """Return notes with a vocabulary as uneven as a language's; a fifth of them have the word cooperation."""
    chance = random.Random(20241210)  # noqa: S311 - the same notes every time, not a secret
    words = ["".join(chance.choices("abcdefghijklmnoprstuv", k=chance.randint(3, 10))) for _ in range(6_000)]
    weights = [1 / (place + 3) for place in range(len(words))]
    drawn = chance.choices(words, weights, k=number * 20)
    notes: list[Record] = []
    for place in range(number):
        own = drawn[place * 20 : place * 20 + 20]
        if place % 5 == 0:
            own[3] = "cooperation"
        if place % 7 == 0:
            own[5:7] = ["early", "warning"]
        if place % 11 == 0:
            own[9] = "training"
        moment = _START + timedelta(seconds=place)
        notes.append(Note(id=f"n{place}", session_id="s1", text=" ".join(own), written_at=moment))
    return notes


def _meeting(path: Path, *records: Record, files: FilesOnDisk | None = None) -> MeetingFile:
    session = Session(
        id="s1",
        code="S1",
        position=1,
        title="Session",
        kind=SessionKind.SESSION,
        planned_start=_START,
        planned_end=_START + timedelta(hours=2),
    )
    return (files or FilesOnDisk(SystemClock(), "benchmark")).create(path, (session, *records))


def _timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds the act took."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value:.2f}")
