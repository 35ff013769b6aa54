"""Offer what the letters after a sign may mean, under the cursor, without taking the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QPlainTextEdit

from facilitator.gui.models.rows import Index
from facilitator.gui.widgets.quick_entry import Suggestion, SuggestionModel

_WIDTH = 380
_MARGIN = 8


class WordPopup(QListView):
    """Lie over the window as a child of it; the editor steers it with its keys. `taken` carries the row's id."""

    taken = Signal(str)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.suggestions = SuggestionModel(self)
        self.setModel(self.suggestions)
        self.setObjectName("word_popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(24, 18))
        self.setAccessibleName(self.tr("Suggestions"))
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these suggestions under the cursor; none of them hides the list."""
        self.suggestions.show(tuple(suggestions))
        if not self.suggestions.rows:
            self.hide()
            return
        self.setCurrentIndex(self.suggestions.index(0))
        self._place()

    def key(self, key: Qt.Key) -> bool:
        """Act on a key of the editor and return whether it was meant for the list."""
        if self.isHidden():
            return False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self.take()
        elif key is Qt.Key.Key_Escape:
            self.hide()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key is Qt.Key.Key_Down else -1
            place = min(max(self.currentIndex().row() + step, 0), len(self.suggestions.rows) - 1)
            self.setCurrentIndex(self.suggestions.index(place))
        else:
            return False
        return True

    def take(self) -> None:
        """Give over the suggestion that is selected."""
        row = self.suggestions.rows[max(self.currentIndex().row(), 0)]
        self.hide()
        self.taken.emit(row.id)

    def _on_clicked(self, _index: Index) -> None:
        self.take()

    def _place(self) -> None:
        window = self._editor.window()
        self.setParent(window)
        cursor = self._editor.cursorRect()
        height = self.sizeHintForRow(0) * len(self.suggestions.rows) + 2 * self.frameWidth() + _MARGIN
        width = min(_WIDTH, window.width())
        below = self._editor.viewport().mapTo(window, cursor.bottomLeft())
        top = below.y() + 4
        if top + height > window.height():
            top = max(below.y() - cursor.height() - height - 4, 0)
        left = max(min(below.x(), window.width() - width - 4), 0)
        self.setGeometry(QRect(left, top, width, height))
        self.show()
        self.raise_()
