"""Draw bars, cells, speaking turns and marks as items of a pyqtgraph plot.

Rectangles are filled in the coordinates of the device: otherwise their patterns would be stretched with the axes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_SWATCH = 16


@dataclass(frozen=True, slots=True)
class Patch:
    """Hold one filled rectangle in the plot's own units, the category it belongs to and the words beside it.

    A square one takes the largest square that the rectangle has room for on the screen.
    """

    area: QRectF
    brush: QBrush
    category: int
    label: str = ""
    square: bool = False


class PatchesItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Draw patches; the chosen category is framed."""

    def __init__(self, patches: Sequence[Patch], ink: QColor, font: QFont) -> None:
        super().__init__()
        self.patches = tuple(patches)
        self._ink = ink
        self._font = font
        self._chosen = -1
        self._bounds = QRectF()
        for patch in self.patches:
            self._bounds = self._bounds.united(patch.area)

    def choose(self, category: int) -> None:
        """Frame the patches of the category, or none for -1."""
        self._chosen = category
        self.update()

    def category_at(self, point: QPointF) -> int:
        """Return the category of the patch at a point in the plot's units, or -1."""
        return next((patch.category for patch in self.patches if patch.area.contains(point)), -1)

    def boundingRect(self) -> QRectF:
        """Return the space that the patches take."""
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw every patch with its pattern and its outline, and its words where they cover no others."""
        written: list[QRectF] = []
        transform = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(self._font)
        for patch in self.patches:
            area = _squared(transform.mapRect(patch.area), patch)
            thick = patch.category == self._chosen
            painter.setPen(QPen(self._ink, 2.5 if thick else 0.8))
            painter.setBrush(_as_coarse(patch.brush, painter))
            painter.drawRect(area)
            if patch.label:
                words = QRectF(painter.fontMetrics().boundingRect(patch.label))
                place = QPointF(area.right() + 5, area.center().y() + words.height() / 3)
                words.translate(place)
                if not any(words.intersects(each) for each in written):
                    painter.setPen(self._ink)
                    painter.drawText(place, patch.label)
                    written.append(words)
        painter.restore()


class Swatch(pyqtgraph.ItemSample):  # type: ignore[misc]  # pyqtgraph has no types
    """Draw a piece of a series' pattern in the legend."""

    def __init__(self, brush: QBrush, ink: QColor) -> None:
        super().__init__(None)
        self._brush = brush
        self._ink = ink

    def paint(self, painter: QPainter, *_arguments: object) -> None:
        """Draw the piece."""
        painter.setPen(QPen(self._ink, 0.8))
        painter.setBrush(_as_coarse(self._brush, painter))
        painter.drawRect(QRectF(2, 2, _SWATCH, _SWATCH))


class MarkSwatch(pyqtgraph.ItemSample):  # type: ignore[misc]  # pyqtgraph has no types
    """Draw the shape of a mark in the legend."""

    def __init__(self, points: pyqtgraph.ScatterPlotItem) -> None:
        super().__init__(points)


def _as_coarse(brush: QBrush, painter: QPainter) -> QBrush:
    """Return the brush with a pattern that is as coarse on a fine screen as on a plain one."""
    ratio = painter.device().devicePixelRatio()
    scaled = QBrush(brush)
    scaled.setTransform(QTransform.fromScale(ratio, ratio))
    return scaled


def _squared(area: QRectF, patch: Patch) -> QRectF:
    if not patch.square:
        return area
    side = min(area.width(), area.height())
    return QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)


def dotted(ink: QColor) -> QPen:
    """Return the pen of a reference line."""
    return QPen(ink, 0, Qt.PenStyle.DashLine)
