"""Measure every kind of act of the chair, from key to repaint, with 193 names on the list and sixty heard."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.gui.main_window import MainWindow
    from facilitator.rehearsal import RehearsalClock

NAMES, HEARD, ROUNDS = 193, 60, 9
SESSION = "future-1"
BOUND_MS = 50.0
"""What every act must stay under, so that a chair never waits for the screen."""


def measure() -> dict[str, float]:
    """Return the milliseconds that each act takes until everything has been drawn: the middle one of several."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the variable above must be set first
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from facilitator.app import Places, build_window  # noqa: PLC0415
    from facilitator.paths import resources_folder  # noqa: PLC0415
    from facilitator.rehearsal import AtOnce, RehearsalClock, RehearsalDialogue  # noqa: PLC0415
    from facilitator.system_clock import SystemClock  # noqa: PLC0415

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = RehearsalClock(SystemClock().now())
        places = Places(resources=resources_folder(), personal=folder, meetings=lambda: folder)
        window = build_window(application, places, clock, RehearsalDialogue(folder), AtOnce())
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowActive(window)
        window.files.open_sample()
        _fill(window, clock)
        figures = {f"{act}, {NAMES} on the list (ms)": _median(window, do) for act, do in _acts(window, clock).items()}
        window.close()
        window.deleteLater()
    return figures


def _fill(window: MainWindow, clock: RehearsalClock) -> None:
    """Hear sixty, then put everybody else on the list."""
    from facilitator.services.commands.chair import GiveFloor  # noqa: PLC0415 - after the platform has been chosen
    from facilitator.services.commands.speakers_list import Inscribe  # noqa: PLC0415

    assert window.desks is not None
    meeting = window.desks.meeting
    meeting.choose_session(SESSION)
    for delegation in meeting.known[:HEARD]:
        meeting.act(Inscribe(session_id=SESSION, delegation_id=delegation.id, at=clock.now()))
        meeting.act(GiveFloor(session_id=SESSION, at=clock.now()))
        clock.advance(150)
    for delegation in meeting.known[:NAMES]:
        meeting.act(Inscribe(session_id=SESSION, delegation_id=delegation.id, at=clock.now()))


def _acts(window: MainWindow, clock: RehearsalClock) -> dict[str, Callable[[], None]]:
    from facilitator.gui.acts.act import Act  # noqa: PLC0415 - after the platform has been chosen

    assert window.desks is not None
    chair = window.desks.chair

    def trigger(act: Act) -> Callable[[], None]:
        def do() -> None:
            clock.advance(30)
            chair.form.speakers_list.setCurrentIndex(chair.speakers.waiting.index(40))
            window.acts[act].trigger()

        return do

    def inscribe() -> None:
        chair.acts.enter("URY", "urg")

    return {
        "next speaker": trigger(Act.NEXT_SPEAKER),
        "pause or resume": trigger(Act.PAUSE),
        "more time": trigger(Act.MORE_TIME),
        "inscribe": inscribe,
        "move up": trigger(Act.MOVE_UP),
        "move to the top": trigger(Act.MOVE_FIRST),
        "withdraw": trigger(Act.WITHDRAW),
        "undo": trigger(Act.UNDO),
        "absent": trigger(Act.ABSENT),
        "sort by name": trigger(Act.SORT_ALPHABET),
        "draw lots": trigger(Act.DRAW_LOTS),
        "undo the lots": trigger(Act.UNDO),
        "point of order": trigger(Act.POINT_OF_ORDER),
        "heartbeat": window.heartbeat.beat.emit,
    }


def _median(window: MainWindow, do: Callable[[], None]) -> float:
    """Return the middle duration in milliseconds until everything has been drawn."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform has been chosen

    taken = []
    for _ in range(ROUNDS):
        QApplication.processEvents()
        begun = time.perf_counter()
        do()
        window.repaint()
        QApplication.processEvents()
        taken.append(1000 * (time.perf_counter() - begun))
    return statistics.median(taken)
