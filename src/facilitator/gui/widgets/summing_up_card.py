"""Put five lines before the chair, in type that can be read from a table away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_SCALE = 2.6


class SummingUpCard(QWidget):
    """Be a window of its own beside the desk, never in the way of typing; the lines can be edited on it.

    `sent` carries the lines when they are to go to the chair's own screen.
    """

    sent = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Summing up for the chair"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Lines for the chair's closing words"))
        self.text.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        self.send = QPushButton(self.tr("&Send to the chair"), self)
        self.send.clicked.connect(self._send)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.send)
        layout.addLayout(row)
        self.resize(1000, 620)

    @property
    def lines(self) -> list[str]:
        """Return the lines on the card."""
        return self.text.toPlainText().split("\n\n")

    def show_lines(self, lines: Sequence[str]) -> None:
        """Put these lines on the card, numbered, and show it."""
        self.send.setEnabled(bool(lines))
        numbered = [f"{number}  {line}" for number, line in enumerate(lines, start=1)]
        self._show(numbered or [self.tr("There are no notes to sum up yet.")])

    def show_sent(self, lines: Sequence[str]) -> None:
        """Show a card that somebody has sent, to be read."""
        self.send.hide()
        self.text.setReadOnly(True)
        self._show(lines)

    def _show(self, lines: Sequence[str]) -> None:
        points = self.font().pointSizeF() * _SCALE
        # A style sheet of the program's own sets fonts, so only a style sheet can make this one larger.
        self.text.setStyleSheet(f"QPlainTextEdit {{ font-size: {points:.0f}pt; }}")
        self.text.setPlainText("\n\n".join(lines))
        self.show()
        self.raise_()

    def _send(self) -> None:
        self.sent.emit(self.text.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)
