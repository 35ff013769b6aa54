"""Read the words of a statement that a delegation has handed in, and give its file out again."""

import os
import re
import zipfile
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from facilitator.domain.note_marks import word_count
from facilitator.domain.pasted_text import cleaned

MOST_BYTES = 10_000_000
_MOST_UNPACKED = 20_000_000
_MOST_CHARACTERS = 500_000
_MOST_RATIO = 200
_BODY = "word/document.xml"
_ENDS = re.compile(r"</w:p>|<w:br[ /][^>]*>|<w:cr/>")
_TABS = re.compile(r"<w:tab/>")
_DELETED = re.compile(r"<w:(delText|instrText)[ >].*?</w:\1>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class StatementFile:
    """Hold what a file says: its name, its text where it can be read as words, and how many they are.

    `content` is the file itself, empty when it cannot be kept; `note` is a sentence on what could not be done.
    """

    name: str
    text: str = ""
    words: int = 0
    note: str = ""
    content: bytes = b""


def read_statement(path: Path) -> StatementFile:
    """Return what the file says and its content, unless it is larger than any statement."""
    try:
        return _read(path)
    except OSError as failure:
        return StatementFile(path.name, note=f"The file cannot be read ({failure.strerror}): type its number of words.")


def written_out(content: bytes, target: Path) -> None:
    """Write a kept file for its owner alone, replacing what is there once it is whole; raise OSError."""
    half_done = target.with_name(f".{target.name}.part")
    half_done.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(half_done, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
        half_done.replace(target)
    finally:
        half_done.unlink(missing_ok=True)


def _read(path: Path) -> StatementFile:
    if path.stat().st_size > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        return StatementFile(
            path.name, note=f"The file is larger than {most} MB and is not kept: type its number of words."
        )
    content, kind = path.read_bytes(), path.suffix.casefold()
    if kind in {".txt", ".md"}:
        return _counted(path.name, _decoded(content), content)
    if kind != ".docx":
        note = "The words of this kind of file cannot be counted: type their number."
        return StatementFile(path.name, note=note, content=content)
    text = _words_of_docx(path)
    if text is None:
        note = "This is not a Word file that can be read, and it is not kept: type the number of words."
        return StatementFile(path.name, note=note)
    return _counted(path.name, text, content)


def _counted(name: str, text: str, content: bytes) -> StatementFile:
    plain = cleaned(text).strip()
    return StatementFile(name, plain[:_MOST_CHARACTERS], word_count(plain), content=content)


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")


def _words_of_docx(path: Path) -> str | None:
    """Return the words of the body, or None for what is no Word file or unpacks to an unreasonable size."""
    try:
        with zipfile.ZipFile(path) as package:
            about = package.getinfo(_BODY)
            if about.file_size > min(_MOST_UNPACKED, _MOST_RATIO * max(about.compress_size, 1)):
                return None
            xml = package.read(_BODY).decode("utf-8", errors="replace")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError):
        return None
    xml = _TABS.sub("\t", _ENDS.sub("\n", _DELETED.sub("", xml)))
    return unescape(_MARKUP.sub("", xml))
