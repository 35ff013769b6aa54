"""Collect what nobody refers to any more on the window's thread alone.

Python does it on whatever thread happens to make an object. On another one than the window's, objects of Qt are
destroyed while the window works with their like: each may then wait for the other, for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 1000  # milliseconds


class Collecting(QObject):
    """Take over from Python's own collector as long as the parent lives: looked after once a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_PAUSE)
        parent.destroyed.connect(_leave_it_to_python)


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python would collect now, and with it the younger ones."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


def _leave_it_to_python(_parent: QObject) -> None:
    gc.enable()
