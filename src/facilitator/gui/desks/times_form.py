"""Correct when an intervention began and ended, on a small time line, inside the desk."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from facilitator.domain.interventions import Intervention
from facilitator.gui.forms.ui_times_form import Ui_TimesForm
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.commands.chair import CorrectTimes


class TimesForm(InlineForm):
    """Ask for begin and end; `wanted` carries the command. What was measured first stays on view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_TimesForm()
        self.form.setupUi(self)
        self._intervention: Intervention | None = None
        self._zone = ZoneInfo("UTC")
        self.form.began.timeChanged.connect(self._on_edited)
        self.form.ended.timeChanged.connect(self._on_edited)
        self.form.time_line.moved.connect(self._on_dragged)
        self.form.keep.clicked.connect(self._keep)
        self.form.put_away.clicked.connect(self.hide)
        self.hide()

    def ask(self, intervention: Intervention, who: str, everyone: Sequence[Intervention], zone: ZoneInfo) -> None:
        """Open with the times of a finished intervention, among those of the whole session."""
        began, ended = intervention.clock.started_at, intervention.clock.ended_at
        if began is None or ended is None:
            return
        self._intervention, self._zone = intervention, zone
        self.form.whose.setText(self.tr("Times of {} \u00b7 {}").format(intervention.order, who))
        measured = intervention.recorded or intervention.clock
        first, last = measured.started_at, measured.ended_at
        assert first is not None
        assert last is not None
        text = self.tr("Measured: {} to {}").format(self._local(first), self._local(last))
        self.form.measured.setText(text)
        spans = [
            (each.clock.started_at, each.clock.ended_at)
            for each in everyone
            if each.id != intervention.id and each.clock.started_at and each.clock.ended_at
        ]
        self.form.time_line.show_spans(spans, (began, ended))
        self._write(began, ended)
        self.show()
        self.form.began.setFocus()

    def _keep(self) -> None:
        if self._intervention is not None:
            began, ended = self._read()
            self.wanted.emit(CorrectTimes(intervention_id=self._intervention.id, began=began, ended=ended))
        self.hide()

    def _on_edited(self, _time: QTime) -> None:
        if self._intervention is not None:
            began, ended = self._read()
            self.form.time_line.show_own((began, ended))
            self._show_length(began, ended)

    def _on_dragged(self, began: datetime, ended: datetime) -> None:
        self._write(began, ended)

    def _write(self, began: datetime, ended: datetime) -> None:
        for box, moment in ((self.form.began, began), (self.form.ended, ended)):
            local = moment.astimezone(self._zone)
            box.blockSignals(True)
            box.setTime(QTime(local.hour, local.minute, local.second))
            box.blockSignals(False)
        self._show_length(began, ended)

    def _read(self) -> tuple[datetime, datetime]:
        """Return the edited moments, on the day on which each was measured."""
        assert self._intervention is not None
        clock = self._intervention.clock
        assert clock.started_at is not None
        assert clock.ended_at is not None
        return self._on_day(clock.started_at, self.form.began.time()), self._on_day(
            clock.ended_at, self.form.ended.time()
        )

    def _on_day(self, measured: datetime, time: QTime) -> datetime:
        """Return the time nearest to the measured moment: an edit may cross midnight."""
        local = measured.astimezone(self._zone)
        edited = local.replace(hour=time.hour(), minute=time.minute(), second=time.second(), microsecond=0)
        nearest = min((edited + timedelta(days=days) for days in (-1, 0, 1)), key=lambda each: abs(each - local))
        return nearest.astimezone(measured.tzinfo)

    def _show_length(self, began: datetime, ended: datetime) -> None:
        seconds = (ended - began).total_seconds()
        self.form.length.setText(minutes_and_seconds(seconds) if seconds >= 0 else self.tr("ends before it begins"))

    def _local(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).strftime("%H:%M:%S")
