"""Show how to begin while no meeting is open: the ways to open one, and those opened last."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListWidgetItem, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.file_acts import FileActs
from facilitator.gui.forms.ui_start_page import Ui_StartPage
from facilitator.gui.widgets.desk_stack import DeskStack
from facilitator.gui.window_state import WindowState


class StartPage(QWidget):
    """Offer the acts that open a meeting; `chosen` carries the path of one opened before."""

    chosen = Signal(object)

    def __init__(self, recent: tuple[Path, ...]) -> None:
        super().__init__()
        self.form = Ui_StartPage()
        self.form.setupUi(self)
        for path in recent:
            item = QListWidgetItem(f"{path.stem} \u00b7 {path.parent}", self.form.recent)
            item.setData(Qt.ItemDataRole.UserRole, path)
        for part in (self.form.recent, self.form.recent_heading):
            part.setVisible(bool(recent))
        self.form.recent.itemActivated.connect(self._on_activated)

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        buttons = {
            Act.OPEN_MEETING: self.form.open_button,
            Act.NEW_MEETING: self.form.new_button,
            Act.OPEN_SAMPLE: self.form.sample_button,
            Act.TOUR: self.form.tour_button,
        }
        for act, button in buttons.items():
            button.setDefaultAction(actions[act])

    def enter(self) -> None:
        """Put the keyboard on what was opened last, or on the way to open something."""
        if self.form.recent.count():
            self.form.recent.setCurrentRow(0)
            self.form.recent.setFocus()
        else:
            self.form.open_button.setFocus()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class Beginning(QObject):
    """Have the page stand in the window while no meeting is open, once the window has been painted."""

    def __init__(
        self,
        stack: DeskStack,
        take_in: Callable[[StartPage], None],
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
            self.page = StartPage(self._state.recent_files)
            self.page.chosen.connect(self._files.open_path)
            self._take_in(self.page)
            self._stack.setCurrentWidget(self.page)
            if QApplication.focusWidget() is None:
                self.page.enter()
