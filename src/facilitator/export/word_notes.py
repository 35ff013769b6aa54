"""Keep the footnotes of a Word document: the part they stand in, and the styles that show them."""

from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import parse_xml
from lxml import etree

_NAMES = f'xmlns:w="{nsmap["w"]}" xmlns:r="{nsmap["r"]}"'
_RELATION = f"{nsmap['r']}/footnotes"
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
_SETTINGS = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
# What may stand after w:footnotePr in the settings (ECMA-376 part 1, 17.15.1.78).
_LATER_SETTINGS = (
    *("endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping"),
    *("doNotIncludeSubdocsInStats", "shapeDefaults", "decimalSymbol", "listSeparator"),
)
_STYLES = {
    "footnote text": '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
    '{based}<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
    "footnote reference": '<w:style w:type="character" w:styleId="FootnoteReference">'
    '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
}


class Footnotes:
    """Gather the footnotes of one document; the part is written only if there is a footnote."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._made: list[str] = []
        self._part = next((each.target_part for each in document.part.rels.values() if each.reltype == _RELATION), None)
        self._next = 1
        if self._part is not None:
            numbers = (each.get(qn("w:id")) for each in etree.fromstring(self._part.blob).iter(qn("w:footnote")))
            self._next = max([int(number) for number in numbers if number], default=0) + 1
        self._styles: tuple[str, str] | None = None

    def add(self, words: str, *, from_the_right: bool = False) -> str:
        """Keep a footnote (its runs as XML) and return the run that refers to it."""
        self._styles = self._styles or (self._style("footnote text"), self._style("footnote reference"))
        text_style, mark_style = self._styles
        number = self._next + len(self._made)
        turned = "<w:bidi/>" if from_the_right else ""
        self._made.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{text_style}"/>{turned}</w:pPr>'
            f'<w:r><w:rPr><w:rStyle w:val="{mark_style}"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{words}</w:p></w:footnote>'
        )
        return f'<w:r><w:rPr><w:rStyle w:val="{mark_style}"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'

    def write(self) -> None:
        """Put the gathered footnotes into the document, with what a document needs to show them."""
        if not self._made:
            return
        empty = f"<w:footnotes {_NAMES}>{_SEPARATORS}</w:footnotes>".encode()
        notes = etree.fromstring(empty if self._part is None else self._part.blob)
        notes.extend(etree.fromstring(f"<w:footnotes {_NAMES}>{''.join(self._made)}</w:footnotes>"))
        blob = etree.tostring(notes, xml_declaration=True, encoding="UTF-8", standalone=True)
        if self._part is not None:
            self._part._blob = blob  # noqa: SLF001 - a plain part has no setter
            return
        package = self._document.part.package
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, package)
        self._document.part.relate_to(part, _RELATION)
        self._declare()

    def _declare(self) -> None:
        settings = self._document.settings.element
        if settings.find(qn("w:footnotePr")) is None:
            later = {qn(f"w:{name}") for name in _LATER_SETTINGS}
            place = next((at for at, child in enumerate(settings) if child.tag in later), len(settings))
            settings.insert(place, _parsed(_SETTINGS))

    def _style(self, name: str) -> str:
        """Return the identifier of the template's style of that name; give the template one if it has none."""
        styles = self._document.styles
        for style in styles:
            if (style.name or "").casefold() == name:
                return str(style.style_id)
        default = next((style.style_id for style in styles if style.element.get(qn("w:default")) in {"1", "true"}), "")
        based = f'<w:basedOn w:val="{default}"/>' if default else ""
        made = _parsed(_STYLES[name].format(based=based))
        styles.element.append(made)
        return str(made.get(qn("w:styleId")))


def _parsed(xml: str) -> Any:  # noqa: ANN401 - lxml has no types
    return parse_xml(xml.replace(">", f" {_NAMES}>", 1))
