"""Take out of a Word document what tells of its making: who edited it, when, what was hidden or commented."""

from collections.abc import Iterator
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

_UNWRAPPED = ("ins", "moveTo")
_DROPPED = (
    *("del", "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"),
    *("tblGridChange", "numberingChange", "tblPrExChange", "moveFromRangeStart", "moveFromRangeEnd"),
    *("moveToRangeStart", "moveToRangeEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "cellIns", "cellDel"),
    "dataBinding",  # it would show a property of the document again that has been taken out
)
_SETTINGS = (
    "rsids",
    "attachedTemplate",
    "docVars",
    "mailMerge",
    "trackRevisions",
    "saveThroughXslt",
    "documentProtection",
)
_PRIVATE_PARTS = (
    *("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people", "/customXml"),
    *("/printerSettings", "/attachedTemplate", "/glossaryDocument", "/keyMapCustomizations", "/recipientData"),
)
_PRIVATE_OF_PACKAGE = ("/thumbnail", "/custom-properties", "/classificationlabels", "/customXml")


def scrub(document: WordDocument) -> None:
    """Take out authors, dates, comments, tracked changes (as accepted), hidden words, and foreign parts."""
    _drop_relations(document.part.package, _PRIVATE_OF_PACKAGE)
    _drop_relations(document.part, _PRIVATE_PARTS)
    settings = document.settings.element  # python-docx makes the part where the template has none
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/settings"):
            _drop_relations(relation.target_part, _PRIVATE_PARTS)
    for element in list(settings.iter(etree.Element)):
        if etree.QName(element).localname in (*_SETTINGS, "docId") and element.getparent() is not None:
            element.getparent().remove(element)
    for root in (*(part.element for part in parts_of(document)), document.styles.element, settings):
        _drop_revisions(root)
        for element in root.iter(etree.Element):
            for name in [name for name in element.attrib if etree.QName(name).localname.startswith("rsid")]:
                del element.attrib[name]


def parts_of(document: WordDocument) -> Iterator[Any]:
    """Yield the part of the body, and of every header and footer."""
    yield document.part
    for relation in document.part.rels.values():
        if relation.reltype.endswith(("/header", "/footer")):
            yield relation.target_part


def _drop_relations(of: Any, kinds: tuple[str, ...]) -> None:  # noqa: ANN401 - a part or the package itself
    for key in [key for key, relation in of.rels.items() if relation.reltype.endswith(kinds)]:
        of.rels.pop(key)


def _drop_revisions(root: Any) -> None:  # noqa: ANN401 - lxml has no types
    for name in _UNWRAPPED:
        for element in list(root.iter(qn(f"w:{name}"))):
            _unwrap(element)
    for name in _DROPPED:
        for element in list(root.iter(qn(f"w:{name}"))):
            element.getparent().remove(element)
    for run in [each for each in root.iter(qn("w:r")) if _is_hidden(each) or _is_comment(each)]:
        run.getparent().remove(run)


def _unwrap(element: Any) -> None:  # noqa: ANN401 - the same
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)


def _is_comment(run: Any) -> bool:  # noqa: ANN401 - the same
    return run.find(qn("w:commentReference")) is not None or run.find(qn("w:annotationRef")) is not None


def _is_hidden(run: Any) -> bool:  # noqa: ANN401 - the same
    mark = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return mark is not None and mark.get(qn("w:val"), "true") not in {"0", "false", "off"}
