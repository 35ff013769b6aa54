"""Draw a colour as a small square beside the name that says the same."""

from PySide6.QtGui import QColor, QIcon, QPixmap

_SIDE = 16


def swatch(colour: str) -> QIcon:
    """Return the square; of a colour that is none, an empty one."""
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(QColor(colour) if QColor.isValidColorName(colour) else QColor(0, 0, 0, 0))
    return QIcon(picture)
