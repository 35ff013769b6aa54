"""Take days and moments as people write them, and show them as the venue's clock has them, whatever the laptop's."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QLineEdit

from facilitator.domain.written_times import read_day, read_moment

_DAY = "ddd d MMM yyyy"


class WrittenDay(QLineEdit):
    """Take a day: "27 March 2027", "27.3.", "2027-03-27"."""

    def show_day(self, day: date) -> None:
        """Show the day, and start from it when a part is left out."""
        self._shown = day
        self.setText(self.locale().toString(QDate(day.year, day.month, day.day), _DAY))

    def day(self) -> date:
        """Return the day that is written; raise RuleBrokenError when there is none."""
        return read_day(self.text(), self._shown)


class WrittenMoment(QLineEdit):
    """Take a moment at the venue: "27 March 2027 23:30", "11.30 p.m." on the day that was shown."""

    def show_moment(self, moment: datetime, zone: ZoneInfo) -> None:
        """Show the moment (aware), and start from it when a part is left out."""
        self._shown, self._zone = moment, zone
        local = moment.astimezone(zone)
        day = self.locale().toString(QDate(local.year, local.month, local.day), _DAY)
        self._words = f"{day}  {QTime(local.hour, local.minute).toString('HH:mm')}"
        self.setText(self._words)

    def moment(self, after: datetime | None = None) -> datetime:
        """Return the moment that is written, in UTC: the very one that was shown where nothing has been typed.

        A time without a day is the first such time `after` a moment. Raise RuleBrokenError when no moment is written,
        or one that the clocks jump over.
        """
        if not self.is_changed:
            return self._shown.astimezone(UTC)
        if after is None:
            return read_moment(self.text(), self._shown, self._zone)
        local = after.astimezone(self._zone)  # a day later by its clock is not always 24 hours later
        same_day, next_day = (read_moment(self.text(), each, self._zone) for each in (local, local + timedelta(days=1)))
        return same_day if same_day > after else next_day

    @property
    def is_changed(self) -> bool:
        """Return whether something else is written than what was shown."""
        return self.text() != self._words
