"""Turn domain values into plain JSON values and back, by the types of their fields."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache, partial
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Plain = Mapping[str, "Plain"] | Sequence["Plain"] | str | int | float | bool | None
Value = TypeVar("Value")
_RECORDS_REMEMBERED = 4096
# In these no reckoning between time zones leaves the calendar.
YEARS = range(1900, 3000)


@cache
def field_types(kind: type[Any]) -> Mapping[str, Any]:
    """Return the type of each field of a dataclass, in their order."""
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in dataclasses.fields(kind)}


def in_json(value: Any) -> Any:  # noqa: ANN401 - a codec takes every type there is
    """Return what stands in JSON for a value that it has no form for: times as ISO 8601, records by their fields."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return _fields_of(value)


@lru_cache(maxsize=_RECORDS_REMEMBERED)
def _fields_of(record: Any) -> Mapping[str, Any]:  # noqa: ANN401 - the same
    """Return the fields of a record by name; thousands of records hold the same limits and settings."""
    return {name: getattr(record, name) for name in field_types(record.__class__)}


def decode(plain: Any, kind: Any) -> Any:  # noqa: ANN401 - the same
    """Return the value of the given type that the plain value stands for.

    Fields that a newer program has added are passed over; fields that an older program did not
    know take their default. Raise ValueError or TypeError when the plain value does not fit.
    """
    return _reader_of(kind)(plain)


@cache
def _reader_of(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - the same
    """Return what reads a plain value of the type: worked out once, for a file holds thousands of each."""
    if get_origin(kind) in {Union, UnionType}:
        read = _reader_of(next(arg for arg in get_args(kind) if arg is not type(None)))
        return lambda plain: None if plain is None else read(plain)
    if get_origin(kind) is tuple:
        read_each = _reader_of(get_args(kind)[0])
        return lambda plain: tuple(map(read_each, plain))
    if dataclasses.is_dataclass(kind):
        return partial(_fields_read, kind)  # type: ignore[arg-type]
    if issubclass(kind, Enum):
        return cast("Callable[[Any], Any]", kind)
    if issubclass(kind, datetime):
        return _moment
    if issubclass(kind, date):
        return _day
    return partial(_of_type, kind)


def _fields_read(kind: type[Any], plain: Any) -> Any:  # noqa: ANN401 - the same
    known = field_types(kind)  # type: ignore[arg-type]
    return kind(**{name: decode(plain[name], known[name]) for name in known if name in plain})


def _of_type(kind: type[Any], plain: Any) -> Any:  # noqa: ANN401 - the same
    if not isinstance(plain, kind):
        raise TypeError(f"{plain!r} is not of type {kind.__name__}")
    return plain


def _moment(plain: Any) -> datetime:  # noqa: ANN401 - the same
    moment = datetime.fromisoformat(plain)
    if moment.tzinfo is None or moment.year not in YEARS:
        raise ValueError(f"{plain} is no moment of a meeting")
    return moment


def _day(plain: Any) -> date:  # noqa: ANN401 - the same
    day = date.fromisoformat(plain)
    if day.year not in YEARS:
        raise ValueError(f"{plain} is no day of a meeting")
    return day


def is_plain_column(kind: Any) -> bool:  # noqa: ANN401 - the same
    """Return whether a field is kept as itself, rather than as JSON text."""
    if get_origin(kind) in {Union, UnionType}:
        return is_plain_column(next(arg for arg in get_args(kind) if arg is not type(None)))
    return isinstance(kind, type) and not dataclasses.is_dataclass(kind)
