"""Write an outline's blocks as one text of WordprocessingML."""

from collections.abc import Iterator

from facilitator.export.word_table import table_xml
from facilitator.export.word_template import Samples
from facilitator.export.word_text import attribute, runs, text_runs
from facilitator.reporting.outline import (
    Annex,
    Block,
    Bullet,
    Contents,
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
_FALL_BACK = {
    "contents": '<w:pStyle w:val="TOCHeading"/>',
    "contents1": '<w:pStyle w:val="TOC1"/>',
    "contents2": '<w:pStyle w:val="TOC2"/>',
    "chapter": '<w:pStyle w:val="Heading1"/>',
    "heading": '<w:pStyle w:val="Heading2"/>',
    "subheading": '<w:pStyle w:val="Heading3"/>',
    "annex": '<w:pStyle w:val="Heading1"/>',
    "caption": '<w:pStyle w:val="Caption"/>',
}
# The children of w:pPr that must stand after w:bidi, in the order of the schema.
_AFTER_BIDI = (
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "jc",
    "textDirection",
    "textAlignment",
    "outlineLvl",
    "rPr",
    "sectPr",
)


class BodyWriter:
    """Write one outline in the style of a template's samples; `page` is the XML of its page set-up."""

    def __init__(self, outline: Outline, samples: Samples, page: str) -> None:
        self._outline = outline
        self._samples = samples
        self._page = page
        self._bookmark = 0
        self._table = 0

    def xml(self) -> str:
        """Return every block, in order, as one text."""
        return "".join(part for block in self._outline.blocks for part in self._block(block))

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield self._paragraph(_HEADINGS[block.level], (Run(block.text),), block.key)
            case Paragraph():
                yield self._paragraph("para" if block.numbered else "text", block.words, block.key)
            case SubParagraph():
                yield self._paragraph("subpara" if block.level == 1 else "subsubpara", block.words, block.key)
            case Bullet():
                yield self._paragraph("bullet", block.words, block.key)
            case Table():
                yield self._caption(block)
                yield table_xml(block, self._samples, self._outline.language)
            case Annex():
                yield self._paragraph("annex", (Run(block.title),), block.key)
            case Contents():
                yield from self._contents()

    def _paragraph(self, mark: str, words: Words, key: str) -> str:
        return f"<w:p>{self.properties(mark)}{self._marked(runs(words, self._outline.language), key)}</w:p>"

    def properties(self, mark: str) -> str:
        """Return the paragraph properties of a sample, turned to the right for Arabic."""
        inner = self._samples.paragraphs.get(mark, _FALL_BACK.get(mark, ""))
        if self._outline.language == "ar":
            inner = _with_bidi(inner)
        return f"<w:pPr>{inner}</w:pPr>" if inner else ""

    def _marked(self, inner: str, key: str) -> str:
        """Put a hidden bookmark around the words, so that links and a returned copy find them."""
        self._bookmark += 1
        name = attribute(bookmark_name(key))
        return (
            f'<w:bookmarkStart w:id="{self._bookmark}" w:name={name}/>{inner}<w:bookmarkEnd w:id="{self._bookmark}"/>'
        )

    def _caption(self, block: Table) -> str:
        self._table += 1
        before = runs((Run("Table "),), self._outline.language)
        number = f'<w:fldSimple w:instr=" SEQ Table \\* ARABIC ">{text_runs(str(self._table))}</w:fldSimple>'
        after = runs((Run(f". {block.caption}"),), self._outline.language)
        return f"<w:p>{self.properties('caption')}{self._marked(before + number + after, block.key)}</w:p>"

    def _contents(self) -> Iterator[str]:
        """Write the entries ourselves, with links: no field needs updating when the document opens."""
        heading = (Run("Contents\tParagraphs"),)
        yield f"<w:p>{self.properties('contents')}{runs(heading, self._outline.language)}</w:p>"
        entries = contents_of(self._outline)
        for place, entry in enumerate(entries):
            begin = _field("begin") + _instruction(' TOC \\o "1-2" \\h \\z \\u ') + _field("separate")
            text = f"{entry.number} {entry.text}".strip() + (f"\t{entry.paragraphs}" if entry.paragraphs else "")
            link = (
                f'<w:hyperlink w:anchor={attribute(bookmark_name(entry.key))} w:history="1">'
                f"{runs((Run(text),), self._outline.language)}</w:hyperlink>"
            )
            yield (
                f"<w:p>{self.properties('contents1' if entry.level == 1 else 'contents2')}"
                f"{begin if place == 0 else ''}{link}{_field('end') if place == len(entries) - 1 else ''}</w:p>"
            )


def bookmark_name(key: str) -> str:
    """Return a bookmark's name for a block: hidden, no longer than Word allows, letters and digits only."""
    return "_sf_" + "".join(character if character.isalnum() else "_" for character in key)[:36]


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _instruction(code: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'


def _with_bidi(inner: str) -> str:
    places = [place for name in _AFTER_BIDI if (place := inner.find(f"<w:{name}")) >= 0]
    place = min(places, default=len(inner))
    return f"{inner[:place]}<w:bidi/>{inner[place:]}"
