"""Tell the user something at the top of the window, without ever taking the keyboard away."""

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from facilitator.gui.plain_texts import PlainLabel
from facilitator.gui.sentences import said


class NoticeBar(QFrame):
    """Show one sentence, a way out, and up to two choices; a new notice takes the place of the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._shape = PlainLabel("\u25c6", self)
        self._words = PlainLabel(parent=self)
        self._words.setWordWrap(True)
        self._words.setObjectName("notice_words")
        self._buttons = (QToolButton(self), QToolButton(self))
        self._answers: list[Callable[[], None]] = []
        self._close = QToolButton(self)
        self._close.setText(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        for button, slot in zip(self._buttons, (self._first_chosen, self._second_chosen), strict=True):
            row.addWidget(button)
            button.hide()
            button.clicked.connect(slot)
        row.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """Return what the bar says now, empty when it is not shown."""
        return self._words.text() if not self.isHidden() else ""

    def tell(self, sentence: str, way_out: str = "", choices: tuple[tuple[str, Callable[[], None]], ...] = ()) -> None:
        """Show the sentence and its way out, with up to two choices as buttons; an empty one puts the last away."""
        if not sentence:
            self.dismiss()
            return
        before = self.words
        self._words.setText(f"{said(sentence)} {said(way_out)}".strip())
        self._answers = [answer for _, answer in choices]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
            button.setText(choices[place][0] if place < len(choices) else "")
        self.setAccessibleName(self._words.text())
        self.show()
        if self.words != before:  # what stands there already is not read out again
            QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Put the notice away."""
        self.hide()

    def _first_chosen(self) -> None:
        self._choose(0)

    def _second_chosen(self) -> None:
        self._choose(1)

    def _choose(self, place: int) -> None:
        answer = self._answers[place]
        self.hide()
        answer()
