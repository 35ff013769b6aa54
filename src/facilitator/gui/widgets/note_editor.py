"""Take what a rapporteur types: plain text, theme tags coloured, saved by whoever listens."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.domain.notes import tag_spans
from facilitator.domain.word_edits import word_edits


class NoteEditor(QPlainTextEdit):
    """Edit one note; `left` says that the focus has gone elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = TagHighlighter(self.document(), self)

    def take_over(self, text: str) -> None:
        """Show this text, word by word in the place of what differs: the cursor stays between its own words."""
        shown = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for edit in reversed(word_edits(shown, text)):
            cursor.setPosition(_utf16_length(shown[: edit.start]))
            cursor.setPosition(_utf16_length(shown[: edit.end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.words)
        cursor.endEditBlock()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tags in the ink of the new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.tags.rehighlight()


class TagHighlighter(QSyntaxHighlighter):
    """Make `#tag` stand out: bold when the theme is known, underlined when it is not."""

    def __init__(self, document: QTextDocument, editor: QWidget) -> None:
        super().__init__(document)
        self._editor = editor
        self._known: frozenset[str] = frozenset()

    def know(self, tags: Collection[str]) -> None:
        """Take these tags as the meeting's themes."""
        self._known = frozenset(tag.casefold() for tag in tags)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Format the tags of one line."""
        for start, end, tag in tag_spans(text):
            style = QTextCharFormat()
            if tag in self._known:
                style.setFontWeight(QFont.Weight.DemiBold)
                style.setForeground(self._editor.palette().color(QPalette.ColorRole.Link))
            else:
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            first = _utf16_length(text[:start])
            self.setFormat(first, _utf16_length(text[start:end]), style)


def _utf16_length(text: str) -> int:
    """Return the length as Qt counts it: a character beyond the basic plane is two."""
    return len(text) + sum(character > "\uffff" for character in text)
