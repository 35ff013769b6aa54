"""Offer to go on where the program stopped: with a clock that never stopped."""

from PySide6.QtCore import QObject

from facilitator.domain.interventions import Intervention
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.notice_bar import NoticeBar
from facilitator.services import commands
from facilitator.services.changes import Changes


class Resumption(QObject):
    """Say who still had the floor when the meeting was last open, and for how long by now.

    The clock's intervals are in the meeting file, so the elapsed time is right after a crash too.
    The notice goes with the next act on the clock, so that its button can never end another intervention.
    """

    def __init__(self, meeting: OpenMeeting, notices: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._notices = notices
        self._sentence = ""
        self._session_id = meeting.session_id
        meeting.hub.changed.connect(self._on_changed)

    def offer(self) -> None:
        """Show the notice with its two choices, when somebody has the floor."""
        current = self._meeting.floor().current
        if current is None or current.clock.started_at is None:
            return
        who = name_of(self._meeting.delegation(current.delegation_id))
        spoken = minutes_and_seconds(current.clock.elapsed(self._meeting.clock.now()))
        since = self._meeting.local_time(current.clock.started_at)
        self._sentence = self.tr("{} has had the floor since {}: {} so far.").format(who, since, spoken)
        choices = ((self.tr("Go on"), self._notices.dismiss), (self.tr("End the intervention"), self._end))
        self._notices.tell(self._sentence, "", choices)

    def _end(self) -> None:
        self._meeting.act(commands.chair.EndIntervention(session_id=self._session_id, at=self._meeting.clock.now()))

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(Intervention) and self._sentence and self._notices.words == self._sentence:
            self._notices.dismiss()
