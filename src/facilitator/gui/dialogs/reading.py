"""Measure a page that is pleasant to read, on whichever screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_LETTERS, _LINES = 110, 42
_OF_SCREEN = 0.9


def reading_size(page: QWidget) -> QSize:
    """Return the size of a window with some forty lines of text, which never goes beyond its screen."""
    metrics = page.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
    return wanted.boundedTo(page.screen().availableSize() * _OF_SCREEN)
