"""Read the words of a statement that a delegation has handed in."""

import re
import zipfile
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from facilitator.domain.note_marks import word_count
from facilitator.domain.pasted_text import cleaned

_MOST_BYTES = 20_000_000
_MOST_RATIO = 200
_BODY = "word/document.xml"
_ENDS = re.compile(r"</w:p>|<w:br[ /][^>]*>|<w:cr/>")
_TABS = re.compile(r"<w:tab/>")
_DELETED = re.compile(r"<w:(delText|instrText)[ >].*?</w:\1>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class StatementFile:
    """Hold what a file says: its name, its text where it can be read as words, and how many they are."""

    name: str
    text: str = ""
    words: int = 0
    note: str = ""


def read_statement(path: Path) -> StatementFile:
    """Return what the file says; `note` is a sentence when its words must be counted by hand."""
    try:
        return _read(path)
    except OSError as failure:
        return StatementFile(path.name, note=f"The file cannot be read ({failure.strerror}): type its number of words.")


def _read(path: Path) -> StatementFile:
    kind = path.suffix.casefold()
    if kind in {".txt", ".md"}:
        return _counted(path, _decoded(path.read_bytes()[:_MOST_BYTES]))
    if kind == ".docx":
        text = _words_of_docx(path)
        if text is None:
            return StatementFile(path.name, note="This is not a Word file that can be read: type the number of words.")
        return _counted(path, text)
    return StatementFile(path.name, note="The words of this kind of file cannot be counted: type their number.")


def _counted(path: Path, text: str) -> StatementFile:
    plain = cleaned(text).strip()
    return StatementFile(path.name, plain, word_count(plain))


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
            if about.file_size > min(_MOST_BYTES, _MOST_RATIO * max(about.compress_size, 1)):
                return None
            xml = package.read(_BODY).decode("utf-8", errors="replace")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError):
        return None
    xml = _TABS.sub("\t", _ENDS.sub("\n", _DELETED.sub("", xml)))
    return unescape(_MARKUP.sub("", xml))
