"""Make the files that tests read: workbooks, packages, calendars, Word documents."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

_EVENT = "BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def workbook(fill: Callable[[Any, Worksheet], None]) -> bytes:
    """Return the bytes of a workbook with one sheet, "Programme", filled by the function."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content)
    fill(book, book.add_worksheet("Programme"))
    book.close()
    return content.getvalue()


def package(parts: Mapping[str, bytes | str]) -> bytes:
    """Return the bytes of a zip package with these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return content.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return the package with one part replaced or added."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return package({**{each: file.read(each) for each in file.namelist()}, name: part})


def calendar(*events: str) -> bytes:
    """Return a calendar of events, each given by its own lines."""
    inner = "".join(_EVENT.format(event.strip().replace("\n", "\r\n")) for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{inner}END:VCALENDAR\r\n".encode()


def word(body: str) -> bytes:
    """Return a Word document with this body; the namespace is bound to `w`."""
    return package({"word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'})
