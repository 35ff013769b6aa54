"""Show when the session will end, and offer what would make it end in time."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

from facilitator.domain.programme import ListStatus
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.models.outlook_words import (
    closing_words,
    formula,
    outlook_sentence,
    reminder_words,
    session_clock_words,
    timer_words,
    way_words,
)
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.plain_texts import plain_tip
from facilitator.services import commands
from facilitator.services.floor import Floor
from facilitator.services.outlook import WayToFit, forgotten, read_outlook, ways_for


class OutlookPanel(QObject):
    """Keep the outlook in step with the clock, and the ways to fit with the outlook; `taken` is to be announced."""

    taken = Signal(object)

    def __init__(self, form: Ui_ChairDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._ways: tuple[WayToFit, ...] = ()

    def show_outlook(self, floor: Floor) -> None:
        """Show the outlook as it stands now, once a second at most."""
        now = self._meeting.clock.now()
        outlook = read_outlook(floor, self._meeting.delegation, now)
        words = outlook_sentence(outlook, floor.session, now, self._meeting.local_time)
        closing = closing_words(floor.session, now, self._meeting.local_time)
        reminder = reminder_words(forgotten(floor, now))
        session_clock = "" if outlook.is_of_another_day else session_clock_words(floor, now, self._meeting.local_time)
        asides = (reminder, timer_words(floor.timer, now), session_clock, words, closing)
        self._form.outlook.setText(" \u00b7 ".join(part for part in asides if part))
        self._form.outlook.setToolTip(plain_tip(formula(outlook)))
        self._form.outlook.setAccessibleDescription(formula(outlook))
        self._warn(bool(reminder) or outlook.misses_hard_stop)
        deadline = self._meeting.local_time(outlook.deadline, "%H:%M")
        self._form.fit_label.setText(self.tr("To rise at {}:").format(deadline))
        self._show_ways(ways_for(outlook, floor, self._meeting.sessions, now))

    def take_limit(self) -> None:
        """Take the shorter limit."""
        self._take(0)

    def take_closing(self) -> None:
        """Close the list after the last one who fits."""
        self._take(1)

    def take_carrying(self) -> None:
        """Carry over those who do not fit."""
        self._take(2)

    def close_list_when_due(self, floor: Floor) -> None:
        """Close every list whose announced time has come, whichever session is shown."""
        now = self._meeting.clock.now()
        due = [
            each for each in self._meeting.sessions if each.list_closes_at is not None and each.list_closes_at <= now
        ]
        for session in due:
            self._meeting.act(
                commands.speakers_list.ScheduleClosing(session_id=session.id, closes_at=None), undoable=False
            )
            if session.list_status is ListStatus.OPEN:
                self._meeting.act(commands.speakers_list.SetListStatus(session_id=session.id, status=ListStatus.CLOSED))
                if session.id == floor.session.id:
                    self._meeting.tell(self.tr("The list of speakers is now closed."))

    def _warn(self, warns: bool) -> None:  # noqa: FBT001 - one private call
        role = "warning" if warns else ""
        if self._form.outlook.property("role") != role:
            self._form.outlook.setProperty("role", role)
            self._form.outlook.style().unpolish(self._form.outlook)
            self._form.outlook.style().polish(self._form.outlook)

    def _buttons(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        return (self._form.fit_limit, self._form.fit_close, self._form.fit_carry)

    def _show_ways(self, ways: tuple[WayToFit, ...]) -> None:
        self._ways = ways
        self._form.fit_row.setVisible(bool(ways))
        for place, button in enumerate(self._buttons()):
            way = self._way(place)
            button.setVisible(way is not None)
            if way is not None:
                button.setText(way_words(way, self._meeting.delegation))

    def _way(self, place: int) -> WayToFit | None:
        name = ("limit", "last", "carried_over")[place]
        return next((way for way in self._ways if getattr(way, name) is not None), None)

    def _take(self, place: int) -> None:
        way = self._way(place)
        if way is not None and self._meeting.act(way.command):
            self.taken.emit(way)
            words = way_words(way, self._meeting.delegation)
            self._meeting.tell(self.tr("Done: {}. Ctrl+Z takes it back.").format(words))
