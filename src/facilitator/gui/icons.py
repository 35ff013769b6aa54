"""Draw icons in the palette's ink and flags at the size they are needed."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

_ICON_SIZE = 32  # what a button shows at the largest scale
_CODE_LETTERS = 3


class Pictures:
    """Offer the shipped icons and flags; each picture is made once for each palette."""

    def __init__(self, icons: Path, flags: Path) -> None:
        self._icons = icons
        self._flags = flags
        self._made = lru_cache(maxsize=512)(self._make_flag)
        self._drawn = lru_cache(maxsize=128)(_drawn)

    def icon(self, name: str, *, checkable: bool = False) -> QIcon:
        """Return the icon in the ink of the present palette, fainter where its action is not available."""
        shape = self._drawn(self._icons / f"{name}.svg")
        palette = QGuiApplication.palette()
        icon = QIcon()
        text, faint = palette.color(QPalette.ColorRole.ButtonText), palette.color(QPalette.ColorRole.Mid)
        icon.addPixmap(_inked(shape, text), QIcon.Mode.Normal, QIcon.State.Off)
        icon.addPixmap(_inked(shape, faint), QIcon.Mode.Disabled, QIcon.State.Off)
        if checkable:
            lit = palette.color(QPalette.ColorRole.HighlightedText)
            icon.addPixmap(_inked(shape, lit), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def flag(self, stem: str, height: int, *, code: str = "") -> QPixmap:
        """Return the flag at that height in pixels; without one, a plain plate with the code on it."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        return self._made(stem, height, code[:_CODE_LETTERS], ratio, QGuiApplication.palette().cacheKey())

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


def _draw_plate(painter: QPainter, area: QRectF, code: str) -> None:
    palette = QGuiApplication.palette()
    painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
    font = painter.font()
    font.setPixelSize(max(7, int(area.height() * 0.45)))
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, code)


def _drawn(file: Path) -> QPixmap:
    """Return the shape of an icon, whose ink is of no account."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the window is painted first

    ratio = 2.0
    picture = QPixmap(QSize(_ICON_SIZE, _ICON_SIZE) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(file)).render(painter, QRectF(0, 0, _ICON_SIZE, _ICON_SIZE))
    painter.end()
    return picture


def _inked(shape: QPixmap, ink: QColor) -> QPixmap:
    picture = QPixmap(shape)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, _ICON_SIZE, _ICON_SIZE), ink)
    painter.end()
    return picture
