"""Show an outline's headings as a tree."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from facilitator.gui.plain_texts import plain_tip
from facilitator.reporting.outline import ContentsEntry

KEY_ROLE = Qt.ItemDataRole.UserRole
DEEPEST = 3
"""The level down to which headings are shown."""


class OutlineTree(QStandardItemModel):
    """Hold one item per heading; `KEY_ROLE` gives the key of its block."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def show(self, headings: Iterable[ContentsEntry]) -> None:
        """Show these headings, each with the paragraphs under it."""
        self.clear()
        path: list[QStandardItem] = [self.invisibleRootItem()]
        for entry in headings:
            text = f"{entry.number} {entry.text}".strip()
            item = QStandardItem(f"{text}  \u00b6 {entry.paragraphs}" if entry.paragraphs else text)
            item.setData(entry.key, KEY_ROLE)
            item.setToolTip(plain_tip(text))
            del path[entry.level :]
            path[-1].appendRow(item)
            path.append(item)
