"""Open a Word package that somebody else made, and settle one so that it tells nothing of its making."""

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from facilitator.export.failures import ExportFailedError
from facilitator.export.word_anchors import EXPORT_ID

_MOST_PARTS = 2_000
_MOST_BYTES = 200_000_000
_HIGHEST_RATIO = 200
_ALWAYS_SMALL = 1_000_000  # bytes; below, a high ratio is only a file of many equal words
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ITEM_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ITEM = f'{_XML}<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{{6F1B2A54-3C0E-4B7B-9D51-8A2E40C7F513}}"/>'
_PROPERTY = (
    f'{_XML}<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{name}"><vt:lpwstr>{value}</vt:lpwstr>'
    "</property></Properties>"
)
_PROGRAM = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Facilitator</Application></Properties>"
)
DAMAGE = (
    OSError,
    LookupError,
    ValueError,
    RuntimeError,  # encrypted, or packed in a way that Python cannot unpack
    AttributeError,  # python-docx, where a part is missing that it takes for granted
    OpcError,
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
)


def open_template(path: Path) -> WordDocument:
    """Return the open document; raise ExportFailedError for what is not a Word document or would burst memory."""
    try:
        reason = danger_in(path)
        if not reason:
            document = Document(str(path))
            assert document.element.body is not None
            return document
    except (*DAMAGE, AssertionError) as error:
        raise unusable(path.name, "it is damaged or not a Word document") from error
    raise unusable(path.name, reason)


def unusable(name: str, reason: str) -> ExportFailedError:
    """Return the failure of a template, with the way out."""
    return ExportFailedError(
        f"{name} cannot serve as the template: {reason}.", "Choose another Word document (.docx) as the template."
    )


def keep_manifest(document: WordDocument, export: str, manifest: str) -> None:
    """Put into a working copy what says which export it is and where its blocks belong.

    Word keeps a part of custom XML and a custom property; other editors keep one of the two.
    """
    package = document.part.package
    description = Part(PackURI("/customXml/itemProps1.xml"), _ITEM_TYPE, _ITEM.encode(), package)
    item = Part(PackURI("/customXml/item1.xml"), "application/xml", f"{_XML}{manifest}".encode(), package)
    item.relate_to(description, f"{_OFFICE}/relationships/customXmlProps")
    document.part.relate_to(item, f"{_OFFICE}/relationships/customXml")
    property_ = _PROPERTY.format(name=EXPORT_ID, value=export)
    custom = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, property_.encode(), package)
    package.relate_to(custom, f"{_OFFICE}/relationships/custom-properties")


def settled(written: bytes, content: Callable[[str, bytes], bytes]) -> bytes:
    """Return the package with fixed dates and parts in a fixed order, each as `content` wants it.

    The same parts give the same bytes with the same version of zlib.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            out.writestr(entry, _PROGRAM if name == "docProps/app.xml" else content(name, source.read(name)))
    return made.getvalue()


def danger_in(path: Path) -> str:
    """Return why the package should not even be unpacked, or nothing."""
    with zipfile.ZipFile(path) as package:
        entries = package.infolist()
        whole, packed = sum(each.file_size for each in entries), sum(each.compress_size for each in entries)
        if len(entries) > _MOST_PARTS or whole > _MOST_BYTES:
            return "it holds more than any template needs"
        if whole > max(_ALWAYS_SMALL, _HIGHEST_RATIO * packed):
            return "it would unpack to far more than its size"
        if any(b"<!ENTITY" in package.read(each) for each in entries if each.filename.endswith((".xml", ".rels"))):
            return "it defines XML entities, which no Word document does"
    return ""
