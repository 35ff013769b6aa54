from datetime import date

import pytest

from facilitator.domain.meeting import Meeting


def held_in(zone: str) -> Meeting:
    return Meeting(
        id="m", code="M", title="T", time_zone=zone, first_day=date(2024, 12, 10), last_day=date(2024, 12, 11)
    )


def test_a_meeting_keeps_the_time_of_its_venue() -> None:
    assert held_in("America/Montevideo").zone.key == "America/Montevideo"


@pytest.mark.parametrize("zone", ["Nowhere/Land", "../../etc/passwd", "", "Europe", "a\0b"])
def test_a_zone_that_nobody_knows_is_shown_as_universal_time(zone: str) -> None:
    assert held_in(zone).zone.key == "UTC"
