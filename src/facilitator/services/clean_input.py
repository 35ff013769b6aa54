"""Clean the texts of a command before it is carried out."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args

from facilitator.domain.text import cleaned

Given = TypeVar("Given")
_WORDLESS = (int, float, date, Enum)


def with_clean_texts(command: Given) -> Given:
    """Return the command with every text in it cleaned, in tuples and records too; what is clean is returned itself."""
    changed: dict[str, Any] = {}
    for name in _worded(type(command)):  # type: ignore[arg-type]  # every class can be a key
        value = getattr(command, name)
        clean = _clean(value)
        if clean is not value:
            changed[name] = clean
    return replace(command, **changed) if changed else command  # type: ignore[type-var]


def _clean(value: Any) -> Any:  # noqa: ANN401 - a field may have any type
    if type(value) is str:
        return cleaned(value)
    if type(value) is tuple:
        clean = tuple(map(_clean, value))
        return value if all(after is before for after, before in zip(clean, value, strict=True)) else clean
    return with_clean_texts(value)


@cache
def _worded(kind: type[object]) -> tuple[str, ...]:
    """Return the fields of a type in which there may be texts; there are none where it is no record."""
    if not is_dataclass(kind):
        return ()
    return tuple(each.name for each in fields(kind) if each.init and _may_hold_texts(each.type))


def _may_hold_texts(kind: Any) -> bool:  # noqa: ANN401 - the same
    """Return whether a value of the type may be a text, or hold one: a moment or a set of time limits cannot."""
    if parts := get_args(kind):
        return any(map(_may_hold_texts, parts))
    if is_dataclass(kind):
        return bool(_worded(kind))  # type: ignore[arg-type]  # every class can be a key
    return not (isinstance(kind, type) and issubclass(kind, (*_WORDLESS, NoneType)))
