"""Cover the window: until the right passphrase is typed, or until something is done that nobody may disturb."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facilitator.gui.plain_texts import PlainLabel
from facilitator.gui.sentences import said


class LockScreen(QFrame):
    """Show one sentence and a field for the passphrase; `given` carries what was typed, `left` that it was not."""

    given = Signal(str)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lock_screen")
        self.setAutoFillBackground(True)
        self.sentence = PlainLabel(parent=self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.passphrase.setFixedWidth(360)
        self.open = QPushButton(self.tr("&Open"), self)
        self.leave = QPushButton(self.tr("&Leave it closed"), self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("How much is done"))
        self.progress.setFixedWidth(360)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.stop.clicked.connect(self._stop)
        self._stopping: Callable[[], None] | None = None
        self.passphrase.returnPressed.connect(self._give)
        self.open.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        self._arrange()
        window.installEventFilter(self)
        self.hide()

    def ask(self, sentence: str, *, may_leave: bool) -> None:
        """Cover the window and wait for the passphrase; where `may_leave`, it can also be left."""
        self._cover(sentence, asking=True)
        self.leave.setVisible(may_leave)
        self.passphrase.clear()
        self.passphrase.setFocus()

    def wait(self, sentence: str, stop: Callable[[], None]) -> None:
        """Cover the window while something is done; `stop` asks it to end early."""
        self._stopping = stop
        self._cover(sentence, asking=False)
        self.progress.setMaximum(0)
        self.stop.setEnabled(True)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done."""
        self.progress.setMaximum(total)
        self.progress.setValue(done)

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
        if event.matches(QKeySequence.StandardKey.Cancel) and self.leave.isVisible():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _cover(self, sentence: str, *, asking: bool) -> None:
        self.sentence.setText(said(sentence))
        self.setAccessibleName(sentence)
        of_asking: tuple[QWidget, ...] = (self.passphrase, self.open, self.leave)
        of_waiting: tuple[QWidget, ...] = (self.progress, self.stop)
        for widget in (*of_asking, *of_waiting):
            widget.setVisible(asking is (widget in of_asking))
        self._fill()
        self.show()
        self.raise_()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.open)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.sentence)
        column.addWidget(self.passphrase, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch()

    def _fill(self) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())

    def _give(self) -> None:
        self.given.emit(self.passphrase.text())

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        assert self._stopping is not None
        self._stopping()

    def _leave(self) -> None:
        self.put_away()
        self.left.emit()
