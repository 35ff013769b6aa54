"""Clean the texts of a command before it is carried out."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from facilitator.domain.text import cleaned

Given = TypeVar("Given")


def with_clean_texts(command: Given) -> Given:
    """Return the command with every text in it cleaned, in tuples and records too; what is clean is returned itself."""
    if not is_dataclass(command) or isinstance(command, type):
        return command
    changed: dict[str, Any] = {}
    for each in fields(command):
        value = getattr(command, each.name)
        clean = _clean(value)
        if clean is not value and clean != value and each.init:
            changed[each.name] = clean
    return replace(command, **changed) if changed else command


def _clean(value: Any) -> Any:  # noqa: ANN401 - a field may have any type
    if isinstance(value, str):
        return value if type(value) is not str else cleaned(value)
    if type(value) is tuple:
        return tuple(_clean(each) for each in value)
    return with_clean_texts(value)
