"""Edit the meeting's own facts: title, place, days, hosts, and the time zone that everything is shown in."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.gui.forms.ui_meeting_form import Ui_MeetingForm
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.meeting_facts import ChangeMeeting, at_the_same_hour

_TEXTS = ("title", "theme", "code", "place")


class MeetingForm(QWidget):
    """Show the meeting's facts for editing; `left` says that the form was put away or has done its work."""

    left = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._shown = meeting.meeting
        self.form = Ui_MeetingForm()
        self.form.setupUi(self)
        completer = QCompleter(self.form.time_zone.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.time_zone.setCompleter(completer)
        if (line := self.form.time_zone.lineEdit()) is not None:
            line.setAccessibleName(self.form.time_zone.accessibleName())
        self.form.moved.addItem(self.tr("their hours"), False)
        self.form.moved.addItem(self.tr("their moments"), True)
        self.form.time_zone.currentTextChanged.connect(self._show_effect)
        self.form.moved.currentIndexChanged.connect(self._show_effect)
        self.form.keep.clicked.connect(self.keep)
        for written in (*map(self._line, _TEXTS), self.form.co_hosts, self.form.first_day, self.form.last_day):
            written.returnPressed.connect(self.keep)
        self.form.put_away.clicked.connect(self.left)

    def refresh(self) -> None:
        """Show the facts as the meeting file has them."""
        self._shown = shown = self._meeting.meeting
        if not self.form.time_zone.count():
            self.form.time_zone.addItems(sorted(available_timezones()))
        for name in _TEXTS:
            self._line(name).setText(getattr(shown, name))
            self._line(name).setCursorPosition(0)  # a long title is read from its beginning
        self.form.co_hosts.setText(", ".join(shown.co_hosts))
        self.form.time_zone.setCurrentText(shown.time_zone)
        self.form.moved.setCurrentIndex(0)
        for edit, day in ((self.form.first_day, shown.first_day), (self.form.last_day, shown.last_day)):
            edit.show_day(day)
        self._show_effect()
        self.form.title.setFocus()

    def keep(self) -> None:
        """Write what has been changed; where that is refused, the form stays as it is."""
        try:
            after = self._read()
        except RuleBrokenError as refusal:
            self._meeting.tell_failure(refusal)
            return
        if after == self._shown:
            self.left.emit()
            return
        command = ChangeMeeting(before=self._shown, after=after, keeps_moments=self.form.moved.currentData())
        if self._meeting.act(command, self):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> Meeting:
        texts: dict[str, Any] = {name: " ".join(self._line(name).text().split()) for name in _TEXTS}
        hosts = (name.strip() for name in self.form.co_hosts.text().split(","))
        return replace(
            self._shown,
            **texts,
            co_hosts=tuple(filter(None, hosts)),
            time_zone=self.form.time_zone.currentText().strip(),
            first_day=self.form.first_day.day(),
            last_day=self.form.last_day.day(),
        )

    def _show_effect(self, _changed: object = None) -> None:
        """Say by the first session what another time zone would do."""
        name = self.form.time_zone.currentText().strip()
        is_other = name != self._shown.time_zone
        self.form.moved.setEnabled(is_other)
        if not is_other:
            self.form.effect.setText(self.tr("All times of the meeting are shown in this zone, whatever the laptop's."))
        elif self.form.time_zone.findText(name) < 0:
            words = self.tr("No time zone is known as “{}”. Write it like America/Montevideo.")
            self.form.effect.setText(words.format(name))
        else:
            self.form.effect.setText(self._effect(ZoneInfo(name)))

    def _effect(self, zone: ZoneInfo) -> str:
        session = self._meeting.sessions[0]
        start, here = session.planned_start, self._shown.zone
        moved = start if self.form.moved.currentData() else at_the_same_hour(start, here, zone)
        hours = (moved - start).total_seconds() / 3600
        words = (
            self.tr("{code} stays at {before} by the clock of the venue: its moment moves by {hours:+g} hours.")
            if moved != start
            else self.tr("{code} stays at its moment: the clock of the venue will say {after} then, not {before}.")
        )
        figures = words.format(
            code=session.code,
            after=f"{moved.astimezone(zone):%d.%m. %H:%M}",
            before=f"{start.astimezone(here):%d.%m. %H:%M}",
            hours=hours,
        )
        return self.tr("{} What was measured while people spoke is never moved.").format(figures)

    def _line(self, name: str) -> QLineEdit:
        line: QLineEdit = getattr(self.form, name)
        return line
