"""Ask for a repaint at a steady beat; the beat never counts time."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_BEAT_MS = 200


class Heartbeat(QObject):
    """Beat five times a second while it runs."""

    beat = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Beat from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()
