"""Show what people have written as they wrote it: Qt takes what looks like HTML for HTML, and would load its files."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def show_plainly(root: QWidget) -> None:
    """Let every label below the widget show its text letter by letter."""
    for label in root.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """Return the text as a tool tip that shows it letter by letter."""
    return f"<p>{escape(text)}</p>" if "<" in text else text
