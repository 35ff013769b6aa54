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
