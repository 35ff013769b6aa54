"""What a laptop remembers of itself from one day to the next."""

from pathlib import Path

from facilitator.domain.roles import Role
from facilitator.gui.laptop_state import LaptopState


def test_a_laptop_stays_the_same_and_keeps_its_role_and_its_hubs(tmp_path: Path) -> None:
    state = LaptopState(tmp_path / "laptop.ini")
    first = state.laptop
    assert first.role is Role.ALONE
    state.set_role(Role.CHAIR)
    state.keep_hub("m", "postgresql+psycopg://hub/meeting")
    again = LaptopState(tmp_path / "laptop.ini")
    assert (again.laptop.id, again.laptop.role) == (first.id, Role.CHAIR)
    assert (again.hub_of("m"), again.hub_of("other")) == ("postgresql+psycopg://hub/meeting", "")
