"""Open the one door to threads: frozen values go in, results come back on the main thread."""

import sys
import threading
from collections.abc import Callable
from typing import Any, Protocol
from weakref import ref

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from facilitator.domain.faults import RuleBrokenError
from facilitator.gui.collecting import Collecting
from facilitator.services.ports import MeetingUnavailableError

Progress = Callable[[int, int], bool]
Work = Callable[[Progress], Any]
_Listeners = tuple[Callable[[Any], None], Callable[[BaseException], None], Callable[[int, int], None]]


def no_progress(_done: int, _total: int) -> None:
    """Show no progress: the work takes a moment, or nobody waits for it."""


def tell_failure(failure: BaseException, tell: Callable[[str, str], None]) -> None:
    """Tell why work in the background has failed, and the way out.

    A fault of the program is raised: the crash hook saves first and then reports.
    """
    match failure:
        case MeetingUnavailableError():
            tell(failure.sentence, failure.way_out)
        case RuleBrokenError():
            tell(str(failure), "")
        case _:
            raise failure


class Lane(Protocol):
    """Keep one panel up to date away from the window: of several requests only the newest is answered."""

    def run(self, work: Work, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        """Start the work; what was asked for before is stopped at its next step and its result dropped."""
        ...

    def drop(self) -> None:
        """Answer nothing of what has been asked for so far."""
        ...


class Background(Protocol):
    """Run one piece of work at a time away from the window."""

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] = no_progress,
    ) -> None:
        """Start the work; exactly one of `done` and `failed` is called, on the main thread."""
        ...

    def lane(self) -> Lane:
        """Return a lane of its own, beside the work that users wait for."""
        ...

    def cancel(self) -> None:
        """Ask the running work to stop at its next step."""
        ...

    def wait(self) -> None:
        """Return when nothing is running any more."""
        ...


def _nothing() -> "_Job | None":
    """Stand for a job before the first one; later ones are not held either: they live until they are done."""
    return None


_LONGEST_TURN = 0.001  # seconds


class ThreadedBackground(QObject):
    """Run work on Qt's thread pool; from now on no other thread than the window's collects what is done with.

    While it runs, every question that Qt asks of Python waits for its turn: laying out a desk asks hundreds of times,
    and the five milliseconds that are usual made it stand still for a third of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collecting(self)
        sys.setswitchinterval(_LONGEST_TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running = _nothing
        self._lanes: list[ThreadedLane] = []

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None] = no_progress,
    ) -> None:
        """Start the work on a thread of its own."""
        job = _Job(work, (done, failed, progressed), self)
        self._running = ref(job)
        self._pool.start(job.runnable)

    def lane(self) -> "ThreadedLane":
        """Return a lane with a thread of its own."""
        self._lanes.append(ThreadedLane(self))
        return self._lanes[-1]

    def cancel(self) -> None:
        """Ask the running work to stop at its next step."""
        if job := self._running():
            job.cancelled.set()

    def wait(self) -> None:
        """Return when nothing is running any more."""
        for pool in (self._pool, *(lane.pool for lane in self._lanes)):
            pool.waitForDone()


class ThreadedLane(QObject):
    """Run the newest request on one thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self._newest = _nothing

    def run(self, work: Work, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        """Start the work once the thread is free; nothing that was asked for before is answered."""
        self.drop()
        job = _Job(work, (done, failed, no_progress), self)
        self._newest = ref(job)
        self.pool.start(job.runnable)

    def drop(self) -> None:
        """Answer nothing of what has been asked for so far."""
        if job := self._newest():
            job.give_up()


class _Job(QObject):
    """Live on the main thread and hand on what the runnable reports from its own."""

    _done = Signal(object)
    _failed = Signal(object)
    _progressed = Signal(int, int)

    def __init__(self, work: Work, listeners: _Listeners, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = threading.Event()
        self._listeners = listeners
        self._unwanted = False
        self._work = work
        self.runnable = _Runnable(self)
        # Queued, so that a plain callable too is called on the main thread, by the job's own object.
        queued = Qt.ConnectionType.QueuedConnection
        self._done.connect(self._on_done, queued)
        self._failed.connect(self._on_failed, queued)
        self._progressed.connect(self._on_progressed, queued)

    def give_up(self) -> None:
        """Ask the work to stop, or not to begin; a fault of it is still handed on, its result is not."""
        self._unwanted = True
        self.cancelled.set()

    def work(self) -> None:
        """Do the work; called on the pool's thread."""
        try:
            result = None if self._unwanted else self._work(self._progress)
        except Exception as failure:  # noqa: BLE001 - the door to threads hands every failure to the main thread
            self._failed.emit(failure)
        else:
            self._done.emit(result)

    def _progress(self, done: int, total: int) -> bool:
        self._progressed.emit(done, total)
        return not self.cancelled.is_set()

    def _on_done(self, result: object) -> None:
        if not self._unwanted:
            self._listeners[0](result)
        self._end()

    def _on_failed(self, failure: BaseException) -> None:
        self._listeners[1](failure)
        self._end()

    def _end(self) -> None:
        """Go, and hold on to nothing: what belongs to a meeting that is closed must not outlive it."""
        del self._listeners, self._work
        self.deleteLater()

    def _on_progressed(self, done: int, total: int) -> None:
        self._listeners[2](done, total)


class _Runnable(QRunnable):
    """Run a job on the pool's thread."""

    def __init__(self, job: _Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()
