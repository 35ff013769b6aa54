"""Show an outline's headings as a tree."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from facilitator.gui.plain_texts import plain_tip
from facilitator.reporting.outline import Outline, contents_of

KEY_ROLE = Qt.ItemDataRole.UserRole
_DEEPEST = 3


class OutlineTree(QStandardItemModel):
    """Hold one item per heading; `KEY_ROLE` gives the key of its block."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def show(self, outline: Outline) -> None:
        """Show this outline's headings, each with the paragraphs under it."""
        self.clear()
        path: list[QStandardItem] = [self.invisibleRootItem()]
        for entry in contents_of(outline, _DEEPEST):
            text = f"{entry.number} {entry.text}".strip()
            item = QStandardItem(f"{text}  \u00b6 {entry.paragraphs}" if entry.paragraphs else text)
            item.setData(entry.key, KEY_ROLE)
            item.setToolTip(plain_tip(text))
            del path[entry.level :]
            path[-1].appendRow(item)
            path.append(item)
