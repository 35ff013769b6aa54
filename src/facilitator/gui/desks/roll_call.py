"""Call the roll: mark who is in the room, by three letters and Enter, or by a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.domain.attendance import Attendance
from facilitator.domain.delegations import Delegation
from facilitator.gui.forms.ui_roll_call import Ui_RollCall
from facilitator.gui.models.rows import Index, RowModel
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.changes import Changes
from facilitator.services.commands.roll_call import MarkPresence

_MOST_FOUND = 30


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
    """Show who is in the room of the chosen session, and change their marks; `put_away` says that it is closed."""

    put_away = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_RollCall()
        self.form.setupUi(self)
        self.rows = PresenceList(self)
        self.form.delegations.setModel(self.rows)
        self._since: dict[str, str] = {}
        self.form.wanted_name.textEdited.connect(self._show_rows)
        self.form.wanted_name.returnPressed.connect(self._mark_first)
        self.form.delegations.clicked.connect(self._mark)
        self.form.delegations.installEventFilter(self)
        meeting.session_chosen.connect(self._show_presence)
        meeting.hub.changed.connect(self._on_changed)
        self.hide()
        self._show_presence()

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

    def _show_presence(self) -> None:
        meeting = self._meeting
        with meeting.file.reading() as uow:
            marks = [each for each in uow.in_session(Attendance, meeting.session_id) if each.is_present]
        self._since = {each.delegation_id: meeting.local_time(each.arrived_at, "%H:%M") for each in marks}
        self.form.roll_call_heading.setText(self.tr("Roll call \u00b7 {} present").format(len(marks)))
        self._show_rows()

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(Attendance):
            self._show_presence()

    def _show_rows(self) -> None:
        if self.isHidden():
            return
        found = self._found(self.form.wanted_name.text().strip())
        self.rows.show([PresenceRow(each.id, name_of(each), self._since.get(each.id, "")) for each in found])

    def _found(self, typed: str) -> Sequence[Delegation]:
        """Return whom the typed letters may mean; nothing typed means everybody, those in the room first."""
        if typed:
            return [match.delegation for match in self._meeting.directory.find(typed, limit=_MOST_FOUND)]
        return sorted(self._meeting.known, key=lambda each: (each.id not in self._since, each.sort_key))

    def _mark(self, index: QModelIndex) -> None:
        self._change_mark(self.rows.rows[index.row()].id)

    def _change_mark(self, delegation_id: str) -> None:
        """Mark a delegation as present, or as away when it was present."""
        present, now = delegation_id not in self._since, self._meeting.clock.now()
        self._meeting.act(
            MarkPresence(session_id=self._meeting.session_id, delegation_id=delegation_id, at=now, present=present)
        )

    def _mark_first(self) -> None:
        if self.form.wanted_name.text().strip() and self.rows.rows:
            identifier = self.rows.rows[0].id
            self.form.wanted_name.clear()
            self._change_mark(identifier)
