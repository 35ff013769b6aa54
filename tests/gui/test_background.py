"""One door to threads: results come back on the main thread."""

import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from gui.stage import DiskFull
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from facilitator.gui.background import Progress, ThreadedBackground, tell_failure


class Listener(QObject):
    """Remember what the background says, and on which thread."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.failures: list[BaseException] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        """Take a result."""
        self.results.append(result)
        self._end()

    def failed(self, failure: BaseException) -> None:
        """Take a failure."""
        self.failures.append(failure)
        self._end()

    def progressed(self, done: int, total: int) -> None:
        """Take a step."""
        self.steps.append((done, total))
        self.threads.add(threading.get_ident())

    def _end(self) -> None:
        self.threads.add(threading.get_ident())
        self.heard.emit()


@pytest.fixture
def listener() -> Listener:
    """Return somebody who listens."""
    return Listener()


def run(qtbot: QtBot, listener: Listener, work: Callable[[Progress], Any]) -> ThreadedBackground:
    """Run the work to its end and return the background."""
    background = ThreadedBackground()
    with qtbot.waitSignal(listener.heard):
        background.run(work, listener.done, listener.failed, listener.progressed)
    background.wait()
    return background


def test_the_work_is_done_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, listener: Listener) -> None:
    def work(progress: Progress) -> int:
        progress(1, 2)
        return threading.get_ident()

    run(qtbot, listener, work)
    assert listener.results[0] != threading.get_ident()
    assert listener.threads == {threading.get_ident()}
    assert listener.steps == [(1, 2)]


def test_the_window_has_its_turn_soon_while_work_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[float] = []
    monkeypatch.setattr(sys, "setswitchinterval", turns.append)
    ThreadedBackground()
    assert turns == [0.001]


def test_a_failure_comes_back_too(qtbot: QtBot, listener: Listener) -> None:
    failure = ValueError("no")

    def work(_progress: Progress) -> None:
        raise failure

    run(qtbot, listener, work)
    assert listener.failures == [failure]
    assert listener.results == []


def test_cancelled_work_is_told_at_its_next_step(qtbot: QtBot, listener: Listener) -> None:
    background = ThreadedBackground()
    started, cancelled = threading.Event(), threading.Event()

    def work(progress: Progress) -> bool:
        started.set()
        cancelled.wait(10)
        return progress(1, 2)

    with qtbot.waitSignal(listener.heard):
        background.run(work, listener.done, listener.failed, listener.progressed)
        started.wait(10)
        background.cancel()
        cancelled.set()
    assert listener.results == [False]


def test_cancelling_and_waiting_without_work_do_nothing(qtbot: QtBot) -> None:
    del qtbot
    background = ThreadedBackground()
    background.cancel()
    background.wait()


def test_a_failure_of_the_disk_is_told_and_a_fault_of_the_program_is_raised() -> None:
    told: list[str] = []
    tell_failure(DiskFull(), lambda *sentences: told.extend(sentences))
    assert told == ["The disk is full.", "Free some space."]
    with pytest.raises(ZeroDivisionError):
        tell_failure(ZeroDivisionError(), lambda *sentences: told.extend(sentences))


def test_a_lane_answers_the_newest_request_alone(qtbot: QtBot, listener: Listener) -> None:
    background = ThreadedBackground()
    lane = background.lane()
    started, go_on = threading.Event(), threading.Event()
    told: list[bool] = []

    def first(progress: Progress) -> str:
        started.set()
        go_on.wait(10)
        told.append(progress(1, 2))
        return "first"

    def second(_progress: Progress) -> str:
        told.append(True)
        return "second"

    with qtbot.waitSignal(listener.heard):
        lane.run(first, listener.done, listener.failed)
        started.wait(10)
        lane.run(second, listener.done, listener.failed)
        lane.run(lambda _progress: "third", listener.done, listener.failed)
        go_on.set()
    background.wait()
    qtbot.wait(1)
    assert listener.results == ["third"]
    assert told == [False], "the first was asked to stop, the second never began"


def test_a_lane_does_not_wait_for_other_work(qtbot: QtBot, listener: Listener) -> None:
    background = ThreadedBackground()
    go_on = threading.Event()

    def long(_progress: Progress) -> bool:
        return go_on.wait(10)

    background.run(long, listener.done, listener.failed)
    with qtbot.waitSignal(listener.heard):
        background.lane().run(lambda _progress: "short", listener.done, listener.failed)
    assert listener.results == ["short"]
    with qtbot.waitSignal(listener.heard):
        go_on.set()
    background.wait()
    assert listener.results == ["short", True]


def test_a_fault_in_work_that_nobody_wants_any_more_is_still_reported(qtbot: QtBot, listener: Listener) -> None:
    background = ThreadedBackground()
    lane = background.lane()
    started, go_on = threading.Event(), threading.Event()

    def faulty(_progress: Progress) -> None:
        started.set()
        go_on.wait(10)
        raise ZeroDivisionError

    lane.run(faulty, listener.done, listener.failed)
    started.wait(10)
    with qtbot.waitSignal(listener.heard):
        lane.run(lambda _progress: "newest", listener.done, listener.failed)
        go_on.set()
    background.wait()
    qtbot.wait(1)
    assert [type(each) for each in listener.failures] == [ZeroDivisionError]
    assert listener.results == ["newest"]
