"""Find a delegation in a few keystrokes and give it over with Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from facilitator.gui.models.rows import Index, RowModel

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Hold one thing that the typed letters may mean."""

    id: str
    title: str
    detail: str = ""
    flag: QPixmap | None = None

    @property
    def words(self) -> str:
        """Return the suggestion in words."""
        return f"{self.title}  \u00b7  {self.detail}" if self.detail else self.title


Find = Callable[[str], Sequence[Suggestion]]


class SuggestionModel(RowModel[Suggestion]):
    """Show suggestions with their flags."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the flag as decoration, the rest as every row does."""
        if role == Qt.ItemDataRole.DecorationRole and index.isValid():
            return self.rows[index.row()].flag
        return super().data(index, role)


class QuickEntry(QWidget):
    """Take letters, show what they may mean, and emit `chosen` (identifier, letters) on Enter.

    Space in the empty line emits `begun`: somebody begins to speak, and who it is will be typed afterwards.

    The suggestions lie over the window as a child of it: no window is opened, no focus moves.
    """

    chosen = Signal(str, str)
    unmatched = Signal(str)
    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: Find = _find_nothing
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Add a delegation: three letters, Enter"))
        self.line.setAccessibleName(self.tr("Add a delegation"))
        self.line.setClearButtonEnabled(True)
        self.line.textEdited.connect(self._show_suggestions)
        self.line.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.suggestions = SuggestionModel(self)

    @cached_property
    def popup(self) -> QListView:
        """Return the list of suggestions; it is made when the first ones are shown."""
        popup = QListView(self)
        self.suggestions.setParent(popup)
        popup.setModel(self.suggestions)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        popup.setAccessibleName(self.tr("Suggestions"))
        popup.setUniformItemSizes(True)
        popup.setIconSize(QSize(24, 18))
        popup.clicked.connect(self._accept)
        popup.hide()
        # Shown as a child of the window, it would outlive the entry.
        self.destroyed.connect(popup.deleteLater)
        return popup

    def set_find(self, find: Find) -> None:
        """Ask this function what typed letters may mean, best first."""
        self._find = find

    def take_focus(self) -> None:
        """Put the cursor into the line, its text selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the suggestions with the keys of the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() is QEvent.Type.FocusOut:
            self._hide_popup()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _MOST_SHOWN,
            Qt.Key.Key_PageUp: -_MOST_SHOWN,
        }
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept()
        elif key is Qt.Key.Key_Space and not self.line.text():
            self.begun.emit()
        elif key is Qt.Key.Key_Escape and self.line.text():
            self.clear()
        elif key in steps and self.suggestions.rows and self.popup.isVisible():
            self._step(steps[key])
        else:
            return False
        return True

    def _show_suggestions(self, text: str) -> None:
        self.suggestions.show(tuple(self._find(text.strip()))[:_MOST_SHOWN] if text.strip() else ())
        if not self.suggestions.rows:
            self._hide_popup()
            return
        self.popup.setCurrentIndex(self.suggestions.index(0))
        self._place_popup()

    def _place_popup(self) -> None:
        window = self.window()
        self.popup.setParent(window)
        height = self.popup.sizeHintForRow(0) * len(self.suggestions.rows) + 2 * self.popup.frameWidth() + 8
        corner = self.mapTo(window, QPoint(0, self.height()))
        room = max(window.height() - corner.y() - 4, self.popup.sizeHintForRow(0))
        self.popup.setGeometry(QRect(corner, QSize(self.width(), min(height, room))))
        self.popup.show()
        self.popup.raise_()

    def _step(self, by: int) -> None:
        last = len(self.suggestions.rows) - 1
        place = min(max(self.popup.currentIndex().row() + by, 0), last)
        self.popup.setCurrentIndex(self.suggestions.index(place))

    def _accept(self) -> None:
        text = self.line.text().strip()
        if not text:
            return
        index = self.popup.currentIndex() if self.suggestions.rows else QModelIndex()
        if not index.isValid():
            self.unmatched.emit(text)
            return
        identifier = self.suggestions.rows[index.row()].id
        self.clear()
        self.chosen.emit(identifier, text)

    def clear(self) -> None:
        """Empty the line and put the suggestions away."""
        # Unlike clear(), this leaves the line nothing to undo: the next Ctrl+Z is the window's.
        self.line.setText("")
        self.suggestions.show(())
        self._hide_popup()

    def _hide_popup(self) -> None:
        if "popup" in vars(self):
            self.popup.hide()


def _find_nothing(_text: str) -> Sequence[Suggestion]:
    return ()
