"""Read the change log out of the bare pages of a file, where its schema or its inner pages are damaged.

Nothing of the file is believed but its leaf pages, as SQLite's documentation of the file format describes them:
whatever has the shape of an entry is returned, and whether it belongs to its writer's chain shows later. A file
under a passphrase has no such pages.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from facilitator.storage.access import PAGE
from facilitator.storage.change_log import has_shape
from facilitator.storage.tables import change_log

_COLUMNS = tuple(column.name for column in change_log.columns)
_LEAF = 0x0D
_PAGE_ONE = 100  # bytes before the b-tree of the first page
_LOG_HEADER, _FRAME_HEADER = 32, 24
_SIZES = (0, 1, 2, 3, 4, 6, 8)
_ZERO, _ONE, _FIRST_TEXT = 8, 9, 13
_LONGEST = 20_000_000


def carved_entries(path: Path) -> Iterator[dict[str, Any]]:
    """Return every entry of the change log that stands whole in the file or in its write-ahead log."""
    content = path.read_bytes()
    pages = {number + 1: content[start : start + PAGE] for number, start in enumerate(_starts(content, 0, 0))}
    for page in pages.values():
        yield from _entries_on(page, pages)
    log = path.with_name(f"{path.name}-wal")
    if log.is_file():
        content = log.read_bytes()
        for start in _starts(content, _LOG_HEADER, _FRAME_HEADER):
            page = content[start : start + PAGE]
            pages[int.from_bytes(content[start - _FRAME_HEADER : start - _FRAME_HEADER + 4])] = page
            yield from _entries_on(page, pages)


def _starts(content: bytes, before: int, between: int) -> range:
    return range(before + between, len(content) - PAGE + 1, PAGE + between)


def _entries_on(page: bytes, pages: Mapping[int, bytes]) -> Iterator[dict[str, Any]]:
    """Return the entries on a page; the first one of a file has a header before its tree."""
    for header in (0, _PAGE_ONE):
        if page[header] != _LEAF:
            continue
        first = header + 8
        count = min(int.from_bytes(page[header + 3 : header + 5]), (PAGE - first) // 2)
        for place in range(first, first + 2 * count, 2):
            with suppress(LookupError, ValueError):
                values = _values(_payload(page, int.from_bytes(page[place : place + 2]), pages))
                if _is_shaped_like_an_entry(values):
                    yield dict(zip(_COLUMNS, values, strict=True))


def _payload(page: bytes, place: int, pages: Mapping[int, bytes]) -> bytes:
    """Return what the cell at that place holds, with what of it lies on pages of its own."""
    length, place = _varint(page, place)
    _, place = _varint(page, place)
    if length > _LONGEST:
        raise ValueError(length)
    if length <= PAGE - 35:
        return page[place : place + length]
    least = (PAGE - 12) * 32 // 255 - 23
    local = least + (length - least) % (PAGE - 4)
    local = local if local <= PAGE - 35 else least
    found = bytearray(page[place : place + local])
    further = int.from_bytes(page[place + local : place + local + 4])
    while len(found) < length and further:
        overflow = pages[further]
        found += overflow[4 : 4 + length - len(found)]
        further = int.from_bytes(overflow[:4])
    return bytes(found)


def _values(payload: bytes) -> list[str | int]:
    """Return the columns of a record; raise ValueError when one is neither a number nor a text."""
    types: list[int] = []
    header, place = _varint(payload, 0)
    while place < header:
        kind, place = _varint(payload, place)
        types.append(kind)
    values: list[str | int] = []
    for kind in types:
        if kind in {_ZERO, _ONE}:
            values.append(kind - _ZERO)
            continue
        if kind >= _FIRST_TEXT and kind % 2:
            size = (kind - _FIRST_TEXT) // 2
            values.append(payload[place : place + size].decode())
        else:
            size = _SIZES[kind]
            values.append(int.from_bytes(payload[place : place + size], signed=True))
        place += size
    if place != len(payload):
        raise ValueError(place)
    return values


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and the place after it."""
    value = 0
    for count in range(8):
        byte = data[place + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the highest bit says that more follows
            return value, place + count + 1
    return value << 8 | data[place + 8], place + 9


def _is_shaped_like_an_entry(values: list[str | int]) -> bool:
    return len(values) == len(_COLUMNS) and has_shape(dict(zip(_COLUMNS, values, strict=True)))
