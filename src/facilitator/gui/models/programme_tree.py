"""Show the programme as a tree: days, and the sessions of each day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind

SESSION_ROLE = Qt.ItemDataRole.UserRole


class ProgrammeTree(QStandardItemModel):
    """Hold one item per day and, under it, one per session; `SESSION_ROLE` gives a session's identifier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}

    def show(self, meeting: Meeting, sessions: Sequence[Session], session_with_floor: str) -> None:
        """Show these sessions; the one in which somebody has the floor carries a mark and a word."""
        self.clear()
        self._items = {}
        days: dict[date, QStandardItem] = {}
        for session in sessions:
            start = session.planned_start.astimezone(meeting.zone)
            day = days.get(start.date())
            if day is None:
                day = days[start.date()] = _day_item(start.date())
                self.appendRow(day)
            end = session.planned_end.astimezone(meeting.zone)
            text = f"{start:%H:%M}-{end:%H:%M}  {session.title}"
            if session.id == session_with_floor:
                text = f"\u25cf {text} (floor taken)"
            self._items[session.id] = item = _session_item(session, text)
            day.appendRow(item)

    def item_of(self, session_id: str) -> QStandardItem | None:
        """Return the item of a session."""
        return self._items.get(session_id)


def _day_item(day: date) -> QStandardItem:
    item = QStandardItem(f"{day:%A} {day.day} {day:%B %Y}")
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = QFont()
    font.setBold(True)
    item.setFont(font)
    return item


def _session_item(session: Session, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(session.id, SESSION_ROLE)
    tips = [session.title]
    if session.assumption:
        tips.append("The time is an assumption: nobody has confirmed it.")
    if session.hard_stop:
        tips.append("Interpretation ends at the hard stop.")
    item.setToolTip("\n".join(tips))
    item.setSelectable(session.kind is not SessionKind.BREAK)
    item.setEnabled(session.kind is not SessionKind.BREAK)
    return item
