"""Describe the meeting that a meeting file holds."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Hold the meeting's own facts; `time_zone` is the venue's, whatever the laptop says."""

    id: str
    code: str
    title: str
    theme: str = ""
    place: str = ""
    time_zone: str = "UTC"
    first_day: date
    last_day: date
    co_hosts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)

    @property
    def zone(self) -> ZoneInfo:
        """Return the venue's time zone; UTC where this laptop knows none of that name."""
        try:
            return ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return ZoneInfo("UTC")
