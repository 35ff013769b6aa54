"""Refuse hostile files before a reader sees them: packages that swell, XML that names entities, sheets too wide.

A word-processor file of 300 kB can swell to gigabytes; what is allowed here is far above any
programme and far below what a laptop bears. Declared sizes are not believed: every part is unpacked and counted.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from facilitator.services.imports.table import ImportFailedError

MOST_BYTES = 20_000_000
_MOST_PARTS = 2_000
_MOST_UNPACKED = 200_000_000
_MOST_RATIO = 200
_SMALL_PART = 1_000_000
_MOST_CELLS = 5_000_000
_STEP = 1 << 16
_OVERLAP = 16
_XML = (".xml", ".rels", ".vml")
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CELL = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{1,4})(\d{1,8})"')
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d{1,8})"')
_REPEATED = re.compile(rb"""-repeated\s*=\s*["']\s*\+?(\d+)""")
_SPREADSHEET_CELL = re.compile(rb"<table:(?:covered-)?table-cell")
_LAST_ROW = 1_048_576
# Every way in which the standard library meets a package that is none.
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    expat.ExpatError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
)


def check_size(content: bytes, name: str) -> None:
    """Raise ImportFailedError when the file is larger than any programme or list of participants."""
    if len(content) > MOST_BYTES:
        raise ImportFailedError(
            f"{name} is larger than {MOST_BYTES // 1_000_000} MB.", "Take pictures and further sheets out of it first."
        )


def open_package(content: bytes, name: str) -> zipfile.ZipFile:
    """Return the opened package once all its parts have been unpacked and counted.

    Raise ImportFailedError when it is damaged, locked or swells too much, and when its XML declares a document
    type or an entity.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
        parts = package.infolist()
        if len(parts) > _MOST_PARTS:
            raise _hostile(name, f"it has {len(parts)} parts")
        unpacked = 0
        for part in parts:
            unpacked += _check_part(package, part, name)
            if unpacked > _MOST_UNPACKED:
                raise _hostile(name, f"it would swell to more than {_MOST_UNPACKED // 1_000_000} MB")
    except _FAULTS as error:
        raise ImportFailedError(
            f"{name} is damaged or locked with a password.", "Open it in its own program and save it again."
        ) from error
    return package


def check_cells(package: zipfile.ZipFile, name: str) -> None:
    """Raise ImportFailedError when a sheet spans more cells than fit into memory, however few are filled."""
    for part in package.namelist():
        if part.startswith("xl/worksheets/"):
            _check_span(_span_of_sheet(package.read(part)), name)
        elif part == "content.xml":
            _check_span(_span_of_repetitions(package.read(part)), name)


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> int:
    """Return the unpacked size of the part, having looked into it."""
    is_xml = part.filename.lower().endswith(_XML)
    size, tail = 0, b""
    # A reader may wait for ever for the end of a part that is not well formed.
    parser = expat.ParserCreate() if part.filename.lower().endswith(".xml") else None
    for piece in _pieces(package, part):
        size += len(piece)
        if size > _SMALL_PART and size > _MOST_RATIO * max(part.compress_size, 1):
            raise _hostile(name, f"its part {part.filename} swells more than {_MOST_RATIO} times")
        if size > _MOST_UNPACKED:
            raise _hostile(name, f"its part {part.filename} would swell to more than {_MOST_UNPACKED // 1_000_000} MB")
        if is_xml:
            seen = (tail + piece).replace(b"\0", b"")  # the same words in UTF-16
            if _DECLARATION.search(seen):
                raise _hostile(name, f"its part {part.filename} declares a document type or entities")
            tail = piece[-_OVERLAP * 2 :]
        if parser is not None:
            parser.Parse(piece, False)
    if parser is not None:
        parser.Parse(b"", True)
    return size


def _pieces(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with package.open(part) as file:
        while piece := file.read(_STEP):
            yield piece


def _span_of_sheet(sheet: bytes) -> int:
    width = max((_column(letters) for letters, _ in _CELL.findall(sheet)), default=0)
    rows = [int(row) for _, row in _CELL.findall(sheet)]
    rows += [int(row) for row in _ROW.findall(sheet)]
    return max(width, 1) * max(rows, default=0)


def _span_of_repetitions(content: bytes) -> int:
    """Return the cells of the largest table up to its last filled row and column, counting what is repeated.

    What a spreadsheet repeats to the edge, empty, does not count: readers pass over it. One past any edge does.
    """
    largest = max((int(figure) for figure in _REPEATED.findall(content)), default=0)
    if largest > _LAST_ROW:
        return largest * _LAST_ROW
    return max(map(_span_of_table, content.split(b"<table:table ")), default=0)


def _span_of_table(table: bytes) -> int:
    rows = height = width = 0
    for row in table.split(b"<table:table-row")[1:]:
        opening, _, cells = row.partition(b">")
        rows += _repetition(opening)
        columns = filled = 0
        for cell in _SPREADSHEET_CELL.split(cells)[1:]:
            columns += _repetition(cell.partition(b">")[0])
            if b"-type=" in cell or b":p" in cell:
                filled = columns
        if filled:
            height, width = rows, max(width, filled)
    return height * width


def _repetition(opening: bytes) -> int:
    found = _REPEATED.search(opening)
    return int(found[1]) if found else 1


def _check_span(cells: int, name: str) -> None:
    if cells > _MOST_CELLS:
        raise ImportFailedError(
            f"{name} has a sheet that spans {cells:,} cells.",
            "Delete what stands far away from the table, save the file and choose it again.",
        )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _hostile(name: str, reason: str) -> ImportFailedError:
    return ImportFailedError(
        f"{name} is not safe to read: {reason}.", "Copy its table into a new file of your own and choose that one."
    )
