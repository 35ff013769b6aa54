"""Underline the words that no dictionary knows, when the hands rest, never while they type."""

import re

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from facilitator.gui.appearance import Tone, colour, is_dark
from facilitator.gui.spelling import Speller
from facilitator.gui.widgets.text_positions import utf16_length

REST_MS = 450
_WORD = re.compile(r"(?<![\w#@./\[])[A-Za-z\u00c0-\u024f]{2,}(?:['\u2019][A-Za-z\u00c0-\u024f]+)*(?![\w@/])")


class SpellingLines(QObject):
    """Look at the visible lines only; drawn as extra selections, so the text and its formats stay untouched."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._speller: Speller | None = None
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(REST_MS)
        self.soon.timeout.connect(self.check)
        editor.textChanged.connect(self._on_changed)
        editor.verticalScrollBar().valueChanged.connect(self._on_changed)

    @property
    def speller(self) -> Speller | None:
        """Return who checks, or None while nobody does."""
        return self._speller

    def use(self, speller: Speller | None) -> None:
        """Let this speller check from now on; None checks nothing and shows nothing."""
        self._speller = speller
        self.check()

    def check(self) -> None:
        """Underline what is wrong on the lines that can be seen."""
        self.soon.stop()
        found = self._wrong_words() if self._speller is not None else []
        if found or self._editor.extraSelections():
            self._editor.setExtraSelections(found)

    def _on_changed(self, *_value: int) -> None:
        if self._speller is not None:
            self.soon.start()

    def _wrong_words(self) -> list[QTextEdit.ExtraSelection]:
        bottom = self._editor.viewport().rect().bottomLeft()
        block, last = self._editor.firstVisibleBlock(), self._editor.cursorForPosition(bottom).block()
        ink = colour(Tone.OVER, dark=is_dark(self._editor.palette()))
        found: list[QTextEdit.ExtraSelection] = []
        while block.isValid():
            found += self._wrong_words_of(block, ink)
            if block == last:
                break
            block = block.next()
        return found

    def _wrong_words_of(self, block: QTextBlock, ink: QColor) -> list[QTextEdit.ExtraSelection]:
        assert self._speller is not None
        text, cursor_at = block.text(), self._editor.textCursor().position()
        found = []
        for word in _WORD.finditer(text):
            start = block.position() + utf16_length(text[: word.start()])
            end = start + utf16_length(word.group())
            # The word being typed is not finished yet; a word in capitals is a name or an acronym.
            if start <= cursor_at <= end or word.group().isupper() or self._speller.knows(word.group()):
                continue
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self._editor.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format = _wave(ink)
            found.append(selection)
        return found


def _wave(ink: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    style.setUnderlineColor(ink)
    return style
