"""Read a Word template: the fields to fill, the region of the body, and the samples of its style.

A template is any document with content controls tagged `sf:...`. The control `sf:body` holds sample
paragraphs such as [[chapter]] and [[para]]: their formatting is copied, their words are replaced.
Editors that drop content controls may keep plain marks instead: [[sf:title]].
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from facilitator.export.word_text import text_runs

PLACE_OF_BODY = "facilitator-body-goes-here"
_MARKS = (
    "contents",
    "contents1",
    "contents2",
    "chapter",
    "heading",
    "subheading",
    "para",
    "text",
    "subpara",
    "subsubpara",
    "bullet",
    "caption",
    "annex",
    "tablehead",
    "tabletext",
)


@dataclass(frozen=True, slots=True)
class Samples:
    """Hold, per mark, the paragraph properties to copy, and the table's properties; all as XML."""

    paragraphs: Mapping[str, str]
    table: str
    head_cell: str


class WordTemplate:
    """Fill one open document; `page` is the XML of its page set-up."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._body_xml = ""
        self._region = self._find_region()
        self.samples = _samples(self._region)
        page = document.element.body.find(qn("w:sectPr"))
        self.page = "" if page is None else etree.tostring(page, encoding="unicode")

    def fill(self, fields: Mapping[str, str]) -> None:
        """Write each field into every control of its tag, and in place of every plain mark."""
        for root in self._roots():
            for control in list(root.iter(qn("w:sdt"))):
                tag = _tag(control)
                if tag in fields:
                    _fill_control(control, fields[tag])
            for text in root.iter(qn("w:t")):
                for tag, value in fields.items():
                    if text.text and f"[[{tag}]]" in text.text:
                        text.text = text.text.replace(f"[[{tag}]]", value)

    def replace_body(self, xml: str) -> None:
        """Put the blocks where the samples were; they are spliced in as text when the package is written.

        Appending thousands of parsed blocks one by one is ten times slower than parsing them once.
        """
        self._body_xml = xml
        holder = etree.Element(qn("w:p"))
        run = etree.SubElement(holder, qn("w:r"))
        etree.SubElement(run, qn("w:t")).text = PLACE_OF_BODY
        self._region.getparent().replace(self._region, holder)

    def spliced(self, name: str, content: bytes) -> bytes:
        """Return the content of a part, with the blocks in place of their holder."""
        if name != "word/document.xml":
            return content
        before, found, after = content.partition(f"<w:p><w:r><w:t>{PLACE_OF_BODY}</w:t></w:r></w:p>".encode())
        return before + self._body_xml.encode() + after if found else content

    def _roots(self) -> Iterator[Any]:
        yield self._document.element
        for relation in self._document.part.rels.values():
            if relation.reltype.endswith(("/header", "/footer")):
                yield relation.target_part.element

    def _find_region(self) -> Any:  # noqa: ANN401 - lxml has no types
        for control in self._document.element.body.iter(qn("w:sdt")):
            if _tag(control) == "sf:body":
                return control
        # Without a region the body goes to the end, before the page set-up.
        body = self._document.element.body
        holder = etree.Element(qn("w:p"))
        page = body.find(qn("w:sectPr"))
        body.append(holder) if page is None else page.addprevious(holder)
        return holder


def read_template(document: WordDocument) -> WordTemplate:
    """Return the template that an open document is."""
    return WordTemplate(document)


def _tag(control: Any) -> str:  # noqa: ANN401 - lxml has no types
    tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    return "" if tag is None else str(tag.get(qn("w:val")))


def _fill_control(control: Any, value: str) -> None:  # noqa: ANN401 - the same
    """Replace what stands in the control, keeping the formatting of its first run."""
    content = control.find(qn("w:sdtContent"))
    first = content.find(f".//{qn('w:r')}")
    properties = None if first is None else first.find(qn("w:rPr"))
    look = "" if properties is None else etree.tostring(properties, encoding="unicode")
    placeholder = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}")
    if placeholder is not None:
        placeholder.getparent().remove(placeholder)
    holder = content.find(qn("w:p"))
    where = content if holder is None else holder
    for child in list(where):
        if child.tag != qn("w:pPr"):
            where.remove(child)
    for run in _parsed(text_runs(value, look)):
        where.append(run)


def _parsed(xml: str) -> list[Any]:
    return list(etree.fromstring(f'<x xmlns:w="{qn("w:p")[1:].partition("}")[0]}">{xml}</x>'))


def _samples(region: Any) -> Samples:  # noqa: ANN401 - lxml has no types
    paragraphs = {}
    for paragraph in region.iter(qn("w:p")):
        text = "".join(part.text or "" for part in paragraph.iter(qn("w:t"))).strip()
        mark = text.removeprefix("[[").removesuffix("]]")
        properties = paragraph.find(qn("w:pPr"))
        if mark in _MARKS and properties is not None:
            paragraphs[mark] = _inner(properties)
    table = region.find(f".//{qn('w:tbl')}")
    if table is None:
        return Samples(paragraphs, "", "")
    cell = table.find(f".//{qn('w:tcPr')}")
    shade = None if cell is None else cell.find(qn("w:shd"))
    return Samples(
        paragraphs=paragraphs,
        table=_inner(table.find(qn("w:tblPr"))),
        head_cell="" if shade is None else _bare(shade),
    )


def _inner(element: Any) -> str:  # noqa: ANN401 - lxml has no types
    return "".join(_bare(child) for child in element)


def _bare(element: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Return the element without the name spaces that the document declares once at its top."""
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    for prefix, address in element.nsmap.items():
        text = text.replace(f' xmlns:{prefix}="{address}"' if prefix else f' xmlns="{address}"', "")
    return text
