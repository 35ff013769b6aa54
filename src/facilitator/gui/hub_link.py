"""Keep the open meeting in step with a hub from a thread of its own; only frozen values come across."""

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from facilitator.services.exchange import HubAwayError, HubLine, HubNews, Presence
from facilitator.services.ports import MeetingUnavailableError

_PATIENCE = 5.0
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
_GOOD_BYE = 0.4  # seconds in which a window that closes lets the others know


@dataclass(frozen=True, slots=True)
class HubState:
    """Hold how the laptop stands with the hub: who else is there, how many entries wait, why it is away."""

    online: bool
    others: tuple[Presence, ...] = ()
    waiting: int = 0
    reason: str = ""


class HubLink(QObject):
    """Exchange with a hub until stopped; what arrives is announced on the main thread.

    `arrived` carries the changes, `stands` a HubState, `refused` the sentence and way out of a hub that
    must not be used: the link then ends; `ahead` whose clock is ahead of this one.
    While the hub is away it is tried again after 1, 2, 4 ... 30 seconds.
    """

    arrived = Signal(object)
    stands = Signal(object)
    refused = Signal(str, str)
    ahead = Signal(object)
    _news = Signal(object)
    _state = Signal(object)
    _refusal = Signal(str, str)

    def __init__(self, line: HubLine, session_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.session_id = session_id
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="hub")
        queued = Qt.ConnectionType.QueuedConnection
        self._news.connect(self._on_news, queued)
        self._state.connect(self.stands, queued)
        self._refusal.connect(self.refused, queued)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def nudge(self) -> None:
        """Say that there is something to send."""
        if not self._stopping.is_set():
            self._line.nudge()

    def stop(self) -> None:
        """Hang up and return when the thread has ended; a network that does not answer is not waited for."""
        if self._thread.is_alive():
            self._stopping.set()
            self._line.nudge()
            self._thread.join(_GOOD_BYE)
            self._line.cut()
            self._thread.join()

    def _work(self) -> None:
        pause = _FIRST_PAUSE
        try:
            while not self._stopping.is_set():
                try:
                    self._news.emit(self._line.step(self.session_id, _PATIENCE))
                    pause = _FIRST_PAUSE
                except HubAwayError as away:
                    self._state.emit(HubState(online=False, waiting=away.waiting, reason=str(away)))
                    self._stopping.wait(pause)
                    pause = min(2 * pause, _LONGEST_PAUSE)
        except MeetingUnavailableError as failure:
            self._state.emit(HubState(online=False, reason=failure.sentence))
            self._refusal.emit(failure.sentence, failure.way_out)
        finally:
            self._line.close()

    def _on_news(self, news: HubNews) -> None:
        self.stands.emit(HubState(online=True, others=news.present))
        if news.ahead:
            self.ahead.emit(news.ahead)
        if news.changes:
            self.arrived.emit(news.changes)
