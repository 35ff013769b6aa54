"""Read a file by what it is, not by what it is called."""

import zipfile
from pathlib import Path

from facilitator.interchange.calendars import read_calendar
from facilitator.interchange.delimited import read_delimited
from facilitator.interchange.guards import check_cells, check_size, open_package
from facilitator.interchange.word_tables import MAIN_PART, read_word_tables
from facilitator.interchange.workbooks import read_workbook
from facilitator.services.imports.table import ImportFailedError, TablesRead

_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK"
_BINARY = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"SQLite format 3": "a database"}
_CALENDAR = b"BEGIN:VCALENDAR"
_BEGINNING = 1024


def read_file(path: Path) -> TablesRead:
    """Return the tables of a workbook, a text file, a calendar or a Word document.

    Raise ImportFailedError with a sentence when the file is not there, not safe or not one of these. A hostile
    workbook may end the whole program, past every exception: `separate.read_tables` reads it out of harm's way.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ImportFailedError(f"{path} is not there.", "Choose the file where it lies now.") from error
    except IsADirectoryError as error:
        raise ImportFailedError(f"{path.name} is a folder.", "Choose a file in it.") from error
    except OSError as error:
        raise ImportFailedError(
            f"{path.name} cannot be read ({error.strerror}).", "Close it in other programs, or copy it to a folder."
        ) from error
    return read_content(content, path.name)


def read_content(content: bytes, name: str) -> TablesRead:
    """Return the tables of a file's bytes; `name` is what sentences call the file. Raises as `read_file` does."""
    check_size(content, name)
    if content.startswith(_ZIP):
        return _read_package(open_package(content, name), content, name)
    if content.startswith(_OLD_OFFICE):
        return read_workbook(content, name)
    for beginning, what in _BINARY.items():
        if content.startswith(beginning):
            raise _not_a_table(name, what)
    if _CALENDAR in content[:_BEGINNING].upper():
        return read_calendar(content, name)
    return read_delimited(content, name)


def _read_package(package: zipfile.ZipFile, content: bytes, name: str) -> TablesRead:
    with package:
        parts = package.namelist()
        if MAIN_PART in parts:
            return read_word_tables(package, name)
        if "xl/workbook.xml" in parts or "content.xml" in parts:
            check_cells(package, name)
            return read_workbook(content, name)
    raise _not_a_table(name, "a package of another program")


def _not_a_table(name: str, what: str) -> ImportFailedError:
    return ImportFailedError(
        f"{name} is {what}, not a table.", "Choose a workbook (XLSX, XLS, ODS), a CSV, an .ics or a .docx file."
    )
