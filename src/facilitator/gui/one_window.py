"""Let a meeting file be open in one window of this laptop: whoever opens it again brings that window forward."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QLockFile, QObject, Signal


class OneWindow(QObject):
    """Hold the claim on one meeting file; `called` says that somebody has opened it again.

    A claim is a locked file. Beside it lies a bell: a file that its window watches, and that grows when somebody rings.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = ""
        self._lock: QLockFile | None = None
        self._watch = QFileSystemWatcher(self)
        self._watch.fileChanged.connect(self.called)

    def take(self, meeting: Path) -> bool:
        """Claim the file; when another window has it, bring that one forward and return False."""
        name = _name_of(meeting)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = QLockFile(str(self._folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # a claim ends with its process, never by age
        bell = self._folder / f"{name}.bell"
        if not lock.tryLock(0):
            _ring(bell, "ab")
            return False
        self._name = name
        self._lock = lock
        _ring(bell, "wb")
        self._watch.addPath(str(bell))
        return True

    def is_on(self, meeting: Path) -> bool:
        """Return whether this is the claim on that file."""
        return self._name == _name_of(meeting)

    def release(self) -> None:
        """Give the claim back."""
        for bell in self._watch.files():
            self._watch.removePath(bell)
            with suppress(OSError):
                Path(bell).unlink()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _ring(bell: Path, mode: str) -> None:
    with suppress(OSError), bell.open(mode) as open_bell:  # without it the meeting is claimed all the same
        open_bell.write(b"!")


def _name_of(meeting: Path) -> str:
    digest = QCryptographicHash.hash(os.fsencode(meeting.resolve()), QCryptographicHash.Algorithm.Sha256)
    return f"facilitator-{bytes(digest.toHex().data())[:24].decode()}"
