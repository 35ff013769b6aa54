"""Measure the acts of a sitting on the real window, with 193 names on the list."""

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

NAMES = (48, 97, 193)
ROUNDS = 15


def measure() -> dict[str, float]:
    """Return the milliseconds from key or act to repaint, and of one saved act; lists grow n, 2n, 4n."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: dict[str, float] = {}
    for names in NAMES:
        figures |= {f"{what}, {names} on the list (ms)": value for what, value in _with_names(names).items()}
    return figures


def _with_names(names: int) -> dict[str, float]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the variable above must be set first
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from facilitator.app import Places, build_window  # noqa: PLC0415
    from facilitator.paths import resources_folder  # noqa: PLC0415
    from facilitator.rehearsal import AtOnce, RehearsalClock, RehearsalDialogue  # noqa: PLC0415
    from facilitator.services.commands.chair import GiveFloor  # noqa: PLC0415
    from facilitator.services.commands.speakers_list import Inscribe  # noqa: PLC0415
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
        assert window.desks is not None
        meeting = window.desks.meeting
        meeting.choose_session("future-1")
        for delegation in meeting.known[:names]:
            meeting.act(Inscribe(session_id="future-1", delegation_id=delegation.id, at=clock.now()))
        entry = window.desks.chair.form.quick_entry.line

        def key() -> None:
            QTest.keyClick(entry, Qt.Key.Key_U)

        def act() -> None:
            clock.advance(30)
            QTest.keyClick(window, Qt.Key.Key_F5)

        def saved() -> None:
            clock.advance(30)
            meeting.act(GiveFloor(session_id="future-1", at=clock.now()))

        figures = {
            "key to repaint": _median(window, key),
            "act to repaint": _median(window, act),
            "act saved": _median(window, saved, repaint=False),
        }
        window.close()
        window.deleteLater()
    return figures


def _median(window: MainWindow, do: Callable[[], None], *, repaint: bool = True) -> float:
    """Return the middle duration in milliseconds; with `repaint`, until everything has been drawn."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform has been chosen

    taken = []
    for _ in range(ROUNDS):
        QApplication.processEvents()
        begun = time.perf_counter()
        do()
        if repaint:
            window.repaint()
            QApplication.processEvents()
        taken.append(1000 * (time.perf_counter() - begun))
    return statistics.median(taken)
