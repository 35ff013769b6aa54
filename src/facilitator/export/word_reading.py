"""Read the words of a Word paragraph as they stand once tracked changes are accepted, without results of fields."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, TABLE, ROW, CELL = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
AUTHOR = f"{W}author"
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_TEXT, _RUN, _PROPERTIES = f"{W}t", f"{W}r", f"{W}pPr"
_CAME = {f"{W}ins", f"{W}moveTo"}
_WENT = {f"{W}del", f"{W}moveFrom"}
_FIELD_MARK, _FIELD_KIND, _FIELD_CODE, _SIMPLE_FIELD = (
    f"{W}fldChar",
    f"{W}fldCharType",
    f"{W}instrText",
    f"{W}fldSimple",
)
_COMMENT = f"{W}commentReference"
_START, _END, _NAME, _ID = f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}name", f"{W}id"


@dataclass(slots=True)
class Line:
    """Hold what one paragraph says, the bookmarks that begin and end in it, who changed it, numbers of its comments.

    `runs_on` says that its end was deleted, so that its words belong to the next one.
    `begins_contents` and `ends_contents` tell where a table of contents stands.
    """

    text: str = ""
    starts: list[tuple[str, str]] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    runs_on: bool = False
    begins_contents: bool = False
    fields_opened: int = 0


def paragraph_text(paragraph: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Return the paragraph's words; tabs and line breaks are kept, what fields show is left out."""
    return read_line(paragraph).text


def read_line(paragraph: Any) -> Line:  # noqa: ANN401 - the same
    """Return what the paragraph says."""
    line = Line()
    words: list[str] = []
    _read(paragraph, line, words)
    line.text = "".join(words)
    return line


def _read(element: Any, line: Line, words: list[str]) -> None:  # noqa: ANN401 - the same
    for child in element:
        tag = child.tag
        if tag == _RUN:
            _read_run(child, line, words)
        elif tag == _START:
            line.starts.append((child.get(_ID, ""), child.get(_NAME, "")))
        elif tag == _END:
            line.ends.append(child.get(_ID, ""))
        elif tag in _CAME or tag in _WENT:
            _note_author(child, line)
            _read(child, line, words if tag in _CAME else [])
        elif tag == _PROPERTIES:
            _read_mark(child, line)
        else:
            _read(child, line, [] if tag == _SIMPLE_FIELD else words)


def _read_run(run: Any, line: Line, words: list[str]) -> None:  # noqa: ANN401 - the same
    for child in run:
        tag = child.tag
        if tag == _FIELD_MARK:
            line.fields_opened += {"begin": 1, "end": -1}.get(child.get(_FIELD_KIND), 0)
        elif tag == _FIELD_CODE:
            line.begins_contents = line.begins_contents or (child.text or "").strip().startswith("TOC")
        elif tag == _COMMENT:
            line.comments.append(child.get(_ID, ""))
        elif line.fields_opened > 0:
            continue
        elif tag == _TEXT:
            words.append(child.text or "")
        elif tag in _SIGNS:
            words.append(_SIGNS[tag])


def _read_mark(properties: Any, line: Line) -> None:  # noqa: ANN401 - the same
    """Read from a paragraph's properties whether its end was deleted, and by whom it was changed."""
    for change in _changes_of_mark(properties):
        _note_author(change, line)
        line.runs_on = line.runs_on or change.tag in _WENT


def _changes_of_mark(properties: Any) -> Iterator[Any]:  # noqa: ANN401 - the same
    look = properties.find(f"{W}rPr")
    if look is not None:
        yield from (change for change in look if change.tag in _CAME or change.tag in _WENT)


def _note_author(change: Any, line: Line) -> None:  # noqa: ANN401 - the same
    author = change.get(AUTHOR, "")
    if author and author not in line.authors:
        line.authors.append(author)
