"""Let a module that others import on the off chance be loaded when something of it is first used."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class Postponed(ModuleType):
    """Stand for a module until one of its names is asked for; then be the same as the module."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        """Load the module and return what it calls so."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        module = import_module(self.__name__)
        self.__dict__.update(vars(module))
        return getattr(module, name)


def postpone(name: str, **known: object) -> None:
    """Have the module loaded at its first use, unless it has been loaded already; what is `known` needs no loading."""
    if name not in sys.modules:
        stand_in = sys.modules[name] = Postponed(name)
        vars(stand_in).update(known)
        parent, _, own = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], own, stand_in)
