"""Show a clock that can be read across a room: digits, a word, a shape, a bar."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.gui.appearance import Tone, colour, is_dark

_MARGIN = 12
_BAR = 8


class FacePhase(Enum):
    """Name what a clock says besides its digits: the shape that stands before its word."""

    IDLE = "\u25cb"
    RUNNING = "\u25cf"
    PAUSED = "\u275a\u275a"
    WARNING = "\u25b2"
    URGENT = "\u25c6"
    OVER = "\u25a0"


_TONES = {
    FacePhase.IDLE: Tone.MUTED,
    FacePhase.RUNNING: Tone.PLAIN,
    FacePhase.PAUSED: Tone.ACCENT,
    FacePhase.WARNING: Tone.WARNING,
    FacePhase.URGENT: Tone.OVER,
    FacePhase.OVER: Tone.OVER,
}


@dataclass(frozen=True, slots=True)
class ClockFace:
    """Hold what the clock shows; `fraction` is the share of the limit that has been used, 0 to 1."""

    text: str
    state_word: str
    phase: FacePhase
    fraction: float


class CountdownFace(QWidget):
    """Draw one clock face as large as the widget allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = ClockFace("", "", FacePhase.IDLE, 0.0)
        self._floods = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, max(90, 5 * self.fontMetrics().height()))

    def flood_when_over(self) -> None:
        """Fill the whole face with colour once the time is up: for the screen a speaker sees."""
        self._floods = True

    @property
    def face(self) -> ClockFace:
        """Return the face as shown."""
        return self._face

    def show_face(self, face: ClockFace) -> None:
        """Show this face; screen readers are told when the state changes, not every second."""
        if face == self._face:
            return
        if face.state_word != self._face.state_word:
            self.setAccessibleName(face.state_word)
        self.setAccessibleDescription(face.text)
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which the digits are legible from the podium."""
        return QSize(520, 260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word, the digits and the bar."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a clock is read from the left everywhere
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self._face
        dark = is_dark(self.palette())
        ink = colour(_TONES[face.phase], dark=dark)
        ground = self.palette().color(QPalette.ColorRole.Base)
        if face.phase is FacePhase.OVER and self._floods:
            ink, ground = ground, colour(Tone.OVER, dark=dark)
        self._draw_card(painter, ground)
        inner = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _BAR)
        word_height = min(max(20.0, inner.height() * 0.11), inner.width() * 0.055 + 8)
        self._draw_word(painter, QRectF(inner.left(), inner.top(), inner.width(), word_height), ink)
        self._draw_digits(painter, inner.adjusted(0, word_height, 0, -4), ink)
        self._draw_bar(painter, ink)

    def _draw_card(self, painter: QPainter, ground: QColor) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _draw_word(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(9, int(area.height() * 0.72)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        words = f"{self._face.phase.value}  {self._face.state_word}" if self._face.state_word else ""
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_digits(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(100)
        # The width is taken from the longest likely text, so that digits do not jump as they change.
        widest = "0" * max(4, len(self._face.text))
        per_pixel = QFontMetricsF(font).horizontalAdvance(widest) / 100
        font.setPixelSize(max(12, int(min(area.height() * 0.8, 0.86 * area.width() / per_pixel))))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._face.text)

    def _draw_bar(self, painter: QPainter, ink: QColor) -> None:
        track = QRectF(_MARGIN, self.height() - _MARGIN - _BAR / 2, self.width() - 2 * _MARGIN, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        faint = QColor(ink)
        faint.setAlphaF(0.18)
        painter.setBrush(faint)
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        painter.setBrush(ink)
        left = 1.0 - self._face.fraction if self._face.phase is not FacePhase.OVER else 1.0
        if self._face.phase is not FacePhase.IDLE and left > 0:
            painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * left, _BAR), _BAR / 2, _BAR / 2)
