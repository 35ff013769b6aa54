"""Lay an outline out as a page to read on screen, with the numbers that Word will show."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape

from facilitator.gui.models.outline_figures import bars_of, image_of
from facilitator.reporting.chart_words import data_table
from facilitator.reporting.outline import (
    Alignment,
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
    SubParagraph,
    Table,
    Words,
    WordsBlock,
    contents_of,
    heading_number,
    roman,
)
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.references import resolved

_PARAGRAPH = re.compile(r'(?P<place><a name="(?P<key>[^"]*)"></a><p[^>]*>)(?P<inner>(?:(?!</p>).)*)</p>', re.DOTALL)
_STYLE = """
<style>
h1 { font-size: 17pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4 { font-size: 11pt; }
td, th { padding: 3px 7px; } th { text-align: left; } p { line-height: 140%; }
</style>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """Hold a report as HTML for a text browser; every block can be scrolled to by its key."""

    masthead: str
    blocks: tuple[str, ...]

    @property
    def html(self) -> str:
        """Return the whole page."""
        return _STYLE + self.masthead + "".join(self.blocks)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Hold the new words of one paragraph of a page: its key, and what stands in its line as HTML."""

    key: str
    inner: str


def rewritten(before: Page, after: Page) -> tuple[Rewritten, ...] | None:
    """Return the paragraphs whose words alone make the difference of two pages; None where more than that changed."""
    if before.masthead != after.masthead or len(before.blocks) != len(after.blocks):
        return None
    found = []
    for old, new in zip(before.blocks, after.blocks, strict=True):
        if old == new:
            continue
        was, now = _PARAGRAPH.fullmatch(old), _PARAGRAPH.fullmatch(new)
        if was is None or now is None or was.group("place") != now.group("place"):
            return None
        found.append(Rewritten(unescape(now.group("key")), now.group("inner")))
    return tuple(found)


def page_of(outline: Outline) -> Page:
    """Return the outline as a page."""
    status = "" if outline.final else "<p><b>DRAFT</b></p>"
    house = "<br>".join(escape(each) for each in (outline.symbol, outline.distribution, outline.issued) if each)
    house = f"<p align='right'>{house}</p>" if house else ""
    submitter = f"<p>{escape(outline.submitter)}</p>" if outline.submitter else ""
    masthead = (
        f"{house}{status}<h1>{escape(outline.title)}</h1><p>{escape(outline.subtitle)}<br>"
        f"{escape(outline.place)}, {escape(outline.dates)}</p>{submitter}"
        f"<p><i>{escape(outline.responsibility)}</i></p><hr>"
    )
    return Page(masthead, tuple(_Numbering(resolved(outline)).pages()))


class _Numbering:
    """Count as Word counts: headings, paragraphs, points, tables."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._headings = [0, 0, 0]
        self._paragraph = 0
        self._points = [0, 0]
        self._table = 0
        self._figure = 0
        self._recommendation = 0
        self._phrases = phrases_in(outline.language)

    def pages(self) -> Iterator[str]:
        """Yield each block as HTML."""
        for block in self._outline.blocks:
            yield f'<a name="{escape(block.key)}"></a>{self._html(block)}'

    def _html(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph() | SubParagraph() | Bullet() | Recommendation():
                return self._words(block)
            case Table() | Figure() | Chart():
                return self._with_caption(block)
            case Annex():
                return f"<hr><h2>{escape(block.title)}</h2>"
            case Contents():
                return _contents(self._outline)

    def _heading(self, block: Heading) -> str:
        self._headings[block.level - 1] += 1
        self._headings[block.level :] = [0] * (len(self._headings) - block.level)
        number = heading_number(block.level, self._headings[block.level - 1])
        return f"<h{block.level + 1}>{number} {escape(block.text)}</h{block.level + 1}>"

    def _numbered(self, block: Paragraph) -> str:
        if not block.numbered:
            return f"<p>{_runs(block.words)}</p>"
        self._paragraph += 1
        self._points = [0, 0]
        return f"<p>{self._paragraph}.&nbsp;&nbsp;{_runs(block.words)}</p>"

    def _point(self, block: SubParagraph) -> str:
        self._points[block.level - 1] += 1
        self._points[block.level :] = [0] * (len(self._points) - block.level)
        count = self._points[block.level - 1]
        sign = chr(ord("a") + (count - 1) % 26) if block.level == 1 else roman(count).lower()
        return f"<p style='margin-left:{36 * block.level}px'>({sign})&nbsp;&nbsp;{_runs(block.words)}</p>"

    def _words(self, block: WordsBlock) -> str:
        match block:
            case Paragraph():
                return self._numbered(block)
            case SubParagraph():
                return self._point(block)
            case Bullet():
                return f"<p style='margin-left:36px'>\u2022 {_runs(block.words)}</p>"
            case Recommendation():
                self._recommendation += 1
                return f"<p>R{self._recommendation}.&nbsp;&nbsp;{_runs(block.words)}</p>"

    def _with_caption(self, block: Table | Figure | Chart) -> str:
        match block:
            case Table():
                return self._table_caption(block) + _table(block)
            case Figure():
                return image_of(block) + self._figure_caption(block.caption)
            case Chart():
                return self._figure_caption(block.caption) + bars_of(block) + _table(data_table(block))

    def _table_caption(self, block: Table) -> str:
        self._table += 1
        return self._caption("Table", self._table, block.caption)

    def _figure_caption(self, caption: str) -> str:
        self._figure += 1
        return self._caption("Figure", self._figure, caption)

    def _caption(self, kind: str, number: int, caption: str) -> str:
        numbered = self._phrases.numbered(kind, number)
        return f"<p><b>{numbered}{self._phrases.style.stop}{escape(caption)}</b></p>"


def _table(block: Table) -> str:
    sides = ["right" if column.alignment is Alignment.END else "left" for column in block.columns]
    head = "".join(f"<th>{escape(column.heading)}</th>" for column in block.columns)
    rows = "".join(
        "<tr>"
        + "".join(f"<td align='{side}'>{escape(cell)}</td>" for side, cell in zip(sides, row, strict=True))
        + "</tr>"
        for row in block.rows
    )
    return f"<table border='1' cellspacing='0' width='98%'><tr>{head}</tr>{rows}</table>"


def _contents(outline: Outline) -> str:
    lines = "".join(
        f"<tr><td style='padding-left:{18 * (entry.level - 1)}px'>"
        f"<a href='#{escape(entry.key)}'>{escape(f'{entry.number} {entry.text}'.strip())}</a></td>"
        f"<td align='right'>{entry.paragraphs}</td></tr>"
        for entry in contents_of(outline)
    )
    return f"<p><b>Contents</b></p><table width='98%'>{lines}</table>"


def _runs(of: Words) -> str:
    parts = []
    for run in of:
        text = escape(run.text).replace("\n", "<br>")
        text = f"<b>{text}</b>" if run.bold else text
        text = f"<i>{text}</i>" if run.italic else text
        parts.append(f"{text} <small>[{escape(run.footnote)}]</small>" if run.footnote else text)
    return "".join(parts)
