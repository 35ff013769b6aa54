"""Call the roll: mark who is in the room, by three letters and Enter, or by a click."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.domain.delegations import Delegation
from facilitator.gui.forms.ui_roll_call import Ui_RollCall
from facilitator.gui.models.rows import Index, RowModel
from facilitator.gui.models.speakers_list import name_of

Find = Callable[[str], Sequence[Delegation]]


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """Hold one delegation and since when it has been in the room, empty while it is not."""

    id: str
    name: str
    since: str

    @property
    def words(self) -> str:
        """Return the delegation in words."""
        return f"{self.name}  \u00b7  {self.since}" if self.since else self.name


class PresenceList(RowModel[PresenceRow]):
    """Show a check mark beside those who are in the room."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the check mark, the rest as every row does."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            return Qt.CheckState.Checked if self.rows[index.row()].since else Qt.CheckState.Unchecked
        return super().data(index, role)


class RollCall(QFrame):
    """Show who is in the room; `marked` says whose mark is to change, `put_away` that it is closed."""

    marked = Signal(str)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RollCall()
        self.form.setupUi(self)
        self.rows = PresenceList(self)
        self.form.delegations.setModel(self.rows)
        self._since: dict[str, str] = {}
        self._find: Find | None = None
        self.form.wanted_name.textEdited.connect(self._show_rows)
        self.form.wanted_name.returnPressed.connect(self._mark_first)
        self.form.delegations.clicked.connect(self._mark)
        self.form.delegations.installEventFilter(self)
        self.hide()

    def set_find(self, find: Find) -> None:
        """Ask this function whom typed letters may mean; nothing typed means everybody."""
        self._find = find

    def show_presence(self, since: dict[str, str]) -> None:
        """Show who is in the room, each with the words for since when."""
        self._since = since
        self.form.roll_call_heading.setText(self.tr("Roll call \u00b7 {} present").format(len(since)))
        self._show_rows()

    def toggle(self) -> None:
        """Open the roll with the cursor where names are typed, or put it away."""
        self.setVisible(self.isHidden())
        self._show_rows()
        if not self.isHidden():
            self.form.wanted_name.setFocus()
        else:
            self.put_away.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Change the mark of the chosen delegation with Space or Enter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            chosen = self.form.delegations.currentIndex()
            if Qt.Key(event.key()) in {Qt.Key.Key_Space, Qt.Key.Key_Return} and chosen.isValid():
                self._mark(chosen)
                return True
        return super().eventFilter(watched, event)

    def _show_rows(self) -> None:
        if self._find is None or self.isHidden():
            return
        found = self._find(self.form.wanted_name.text().strip())
        self.rows.show([PresenceRow(each.id, name_of(each), self._since.get(each.id, "")) for each in found])

    def _mark(self, index: QModelIndex) -> None:
        self.marked.emit(self.rows.rows[index.row()].id)

    def _mark_first(self) -> None:
        if self.form.wanted_name.text().strip() and self.rows.rows:
            identifier = self.rows.rows[0].id
            self.form.wanted_name.clear()
            self.marked.emit(identifier)
