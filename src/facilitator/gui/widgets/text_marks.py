"""Put the signs of a note's marks around words and before lines, each as one step of undo."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit


def wrap(editor: QPlainTextEdit, sign: str) -> None:
    """Put the sign around the selected words, or take it away; with none selected, around the cursor."""
    cursor = editor.textCursor()
    words = cursor.selectedText()
    if len(words) > 2 * len(sign) and words.startswith(sign) and words.endswith(sign):
        _put(editor, words[len(sign) : -len(sign)])
        return
    _put(editor, f"{sign}{words}{sign}")
    if not words:
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(sign))
        editor.setTextCursor(cursor)


def mark_lines(editor: QPlainTextEdit, sign: str) -> None:
    """Begin every line of the selection with the sign, or none when all of them did."""
    cursor = editor.textCursor()
    document = editor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    blocks = [block]
    while block != last:
        block = block.next()
        blocks.append(block)
    had_all = all(each.text().startswith(sign) for each in blocks)
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for each in blocks:
        edit.setPosition(each.position())
        if had_all:
            edit.setPosition(each.position() + len(sign), QTextCursor.MoveMode.KeepAnchor)
            edit.removeSelectedText()
        elif not each.text().startswith(sign):
            edit.insertText(sign)
    edit.endEditBlock()


def _put(editor: QPlainTextEdit, text: str) -> None:
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    cursor.insertText(text)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)
