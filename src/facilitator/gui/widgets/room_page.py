"""Paint what the room or the podium sees, at any size: the screens and the chair's preview share it."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.domain.speaking_clock import Phase, Signal
from facilitator.gui.icons import Pictures
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.room_captions import Caption, caption
from facilitator.services.room_view import RoomMessage, RoomMode, RoomSpeaker, RoomView

GROUND = QColor("#0b1016")
INK = QColor("#f2f6fa")
FAINT = QColor("#a9b6c3")
AMBER = QColor("#f2b63c")
RED = QColor("#c02019")
_ROWS = 100  # the page is as many units high
_MESSAGES = {RoomMessage.CONCLUDE: Caption.CONCLUDE, RoomMessage.SLOW_DOWN: Caption.SLOW_DOWN}


class PageKind(Enum):
    """Tell the page for the room from the one for the podium."""

    ROOM = "room"
    PODIUM = "podium"


class RoomPage(QWidget):
    """Show one view; the podium's page flashes at the limit, when asked to, by `beat`."""

    def __init__(self, kind: PageKind, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._pictures = pictures
        self._view: RoomView | None = None
        self._lit = True
        self.setMinimumSize(160, 90)

    @property
    def view(self) -> RoomView | None:
        """Return what is shown."""
        return self._view

    @property
    def is_lit(self) -> bool:
        """Return whether the podium's field is full of colour just now."""
        return self._lit

    def show_view(self, view: RoomView) -> None:
        """Show this view from now on."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(words_of(view))
            self.update()

    def beat(self) -> None:
        """Change the light of a clock that is over its limit."""
        view = self._view
        over = view is not None and view.clock is not None and view.clock.signal in {Signal.GRACE, Signal.OVER}
        flashing = over and view is not None and view.settings.flashes
        self._lit = not self._lit if flashing else True
        if over:
            self.update()

    def sizeHint(self) -> QSize:
        """Return a wide page."""
        return QSize(480, 270)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page for its mode."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._view
        if view is None or view.mode is RoomMode.BLACKOUT:
            painter.fillRect(self.rect(), QColor("black"))
            return
        painter.fillRect(self.rect(), GROUND)
        pen = PagePen(painter, self.height() / _ROWS, view.settings.font_scale / 100, self.width())
        if view.mode in {RoomMode.HOLD, RoomMode.BREAK}:
            self._paint_slide(pen, view)
        elif self._kind is PageKind.PODIUM:
            self._paint_podium(pen, view)
        else:
            self._paint_room(pen, view)

    def _paint_slide(self, pen: "PagePen", view: RoomView) -> None:
        logo = QPixmap(view.settings.logo) if Path(view.settings.logo).is_file() else QPixmap()
        if not logo.isNull():
            pen.picture(logo, top=10, height=18)
        pen.write(view.meeting_title, top=34, size=6.5, weight=QFont.Weight.DemiBold, lines=3)
        if view.mode is RoomMode.BREAK:
            languages = view.settings.captions
            pen.write(caption(Caption.BREAK, languages), top=62, size=8, ink=AMBER)
            pen.write(f"{caption(Caption.RESUMES_AT, languages)} {view.resumes_at}", top=74, size=6)
        else:
            pen.write(view.session_title, top=66, size=5, ink=FAINT, lines=2)
        pen.write(view.local_time, top=90, size=4.5, ink=FAINT)

    def _paint_podium(self, pen: "PagePen", view: RoomView) -> None:
        field, ink = _podium_colours(view, lit=self._lit)
        pen.painter.fillRect(self.rect(), field)
        name = view.speaker.name if view.speaker else caption(Caption.FLOOR_FREE, view.settings.captions)
        pen.write(name, top=5, size=7, ink=ink, weight=QFont.Weight.DemiBold)
        pen.write(clock_text(view), top=18, size=46, ink=ink, weight=QFont.Weight.Bold)
        pen.write(state_text(view), top=72, size=7.5, ink=ink, weight=QFont.Weight.DemiBold)
        if view.message in _MESSAGES:
            words = caption(_MESSAGES[view.message], view.settings.captions)
            pen.write(words, top=85, size=8, ink=ink, weight=QFont.Weight.Bold)

    def _paint_room(self, pen: "PagePen", view: RoomView) -> None:
        languages = view.settings.captions
        pen.write(view.session_title, top=4, size=4, ink=FAINT, left=4, share=0.76, side=Qt.AlignmentFlag.AlignLeft)
        pen.write(view.local_time, top=4, size=4, ink=FAINT, left=4, side=Qt.AlignmentFlag.AlignRight)
        if view.speaker is None:
            pen.write(caption(Caption.FLOOR_FREE, languages), top=24, size=8, ink=FAINT)
        else:
            self._paint_speaker(pen, view, view.speaker)
        pen.rule(top=60)
        self._paint_following(pen, view)
        if view.list_closed:
            words = f"\u25a0 {caption(Caption.LIST_CLOSED, languages)}"
            pen.write(words, top=92, size=4, ink=AMBER, left=4, side=Qt.AlignmentFlag.AlignLeft)

    def _paint_speaker(self, pen: "PagePen", view: RoomView, speaker: RoomSpeaker) -> None:
        languages = view.settings.captions
        start = Qt.AlignmentFlag.AlignLeft
        flag = self._pictures.flag(speaker.flag, max(8, int(pen.unit * 22)), code=speaker.code or "?")
        pen.picture(flag, top=14, height=22, left=4)
        left = 4 + 22 * 4 / 3 + 4
        pen.write(caption(Caption.NOW_SPEAKING, languages), top=13, size=3.6, ink=FAINT, left=left, side=start)
        name = speaker.name or "\u2026"
        pen.write(name, top=18, size=8, left=left, weight=QFont.Weight.DemiBold, side=start, lines=2)
        if speaker.on_behalf_of:
            words = f"{caption(Caption.ON_BEHALF_OF, languages)} {speaker.on_behalf_of}"
            pen.write(words, top=36, size=4, ink=FAINT, left=left, side=start)
        ink = _room_ink(view)
        pen.write(clock_text(view), top=40, size=17, ink=ink, left=4, weight=QFont.Weight.Bold, side=start, share=0.5)
        words = caption(_MESSAGES[view.message], languages) if view.message in _MESSAGES else state_text(view)
        side = Qt.AlignmentFlag.AlignRight
        pen.write(words, top=46, size=5.5, ink=ink, left=4, weight=QFont.Weight.DemiBold, side=side)

    def _paint_following(self, pen: "PagePen", view: RoomView) -> None:
        if not view.following:
            return
        start = Qt.AlignmentFlag.AlignLeft
        pen.write(caption(Caption.NEXT, view.settings.captions), top=62, size=3.6, ink=FAINT, left=4, side=start)
        half = (len(view.following) + 1) // 2
        for place, speaker in enumerate(view.following):
            column, row = divmod(place, half)
            left = 4 + column * pen.columns / 2
            top = 67 + row * (24 / max(half, 1))
            size = min(5.0, 17 / max(half, 1))
            height = size * 1.1
            flag = self._pictures.flag(speaker.flag, max(8, int(pen.unit * height)), code=speaker.code or "?")
            pen.picture(flag, top=top + size * 0.15, height=height, left=left)
            words = f"{place + 1}. {speaker.name}"
            pen.write(words, top=top, size=size, left=left + height * 4 / 3 + 2, share=0.4, side=start)
        if view.more:
            words = f"+ {view.more} {caption(Caption.MORE, view.settings.captions)}"
            pen.write(words, top=92, size=4, ink=FAINT, left=4, side=Qt.AlignmentFlag.AlignRight)


class PagePen:
    """Write and draw in units of a hundredth of the page's height."""

    def __init__(self, painter: QPainter, unit: float, scale: float, width: int) -> None:
        self.painter = painter
        self.unit = unit
        self.columns = width / unit
        self._scale = scale

    def write(  # noqa: PLR0913 - one call places one line of words
        self,
        text: str,
        *,
        top: float,
        size: float,
        ink: QColor = INK,
        left: float = 4,
        share: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        lines: int = 1,
    ) -> None:
        """Write words on one line or a few, smaller where they would not fit."""
        width = (self.columns - left - 4) * share * self.unit
        font = QFont(self.painter.font())
        font.setWeight(weight)
        pixels = size * self.unit * self._scale
        font.setPixelSize(max(5, int(pixels)))
        needed = QFontMetricsF(font).horizontalAdvance(text) / lines
        if needed > width > 0:
            font.setPixelSize(max(5, int(font.pixelSize() * max(width / needed * 0.98, 0.45))))
        self.painter.setFont(font)
        self.painter.setPen(ink)
        area = QRectF(left * self.unit, top * self.unit, width, pixels * 1.25 * lines)
        flags = (
            side | Qt.AlignmentFlag.AlignTop | (Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine)
        )
        self.painter.drawText(area, int(flags), text)

    def picture(self, picture: QPixmap, *, top: float, height: float, left: float | None = None) -> None:
        """Draw a picture at a height, in the middle unless a side is named."""
        size = picture.deviceIndependentSize()
        tall = height * self.unit
        wide = tall * size.width() / size.height()
        start = (self.columns * self.unit - wide) / 2 if left is None else left * self.unit
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.drawPixmap(QRectF(start, top * self.unit, wide, tall), picture, QRectF(picture.rect()))

    def rule(self, *, top: float) -> None:
        """Draw a thin line across the page."""
        line = QRectF(4 * self.unit, top * self.unit, (self.columns - 8) * self.unit, max(1.0, self.unit * 0.2))
        self.painter.fillRect(line, QColor("#3a4652"))


def clock_text(view: RoomView) -> str:
    """Return the digits: time left, over time with a plus where it may be shown, else time spoken."""
    clock = view.clock
    if clock is None:
        return ""
    if clock.remaining is None:
        return minutes_and_seconds(clock.elapsed)
    if clock.remaining > 0:
        return minutes_and_seconds(-(-clock.remaining // 1))
    return f"+{minutes_and_seconds(clock.over)}" if view.settings.shows_over_time else "0:00"


def state_text(view: RoomView) -> str:
    """Return the state in a shape and a word, for those who cannot tell the colours apart."""
    clock, languages = view.clock, view.settings.captions
    if clock is None:
        return ""
    if clock.phase is Phase.PAUSED:
        return f"\u275a\u275a {caption(Caption.PAUSED, languages)}"
    if clock.signal in {Signal.GRACE, Signal.OVER}:
        return f"\u25a0 {caption(Caption.TIME_IS_UP, languages)}"
    return {Signal.FIRST_WARNING: "\u25b2", Signal.SECOND_WARNING: "\u25b2\u25b2"}.get(clock.signal, "")


def words_of(view: RoomView) -> str:
    """Return the page in words, for a screen reader."""
    names = [view.speaker.name] if view.speaker else []
    return ". ".join(part for part in (view.session_title, *names, state_text(view)) if part)


def _podium_colours(view: RoomView, *, lit: bool) -> tuple[QColor, QColor]:
    signal = view.clock.signal if view.clock else Signal.CALM
    if signal in {Signal.GRACE, Signal.OVER}:
        return (RED, INK) if lit else (INK, RED)
    if signal in {Signal.FIRST_WARNING, Signal.SECOND_WARNING}:
        return AMBER, GROUND
    return GROUND, INK


def _room_ink(view: RoomView) -> QColor:
    signal = view.clock.signal if view.clock else Signal.CALM
    if signal in {Signal.GRACE, Signal.OVER}:
        return QColor("#ff8f86")
    return AMBER if signal in {Signal.FIRST_WARNING, Signal.SECOND_WARNING} else INK
