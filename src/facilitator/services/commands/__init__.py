"""Carry out one user act each, grouped by the desk it belongs to.

What is there as soon as a meeting is opened reaches the commands through this package, as
`commands.chair.GiveFloor(...)`: a module is imported when the first of its commands is made.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.services.commands import (
        chair,
        exchange,
        interruptions,
        participants,
        rest_of_list,
        roll_call,
        sitting,
        speakers_list,
    )

__all__ = [
    "chair",
    "exchange",
    "interruptions",
    "participants",
    "rest_of_list",
    "roll_call",
    "sitting",
    "speakers_list",
]


def __getattr__(name: str) -> ModuleType:
    """Return the module of commands of that name; Python asks until it has been imported."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(name)
