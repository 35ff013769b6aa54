"""Read a file by what it is, not by what it is called."""

import zipfile
from pathlib import Path

from facilitator.interchange.calendars import read_calendar
from facilitator.interchange.delimited import read_delimited
from facilitator.interchange.guards import check_cells, check_size, open_package
from facilitator.interchange.word_tables import MAIN_PART, read_word_tables
from facilitator.interchange.workbooks import read_workbook
from facilitator.services.imports.table import ImportFailedError, Progress, TablesRead

_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK"
_BINARY = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"SQLite format 3": "a database"}
_CALENDAR = b"BEGIN:VCALENDAR"
_BEGINNING = 1024


def read_tables(path: Path, progress: Progress | None = None) -> TablesRead:
    """Return the tables of a workbook, a text file, a calendar or a Word document.

    Raise ImportFailedError with a sentence when the file is not there, not safe or not one of these;
    ImportStoppedError when `progress` answers False.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportFailedError(
            f"{path.name} cannot be read ({error.strerror}).", "Close it in other programs, or copy it to a folder."
        ) from error
    return read_content(content, path.name, progress)


def read_content(content: bytes, name: str, progress: Progress | None = None) -> TablesRead:
    """Return the tables of a file's bytes; `name` is what sentences call the file. Raises as `read_tables` does."""
    check_size(content, name)
    follow = progress or _go_on
    if content.startswith(_ZIP):
        return _read_package(open_package(content, name), content, name, follow)
    if content.startswith(_OLD_OFFICE):
        # The reader of this format ends the whole program on some damaged files, past every exception.
        raise ImportFailedError(
            f"{name} is a workbook or document of before 2007.",
            "Open it in its own program and save it as XLSX or DOCX.",
        )
    for beginning, what in _BINARY.items():
        if content.startswith(beginning):
            raise _not_a_table(name, what)
    if _CALENDAR in content[:_BEGINNING].upper():
        return read_calendar(content, name, follow)
    return read_delimited(content, name, follow)


def _read_package(package: zipfile.ZipFile, content: bytes, name: str, progress: Progress) -> TablesRead:
    with package:
        parts = package.namelist()
        if MAIN_PART in parts:
            return read_word_tables(package, name, progress)
        if "xl/workbook.xml" in parts or "content.xml" in parts:
            check_cells(package, name)
            return read_workbook(content, name, progress)
    raise _not_a_table(name, "a package of another program")


def _not_a_table(name: str, what: str) -> ImportFailedError:
    return ImportFailedError(
        f"{name} is {what}, not a table.", "Choose a workbook (XLSX, ODS), a CSV, an .ics or a .docx file."
    )


def _go_on(_done: int, _total: int) -> bool:
    return True
