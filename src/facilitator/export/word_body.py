"""Write an outline's blocks as one text of WordprocessingML."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from facilitator.export.word_anchors import Anchors
from facilitator.export.word_contents import contents_xml
from facilitator.export.word_figures import FigureWriter
from facilitator.export.word_numbers import Numbers
from facilitator.export.word_parts import Parts
from facilitator.export.word_samples import Samples
from facilitator.export.word_sections import Pages
from facilitator.export.word_table import TableWriter
from facilitator.export.word_text import RIGHT_TO_LEFT, paragraph_properties, runs, text_runs
from facilitator.export.word_words import HEADINGS, WordsWriter
from facilitator.reporting.chart_words import data_table
from facilitator.reporting.outline import (
    Annex,
    Block,
    Bullet,
    Chart,
    Contents,
    Figure,
    Heading,
    Outline,
    Paragraph,
    Recommendation,
    Run,
    SubParagraph,
    Table,
    Words,
    contents_of,
)
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.references import numbers_in, words_of

_LED_TO = (SubParagraph, Recommendation, Bullet, Table, Chart, Figure)
_NARROW_SPACE = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
_NARROW_LINE = f"<w:p><w:pPr>{_NARROW_SPACE}</w:pPr></w:p>"


@dataclass(slots=True, kw_only=True)
class Setting:
    """Hold what a body is written for: the template's style and pages, and where its parts and anchors go.

    `last` says that nothing of the template follows the body; `first_drawing` is the first free number of a drawing.
    """

    samples: Samples
    parts: Parts
    pages: Pages
    anchors: Anchors = field(default_factory=Anchors)
    first_drawing: int = 1
    last: bool = True


def linked_keys(outline: Outline) -> Iterator[str]:
    """Yield the keys that the contents and the cross references lead to."""
    if any(isinstance(block, Contents) for block in outline.blocks):
        yield from (entry.key for entry in contents_of(outline))
    known = numbers_in(outline)
    for block in outline.blocks:
        yield from (run.refers_to for run in words_of(block) if run.refers_to in known)


class BodyWriter:
    """Write one outline, whose references are resolved, in the style of a template's samples."""

    def __init__(self, outline: Outline, setting: Setting) -> None:
        self._outline = outline
        self._language = outline.language
        self._phrases = phrases_in(outline.language)
        self._setting = setting
        self._anchors = setting.anchors
        self._numbers = Numbers(setting.samples, setting.parts)
        self._words = WordsWriter(outline, setting.parts, setting.anchors, setting.samples.lists)
        self._tables = TableWriter(setting.samples, outline.language, setting.anchors)
        self._figures = FigureWriter(setting.parts, outline.language, setting.first_drawing)
        self._across = False
        self.turned = False
        self.ends_across = False

    def xml(self, progress: Callable[[int], None] | None = None) -> str:
        """Return every block, in order, as one text; `progress` is told how many blocks are written."""
        blocks = self._outline.blocks
        written: list[str] = []
        for place, (block, following) in enumerate(zip_longest(blocks, blocks[1:])):
            written.extend(self._block(block, following))
            if progress is not None:
                progress(place + 1)
        if self._across:
            self.ends_across = self._setting.last
            written.append("" if self.ends_across else _page_turn(self._setting.pages.landscape))
        return "".join(written)

    def _block(self, block: Block, following: Block | None) -> Iterator[str]:
        match block:
            case Heading():
                yield self._paragraph(HEADINGS[block.level], (Run(block.text),), block.key)
            case Paragraph():
                leads = isinstance(following, _LED_TO) or None
                yield self._paragraph("para" if block.numbered else "text", block.words, block.key, leads=leads)
            case SubParagraph():
                yield self._paragraph("subpara" if block.level == 1 else "subsubpara", block.words, block.key)
            case Bullet():
                yield self._paragraph("bullet", block.words, block.key)
            case Recommendation():
                yield self._paragraph("recommendation", block.words, block.key)
            case Table():
                yield self._caption("Table", self._phrases.say("Table"), block.key, block.caption)
                yield from self._table(block, following)
            case Figure():
                width = round(self._text_width * min(1.0, max(0.1, block.width)))
                yield self._drawing(self._figures.picture(block.picture, width))
                yield self._caption("Figure", self._phrases.say("Figure"), block.key, block.caption, leads=False)
            case Chart():
                yield self._caption("Figure", self._phrases.say("Figure"), block.key, block.caption)
                yield self._drawing(self._figures.chart(block, self._text_width), leads=True)
                yield from self._table(data_table(block), following, whole=False)
            case Annex():
                yield self._turn(across=block.landscape)
                yield self._paragraph("annex", (Run(block.title),), block.key)
            case _:  # the place of the contents
                yield contents_xml(self._outline, self._setting.samples, self._anchors)

    @property
    def _text_width(self) -> int:
        pages = self._setting.pages
        return pages.landscape_width if self._across else pages.text_width

    def _paragraph(self, mark: str, words: Words, key: str, *, leads: bool | None = None) -> str:
        number = self._numbers.next(mark)
        lead = f"{number.typed}\t" if number.typed else ""
        inner = self._anchors.mark(self._anchors.target(self._words.xml(words, key), key), key, lead)
        properties = self._properties(mark, words, leads=leads, numbering=number.override)
        return f"<w:p>{properties}{text_runs(lead) if lead else ''}{inner}</w:p>"

    def _properties(self, mark: str, words: Words = (), *, leads: bool | None = None, numbering: str = "") -> str:
        """Return a sample's properties, turned for Arabic, and kept with what follows where the words lead to it."""
        arabic = self._language == RIGHT_TO_LEFT or (
            bool(words) and all(run.language == RIGHT_TO_LEFT for run in words)
        )
        sample = self._setting.samples.paragraphs.get(mark, {})
        return paragraph_properties(sample, from_the_right=arabic, leads=leads, numbering=numbering)

    def _caption(self, counter: str, label: str, key: str, caption: str, *, leads: bool = True) -> str:
        number = self._words.counted(counter, label, key)
        after = runs((Run(f"{self._phrases.style.stop}{caption}"),), self._language)
        properties = self._properties("caption", leads=leads)
        lead = f"{label}{self._phrases.style.space}{self._phrases.style.stop}"
        return f"<w:p>{properties}{self._anchors.mark(number + after, key, lead)}</w:p>"

    def _table(self, table: Table, following: Block | None, *, whole: bool = True) -> Iterator[str]:
        yield self._tables.xml(table, self._text_width, whole=whole)
        # Headings and captions bring their own space; a line before a page break could make an empty page.
        yield "" if isinstance(following, Heading | Table | Chart | Annex) else _NARROW_LINE

    def _drawing(self, drawing: str, *, leads: bool = True) -> str:
        """Return a paragraph with a picture or a chart; it stays with its caption or table.

        It never runs from the right, or some editors would mirror the drawing's letters: it only stands there.
        """
        sample = self._setting.samples.paragraphs.get("figure", {})
        properties = paragraph_properties(sample, at_the_end=self._language == RIGHT_TO_LEFT, leads=leads)
        return f"<w:p>{properties}{drawing}</w:p>"

    def _turn(self, *, across: bool) -> str:
        """Return the end of the pages so far where the next ones lie otherwise."""
        pages = self._setting.pages
        if pages.turned_already or across == self._across:
            return ""
        ended = pages.landscape if self._across else (pages.upright if self.turned else pages.first)
        self._across, self.turned = across, True
        return _page_turn(ended)


def _page_turn(section: str) -> str:
    return f"<w:p><w:pPr>{_NARROW_SPACE}{section}</w:pPr></w:p>"
