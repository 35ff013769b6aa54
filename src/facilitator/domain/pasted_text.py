"""Clean what is pasted from a word processor or a web page: its words stay, its dress goes.

Bold, italic, lists and quotations become the marks of `note_marks`; everything else is dropped.
"""

import re
from html.parser import HTMLParser

_CONTROL = re.compile(r"[\x00-\x08\x0c\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
_BULLET = re.compile(r"^[ \t]*[\u2022\u00b7\u25cf\u25aa\u25e6\u2013\uf0b7\uf0a7o\u00a7][ \t]+(?=\S)", re.MULTILINE)
_SPACES = re.compile(r"[ \t]+")
_BREAKS = re.compile(r"\n{3,}")
_BLOCKS = frozenset({"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table"})
_UNREAD = frozenset({"style", "script", "head", "title", "xml"})
_SIGNS = {"b": "**", "strong": "**", "i": "_", "em": "_"}
_EMPTY_MARKS = re.compile(r"\*\*(\s*)\*\*|(?<!\w)_(\s*)_(?!\w)")
_PARAGRAPH_SPACES = re.compile(r"[ \t\n\r]+")


def cleaned(text: str) -> str:
    """Return plain text without control characters, with one kind of line end, bullet and space."""
    text = _CONTROL.sub("", _LINE_ENDS.sub("\n", text)).replace("\xa0", " ")
    text = _BULLET.sub("- ", text)
    lines = (_SPACES.sub(" ", line).rstrip() for line in text.split("\n"))
    return _BREAKS.sub("\n\n", "\n".join(lines))


def from_html(html: str) -> str:
    """Return the words of HTML with the marks of a note, cleaned."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = _EMPTY_MARKS.sub(r"\1\2", "".join(reader.pieces))
    lines = (line.strip() for line in cleaned(text).split("\n"))
    return _BREAKS.sub("\n\n", "\n".join(lines)).strip("\n")


class _Reader(HTMLParser):
    """Collect words, line breaks and signs."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unread = 0
        self._quoting = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's
        if tag in _UNREAD:
            self._unread += 1
        elif tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._quoting += tag == "blockquote"
            self._break()
            if tag == "li":
                self.pieces.append("- ")
        elif tag in _SIGNS:
            self.pieces.append(_SIGNS[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(self._unread - 1, 0)
        elif tag in _BLOCKS:
            self._quoting -= tag == "blockquote" and self._quoting > 0
            self._break()
        elif tag in _SIGNS:
            self._close_sign(_SIGNS[tag])

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        words = _PARAGRAPH_SPACES.sub(" ", data)
        at_line_start = not self.pieces or self.pieces[-1] in {"\n", "- "}
        if at_line_start:
            words = words.lstrip(" ")
            if words and self._quoting and (not self.pieces or self.pieces[-1] == "\n"):
                self.pieces.append("> ")
        if words:
            self.pieces.append(words)

    def _break(self) -> None:
        if self.pieces and self.pieces[-1] not in {"\n", "- "}:
            self.pieces.append("\n")

    def _close_sign(self, sign: str) -> None:
        """Put a space that ends the marked words behind the sign, where it does no harm."""
        if self.pieces and self.pieces[-1].endswith(" ") and self.pieces[-1].strip():
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
            self.pieces += [sign, " "]
        else:
            self.pieces.append(sign)
