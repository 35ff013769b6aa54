"""Read a Word template: the fields to fill, the region of the body, and the samples of its style.

A template is any document with content controls tagged `sf:...`. The control `sf:body` holds sample
paragraphs such as [[chapter]] and [[para]]: their formatting is copied, their words are replaced.
Editors that drop content controls keep plain marks instead: [[sf:title]], [[sf:body]] and the samples.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn
from lxml import etree

from facilitator.export.word_text import PARAGRAPH_ORDER, TABLE_ORDER, Properties, in_order, text_runs

_PLACE_OF_BODY = "the body goes here"
_BODY = "sf:body"
_FIELD = re.compile(r"\[\[(sf:\w+)\]\]")
_STYLE_NAMES = {
    "contents": "toc heading",
    "contents1": "toc 1",
    "contents2": "toc 2",
    "chapter": "heading 1",
    "heading": "heading 2",
    "subheading": "heading 3",
    "annex": "heading 1",
    "caption": "caption",
}
_MARKS = {*_STYLE_NAMES, _BODY, "para", "text", "subpara", "subsubpara", "bullet", "tablehead", "tabletext"}
_EDGE = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
_PLAIN_TABLE = {
    "tblW": '<w:tblW w:w="5000" w:type="pct"/>',
    "tblBorders": f"<w:tblBorders><w:top {_EDGE}/><w:bottom {_EDGE}/><w:insideH {_EDGE}/></w:tblBorders>",
}


@dataclass(frozen=True, slots=True)
class Samples:
    """Hold, per mark, the paragraph properties to copy, and the table's properties.

    `numbered` are the marks that the template shows by a sample; the words of all others bring their number along.
    """

    paragraphs: Mapping[str, Properties]
    table: Properties
    head_cell: str
    numbered: frozenset[str]


class WordTemplate:
    """Fill one open document."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._body_xml = ""
        self._region = _region_in(document.element.body)
        self.samples = self._samples()

    @property
    def can_be_filled(self) -> bool:
        """Return whether the document declares the name space of our blocks under its usual name."""
        return bool(self._document.element.nsmap.get("w") == nsmap["w"])

    @property
    def next_bookmark(self) -> int:
        """Return the first number that no bookmark of the template has."""
        numbers = (mark.get(qn("w:id"), "") for mark in self._document.element.iter(qn("w:bookmarkStart")))
        return 1 + max((int(number) for number in numbers if number.isdecimal()), default=0)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Write each field into every control of its tag, and in place of every plain mark."""
        for root in self._roots():
            for control in list(root.iter(qn("w:sdt"))):
                tag = _tag(control)
                if tag in fields:
                    _fill_control(control, fields[tag])
            for paragraph in root.iter(qn("w:p")):
                _fill_marks(list(paragraph.iter(qn("w:t"))), fields)

    def replace_body(self, xml: str) -> None:
        """Put the blocks where the samples were; they are spliced in as text when the package is written.

        Appending thousands of parsed blocks one by one is ten times slower than parsing them once.
        """
        self._body_xml = xml
        self._region.getparent().replace(self._region, etree.Comment(_PLACE_OF_BODY))

    def scrub(self) -> None:
        """Take out who edited the template and when: revision numbers and the picture of its first page."""
        settings = self._document.settings.element
        for numbers in list(settings.iter(qn("w:rsids"))):
            settings.remove(numbers)
        for root in self._roots():
            for element in root.iter(etree.Element):
                for name in [name for name in element.attrib if name.startswith(qn("w:rsid"))]:
                    del element.attrib[name]
        relations = self._document.part.package.rels
        for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
            relations.pop(key)

    def spliced(self, name: str, content: bytes) -> bytes:
        """Return the content of a part, with the blocks in their place."""
        if f"/{name}" != self._document.part.partname:
            return content
        return content.replace(f"<!--{_PLACE_OF_BODY}-->".encode(), self._body_xml.encode(), 1)

    def _roots(self) -> Iterator[Any]:
        yield self._document.element
        for relation in self._document.part.rels.values():
            if relation.reltype.endswith(("/header", "/footer")):
                yield relation.target_part.element

    def _samples(self) -> Samples:
        declared = self._document.element.nsmap
        found = {}
        for paragraph in self._region.iter(qn("w:p")):
            mark = _mark_of(paragraph)
            properties = paragraph.find(qn("w:pPr"))
            if mark in _MARKS:
                found[mark] = {} if properties is None else _properties(properties, PARAGRAPH_ORDER, declared)
        styles = {(style.name or "").casefold(): style.style_id for style in self._document.styles}
        likely = {
            mark: {"pStyle": f'<w:pStyle w:val="{styles[name]}"/>'}
            for mark, name in _STYLE_NAMES.items()
            if name in styles
        }
        table = self._region.find(f".//{qn('w:tbl')}")
        look = None if table is None else table.find(qn("w:tblPr"))
        shade = None if table is None else table.find(f".//{qn('w:tcPr')}/{qn('w:shd')}")
        return Samples(
            paragraphs={**likely, **found},
            table=_PLAIN_TABLE if look is None else _properties(look, TABLE_ORDER, declared),
            head_cell="" if shade is None else _bare(shade, declared),
            numbered=frozenset(found),
        )


def _region_in(body: Any) -> Any:  # noqa: ANN401 - lxml has no types
    """Return the control of the body; else the samples, gathered; else a place before the page set-up."""
    for control in body.iter(qn("w:sdt")):
        if _tag(control) == _BODY:
            return next(control.iterancestors(qn("w:p")), control)
    marked = [child for child in body if any(_mark_of(each) in _MARKS for each in child.iter(qn("w:p")))]
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


def _tag(control: Any) -> str:  # noqa: ANN401 - the same
    tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    return "" if tag is None else str(tag.get(qn("w:val")))


def _mark_of(paragraph: Any) -> str:  # noqa: ANN401 - the same
    text = "".join(part.text or "" for part in paragraph.iter(qn("w:t"))).strip()
    return text[2:-2] if text.startswith("[[") and text.endswith("]]") else ""


def _fill_control(control: Any, value: str) -> None:  # noqa: ANN401 - the same
    """Replace what stands in the control, keeping the formatting of its first run but not a placeholder's."""
    settings, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
    if content is None:
        return
    placeholder = settings.find(qn("w:showingPlcHdr"))
    first = content.find(f".//{qn('w:r')}/{qn('w:rPr')}") if placeholder is None else settings.find(qn("w:rPr"))
    look = "" if first is None else etree.tostring(first, encoding="unicode", with_tail=False)
    # Bound to a property of the document, the control would show that again as soon as Word opens it.
    for dropped in (placeholder, settings.find(qn("w:dataBinding"))):
        if dropped is not None:
            settings.remove(dropped)
    where = next(content.iter(qn("w:p")), content)
    for other in content.findall(qn("w:p")):
        if other is not where:
            content.remove(other)
    for child in list(where):
        if child.tag != qn("w:pPr"):
            where.remove(child)
    where.extend(etree.fromstring(f'<x xmlns:w="{nsmap["w"]}">{text_runs(value, look)}</x>'))


def _fill_marks(texts: list[Any], fields: Mapping[str, str]) -> None:
    """Replace marks in a paragraph's pieces of text; editors may have cut a mark into several pieces."""
    whole = "".join(text.text or "" for text in texts)
    for mark in reversed([mark for mark in _FIELD.finditer(whole) if mark.group(1) in fields]):
        start = 0
        for text in texts:
            own = text.text or ""
            end = start + len(own)
            if start < mark.end() and mark.start() < end:
                value = fields[mark.group(1)] if start <= mark.start() else ""
                text.text = own[: max(0, mark.start() - start)] + value + own[mark.end() - start :]
                text.set(qn("xml:space"), "preserve")
            start = end


def _properties(element: Any, order: tuple[str, ...], declared: Mapping[str | None, str]) -> Properties:  # noqa: ANN401
    return in_order({etree.QName(child).localname: _bare(child, declared) for child in element}, order)


def _bare(element: Any, declared: Mapping[str | None, str]) -> str:  # noqa: ANN401 - lxml has no types
    """Return the element without the name spaces that the document declares once at its top."""
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    for prefix, address in declared.items():
        text = text.replace(f' xmlns:{prefix}="{address}"', "")
    return text
