"""Turn domain values into plain JSON values and back, by the types of their fields."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Plain = Mapping[str, "Plain"] | Sequence["Plain"] | str | int | float | bool | None
Value = TypeVar("Value")


@cache
def field_types(kind: type[Any]) -> Mapping[str, Any]:
    """Return the type of each field of a dataclass, in their order."""
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in dataclasses.fields(kind)}


def encode(value: Any) -> Any:  # noqa: ANN401 - a codec takes every type there is
    """Return the value as strings, numbers, lists and dictionaries; times as ISO 8601."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if dataclasses.is_dataclass(value):
        return {each.name: encode(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return value


def decode(plain: Any, kind: Any) -> Any:  # noqa: ANN401 - the same
    """Return the value of the given type that the plain value stands for.

    Fields that a newer program has added are passed over; fields that an older program did not
    know take their default. Raise ValueError or TypeError when the plain value does not fit.
    """
    if get_origin(kind) in {Union, UnionType}:
        return None if plain is None else decode(plain, next(arg for arg in get_args(kind) if arg is not type(None)))
    if get_origin(kind) is tuple:
        return tuple(decode(each, get_args(kind)[0]) for each in plain)
    if dataclasses.is_dataclass(kind):
        known = field_types(kind)  # type: ignore[arg-type]
        return kind(**{name: decode(plain[name], known[name]) for name in known if name in plain})  # type: ignore[operator]
    if issubclass(kind, Enum):
        return kind(plain)
    if issubclass(kind, (datetime, date)):
        return kind.fromisoformat(plain)
    if not isinstance(plain, kind):
        raise TypeError(f"{plain!r} is not of type {kind.__name__}")
    return plain


def is_plain_column(kind: Any) -> bool:  # noqa: ANN401 - the same
    """Return whether a field is kept as itself, rather than as JSON text."""
    if get_origin(kind) in {Union, UnionType}:
        return is_plain_column(next(arg for arg in get_args(kind) if arg is not type(None)))
    return isinstance(kind, type) and not dataclasses.is_dataclass(kind)
