"""Write the words of a block with what hangs on them: footnotes, cross references, and the count of captions."""

from collections.abc import Container, Iterator

from facilitator.export.word_anchors import Anchors
from facilitator.export.word_parts import Parts
from facilitator.export.word_text import RIGHT_TO_LEFT, field, runs
from facilitator.reporting.outline import (
    Block,
    Chart,
    Figure,
    Heading,
    Outline,
    Paragraph,
    Recommendation,
    Run,
    Table,
    Words,
)
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.returned_changes import note_key

HEADINGS = {1: "chapter", 2: "heading", 3: "subheading"}


class WordsWriter:
    """Write words of one outline; tables and figures are counted as they are written."""

    def __init__(self, outline: Outline, parts: Parts, anchors: Anchors, lists: Container[str] = ()) -> None:
        self._language = outline.language
        self._phrases = phrases_in(outline.language)
        self._parts = parts
        self._anchors = anchors
        self._counts: dict[str, int] = {}
        # A caption's bookmark holds label and number; any other block is referred to by the number Word gives it.
        self._captioned = {block.key for block in outline.blocks if isinstance(block, Table | Figure | Chart)}
        self._listed = {block.key for block in outline.blocks if mark_of_block(block) in lists}

    def xml(self, words: Words, key: str) -> str:
        """Return the runs of the block with that key."""
        if not any(run.footnote or run.refers_to for run in words):
            return runs(words, self._language)
        return "".join(self._pieces(words, key))

    def counted(self, counter: str, label: str, key: str) -> str:
        """Return a caption's label and number, inside the bookmark that references to it need."""
        self._counts[counter] = count = self._counts.get(counter, 0) + 1
        before = runs((Run(f"{label}{self._phrases.style.space}"),), self._language)
        number = field(f"SEQ {counter} \\* ARABIC", runs((Run(str(count)),), self._language))
        return self._anchors.target(before + number, key)

    def _pieces(self, words: Words, key: str) -> Iterator[str]:
        notes = 0
        for run in words:
            own = runs((run,), self._language) if run.text else ""
            if run.refers_to:
                own = self._reference(run.refers_to, own)
            yield own
            if run.footnote:
                notes += 1
                inner = runs((Run(run.footnote, language=run.language),), self._language)
                marked = self._anchors.mark(inner, note_key(key, notes))
                turned = (run.language or self._language) == RIGHT_TO_LEFT
                yield self._parts.footnote(marked, from_the_right=turned)

    def _reference(self, key: str, shown: str) -> str:
        """Return a field where Word can count what is referred to, else a link."""
        place = self._anchors.link(key)
        if key in self._captioned:
            return field(f"REF {place} \\h", shown)
        if key in self._listed:
            return field(f"REF {place} \\r \\h", shown)
        return f'<w:hyperlink w:anchor="{place}" w:history="1">{shown}</w:hyperlink>'


def mark_of_block(block: Block) -> str:
    """Return the mark of the sample that a block is written like, or nothing for what has no number of its own."""
    match block:
        case Heading():
            return HEADINGS[block.level]
        case Paragraph():
            return "para" if block.numbered else "text"
        case Recommendation():
            return "recommendation"
        case _:
            return ""
