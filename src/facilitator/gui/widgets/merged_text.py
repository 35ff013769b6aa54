"""Show in an editor what others have made of its text, without moving the hands that type in it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from facilitator.domain.word_edits import word_edits
from facilitator.gui.widgets.text_positions import utf16_length


def show_merged(editor: QPlainTextEdit, text: str) -> None:
    """Show this text, word by word in the place of what differs: the cursor stays between its own words.

    The editor then forgets what it could have undone, for that would take the others' words away; the
    history of acts undoes one's own.
    """
    shown = editor.toPlainText()
    if shown == text:
        return
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    for edit in reversed(word_edits(shown, text)):
        cursor.setPosition(utf16_length(shown[: edit.start]))
        cursor.setPosition(utf16_length(shown[: edit.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.words)
    cursor.endEditBlock()
    editor.document().clearUndoRedoStacks()
