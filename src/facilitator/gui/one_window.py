"""Let a meeting file be open in one window of this laptop: whoever opens it again brings that window forward."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000


class OneWindow(QObject):
    """Hold the claim on one meeting file; `called` says that somebody has opened it again."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = ""
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def take(self, meeting: Path) -> bool:
        """Claim the file; when another window has it, bring that one forward and return False."""
        name = _name_of(meeting)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = QLockFile(str(self._folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # a claim ends with its process, never by age
        if not lock.tryLock(0):
            self._call(name)
            return False
        self._name = name
        self._lock = lock
        self._listen(name)
        return True

    def is_on(self, meeting: Path) -> bool:
        """Return whether this is the claim on that file."""
        return self._name == _name_of(meeting)

    def release(self) -> None:
        """Give the claim back."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _listen(self, name: str) -> None:
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # what a crash has left; the lock says that nobody listens there
        self._server.newConnection.connect(self._on_called)
        self._server.listen(name)

    def _on_called(self) -> None:
        assert self._server is not None
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.called.emit()

    @staticmethod
    def _call(name: str) -> None:
        socket = QLocalSocket()
        socket.connectToServer(name)
        socket.waitForConnected(_PATIENCE_MS)
        socket.abort()


def _name_of(meeting: Path) -> str:
    return "facilitator-" + hashlib.sha256(str(meeting.resolve()).encode()).hexdigest()[:24]
