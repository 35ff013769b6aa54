"""Measure how long the window stands still while a paragraph of a long report is being written."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
PARAGRAPHS = 700
_SESSIONS = ("future-1", "future-2", "training", "protection", "women", "pledges", "policing-1")
_LETTERS = "Several delegations recalled that modular missions need training. "
_AFTER_KEY, _AFTER_ALL, _NOTICED = 0.06, 2.5, 0.005  # seconds
_WORDS = (
    "Several delegations stressed that modular missions depend on early planning with contributing countries, "
    "and recalled that specialized training takes months rather than weeks; it was suggested that the {} next "
    "rotations be prepared jointly, with shared equipment and with clear arrangements for rapid deployment."
)

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from facilitator.services.changes import Record


def measure() -> dict[str, float]:
    """Return milliseconds: the longest stand-still while typing and when the desk is shown, and the median of one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the variable above must be set first
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from facilitator.app import Places, build_window  # noqa: PLC0415
    from facilitator.gui.background import ThreadedBackground  # noqa: PLC0415
    from facilitator.rehearsal import RehearsalDialogue  # noqa: PLC0415
    from facilitator.storage.files import FilesOnDisk  # noqa: PLC0415
    from facilitator.system_clock import SystemClock  # noqa: PLC0415

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "long.facilitator"
        FilesOnDisk(SystemClock(), "benchmark").create(path, _meeting()).close()
        places = Places(resources=ROOT / "resources", personal=folder, meetings=lambda: folder)
        background = ThreadedBackground(application)
        window = build_window(application, places, SystemClock(), RehearsalDialogue(folder), background)
        window.show()
        window.files.open_path(path)
        while window.desks is None:
            _let_run(0.1)
        stillness = Stillness()
        _let_run(1)
        window.desks.meeting.choose_session(_SESSIONS[0])
        stillness.begin()
        window.go_to_desk(2)
        _let_run(_AFTER_ALL)
        entering = stillness.longest()
        desk = window.desks.secretariat
        desk.board.choose(_SESSIONS[0])
        _let_run(_AFTER_ALL)
        stillness.begin()
        for letter in _LETTERS * 2:
            QTest.keyClicks(desk.pane.form.text, letter)
            _let_run(_AFTER_KEY)
        _let_run(_AFTER_ALL)
        typing, median = stillness.longest(), stillness.median()
        for _ in range(100):  # a loaded machine shows it later
            shown = _LETTERS.strip() in desk.form.preview.toPlainText()
            if shown:
                break
            _let_run(0.1)
        background.wait()
        window.close()
        _let_run(0.05)
    assert shown, "the preview does not show what was typed"
    return {
        f"typing, {PARAGRAPHS} paragraphs, longest stand-still (ms)": typing,
        f"typing, {PARAGRAPHS} paragraphs, median of those over 5 ms (ms)": median,
        f"showing the desk, {PARAGRAPHS} paragraphs, longest stand-still (ms)": entering,
    }


def _let_run(seconds: float) -> None:
    """Let the window live; Qt's own way of waiting would keep Python's other threads from running."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only when measured

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.0005)


class Stillness:
    """Watch how long the event loop does not come round."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415 - only when measured

        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer: QTimer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was before."""
        self._gaps.clear()
        self._last = time.perf_counter()

    def longest(self) -> float:
        """Return the longest time without a tick, in milliseconds."""
        return 1_000 * max(self._gaps, default=0.0)

    def median(self) -> float:
        """Return the median of the times without a tick that are longer than 5 milliseconds."""
        return 1_000 * statistics.median([gap for gap in self._gaps if gap > _NOTICED] or [0.0])

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now


def _meeting() -> list[Record]:
    from facilitator.domain.attribution import Attribution  # noqa: PLC0415 - only when measured
    from facilitator.domain.interventions import Intervention, InterventionKind  # noqa: PLC0415
    from facilitator.domain.notes import Note, NoteKind  # noqa: PLC0415
    from facilitator.domain.report import ReportParagraph  # noqa: PLC0415
    from facilitator.domain.speaking_clock import Interval, SpeakingClock  # noqa: PLC0415
    from facilitator.domain.speaking_order import position_between  # noqa: PLC0415
    from facilitator.services.reference import read_delegations  # noqa: PLC0415
    from facilitator.services.sample import read_sample  # noqa: PLC0415

    delegations = read_delegations(ROOT / "resources" / "reference")
    records: list[Record] = [*delegations, *read_sample(ROOT / "resources" / "sample" / "montevideo.json")]
    moment = datetime(2024, 12, 10, 13, tzinfo=UTC)
    position = ""
    kinds = (None, NoteKind.KEY_MESSAGE, NoteKind.CHALLENGE, NoteKind.RECOMMENDATION)
    for place in range(PARAGRAPHS):
        session, position = _SESSIONS[place % len(_SESSIONS)], position_between(position, "")
        clock = SpeakingClock(intervals=(Interval(moment, moment),), stopped=True)
        speaker = delegations[place % 90].id
        records += [
            Intervention(
                id=f"i{place}",
                session_id=session,
                order=place,
                kind=InterventionKind.STATEMENT,
                delegation_id=speaker,
                clock=clock,
            ),
            Note(
                id=f"n{place}",
                session_id=session,
                intervention_id=f"i{place}",
                kind=NoteKind.KEY_MESSAGE,
                attribution=Attribution.NONE,
                text=_WORDS.format(place),
                written_at=moment,
            ),
            ReportParagraph(
                id=f"p{place}",
                session_id=session,
                kind=kinds[place // 100 % len(kinds)],
                text=_WORDS.format(place),
                position=position,
                note_ids=(f"n{place}",),
            ),
        ]
    return records


if __name__ == "__main__":
    for figure, value in measure().items():
        print(f"{figure}: {value:.1f}")
