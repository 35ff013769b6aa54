"""Draw icons in the palette's ink and flags at the size they are needed."""

from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

_CODE_LETTERS = 3


class Pictures:
    """Offer the shipped icons and flags; each picture is made once for each palette."""

    def __init__(self, icons: Path, flags: Path) -> None:
        self._icons = icons
        self._flags = flags
        self._made = lru_cache(maxsize=512)(self._make_flag)
        self._drawn = lru_cache(maxsize=512)(self._draw_icon)

    def icon(self, name: str) -> QIcon:
        """Return the icon: it is drawn where it is seen, in the ink of the palette of that moment."""
        return QIcon(_Icon(self, name))

    def drawing(self, name: str, ink: QColor, size: QSize) -> QPixmap:
        """Return the icon drawn in that ink, at that size in pixels."""
        return self._drawn(name, ink.name(), size.toTuple())

    def flag(self, stem: str, height: int, *, code: str = "") -> QPixmap:
        """Return the flag at that height in pixels; without one, a plain plate with the code on it."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        return self._made(stem, height, code[:_CODE_LETTERS], ratio, QGuiApplication.palette().cacheKey())

    def _draw_icon(self, name: str, ink: str, size: tuple[int, int]) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the window is painted first

        drawing = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        picture = QPixmap(*size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode())).render(painter)
        painter.end()
        return picture

    def _make_flag(self, stem: str, height: int, code: str, ratio: float, _palette_key: int) -> QPixmap:
        size = QSize(height * 4 // 3, height)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, size.width(), size.height())
        file = self._flags / f"{stem}.png"
        if stem and file.is_file():
            flag = QPixmap(str(file))
            painter.drawPixmap(area, flag, QRectF(flag.rect()))
        else:
            _draw_plate(painter, area, code)
        painter.setPen(QColor(128, 128, 128, 110))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        return picture


class _Icon(QIconEngine):
    """Draw one icon when Qt paints it: two hundred drawings would keep the window waiting."""

    _copies: ClassVar[list[QIconEngine]] = []

    def __init__(self, pictures: Pictures, name: str) -> None:
        super().__init__()
        self._pictures = pictures
        self._name = name

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the drawing in ink that is fainter where the action is not available."""
        role = QPalette.ColorRole.ButtonText
        if mode is QIcon.Mode.Disabled:
            role = QPalette.ColorRole.Mid
        elif state is QIcon.State.On:
            role = QPalette.ColorRole.HighlightedText
        return self._pictures.drawing(self._name, QGuiApplication.palette().color(role), size)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the drawing."""
        painter.drawPixmap(rect, self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state))

    def clone(self) -> QIconEngine:
        """Return another one, for an icon that Qt is about to change, which happens hardly ever."""
        self._copies.append(_Icon(self._pictures, self._name))  # PySide does not leave it to Qt
        return self._copies[-1]


def _draw_plate(painter: QPainter, area: QRectF, code: str) -> None:
    palette = QGuiApplication.palette()
    painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
    font = painter.font()
    font.setPixelSize(max(7, int(area.height() * 0.45)))
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, code)
