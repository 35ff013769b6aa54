"""Show what the secretariat works through: sessions, paragraphs, notes, findings, corrections, changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from facilitator.gui.appearance import Tone
from facilitator.gui.models.rows import Index, RowModel

NOTES = "application/x-facilitator-notes"
PARAGRAPH = "application/x-facilitator-paragraph"
_SELECTABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


@dataclass(frozen=True, slots=True)
class DeskRow:
    """Hold one row: a line of its own for what it is, its words below; `aside` states what `tone` colours."""

    id: str
    title: str
    text: str = ""
    aside: str = ""
    tone: Tone = Tone.MUTED

    @property
    def words(self) -> str:
        """Return the row in words."""
        return ", ".join(part for part in (self.title, self.aside, self.text) if part)


class DeskList(RowModel[DeskRow]):
    """Show rows that are only chosen."""


class NoteList(DeskList):
    """Show notes, which can be dragged into paragraphs."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow dragging."""
        return _SELECTABLE | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Return what a dragged note is."""
        return [NOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the identifiers of the dragged notes."""
        return _carried(NOTES, [self.rows[index.row()].id for index in indexes])


class ParagraphList(DeskList):
    """Show paragraphs; drops are asked for by signals and shown once they have been carried out.

    `notes_dropped` carries the paragraph and the notes; `paragraph_wanted` the place (rows from 0) and the
    notes that were dropped between two rows; `move_wanted` the paragraph and the place it was dropped at.
    """

    notes_dropped = Signal(str, object)
    paragraph_wanted = Signal(int, object)
    move_wanted = Signal(str, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow dragging rows, and dropping on them and between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _SELECTABLE | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow notes to be copied in and paragraphs to be moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here."""
        return [NOTES, PARAGRAPH]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged paragraph."""
        return _carried(PARAGRAPH, [self.rows[index.row()].id for index in indexes])

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index | None
    ) -> bool:
        """Ask for what the drop means; the view never removes rows by itself."""
        on = parent.row() if isinstance(parent, (QModelIndex, QPersistentModelIndex)) and parent.isValid() else -1
        if data.hasFormat(NOTES):
            notes = _identifiers(data, NOTES)
            if on >= 0:
                self.notes_dropped.emit(self.rows[on].id, notes)
            else:
                self.paragraph_wanted.emit(row if row >= 0 else len(self.rows), notes)
        elif data.hasFormat(PARAGRAPH):
            place = on if on >= 0 else row if row >= 0 else len(self.rows)
            self.move_wanted.emit(_identifiers(data, PARAGRAPH)[0], place)
        return False


def _carried(kind: str, identifiers: Sequence[str]) -> QMimeData:
    data = QMimeData()
    data.setData(kind, "\n".join(identifiers).encode())
    return data


def _identifiers(data: QMimeData, kind: str) -> tuple[str, ...]:
    return tuple(bytes(data.data(kind).data()).decode().split("\n"))
