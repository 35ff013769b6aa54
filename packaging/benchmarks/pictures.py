"""Measure counting and drawing as a meeting grows."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from facilitator.reporting.statistics import Material

INTERVENTIONS = (500, 1000, 2000)


def measure() -> dict[str, float]:
    """Return the milliseconds of all figures together, of the first picture and of a further one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the variable above must be set first

    from facilitator.reporting.figure import Picture  # noqa: PLC0415 - only when measured
    from facilitator.reporting.figures import Voice, compose_figure  # noqa: PLC0415
    from facilitator.reporting.statistics import Material  # noqa: PLC0415

    application = QApplication.instance() or QApplication([])
    voice = Voice(zone=ZoneInfo("America/Montevideo"))
    figures: dict[str, float] = {}
    material = Material(delegations={}, now=datetime.now(UTC))
    for number in INTERVENTIONS:
        material = _meeting(number)
        begun = time.perf_counter()
        for picture in Picture:
            compose_figure(picture, material, "s0", voice)
        figures[f"all figures, {number} interventions (ms)"] = 1000 * (time.perf_counter() - begun)
    figure = compose_figure(Picture.BY_DELEGATION, material, "s0", voice)

    def draw() -> None:
        from facilitator.gui.appearance import palette  # noqa: PLC0415
        from facilitator.gui.charts.figure_plot import picture_of  # noqa: PLC0415

        picture_of(figure, palette(dark=False))

    figures["first picture, with the import (ms)"] = _timed(draw)
    figures["a further picture (ms)"] = _timed(draw)
    assert application is not None
    return figures


def _meeting(number: int) -> Material:
    from facilitator.domain.delegations import Category, Delegation, Names  # noqa: PLC0415 - only when measured
    from facilitator.domain.interventions import Intervention  # noqa: PLC0415
    from facilitator.domain.programme import Session, SessionKind  # noqa: PLC0415
    from facilitator.domain.speaking_clock import Interval, SpeakingClock  # noqa: PLC0415
    from facilitator.reporting.statistics import Material  # noqa: PLC0415

    start = datetime(2024, 12, 10, 13, tzinfo=UTC)
    delegations = {
        f"d{each}": Delegation(
            id=f"d{each}", category=Category.MEMBER_STATE, names=Names(f"State {each}"), running_text=f"State {each}"
        )
        for each in range(193)
    }
    sessions = tuple(
        Session(
            id=f"s{each}",
            code=f"S{each}",
            position=each,
            title=f"Session {each}",
            kind=SessionKind.SESSION,
            planned_start=start,
            planned_end=start + timedelta(hours=3),
        )
        for each in range(10)
    )
    spoken = tuple(
        Intervention(
            id=f"i{each}",
            session_id=f"s{each % 10}",
            order=each,
            delegation_id=f"d{each % 193}",
            clock=SpeakingClock(
                limit=180,
                intervals=(
                    Interval(start + timedelta(seconds=200 * each), start + timedelta(seconds=200 * each + 170)),
                ),
                stopped=True,
            ),
        )
        for each in range(number)
    )
    return Material(sessions=sessions, delegations=delegations, interventions=spoken, now=start)


def _timed(do: Callable[[], None]) -> float:
    """Return how long something takes, in milliseconds."""
    begun = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - begun)
