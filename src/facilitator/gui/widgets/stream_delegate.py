"""Draw the rows of the note stream: interventions with their flags, and notes under them."""

from PySide6.QtCore import QRect, Qt

from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.widgets.row_delegate import INDENT, MARGIN, RowDelegate, RowPen, two_lines


class StreamDelegate(RowDelegate):
    """Draw an intervention like a speaker; a note further in, with what was found in it underlined."""

    def paint_row(self, pen: RowPen, area: QRect, row: object) -> None:
        """Draw the words of one row."""
        assert isinstance(row, StreamRow)
        aside = pen.width(row.aside)
        if row.note_id:
            names = area.adjusted(INDENT + 10, 0, 0, 0)
            half = area.height() // 2
            pen.faint(QRect(names.left(), names.top(), names.width() - aside - MARGIN, half), row.title)
            pen.faint(QRect(area.right() - aside, area.top(), aside + 1, half), row.aside, Qt.AlignmentFlag.AlignRight)
            pen.strong(QRect(names.left(), names.top() + half, names.width(), half), row.text, hits=row.hits)
            return
        left = self.flag(pen, area, area.left(), row.flag, row.code)
        two_lines(
            pen, QRect(left, area.top(), area.right() - left - aside - MARGIN, area.height()), row.title, row.text
        )
        beside = QRect(area.right() - aside, area.top(), aside + 1, area.height())
        pen.faint(beside, row.aside, Qt.AlignmentFlag.AlignRight)
