"""Take from sight what the program shows beside its cover, and give it back as it was."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

_LASTING = {Qt.WindowType.Window, Qt.WindowType.Dialog}  # and not what vanishes by itself, such as menus


class OutOfSight:
    """Hide the other windows, the title of this one, and what of it lies on the clipboard."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._title = ""
        self._hidden: list[QWidget] = []
        self._copied: dict[QClipboard.Mode, QMimeData] = {}

    def take(self, but: Iterable[QWidget]) -> None:
        """Hide everything but these windows; a question that waits for an answer is left without one."""
        self._title = self._window.windowTitle()
        self._window.setWindowTitle("Facilitator")
        stay = {self._window.window(), *but}
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each not in stay:
                if isinstance(each, QDialog) and each.isModal():
                    each.reject()
                elif each.windowType() in _LASTING:
                    self._hidden.append(each)
                each.hide()
        self._empty_clipboard()

    def give_back(self) -> None:
        """Show everything again that was hidden."""
        if self._title:
            self._window.setWindowTitle(self._title)
            self._title = ""
        for each in self._hidden:
            each.show()
        self._hidden.clear()
        clipboard = QGuiApplication.clipboard()
        for mode, copied in self._copied.items():
            if not clipboard.text(mode):  # what somebody has copied meanwhile stays
                clipboard.setMimeData(copied, mode)
        self._copied.clear()

    def _empty_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        owned = {
            QClipboard.Mode.Clipboard: clipboard.ownsClipboard(),
            QClipboard.Mode.Selection: clipboard.supportsSelection() and clipboard.ownsSelection(),
        }
        for mode, is_ours in owned.items():
            there = clipboard.mimeData(mode) if is_ours else None
            if there is not None:
                self._copied[mode] = _copy_of(there)
                clipboard.clear(mode)


def _copy_of(data: QMimeData) -> QMimeData:
    """Return data of its own: the clipboard deletes what it is cleared of."""
    copy = QMimeData()
    for form in data.formats():
        copy.setData(form, data.data(form))
    return copy
