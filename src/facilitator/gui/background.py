"""Open the one door to threads: frozen values go in, results come back on the main thread."""

import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Progress = Callable[[int, int], bool]
Work = Callable[[Progress], Any]


class Background(Protocol):
    """Run one piece of work at a time away from the window."""

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None],
    ) -> None:
        """Start the work; exactly one of `done` and `failed` is called, on the main thread."""
        ...

    def cancel(self) -> None:
        """Ask the running work to stop at its next step."""
        ...

    def wait(self) -> None:
        """Return when nothing is running any more."""
        ...


class ThreadedBackground(QObject):
    """Run work on Qt's thread pool."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: _Job | None = None

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progressed: Callable[[int, int], None],
    ) -> None:
        """Start the work on a thread of its own."""
        job = _Job(work, self)
        # Queued, so that a plain callable too is called on the main thread, by the job's own object.
        job.listeners = (done, failed, progressed)
        self._running = job
        self._pool.start(job.runnable)

    def cancel(self) -> None:
        """Ask the running work to stop at its next step."""
        if self._running is not None:
            self._running.cancelled.set()

    def wait(self) -> None:
        """Return when nothing is running any more."""
        self._pool.waitForDone()


class _Job(QObject):
    """Live on the main thread and hand on what the runnable reports from its own."""

    _done = Signal(object)
    _failed = Signal(object)
    _progressed = Signal(int, int)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = threading.Event()
        self.listeners: tuple[Callable[[Any], None], Callable[[BaseException], None], Callable[[int, int], None]] = (
            _ignore,
            _ignore,
            _ignore,
        )
        self._work = work
        self.runnable = _Runnable(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._done.connect(self._on_done, queued)
        self._failed.connect(self._on_failed, queued)
        self._progressed.connect(self._on_progressed, queued)

    def work(self) -> None:
        """Do the work; called on the pool's thread."""
        try:
            result = self._work(self._progress)
        except Exception as failure:  # noqa: BLE001 - the door to threads hands every failure to the main thread
            self._failed.emit(failure)
        else:
            self._done.emit(result)

    def _progress(self, done: int, total: int) -> bool:
        self._progressed.emit(done, total)
        return not self.cancelled.is_set()

    def _on_done(self, result: object) -> None:
        self.listeners[0](result)
        self.deleteLater()

    def _on_failed(self, failure: BaseException) -> None:
        self.listeners[1](failure)
        self.deleteLater()

    def _on_progressed(self, done: int, total: int) -> None:
        self.listeners[2](done, total)


class _Runnable(QRunnable):
    """Run a job on the pool's thread."""

    def __init__(self, job: _Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()


def pass_over(_done: int, _total: int) -> None:
    """Show no progress of what nobody waits for."""


def _ignore(*_arguments: object) -> None:
    """Take whatever comes and do nothing with it."""
