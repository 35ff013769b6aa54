"""Collect what nobody refers to any more on the window's thread alone.

Python does it on whatever thread happens to make an object. On another one than the window's, objects of Qt are
destroyed while the window works with their like: each may then wait for the other, for ever.
"""

import gc
from math import prod

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
    """Collect the oldest generation that Python would have collected by now, and with it the younger ones."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        # So many objects made in one pause are as many collections of the younger ones that were left out.
        if counts[generation] > limits[generation] or counts[0] > prod(limits[: generation + 1]):
            gc.collect(generation)
            return


def _leave_it_to_python(_parent: QObject) -> None:
    gc.enable()
