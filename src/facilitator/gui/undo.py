"""Keep the history of acts that can be undone, and decide who owns Ctrl+Z."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from facilitator.gui.sentences import said
from facilitator.services.ports import MeetingUnavailableError


class UndoHistory(QObject):
    """Record acts that have been carried out; `broken` says that the history had to be cleared, and why.

    Qt keeps a command whose redo raised and moves on when its undo raised. So an act is carried out
    before it is recorded, and after a failed undo the history is cleared rather than trusted.
    """

    broken = Signal(str, str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self._on_index_changed)
        self._failure: tuple[str, str] | None = None

    def record(self, label: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Remember an act that has been carried out."""
        self._stack.push(_RecordedAct(label, undo, redo, self._note_failure))

    def undo(self) -> None:
        """Undo the last act."""
        self._stack.undo()
        self._report_failure()

    def redo(self) -> None:
        """Make the act undone last again."""
        self._stack.redo()
        self._report_failure()

    def clear(self) -> None:
        """Forget everything."""
        self._stack.clear()

    @property
    def undo_label(self) -> str:
        """Return what would be undone, empty when there is nothing."""
        return said(self._stack.undoText())

    @property
    def redo_label(self) -> str:
        """Return what would be made again, empty when there is nothing."""
        return said(self._stack.redoText())

    def retire(self) -> None:
        """Stop announcing: Qt's stack announces a change while it is being destroyed."""
        self._stack.blockSignals(True)

    def _on_index_changed(self, _index: int) -> None:
        self.changed.emit()

    def _note_failure(self, failure: MeetingUnavailableError) -> None:
        self._failure = (failure.sentence, failure.way_out)

    def _report_failure(self) -> None:
        if self._failure is not None:
            sentence, way_out = self._failure
            self._failure = None
            self._stack.clear()
            self.broken.emit(sentence, way_out)


class _RecordedAct(QUndoCommand):
    """Undo and redo by calling back; the first redo, which Qt makes on pushing, has already happened."""

    def __init__(
        self,
        label: str,
        undo: Callable[[], None],
        redo: Callable[[], None],
        failed: Callable[[MeetingUnavailableError], None],
    ) -> None:
        super().__init__(label)
        self._undo = undo
        self._redo = redo
        self._failed = failed
        self._done = True

    def undo(self) -> None:
        self._call(self._undo)

    def redo(self) -> None:
        if self._done:
            self._done = False
            return
        self._call(self._redo)

    def _call(self, act: Callable[[], None]) -> None:
        try:
            act()
        except MeetingUnavailableError as failure:
            self._failed(failure)


class OwnUndoFilter(QObject):
    """Let Ctrl+Z pass to the window while the focused text field has nothing of its own to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the field's claim on the key when the field could do nothing with it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and not _can(watched, undo=True):
            event.ignore()
            return True
        if event.matches(QKeySequence.StandardKey.Redo) and not _can(watched, undo=False):
            event.ignore()
            return True
        return False


def _can(field: QObject, *, undo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return True
