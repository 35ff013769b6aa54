"""Write an outline's blocks as one text of WordprocessingML."""

import hashlib
import re
from collections.abc import Iterator
from itertools import zip_longest

from facilitator.export.word_numbers import Numbers
from facilitator.export.word_table import table_xml
from facilitator.export.word_template import Samples
from facilitator.export.word_text import paragraph_properties, runs, text_runs
from facilitator.reporting.outline import (
    Annex,
    Block,
    Bullet,
    Heading,
    Outline,
    Paragraph,
    Run,
    SubParagraph,
    Table,
    Words,
    contents_of,
)

_HEADINGS = {1: "chapter", 2: "heading", 3: "subheading"}
_NARROW_LINE = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
_UNSAFE = re.compile(r"[^a-z0-9]")
_LONGEST_KEY = 36  # Word allows 40 characters in a bookmark's name


class BodyWriter:
    """Write one outline in the style of a template's samples; bookmarks are numbered from `first_bookmark`."""

    def __init__(self, outline: Outline, samples: Samples, first_bookmark: int = 1) -> None:
        self._outline = outline
        self._samples = samples
        self._bookmark = first_bookmark
        self._named: set[str] = set()
        self._numbers = Numbers()
        self._table = 0

    def xml(self) -> str:
        """Return every block, in order, as one text."""
        blocks = self._outline.blocks
        return "".join(part for pair in zip_longest(blocks, blocks[1:]) for part in self._block(*pair))

    def _block(self, block: Block, following: Block | None) -> Iterator[str]:
        match block:
            case Heading():
                yield self._paragraph(_HEADINGS[block.level], (Run(block.text),), block.key)
            case Paragraph():
                leads = isinstance(following, SubParagraph | Table)
                yield self._paragraph("para" if block.numbered else "text", block.words, block.key, leads=leads)
            case SubParagraph():
                yield self._paragraph("subpara" if block.level == 1 else "subsubpara", block.words, block.key)
            case Bullet():
                yield self._paragraph("bullet", block.words, block.key)
            case Table():
                yield self._caption(block)
                yield table_xml(block, self._samples, self._outline.language)
                # Headings and captions bring their own space; a line before a page break could make an empty page.
                yield "" if isinstance(following, Heading | Table | Annex) else _NARROW_LINE
            case Annex():
                yield self._paragraph("annex", (Run(block.title),), block.key)
            case _:  # the place of the contents
                yield from self._contents()

    def _paragraph(self, mark: str, words: Words, key: str, *, leads: bool = False) -> str:
        number = self._numbers.next(mark)
        typed = text_runs(f"{number}\t") if number and mark not in self._samples.numbered else ""
        inner = self._marked(typed + runs(words, self._outline.language), key)
        return f"<w:p>{self._properties(mark, words, leads=leads)}{inner}</w:p>"

    def _properties(self, mark: str, words: Words = (), *, leads: bool = False) -> str:
        """Return a sample's properties, turned for Arabic, and kept with what follows where the words lead to it."""
        language = self._outline.language
        arabic = language == "ar" or (bool(words) and all(run.language == "ar" for run in words))
        return paragraph_properties(self._samples.paragraphs.get(mark, {}), from_the_right=arabic, leads=leads)

    def _marked(self, inner: str, key: str) -> str:
        """Put a hidden bookmark around the words, so that links and a returned copy find them; each name once."""
        name = bookmark_name(key)
        if name in self._named:
            return inner
        self._named.add(name)
        number = self._bookmark
        self._bookmark += 1
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'

    def _caption(self, block: Table) -> str:
        self._table += 1
        before = runs((Run("Table "),), self._outline.language)
        number = f'<w:fldSimple w:instr=" SEQ Table \\* ARABIC ">{text_runs(str(self._table))}</w:fldSimple>'
        after = runs((Run(f". {block.caption}"),), self._outline.language)
        return f"<w:p>{self._properties('caption')}{self._marked(before + number + after, block.key)}</w:p>"

    def _contents(self) -> Iterator[str]:
        """Write the entries ourselves, with links: no field needs updating when the document opens."""
        entries = contents_of(self._outline)
        if not entries:
            return
        yield self._line("contents", runs((Run("Contents\tParagraphs"),), self._outline.language))
        begin = _field("begin") + _instruction(' TOC \\o "1-2" \\h \\z \\u ') + _field("separate")
        for place, entry in enumerate(entries):
            text = f"{entry.number} {entry.text}".strip() + (f"\t{entry.paragraphs}" if entry.paragraphs else "")
            words = runs((Run(text),), self._outline.language)
            link = f'<w:hyperlink w:anchor="{bookmark_name(entry.key)}" w:history="1">{words}</w:hyperlink>'
            end = _field("end") if place == len(entries) - 1 else ""
            yield self._line("contents1" if entry.level == 1 else "contents2", begin + link + end)
            begin = ""

    def _line(self, mark: str, inner: str) -> str:
        return f"<w:p>{self._properties(mark)}{inner}</w:p>"


def bookmark_name(key: str) -> str:
    """Return a bookmark's name for a block: hidden, no longer than Word allows, another one for every key.

    Word takes no notice of case and allows few signs: a key that needs a change is told apart by its digest.
    """
    name = _UNSAFE.sub("_", key)
    if len(key) <= _LONGEST_KEY and not _UNSAFE.search(key.replace("-", "")):
        return f"_sf_{name}"
    digest = hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest()[:12]
    return f"_sf_{name[: _LONGEST_KEY - 13]}_{digest}"


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _instruction(code: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
