"""Carry out one user act each, grouped by the desk it belongs to.

What is there as soon as a meeting is opened reaches the commands through this package, as
`commands.chair.GiveFloor(...)`: a module is imported when the first of its commands is made.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from facilitator.services.ports import UnitOfWork

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


class Command(Protocol):
    """Describe one user act: a frozen value that knows its label and how to carry itself out."""

    @property
    def label(self) -> str:
        """Return what the act is called in the Edit menu and in the log."""
        ...

    def carry_out(self, uow: UnitOfWork) -> None:
        """Make the act's changes; raise RuleBrokenError when a rule forbids it."""
        ...


def __getattr__(name: str) -> ModuleType:
    """Return the module of commands of that name; Python asks until it has been imported."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(name)
