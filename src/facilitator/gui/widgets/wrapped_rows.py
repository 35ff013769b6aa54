"""Draw the secretariat's rows: what it is and its state in one line, its words wrapped below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.gui.appearance import colour, is_dark
from facilitator.gui.models.desk_rows import DeskRow
from facilitator.gui.models.rows import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 7


class WrappedRows(QStyledItemDelegate):
    """Draw rows of a list view; their words take up to `most` lines."""

    def __init__(self, view: QListView, most: int = 3) -> None:
        super().__init__(view)
        self._view = view
        self._most = most
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at the width of the view."""
        row: DeskRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        lines = 1 + len(wrapped(row.text, option.font, width - 2 * _MARGIN, self._most))
        return QSize(80, lines * QFontMetrics(option.font).lineSpacing() + _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        row: DeskRow = index.data(ROW_ROLE)
        painter.save()
        palette: QPalette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        state_ink = ink if selected else colour(row.tone, dark=is_dark(palette))
        metrics = QFontMetrics(option.font)
        area: QRect = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        aside = min(metrics.horizontalAdvance(row.aside) + _MARGIN, area.width() * 2 // 3)
        first = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(ink)
        room = first.width() - aside - _MARGIN
        title = QFontMetrics(bold).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(option.font)
        painter.setPen(state_ink)
        shown = metrics.elidedText(row.aside, Qt.TextElideMode.ElideRight, aside)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(ink)
        for number, line in enumerate(wrapped(row.text, option.font, area.width(), self._most), start=1):
            below = first.translated(0, number * metrics.lineSpacing())
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return the text in lines of that width in pixels, `most` at most; the last one is elided."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
    layout.endLayout()
    encoded = layout.text().encode("utf-16-le", "surrogatepass")
    parts = [
        encoded[2 * start : 2 * end].decode("utf-16-le", "surrogatepass").strip()
        for start, end in zip(starts, [*starts[1:], len(encoded) // 2], strict=True)
    ]
    if len(parts) > most:
        rest = " ".join(parts[most - 1 :])
        parts = [*parts[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return parts
