"""Draw when people spoke on one line, and let one of the spans be stretched by its ends."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

Span = tuple[datetime, datetime]
_REACH = 8
_AROUND = timedelta(seconds=90)


class TimeLine(QWidget):
    """Show the spans of others faintly and the own one strongly; `moved` says where its ends were dragged."""

    moved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: tuple[Span, ...] = ()
        self._own: Span | None = None
        self._window: Span | None = None
        self._dragged = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line; the two fields below say the same"))

    @property
    def own(self) -> Span | None:
        """Return the span that can be stretched."""
        return self._own

    def show_spans(self, others: Sequence[Span], own: Span) -> None:
        """Show these spans, in a window around the own one."""
        self._others = tuple(others)
        self._window = (own[0] - _AROUND, own[1] + _AROUND)
        self.show_own(own)

    def show_own(self, own: Span) -> None:
        """Show the own span elsewhere."""
        self._own = own
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line two rows of text high."""
        return QSize(200, 2 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and its spans."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for span in self._others:
            self._draw(painter, span, palette.color(QPalette.ColorRole.Mid), inset=10)
        if self._own is not None:
            self._draw(painter, self._own, palette.color(QPalette.ColorRole.Highlight), inset=5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearer end of the own span."""
        if self._own is None:
            return
        distances = [abs(self._x(moment) - event.position().x()) for moment in self._own]
        nearer = distances.index(min(distances))
        self._dragged = nearer if distances[nearer] <= _REACH else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the end that is held, never past the other one."""
        if self._dragged < 0 or self._own is None:
            return
        moment = self._moment(event.position().x())
        began, ended = self._own
        self._own = (min(moment, ended), ended) if self._dragged == 0 else (began, max(moment, began))
        self.update()
        self.moved.emit(*self._own)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._dragged = -1

    def _draw(self, painter: QPainter, span: Span, ink: QColor, inset: int) -> None:
        left, right = self._x(span[0]), self._x(span[1])
        painter.setBrush(ink)
        painter.drawRect(QRectF(left, inset, max(2.0, right - left), self.height() - 2 * inset))

    def _x(self, moment: datetime) -> float:
        assert self._window is not None
        first, last = self._window
        return self.width() * (moment - first).total_seconds() / (last - first).total_seconds()

    def _moment(self, x: float) -> datetime:
        assert self._window is not None
        first, last = self._window
        seconds = round((last - first).total_seconds() * x / max(1, self.width()))
        return first + timedelta(seconds=seconds)
