"""Rows are laid out the other way round where one reads from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from facilitator.gui.widgets.row_delegate import RowPen


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "direction, left", [(Qt.LayoutDirection.LeftToRight, 10), (Qt.LayoutDirection.RightToLeft, 60)]
)
def test_what_stands_at_the_left_stands_at_the_right(direction: Qt.LayoutDirection, left: int) -> None:
    image = QImage(100, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    pen = RowPen(painter, QFont(), QColor("black"), QColor("grey"), QRect(0, 0, 100, 20))
    assert pen.placed(QRect(10, 0, 30, 20)) == QRect(left, 0, 30, 20)
    painter.end()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["+3:40", "The future of peacekeeping, with a title too long"])
def test_figures_and_latin_words_look_alike_in_both_layouts(text: str) -> None:
    drawn = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(100, 20, QImage.Format.Format_Grayscale8)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        pen = RowPen(painter, QFont(), QColor("black"), QColor("grey"), QRect(0, 0, 100, 20))
        width = min(pen.width(text), 100)
        pen.strong(QRect(0, 0, width, 20), text)
        painter.end()
        corner = 0 if direction is Qt.LayoutDirection.LeftToRight else 100 - width
        drawn.append(image.copy(QRect(corner, 0, width, 20)))
    assert drawn[0] == drawn[1]
