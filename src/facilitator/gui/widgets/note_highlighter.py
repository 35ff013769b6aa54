"""Show the tags and marks of a note while its text stays plain."""

from collections.abc import Collection

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from facilitator.domain.note_marks import Mark, mark_spans
from facilitator.domain.notes import tag_spans
from facilitator.gui.widgets.text_positions import utf16_length

_SIGNS = frozenset('#*_>"[-')


class NoteHighlighter(QSyntaxHighlighter):
    """Make `#tag` bold when the theme is known and underlined when it is not, and marks look like what they mean."""

    def __init__(self, document: QTextDocument, editor: QWidget) -> None:
        super().__init__(document)
        self._editor = editor
        self._known: frozenset[str] = frozenset()
        self._marks: dict[Mark, QTextCharFormat] = {}
        self._tag = QTextCharFormat()
        self._unknown_tag = QTextCharFormat()
        self.dress()

    def know(self, tags: Collection[str]) -> None:
        """Take these tags as the meeting's themes."""
        self._known = frozenset(tag.casefold() for tag in tags)
        self.rehighlight()

    def dress(self) -> None:
        """Take the inks of the editor's present palette."""
        palette = self._editor.palette()
        link, faint = palette.color(QPalette.ColorRole.Link), palette.color(QPalette.ColorRole.PlaceholderText)
        self._tag = _format(ink=link, bold=True)
        self._unknown_tag.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self._marks = {
            Mark.BOLD: _format(bold=True),
            Mark.ITALIC: _format(italic=True),
            Mark.LIST: _format(ink=link, bold=True),
            Mark.QUOTATION: _format(ink=faint, italic=True),
            Mark.VERBATIM: _format(underline=True),
            Mark.STAMP: _format(ink=faint),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Format the tags and marks of one line."""
        if _SIGNS.isdisjoint(text):
            return
        for span in mark_spans(text):
            self._show(text, span.start, span.end, self._marks[span.mark])
        for start, end, tag in tag_spans(text):
            self._show(text, start, end, self._tag if tag in self._known else self._unknown_tag)

    def _show(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        self.setFormat(utf16_length(text[:start]), utf16_length(text[start:end]), style)


def _format(
    *, ink: QColor | None = None, bold: bool = False, italic: bool = False, underline: bool = False
) -> QTextCharFormat:
    style = QTextCharFormat()
    if ink is not None:
        style.setForeground(ink)
    if bold:
        style.setFontWeight(QFont.Weight.DemiBold)
    style.setFontItalic(italic)
    style.setFontUnderline(underline)
    return style
