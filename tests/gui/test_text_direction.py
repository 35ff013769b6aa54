"""A text is read its own way, whichever way the window is laid out."""

import pytest
from PySide6.QtCore import Qt

from facilitator.gui.text_direction import direction_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    "text, direction",
    [("Uruguay", LEFT), ("+3:40", LEFT), ("", LEFT), ("أوروغواي", RIGHT), ("3 · اليابان", RIGHT), ("2 · Côte", LEFT)],
)
def test_the_first_letter_that_has_a_direction_decides(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text) is direction
