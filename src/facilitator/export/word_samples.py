"""Read the style of a Word template by example: the region of the body and the sample paragraphs in it.

The control `sf:body` holds samples such as [[chapter]] and [[para]]: their formatting is copied, their
words are replaced. Editors that drop content controls keep plain marks instead: [[sf:body]] and the samples.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from facilitator.export.word_text import PARAGRAPH_ORDER, TABLE_ORDER, Properties, in_order

BODY = "sf:body"
STYLE_NAMES = {
    "contents": "toc heading",
    "contents1": "toc 1",
    "contents2": "toc 2",
    "chapter": "heading 1",
    "heading": "heading 2",
    "subheading": "heading 3",
    "annex": "heading 1",
    "caption": "caption",
}
_PLAIN_MARKS = ("para", "text", "subpara", "subsubpara", "bullet", "recommendation", "figure")
_TABLE_MARKS = ("tablehead", "tabletext", "table")
MARKS = (*STYLE_NAMES, *_PLAIN_MARKS, *_TABLE_MARKS)
_ALIASES = {"table": "tabletext"}
_EDGE = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
_PLAIN_TABLE = {
    "tblW": '<w:tblW w:w="5000" w:type="pct"/>',
    "tblBorders": f"<w:tblBorders><w:top {_EDGE}/><w:bottom {_EDGE}/><w:insideH {_EDGE}/></w:tblBorders>",
}


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Hold which list of the template numbers a sample, and on which level."""

    number: str
    level: int


@dataclass(frozen=True, slots=True)
class Samples:
    """Hold, per mark, the paragraph properties to copy, and the table's properties.

    `numbered` are the marks that the template shows by a sample; the words of all others bring their number along.
    `lists` say which list numbers a mark's sample.
    """

    paragraphs: Mapping[str, Properties]
    table: Properties
    head_cell: str
    numbered: frozenset[str]
    lists: Mapping[str, ListPlace] = field(default_factory=dict)


def samples_in(document: WordDocument, region: Any) -> Samples:  # noqa: ANN401 - lxml has no types
    """Return the style that the region's samples show; where one is missing, the template's style of that name."""
    declared = document.element.nsmap
    found: dict[str, Properties] = {}
    for paragraph in region.iter(qn("w:p")):
        mark = mark_of(paragraph)
        if mark in MARKS:
            properties = paragraph.find(qn("w:pPr"))
            own = {} if properties is None else _properties(properties, PARAGRAPH_ORDER, declared)
            found[_ALIASES.get(mark, mark)] = own
    styles = {(style.name or "").casefold(): style.style_id for style in document.styles}
    likely = {
        mark: {"pStyle": f'<w:pStyle w:val="{styles[name]}"/>'} for mark, name in STYLE_NAMES.items() if name in styles
    }
    table = region.find(f".//{qn('w:tbl')}")
    look = None if table is None else table.find(qn("w:tblPr"))
    shade = None if table is None else table.find(f".//{qn('w:tcPr')}/{qn('w:shd')}")
    return Samples(
        paragraphs={**likely, **found},
        table=_PLAIN_TABLE if look is None else _properties(look, TABLE_ORDER, declared),
        head_cell="" if shade is None else _bare(shade, declared),
        numbered=frozenset(found),
        lists=dict(_lists(document, region)),
    )


def region_in(body: Any) -> Any:  # noqa: ANN401 - lxml has no types
    """Return the control of the body; else the samples, gathered; else a place before the page set-up."""
    for control in body.iter(qn("w:sdt")):
        if tag_of(control) == BODY:
            return next(control.iterancestors(qn("w:p")), control)
    wanted = {*MARKS, BODY}
    marked = [child for child in body if any(mark_of(each) in wanted for each in child.iter(qn("w:p")))]
    region = etree.Element(qn("w:sdt"))
    if marked:
        children = list(body)
        marked[0].addprevious(region)
        region.extend(children[children.index(marked[0]) : children.index(marked[-1]) + 1])
    elif (page := body.find(qn("w:sectPr"))) is not None:
        page.addprevious(region)
    else:
        body.append(region)
    return region


def tag_of(control: Any) -> str:  # noqa: ANN401 - the same
    """Return a content control's tag, or nothing."""
    tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    return "" if tag is None else str(tag.get(qn("w:val")))


def mark_of(paragraph: Any) -> str:  # noqa: ANN401 - the same
    """Return the mark that a paragraph consists of, without its brackets, or nothing."""
    text = "".join(part.text or "" for part in paragraph.iter(qn("w:t"))).strip()
    return text[2:-2] if text.startswith("[[") and text.endswith("]]") else ""


def _lists(document: WordDocument, region: Any) -> Iterator[tuple[str, ListPlace]]:  # noqa: ANN401 - the same
    """Yield the list of each sample: its own, or the one of its style or of a style that this is based on."""
    styles = {style.style_id: style.element for style in document.styles}
    for paragraph in region.iter(qn("w:p")):
        mark, properties = mark_of(paragraph), paragraph.find(qn("w:pPr"))
        if mark not in MARKS or properties is None:
            continue
        number, level, seen = properties.find(qn("w:numPr")), None, 0
        style = properties.find(qn("w:pStyle"))
        while number is None and style is not None and seen < len(styles):
            element = styles.get(style.get(qn("w:val")))
            if element is None:
                break
            number = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            style = element.find(qn("w:basedOn"))
            seen += 1
        if number is not None and (identifier := number.find(qn("w:numId"))) is not None:
            level = number.find(qn("w:ilvl"))
            yield mark, ListPlace(identifier.get(qn("w:val")), 0 if level is None else int(level.get(qn("w:val"))))


def _properties(element: Any, order: tuple[str, ...], declared: Mapping[str | None, str]) -> Properties:  # noqa: ANN401
    return in_order({etree.QName(child).localname: _bare(child, declared) for child in element}, order)


def _bare(element: Any, declared: Mapping[str | None, str]) -> str:  # noqa: ANN401 - lxml has no types
    """Return the element without the name spaces that the document declares once at its top."""
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    for prefix, address in declared.items():
        text = text.replace(f' xmlns:{prefix}="{address}"', "")
    return text
