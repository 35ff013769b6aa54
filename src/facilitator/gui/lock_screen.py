"""Cover the window until the right passphrase is typed: on opening an encrypted meeting, and after a pause."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.gui.sentences import said


class LockScreen(QFrame):
    """Show one sentence and a field for the passphrase; `given` carries what was typed, `left` that it was not."""

    given = Signal(str)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lock_screen")
        self.setAutoFillBackground(True)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.passphrase.setFixedWidth(360)
        self.open = QPushButton(self.tr("&Open"), self)
        self.leave = QPushButton(self.tr("&Leave it closed"), self)
        self.passphrase.returnPressed.connect(self._give)
        self.open.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        self._arrange()
        window.installEventFilter(self)
        self.hide()

    def ask(self, sentence: str, *, may_leave: bool) -> None:
        """Cover the window and wait for the passphrase; where `may_leave`, it can also be left."""
        self.sentence.setText(said(sentence))
        self.setAccessibleName(sentence)
        self.leave.setVisible(may_leave)
        self.passphrase.clear()
        self._fill()
        self.show()
        self.raise_()
        self.passphrase.setFocus()

    def put_away(self) -> None:
        """Show the window again."""
        self.passphrase.clear()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the whole window when its size changes."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape where that is allowed."""
        if event.matches(QKeySequence.StandardKey.Cancel) and not self.leave.isHidden():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.open)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.sentence)
        column.addWidget(self.passphrase, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch()

    def _fill(self) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())

    def _give(self) -> None:
        self.given.emit(self.passphrase.text())

    def _leave(self) -> None:
        self.put_away()
        self.left.emit()
