"""Tell the time of this laptop in a way that setting its wall clock cannot disturb."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def seconds_since_boot() -> float:
    """Return a steady count of seconds that goes on while the laptop sleeps, where the system has one."""
    boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_clock is None else time.clock_gettime(boot_clock)


class SystemClock:
    """Read the wall clock once, then count steadily from there."""

    def __init__(self, steady: Callable[[], float] = seconds_since_boot) -> None:
        self._steady = steady
        self._wall_at_start = datetime.now(UTC)
        self._steady_at_start = steady()

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return self._wall_at_start + timedelta(seconds=self._steady() - self._steady_at_start)
