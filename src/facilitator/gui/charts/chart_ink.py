"""Choose inks and patterns that tell series apart in grey as well as in colour."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPalette

from facilitator.gui.appearance import Tone, colour, is_dark

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.Dense3Pattern,
    Qt.BrushStyle.VerPattern,
)
_TONES = (Tone.ACCENT, Tone.OVER, Tone.GOOD, Tone.WARNING)


@dataclass(frozen=True, slots=True)
class ChartInk:
    """Offer the inks of one palette; a pattern is repeated only after eight series."""

    palette: QPalette

    @property
    def text(self) -> QColor:
        """Return the ink of words and axes."""
        return self.palette.color(QPalette.ColorRole.Text)

    @property
    def line(self) -> QColor:
        """Return the ink of the grid."""
        return self.palette.color(QPalette.ColorRole.Mid)

    @property
    def ground(self) -> QColor:
        """Return what everything is drawn on."""
        return self.palette.color(QPalette.ColorRole.Base)

    def series(self, place: int) -> QBrush:
        """Return the brush of a series: no two of the first eight share a pattern."""
        tone = _TONES[place % len(_TONES)]
        return QBrush(colour(tone, dark=is_dark(self.palette)), _PATTERNS[place % len(_PATTERNS)])
