"""Choose the screen for the room: the one chosen last, by its identity, or a safe other one."""

from collections.abc import Sequence
from typing import Protocol


class Screen(Protocol):
    """Require of a screen what tells it from others: Qt's own screens fit."""

    def name(self) -> str:
        """Return the name of its connector."""
        ...

    def manufacturer(self) -> str:
        """Return who made it."""
        ...

    def model(self) -> str:
        """Return its model."""
        ...

    def serialNumber(self) -> str:
        """Return its serial number."""
        ...


def identity(screen: Screen) -> str:
    """Return what tells a screen from others, even when it is plugged in elsewhere."""
    known = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return " ".join(part for part in known if part) or screen.name()


def choose(screens: Sequence[Screen], own: Screen, remembered: str) -> Screen | None:
    """Return the screen for the room, never the chair's own; None when there is no other.

    The remembered one comes first, then any other.
    """
    others = [screen for screen in screens if screen is not own and screen != own]
    return next((screen for screen in others if identity(screen) == remembered), next(iter(others), None))
