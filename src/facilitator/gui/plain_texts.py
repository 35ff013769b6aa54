"""Show what people have written as they wrote it: Qt takes what looks like HTML for HTML, and would load its files.

Labels of forms are made plain by the rules of the house, labels made by hand are of the class here, and every tool
tip passes through `plain_tip`. A test reads the sources for it and walks the window.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Be a label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """Return the text as a tool tip that shows it letter by letter."""
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 - hardly any text has one, and it brings a list of all letters

    return f"<p>{escape(text)}</p>"
