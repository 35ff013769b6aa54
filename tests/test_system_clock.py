import time
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.system_clock import SystemClock, seconds_since_boot


def test_setting_the_wall_clock_back_does_not_move_our_time() -> None:
    steady = iter([100.0, 100.0, 142.0])
    clock = SystemClock(lambda: next(steady))
    first = clock.now()
    assert clock.now() - first == timedelta(seconds=42)


def test_our_time_starts_at_the_wall_clock_in_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_steady_count_never_goes_back() -> None:
    assert seconds_since_boot() <= seconds_since_boot()


def test_a_system_without_a_boot_clock_counts_monotonically(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert seconds_since_boot() <= time.monotonic()
