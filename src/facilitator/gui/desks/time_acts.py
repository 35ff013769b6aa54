"""Carry out the acts on time: minutes more or less, a late start, corrections, timers, limits."""

from PySide6.QtCore import QObject

from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import TimerKind
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.commands import Command

_MINUTE = 60
_BREAK_MINUTES = 15
_EARLIER = 10


class TimeActs(QObject):
    """Offer each act on time as a slot."""

    def __init__(self, form: Ui_ChairDesk, forms: ChairForms, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._forms = forms
        self._meeting = meeting

    def minute_more(self) -> None:
        """Give the speaker a minute more."""
        self._act(commands.chair.ChangeLimit(session_id=self._meeting.session_id, seconds=_MINUTE))

    def minute_less(self) -> None:
        """Give the speaker a minute less."""
        self._act(commands.chair.ChangeLimit(session_id=self._meeting.session_id, seconds=-_MINUTE))

    def began_earlier(self) -> None:
        """Say that the speaker began ten seconds before the clock; said again, ten more."""
        self._act(commands.chair.BeganEarlier(session_id=self._meeting.session_id, seconds=_EARLIER))

    def correct_times(self) -> None:
        """Open the form with the times of the selected intervention, or of the last one."""
        interventions = [each for each in self._meeting.floor().interventions if each.is_over]
        if not interventions:
            self._meeting.tell(self.tr("Nobody has been heard yet."))
            return
        index = self._form.heard_list.currentIndex()
        place = len(interventions) - 1 - index.row() if index.isValid() else len(interventions) - 1
        chosen: Intervention = interventions[place]
        who = name_of(self._meeting.delegation(chosen.delegation_id))
        self._forms.times.ask(chosen, who, interventions, self._meeting.meeting.zone)

    def change_sitting(self) -> None:
        """Open the form with the session's limits, warnings, plan and presiding officer."""
        self._forms.sitting.ask(self._meeting.session(), self._meeting.meeting.zone)

    def time_anything(self) -> None:
        """Open the form for a timer of any length."""
        self._ask_timer(TimerKind.BREAK)

    def close_list_at(self) -> None:
        """Open the form for the time at which the list of speakers closes."""
        self._ask_timer(None)

    def allot_time(self) -> None:
        """Open the form for the time that a delegation or a group may use."""
        self._forms.bank.ask(self._meeting.session_id, self._meeting.group_named)

    def take_break(self) -> None:
        """Start a break of a quarter of an hour."""
        self._start(TimerKind.BREAK, _BREAK_MINUTES * _MINUTE)

    def minute_of_silence(self) -> None:
        """Time a minute of silence."""
        self._start(TimerKind.SILENCE, _MINUTE)

    def stop_timer(self) -> None:
        """Stop the timer beside the floor."""
        self._act(commands.sitting.StopTimer(session_id=self._meeting.session_id, at=self._meeting.clock.now()))

    def _ask_timer(self, kind: TimerKind | None) -> None:
        meeting = self._meeting
        self._forms.timer.ask(kind, meeting.session_id, meeting.clock.now, meeting.meeting.zone)

    def _start(self, kind: TimerKind, seconds: int) -> None:
        now = self._meeting.clock.now()
        self._act(commands.sitting.StartTimer(session_id=self._meeting.session_id, kind=kind, seconds=seconds, at=now))

    def _act(self, command: Command) -> None:
        self._meeting.act(command)
