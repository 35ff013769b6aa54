"""Start a timer of any length, or say when the list of speakers closes, inside the desk."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from facilitator.domain.programme import TimerKind
from facilitator.gui.forms.ui_timer_form import Ui_TimerForm
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.sitting import StartTimer
from facilitator.services.commands.speakers_list import ScheduleClosing

CLOSING = "closing"
_MINUTES = {TimerKind.BREAK: 15, TimerKind.SILENCE: 1, TimerKind.OTHER: 5, CLOSING: 10}
_DAY = 24 * 60 * 60
_MINUTE = 60


class TimerForm(InlineForm):
    """Ask what is timed and for how long; the minutes and the time of day say the same, whichever is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TimerForm()
        self.form.setupUi(self)
        words = {
            TimerKind.BREAK: self.tr("A break"),
            TimerKind.SILENCE: self.tr("A minute of silence"),
            TimerKind.OTHER: self.tr("Something else"),
            CLOSING: self.tr("The list of speakers closes"),
        }
        for what, text in words.items():
            self.form.what.addItem(text, what)
        self._session_id = ""
        self._zone = ZoneInfo("UTC")
        self._now: Callable[[], datetime] | None = None
        self._until: QTime | None = None
        self.form.what.currentIndexChanged.connect(self._on_chosen)
        self.form.minutes.valueChanged.connect(self._on_minutes)
        self.form.until.timeChanged.connect(self._on_until)
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.form.label.returnPressed.connect(self._keep)
        self.hide()

    def ask(self, kind: TimerKind | None, session_id: str, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        """Open for this kind of timer, or else for the closing of the list; `now` tells the time when it is started."""
        self._session_id, self._now, self._zone = session_id, now, zone
        self.form.timer_heading.setText(self.tr("Start a timer beside the floor"))
        self.form.label.clear()
        self.form.what.setCurrentIndex(self.form.what.findData(kind or CLOSING))
        self._on_chosen()
        self.show()
        self.form.minutes.setFocus()
        self.form.minutes.selectAll()

    def _on_chosen(self) -> None:
        what = self.form.what.currentData()
        self.form.minutes.setValue(_MINUTES[what])
        self._on_minutes(_MINUTES[what])
        self.form.label.setEnabled(what != CLOSING)

    def _on_minutes(self, minutes: int) -> None:
        self._until = None
        self._write_until(self._local_now() + timedelta(minutes=minutes))

    def _on_until(self, until: QTime) -> None:
        self._until = until
        self.form.minutes.blockSignals(True)
        self.form.minutes.setValue(max(1, round(self._seconds() / _MINUTE)))
        self.form.minutes.blockSignals(False)

    def _write_until(self, moment: datetime) -> None:
        self.form.until.blockSignals(True)
        self.form.until.setTime(QTime(moment.hour, moment.minute))
        self.form.until.blockSignals(False)

    def _local_now(self) -> datetime:
        assert self._now is not None
        return self._now().astimezone(self._zone)

    def _seconds(self) -> int:
        """Return the length: to the time of day where one was typed, else the minutes."""
        if self._until is None:
            return self.form.minutes.value() * _MINUTE
        now = self._local_now()
        wanted = (self._until.hour() * 60 + self._until.minute()) * _MINUTE
        return (wanted - (now.hour * 60 + now.minute) * _MINUTE - now.second) % _DAY or _DAY

    def _keep(self) -> None:
        assert self._now is not None
        what, now, seconds = self.form.what.currentData(), self._now(), self._seconds()
        if what == CLOSING:
            closes_at = now + timedelta(seconds=seconds)
            self.wanted.emit(ScheduleClosing(session_id=self._session_id, closes_at=closes_at))
        else:
            label = self.form.label.text().strip()
            self.wanted.emit(
                StartTimer(session_id=self._session_id, kind=what, seconds=seconds, at=now, label_shown=label)
            )
        self.hide()
