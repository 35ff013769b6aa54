"""Which monitor the room is shown on."""

from dataclasses import dataclass

from facilitator.gui.screens import choose, identity


@dataclass(frozen=True)
class Monitor:
    """Be a monitor as far as the choice needs it."""

    connector: str
    serial: str = ""

    def name(self) -> str:
        return self.connector

    def manufacturer(self) -> str:
        return "Maker" if self.serial else ""

    def model(self) -> str:
        return ""

    def serialNumber(self) -> str:  # noqa: N802 - Qt's own name
        return self.serial


LAPTOP, WALL, BEAMER = Monitor("eDP-1"), Monitor("HDMI-1", "W1"), Monitor("HDMI-2", "B2")


def test_a_monitor_is_known_by_its_maker_and_number_wherever_it_is_plugged_in() -> None:
    assert identity(Monitor("DP-7", "W1")) == identity(WALL) == "Maker W1"
    assert identity(LAPTOP) == "eDP-1"


def test_the_monitor_chosen_last_comes_first() -> None:
    assert choose([LAPTOP, WALL, BEAMER], LAPTOP, "Maker B2") is BEAMER


def test_any_other_monitor_does_when_that_one_is_gone() -> None:
    assert choose([LAPTOP, WALL], LAPTOP, "Maker B2") is WALL


def test_the_chairs_own_monitor_is_never_taken() -> None:
    assert choose([LAPTOP], LAPTOP, "eDP-1") is None
