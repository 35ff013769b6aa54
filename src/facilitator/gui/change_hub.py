"""Announce each change once, with its origin, to whoever listens."""

from PySide6.QtCore import QObject, Signal

from facilitator.services.changes import Changes


class ChangeHub(QObject):
    """Carry announcements from acts to panels; a panel may pass over those it caused itself."""

    changed = Signal(object, object)

    def announce(self, changes: Changes, origin: object = None) -> None:
        """Tell every listener what changed and who caused it."""
        self.changed.emit(changes, origin)
