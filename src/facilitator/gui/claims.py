"""Hold the claim of a window on its meeting file, and that on the next one until it is shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from facilitator.gui.one_window import OneWindow


class Claims(QObject):
    """Claim files for one window; `come_forward` is called when somebody opens its meeting again."""

    def __init__(self, folder: Path, come_forward: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._come_forward = come_forward
        self._held: OneWindow | None = None
        self._next: OneWindow | None = None

    def take(self, path: Path) -> bool:
        """Return whether no other window of this laptop has the meeting open; one that has comes forward."""
        if self._held is not None and self._held.is_on(path):
            return True
        claim = OneWindow(self._folder, self)
        claim.called.connect(self._come_forward)
        if not claim.take(path):
            claim.deleteLater()
            return False
        self._next = claim
        return True

    def settle(self, path: Path) -> None:
        """Let the meeting claimed last be the one that this window holds."""
        # A meeting that was opened again has let go of its claim while its first opening was closed.
        if self._next is None and self._held is None and not self.take(path):
            return
        if self._next is not None:
            self.release()
            self._held, self._next = self._next, None

    def give_up(self) -> None:
        """Let go of the meeting claimed last, which could not be shown."""
        if self._next is not None:
            self._next.release()
            self._next.deleteLater()
            self._next = None

    def release(self) -> None:
        """Let another window have the meeting, which is closed now."""
        if self._held is not None:
            self._held.release()
            self._held.deleteLater()
            self._held = None
