"""Begin without a meeting: have the page to begin with stand in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from facilitator.gui.file_acts import FileActs
from facilitator.gui.widgets.desk_stack import DeskStack
from facilitator.gui.window_state import WindowState

if TYPE_CHECKING:
    from facilitator.gui.start_page import StartPage


class Beginning(QObject):
    """Have the page stand in the window while no meeting is open, once the window has been painted."""

    def __init__(
        self,
        stack: DeskStack,
        take_in: "Callable[[StartPage], None]",
        state: WindowState,
        files: FileActs,
    ) -> None:
        super().__init__(files)
        self._files = files
        self._stack = stack
        self._take_in = take_in
        self._state = state
        self.page: StartPage | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        files.unopened.connect(self.offer)

    def offer(self) -> None:
        """Show the page as soon as there is nothing else to do, unless a meeting is there or being opened by then."""
        self._soon.start()

    def end(self) -> None:
        """Take the page away."""
        self._soon.stop()
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def _show(self) -> None:
        if not self._stack.count() and self._stack.isVisible() and not self._files.is_busy:
            from facilitator.gui.start_page import StartPage  # noqa: PLC0415 - a window on a meeting has none

            self.page = StartPage(self._state.recent_files)
            self.page.chosen.connect(self._files.open_path)
            self._take_in(self.page)
            self._stack.setCurrentWidget(self.page)
            if QApplication.focusWidget() is None:
                self.page.enter()
