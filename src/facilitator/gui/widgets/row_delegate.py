"""Draw the rows of speakers' lists and of the programme: two lines each, flag first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.gui.icons import Pictures
from facilitator.gui.models.programme_list import ProgrammeRow
from facilitator.gui.models.rows import ROW_ROLE
from facilitator.gui.models.speakers_list import SpeakerRow
from facilitator.gui.text_direction import direction_of

Index = QModelIndex | QPersistentModelIndex
MARGIN = 8
INDENT = 34


class RowDelegate(QStyledItemDelegate):
    """Draw the background a style gives a row, then leave the words to `paint_row`."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's own signature
        """Return room for two lines."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        strong = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        faint = strong if selected else palette.color(QPalette.ColorRole.PlaceholderText)
        area: QRect = option.rect.adjusted(MARGIN, MARGIN // 2, -MARGIN, -MARGIN // 2)
        row = index.data(ROW_ROLE)
        painter.setLayoutDirection(option.direction)
        pen = RowPen(painter, option.font, strong, faint, option.rect)
        self.paint_row(pen, area, row)
        painter.restore()

    def paint_row(self, pen: "RowPen", area: QRect, row: object) -> None:
        """Draw the words of one row."""
        if isinstance(row, SpeakerRow):
            self._paint_speaker(pen, area, row)
        elif isinstance(row, ProgrammeRow):
            self._paint_session(pen, area, row)

    def _paint_speaker(self, pen: "RowPen", area: QRect, row: SpeakerRow) -> None:
        pen.faint(QRect(area.left(), area.top(), INDENT - 8, area.height()), row.mark, Qt.AlignmentFlag.AlignRight)
        left = self.flag(pen, area, area.left() + INDENT, row.flag, row.code)
        aside = pen.width(row.aside)
        names = QRect(left, area.top(), area.right() - left - aside - MARGIN, area.height())
        two_lines(pen, names, row.name, row.detail)
        pen.faint(
            QRect(area.right() - aside, area.top(), aside + 1, area.height()), row.aside, Qt.AlignmentFlag.AlignRight
        )

    def _paint_session(self, pen: "RowPen", area: QRect, row: ProgrammeRow) -> None:
        if not row.times:
            pen.strong(area, row.title, bold=True)
            return
        half = area.height() // 2
        aside = min(pen.width(row.mark), area.width())
        pen.faint(QRect(area.left(), area.top(), area.width() - aside, half), row.times)
        pen.faint(QRect(area.right() - aside, area.top(), aside + 1, half), row.mark, Qt.AlignmentFlag.AlignRight)
        below = QRect(area.left(), area.top() + half, area.width(), half)
        if row.session_id:
            pen.strong(below, row.title)
        else:
            pen.faint(below, row.title)

    def flag(self, pen: "RowPen", area: QRect, left: int, flag: str, code: str) -> int:
        """Draw the flag and return where the words begin."""
        if not (flag or code):
            return left
        picture = self._pictures.flag(flag, int(area.height() * 0.55), code=code)
        size = picture.deviceIndependentSize().toSize()
        place = QRect(QPoint(left, area.center().y() - size.height() // 2), size)
        pen.painter.drawPixmap(pen.placed(place).topLeft(), picture)
        return left + size.width() + 10


class RowPen:
    """Draw elided words in the two inks of a row: strong and faint."""

    def __init__(self, painter: QPainter, font: QFont, strong_ink: QColor, faint_ink: QColor, row: QRect) -> None:
        self.painter = painter
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._strong = strong_ink
        self._faint = faint_ink
        self._row = row

    def placed(self, area: QRect) -> QRect:
        """Return where an area of the row lies: at the other side of it where one reads from right to left."""
        return QStyle.visualRect(self.painter.layoutDirection(), self._row, area)

    def width(self, text: str) -> int:
        """Return the width of the text in pixels."""
        return QFontMetrics(self._font).horizontalAdvance(text)

    def strong(self, area: QRect, text: str, *, bold: bool = False, hits: tuple[tuple[int, int], ...] = ()) -> None:
        """Draw what matters; `hits` are underlined."""
        for start, end in hits:
            left = self.width(text[:start])
            right = min(left + self.width(text[start:end]), area.width())
            line = area.center().y() + QFontMetrics(self._font).height() // 2
            if left < right:
                below = self.placed(QRect(area.left() + left, line - 2, right - left, 2))
                self.painter.fillRect(below, self._strong)
        self._draw(area, text, self._bold if bold else self._font, self._strong, Qt.AlignmentFlag.AlignLeft)

    def faint(self, area: QRect, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Draw what stands beside it."""
        self._draw(area, text, self._font, self._faint, side)

    def _draw(self, area: QRect, text: str, font: QFont, ink: QColor, side: Qt.AlignmentFlag) -> None:
        self.painter.setFont(font)
        self.painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        laid_out, place = self.painter.layoutDirection(), self.placed(area)
        beside = QStyle.visualAlignment(laid_out, side) | Qt.AlignmentFlag.AlignAbsolute
        self.painter.setLayoutDirection(direction_of(text))
        self.painter.drawText(place, beside | Qt.AlignmentFlag.AlignVCenter, shown)
        self.painter.setLayoutDirection(laid_out)


def two_lines(pen: RowPen, area: QRect, name: str, detail: str) -> None:
    """Draw a name over what is said of it; alone, it stands in the middle."""
    if not detail:
        pen.strong(area, name, bold=True)
        return
    half = area.height() // 2
    pen.strong(QRect(area.left(), area.top(), area.width(), half), name, bold=True)
    pen.faint(QRect(area.left(), area.top() + half, area.width(), half), detail)
