"""Keep the text of a note so that two people can type into it at once and no word is lost.

A text is one Yrs document. Every edit is a word-by-word difference against the text its author saw, stored
as an update; the text of a note is what all its updates together say. Every run of typed words begins with
a mark: where two runs meet without a space between them, both words are kept apart.
"""

import hashlib
import re
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Iterable
from typing import TYPE_CHECKING

from facilitator.domain.word_edits import Edit, word_edits

if TYPE_CHECKING:
    import pycrdt

MARK = "\x1e"
_NAME = "text"
_WORD = re.compile(r"\w")
_MEETING_WORDS = re.compile(rf"(?<=\w){MARK}+(?=\w)")
_CLIENT_DIGITS = 12


class NoteText:
    """Hold one text as its updates have made it, edited in the name of one writer."""

    def __init__(self, writer: str, updates: Iterable[str] = ()) -> None:
        import pycrdt as yrs  # noqa: PLC0415 - only files with notes need it

        self._doc: pycrdt.Doc[pycrdt.Text] = yrs.Doc(client_id=client_of(writer))
        with self._doc.transaction():
            self._text: pycrdt.Text = self._doc.get(_NAME, type=yrs.Text)
            for update in updates:
                self._doc.apply_update(a2b_base64(update))

    def take(self, updates: Iterable[str]) -> None:
        """Take further updates in."""
        with self._doc.transaction():
            for update in updates:
                self._doc.apply_update(a2b_base64(update))

    @property
    def words(self) -> str:
        """Return the text as a reader sees it."""
        return _MEETING_WORDS.sub(" ", str(self._text)).replace(MARK, "")

    def edit(self, after: str) -> str:
        """Make the text read like `after` and return the update that does so everywhere."""
        state = self._doc.get_state()
        inside = str(self._text)
        shown, places = _shown(inside)
        with self._doc.transaction():
            for edit in reversed(word_edits(shown, after)):
                self._apply(edit, inside, places)
        return b64encode(self._doc.get_update(state)).decode()

    def whole(self) -> str:
        """Return one update that holds everything, for somebody who has none of it."""
        return b64encode(self._doc.get_update()).decode()

    def _apply(self, edit: Edit, inside: str, places: list[int]) -> None:
        # Qt counts UTF-16, Python code points, Yrs the bytes of UTF-8.
        start = _bytes(inside[: places[edit.start]])
        if edit.end > edit.start:
            end = start + _bytes(inside[places[edit.start] : places[edit.end]])
            del self._text[start:end]
        if edit.words:
            self._text.insert(start, MARK + edit.words if _WORD.match(edit.words) else edit.words)


def first_update(note_id: str, text: str) -> str:
    """Return the update that a text written before there were updates stands for: on every laptop the same."""
    return NoteText(hashlib.sha256(f"{note_id} {text}".encode()).hexdigest()).edit(text)


def merged(updates: Iterable[str]) -> str:
    """Return what all these updates together make the text say."""
    return NoteText("0", updates).words


def together(updates: Iterable[str]) -> str:
    """Return one update that holds all these: what was deleted too."""
    from pycrdt import merge_updates  # noqa: PLC0415 - only files with notes need it

    return b64encode(merge_updates(*(a2b_base64(update) for update in updates))).decode()


def client_of(writer: str) -> int:
    """Return the number by which Yrs knows a writer: 48 bits, of which no two are expected to be alike."""
    return int(writer[:_CLIENT_DIGITS], 16)


def without_marks(text: str) -> str:
    """Return a text with nothing in it that is kept for this module."""
    return text.replace(MARK, "")


def _shown(inside: str) -> tuple[str, list[int]]:
    """Return the text as it is read and, for each of its characters and its end, where that begins inside.

    A character begins with the marks before it, so that a word is taken away together with its mark.
    """
    if MARK not in inside:
        return inside, list(range(len(inside) + 1))
    characters: list[str] = []
    places: list[int] = []
    begin = 0
    for place, character in enumerate(inside):
        if character == MARK:
            follows = inside[place + 1 : place + 2]
            if not (characters and _WORD.match(characters[-1]) and _WORD.match(follows)):
                continue
            character = " "  # noqa: PLW2901 - two words that met are shown apart
        characters.append(character)
        places.append(begin)
        begin = place + 1
    return "".join(characters), [*places, begin]


def _bytes(text: str) -> int:
    return len(text.encode())
