"""Show how to begin while no meeting is open: the ways to open one, and those opened last."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidgetItem, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_start_page import Ui_StartPage


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
