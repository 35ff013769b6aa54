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
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("text, low_at", [("+3:40", "left"), ("The future of peacekeeping, too long", "right")])
def test_figures_and_latin_words_are_read_from_the_left_in_both_layouts(
    text: str, low_at: str, direction: Qt.LayoutDirection
) -> None:
    image = QImage(100, 20, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    pen = RowPen(painter, QFont(), QColor("black"), QColor("grey"), QRect(0, 0, 100, 20))
    area = QRect(0, 0, min(pen.width(text), 100), 20)
    pen.strong(area, text)
    place = pen.placed(area)
    painter.end()
    edge = place.left() if low_at == "left" else place.right() - 4
    high = [image.pixelColor(x, y).value() for x in range(edge, edge + 4) for y in range(8)]
    ink = [image.pixelColor(x, y).value() for x in range(place.left(), place.right()) for y in range(20)]
    assert min(high) > 200, "neither the sign before a figure nor an ellipsis reaches high"
    assert min(ink) < 100
