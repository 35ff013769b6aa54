"""What nobody refers to any more is collected on the window's thread, and on no other."""

import gc
import threading
from collections.abc import Iterator
from math import prod

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.gui.background import ThreadedBackground
from facilitator.gui.collecting import collect_what_is_due


class Witness(QObject):
    """Say on which thread it went; it refers to itself, so that only a collection finds it."""

    def __init__(self, seen: list[threading.Thread]) -> None:
        super().__init__()
        self.seen = seen
        self.itself = self

    def __del__(self) -> None:
        self.seen.append(threading.current_thread())


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[ThreadedBackground]:  # noqa: ARG001 - Qt must stand
    gc.collect()
    background = ThreadedBackground()
    yield background
    background.wait()
    del background
    gc.enable()


def much() -> None:
    """Make more than Python lets pass without a collection."""
    for _ in range(2 * gc.get_threshold()[0]):
        circle: list[object] = []
        circle.append(circle)


def test_work_in_the_background_never_destroys_what_belongs_to_the_window(
    background: ThreadedBackground, qtbot: QtBot
) -> None:
    seen: list[threading.Thread] = []
    Witness(seen)
    done: list[object] = []
    background.run(lambda _progress: much(), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert seen == []
    collect_what_is_due()
    assert seen == [threading.main_thread()]


@pytest.mark.usefixtures("background")
@pytest.mark.parametrize("generation", [0, 1, 2])
def test_each_generation_is_collected_when_python_would(generation: int) -> None:
    for younger in range(generation):
        for _ in range(gc.get_threshold()[younger + 1] + 1):
            gc.collect(younger)
    much()
    collected: list[int] = []

    def note(phase: str, facts: dict[str, int]) -> None:
        if phase == "stop":
            collected.append(facts["generation"])

    gc.callbacks.append(note)
    try:
        collect_what_is_due()
        collect_what_is_due()
    finally:
        gc.callbacks.remove(note)
    assert collected == [generation]


@pytest.mark.usefixtures("background")
def test_very_much_made_in_one_pause_is_collected_through_all_generations() -> None:
    seen: list[threading.Thread] = []
    Witness(seen)
    gc.collect(0)
    gc.collect(1)
    kept = [[] for _ in range(prod(gc.get_threshold()) + 1)]  # type: ignore[var-annotated]
    Witness(seen)
    collected: list[int] = []
    gc.callbacks.append(lambda _phase, facts: collected.append(facts["generation"]))
    try:
        collect_what_is_due()
    finally:
        gc.callbacks.pop()
    assert set(collected) == {2}
    assert len(seen) == 2
    assert kept


def test_python_collects_again_when_no_background_is_left(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt must stand
    background = ThreadedBackground()
    assert not gc.isenabled()
    del background
    gc.collect()
    assert gc.isenabled()
