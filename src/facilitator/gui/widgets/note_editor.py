"""Take what a rapporteur types: plain text with a few marks, saved by whoever listens."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from facilitator.domain.abbreviations import USUAL, Abbreviations
from facilitator.domain.notes import kind_prefix
from facilitator.domain.pasted_text import cleaned, from_html
from facilitator.gui.widgets.note_highlighter import NoteHighlighter
from facilitator.gui.widgets.quick_entry import Find
from facilitator.gui.widgets.text_marks import wrap
from facilitator.gui.widgets.text_positions import characters_before, utf16_length
from facilitator.gui.widgets.word_popup import WordPopup

OWN_TEXT = "application/x-facilitator-note"
_ENDS_A_WORD = frozenset(" .,;:!?)\r\n")
_ASKED = re.compile(r"(?:^|(?<=[\s(\u201c\"]))([#@+])([^\W_][\w\-]*|)$")
_LAST_WORD = re.compile(r"(?<![\w#@+/\-])([^\W_][\w/\-]*)$")
_FEWEST_LETTERS = {"#": 0, "@": 1, "+": 1}
_PREFIX_REACH = 8
_BOLD_KEYS = (Qt.Key.Key_B, Qt.Key.Key_I)

Write = Callable[[str, str], str]


class NoteEditor(QPlainTextEdit):
    """Edit one note.

    `left` says that the focus has gone elsewhere, `kind_named` that the first letters named a kind of note.
    After `#`, `@` or `+` the letters are looked up by the finder of that sign; what is chosen is written as
    the `write` function says.
    """

    left = Signal()
    kind_named = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The keyboard must be able to leave; notes have no use for tab characters (WCAG 2.2, criterion 2.1.2).
        self.setTabChangesFocus(True)
        self.tags = NoteHighlighter(self.document(), self)
        self.abbreviations = Abbreviations(USUAL)
        self.popup = WordPopup(self)
        self.popup.taken.connect(self._write_taken)
        self._finders: Mapping[str, Find] = {}
        self._write: Write = _as_typed
        # Shown as a child of the window, it would outlive the editor.
        self.destroyed.connect(self.popup.deleteLater)

    def set_finders(self, finders: Mapping[str, Find], write: Write) -> None:
        """Ask these functions, by sign, what letters mean; `write` (sign, id) says what stands in their place."""
        self._finders = finders
        self._write = write

    def show_text(self, text: str, *, keep_place: bool = False) -> None:
        """Show another text, with nothing to undo, the cursor at its end or where it was."""
        place = self.textCursor().position()
        self.popup.hide()
        self.setPlainText(text)
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        cursor.setPosition(min(place, end) if keep_place else end)
        self.setTextCursor(cursor)

    def follow_direction(self) -> None:
        """Stand at the right when the note begins in Arabic or Hebrew; each paragraph runs its own way anyhow."""
        option = self.document().defaultTextOption()
        runs_left = self.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if runs_left else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def put(self, text: str) -> None:
        """Write at the cursor, one step of undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of bold and italic before the window takes them for something else."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in _BOLD_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer the suggestions, else type; then write out abbreviations and look for a sign."""
        if event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier} and self.popup.key(
            Qt.Key(event.key())
        ):
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _BOLD_KEYS:
            wrap(self, "**" if event.key() == Qt.Key.Key_B else "_")
            return
        super().keyPressEvent(event)
        self._after_typing(event.text())

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Let Tab take a suggestion while there are some; else it goes on to the next control."""
        return self.popup.key(Qt.Key.Key_Tab) or super().focusNextPrevChild(next_one)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what a dead key or an input method has composed."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._after_typing(event.commitString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the focus has gone."""
        super().focusOutEvent(event)
        self.popup.hide()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tags in the ink of the new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.tags.dress()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text, marked as a note's own so that pasting it changes nothing."""
        data = QMimeData()
        words = self.textCursor().selectedText().replace("\u2029", "\n")
        data.setText(words)
        data.setData(OWN_TEXT, words.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text in any dress."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words without their dress."""
        if source.hasFormat(OWN_TEXT):
            self.put(source.text())
        elif source.hasHtml():
            self.put(from_html(source.html()) or cleaned(source.text()))
        else:
            self.put(cleaned(source.text()))

    def _after_typing(self, typed: str) -> None:
        if typed and typed[-1] in _ENDS_A_WORD:
            self._expand_last_word("" if typed in {"\r", "\n"} else typed[-1])
            if typed == " ":
                self._take_kind()
        if typed or not self.popup.isHidden():
            self._look_for_sign()

    def _expand_last_word(self, typed: str) -> None:
        """Write out the abbreviation before the character just typed, as one step of undo of its own.

        The character is written again with it: so undo leaves the cursor where the hands are.
        """
        end = self.textCursor().position() - 1
        block = self.document().findBlock(end)
        text = block.text()
        before = text[: characters_before(text, end - block.position())]
        found = _LAST_WORD.search(before)
        words = self.abbreviations.expansion(found.group(1)) if found else ""
        if not found or not words:
            return
        edit = QTextCursor(self.document())
        edit.setPosition(block.position() + utf16_length(before[: found.start(1)]))
        edit.setPosition(end + len(typed), QTextCursor.MoveMode.KeepAnchor)
        edit.beginEditBlock()
        edit.insertText(words + typed)
        edit.endEditBlock()

    def _take_kind(self) -> None:
        """Take letters that name a kind, typed at the very beginning, out of the text and say which kind it was."""
        cursor = self.textCursor()
        if cursor.position() > _PREFIX_REACH:
            return
        found = kind_prefix(self.document().firstBlock().text())
        if found is None or found[1] != cursor.position():
            return
        edit = QTextCursor(self.document())
        edit.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        edit.removeSelectedText()
        self.kind_named.emit(found[0])

    def _asked(self) -> re.Match[str] | None:
        """Return the sign and the letters before the cursor."""
        cursor = self.textCursor()
        text = cursor.block().text()
        return _ASKED.search(text[: characters_before(text, cursor.positionInBlock())])

    def _look_for_sign(self) -> None:
        found = self._asked()
        if (
            found is None
            or len(found.group(2)) < _FEWEST_LETTERS[found.group(1)]
            or found.group(1) not in self._finders
        ):
            self.popup.hide()
            return
        self.popup.offer(self._finders[found.group(1)](found.group(2)))

    def _write_taken(self, identifier: str) -> None:
        """Put what was chosen in the place of the sign and its letters."""
        found = self._asked()
        if found is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, utf16_length(found.group(0))
        )
        cursor.removeSelectedText()
        words = self._write(found.group(1), identifier)
        cursor.joinPreviousEditBlock()
        cursor.insertText(f"{words} " if words else "")
        cursor.endEditBlock()
        self.setTextCursor(cursor)


def _as_typed(sign: str, identifier: str) -> str:
    return sign + identifier
