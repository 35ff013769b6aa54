"""Show a moment in a field for date and time as the venue's clock has it, whatever the laptop's zone is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit


def show_moment(edit: QDateTimeEdit, moment: datetime, zone: ZoneInfo) -> None:
    """Show the moment (aware) in the venue's zone."""
    local = moment.astimezone(zone)
    edit.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    edit.setDateTime(QDateTime.fromString(f"{local:%Y-%m-%dT%H:%M:%S}Z", Qt.DateFormat.ISODate))


def shown_moment(edit: QDateTimeEdit, zone: ZoneInfo) -> datetime:
    """Return the moment that is shown, in UTC."""
    shown = edit.dateTime().toString("yyyy-MM-ddTHH:mm:ss")
    return datetime.fromisoformat(shown).replace(tzinfo=zone).astimezone(UTC)
