"""Write everything a meeting holds as JSON that any program can read: no lock-in."""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from facilitator.export.whole_file import write_whole
from facilitator.services.changes import Record

FORMAT = "facilitator-meeting"
VERSION = 1


def write_json(records: Mapping[str, Sequence[Record]], target: Path) -> None:
    """Write the records by their kind, each kind in the order of its identifiers; times as ISO 8601 in UTC.

    The same records give the same bytes. Raise ExportFailedError when the disk does not allow the file.
    """
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "records": {
            kind: [_plain(each) for each in sorted(records[kind], key=lambda each: each.id)] for kind in sorted(records)
        },
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    write_whole(target, text.encode("utf-8", "backslashreplace"), "the program that reads it")


def _plain(value: Any) -> Any:  # noqa: ANN401 - takes every type a record may hold
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(each) for each in (sorted(value, key=str) if isinstance(value, frozenset) else value)]
    if dataclasses.is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return value if isinstance(value, str | int | float | bool | None) else str(value)
