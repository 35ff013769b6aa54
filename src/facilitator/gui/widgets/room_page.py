"""Paint what the room or the podium sees, at any size: the screens and the chair's preview share it."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.domain.programme import ClockMode
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
LATE = QColor("#ff8f86")
_SHRINKS = tuple(step / 100 for step in range(100, 34, -5))
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
        over = view is not None and signal_of(view) in {Signal.GRACE, Signal.OVER}
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
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its captions are read
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._view
        if view is None or view.mode is RoomMode.BLACKOUT:
            _fill(painter, self.rect(), QColor("black"))
            return
        _fill(painter, self.rect(), GROUND)
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
            pen.picture(logo, top=8, height=18)
        pen.write(view.meeting_title, top=31, size=6.2, weight=QFont.Weight.DemiBold, lines=3, most=1.05)
        if view.mode is RoomMode.BREAK:
            languages = view.settings.captions
            pen.write(caption(Caption.BREAK, languages), top=62, size=8, ink=AMBER)
            pen.write(f"{caption(Caption.RESUMES_AT, languages)} {view.resumes_at}", top=74, size=6)
        else:
            pen.write(view.session_title, top=66, size=5, ink=FAINT, lines=2, most=1.2)
        pen.write(view.local_time, top=90, size=4.5, ink=FAINT)

    def _paint_podium(self, pen: "PagePen", view: RoomView) -> None:
        field, ink = _podium_colours(view, lit=self._lit)
        _fill(pen.painter, self.rect(), field)
        name = view.speaker.name if view.speaker else caption(Caption.FLOOR_FREE, view.settings.captions)
        pen.write(name, top=5, size=7, ink=ink, weight=QFont.Weight.DemiBold)
        pen.write(clock_text(view), top=13, size=48, ink=ink, weight=QFont.Weight.Bold, most=1.0)
        pen.write(state_text(view), top=72, size=7.5, ink=ink, weight=QFont.Weight.DemiBold, most=1.1)
        if view.message in _MESSAGES:
            words = caption(_MESSAGES[view.message], view.settings.captions)
            pen.write(words, top=85, size=8, ink=ink, weight=QFont.Weight.Bold, most=1.1)

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
        pen.picture(flag, top=13, height=22, left=4)
        left = 4 + 22 * 4 / 3 + 4
        pen.write(caption(Caption.NOW_SPEAKING, languages), top=11.5, size=3.6, ink=FAINT, left=left, side=start)
        name = speaker.name or "\u2026"
        long = pen.width_of(name, size=8, weight=QFont.Weight.DemiBold) > pen.columns - left - 4
        lines, size = (2, 6.6) if long else (1, 8)
        pen.write(name, top=16, size=size, left=left, weight=QFont.Weight.DemiBold, side=start, lines=lines, most=1.15)
        if speaker.on_behalf_of:
            words = f"{caption(Caption.ON_BEHALF_OF, languages)} {speaker.on_behalf_of}"
            pen.write(words, top=33 if long else 27.5, size=4.2, ink=FAINT, left=left, side=start)
        ink = _room_ink(view)
        digits = clock_text(view)
        pen.write(digits, top=37, size=17, ink=ink, weight=QFont.Weight.Bold, side=start, share=0.6, most=1.0)
        beside = 10 + pen.width_of(digits, size=17, weight=QFont.Weight.Bold)
        words = caption(_MESSAGES[view.message], languages) if view.message in _MESSAGES else state_text(view)
        side = Qt.AlignmentFlag.AlignRight
        pen.write(words, top=46, size=6, ink=ink, left=beside, weight=QFont.Weight.DemiBold, side=side, most=1.1)

    def _paint_following(self, pen: "PagePen", view: RoomView) -> None:
        if not view.following:
            return
        start = Qt.AlignmentFlag.AlignLeft
        pen.write(caption(Caption.NEXT, view.settings.captions), top=61.5, size=3.6, ink=FAINT, left=4, side=start)
        half = (len(view.following) + 1) // 2
        row_height = 24 / max(half, 2)
        size = min(5.0, row_height * 0.68)
        for place, speaker in enumerate(view.following):
            column, row = divmod(place, half)
            left = 4 + column * (pen.columns - 4) / 2
            top = 67 + row * row_height
            flag = self._pictures.flag(speaker.flag, max(8, int(pen.unit * size * 1.1)), code=speaker.code or "?")
            pen.picture(flag, top=top + size * 0.1, height=size * 1.1, left=left)
            names = left + size * 1.1 * 4 / 3 + 2
            right = 4 + (column + 1) * (pen.columns - 4) / 2 - 3
            words = f"{place + 1}. {speaker.name}"
            pen.name(words, top=top, size=size, height=row_height, left=names, width=right - names)
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
        most: float = 1.5,
    ) -> None:
        """Write words on one line or a few, smaller where they would not fit; `most` caps the scale of the words."""
        width = (self.columns - left - 4) * share * self.unit
        pixels = size * self.unit * min(self._scale, most)
        height = pixels * 1.4 * lines
        flags = side | Qt.AlignmentFlag.AlignTop
        flags |= Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
        font = QFont(self.painter.font())
        font.setWeight(weight)
        for shrink in _SHRINKS:
            font.setPixelSize(max(5, int(pixels * shrink)))
            needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, height * 4), int(flags), text)
            if needed.width() <= width and needed.height() <= height:
                break
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(QRectF(left * self.unit, top * self.unit, width, height), int(flags), text)

    def width_of(self, text: str, *, size: float, weight: QFont.Weight) -> float:
        """Return how wide words of that size are, in units."""
        font = QFont(self.painter.font())
        font.setWeight(weight)
        font.setPixelSize(max(5, int(size * self.unit)))
        return QFontMetricsF(font).horizontalAdvance(text) / self.unit

    def name(self, text: str, *, top: float, size: float, height: float, left: float, width: float) -> None:
        """Write a name on one line, a little smaller if need be; a very long one stands on two lines."""
        font = QFont(self.painter.font())
        font.setWeight(QFont.Weight.Normal)
        pixels = min(size * self._scale, height * 0.74) * self.unit
        room = width * self.unit
        for shrink in (1.0, 0.9, 0.8, 0.7):
            font.setPixelSize(max(5, int(pixels * shrink)))
            if QFontMetricsF(font).horizontalAdvance(text) <= room:
                lines = [text]
                break
        else:
            font.setPixelSize(max(5, int(min(pixels * 0.7, height * 0.42 * self.unit))))
            first, rest = _broken(text, QFontMetricsF(font), room)
            lines = [first, QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        self.painter.setFont(font)
        self.painter.setPen(INK)
        tall = QFontMetricsF(font).height()
        for place, line in enumerate(lines):
            area = QRectF(left * self.unit, top * self.unit + place * tall * 0.95, room, tall)
            self.painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), line)

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
        _fill(self.painter, line, QColor("#3a4652"))


def _fill(painter: QPainter, area: QRect | QRectF, ground: QColor) -> None:
    # What fillRect does, without its also making every gradient of Qt known to Python.
    painter.setBackground(ground)
    painter.eraseRect(area)


def _broken(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """Return the words that fit on a line, and the rest."""
    words = text.split(" ")
    for count in range(len(words), 0, -1):
        line = " ".join(words[:count])
        if metrics.horizontalAdvance(line) <= width or count == 1:
            return line, " ".join(words[count:])
    return text, ""


def clock_text(view: RoomView) -> str:
    """Return the digits: time left, over time with a plus where it may be shown, else time spoken."""
    clock = view.clock
    if view.clock_mode is ClockMode.CLOCK_ONLY:
        return view.local_time
    if clock is None:
        return ""
    if clock.remaining is None or view.clock_mode is ClockMode.COUNT_UP:
        return minutes_and_seconds(clock.elapsed)
    if clock.remaining > 0:
        return minutes_and_seconds(-(-clock.remaining // 1))
    return f"+{minutes_and_seconds(clock.over)}" if view.settings.shows_over_time else "0:00"


def state_text(view: RoomView) -> str:
    """Return the state in a shape and a word, for those who cannot tell the colours apart."""
    clock, languages = view.clock, view.settings.captions
    if clock is None or view.clock_mode is ClockMode.CLOCK_ONLY:
        return ""
    if clock.phase is Phase.PAUSED:
        return f"\u275a\u275a {caption(Caption.PAUSED, languages)}"
    if clock.signal in {Signal.GRACE, Signal.OVER}:
        return f"\u25a0 {caption(Caption.TIME_IS_UP, languages)}"
    return {Signal.FIRST_WARNING: "\u25b2", Signal.SECOND_WARNING: "\u25b2\u25b2"}.get(clock.signal, "")


def signal_of(view: RoomView) -> Signal:
    """Return how near the limit is; a clock that shows only the time of day warns nobody."""
    if view.clock is None or view.clock_mode is ClockMode.CLOCK_ONLY:
        return Signal.CALM
    return view.clock.signal


def words_of(view: RoomView) -> str:
    """Return the page in words, for a screen reader."""
    names = [view.speaker.name] if view.speaker else []
    return ". ".join(part for part in (view.session_title, *names, state_text(view)) if part)


def _podium_colours(view: RoomView, *, lit: bool) -> tuple[QColor, QColor]:
    signal = signal_of(view)
    if signal in {Signal.GRACE, Signal.OVER}:
        return (RED, INK) if lit else (INK, RED)
    if signal in {Signal.FIRST_WARNING, Signal.SECOND_WARNING}:
        return AMBER, GROUND
    return GROUND, INK


def _room_ink(view: RoomView) -> QColor:
    signal = signal_of(view)
    if signal in {Signal.GRACE, Signal.OVER}:
        return LATE
    return AMBER if signal in {Signal.FIRST_WARNING, Signal.SECOND_WARNING} else INK
