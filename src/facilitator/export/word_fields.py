"""Fill the fields of a Word template: content controls tagged `sf:...`, or plain marks such as [[sf:title]]."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx.oxml.ns import nsmap, qn
from lxml import etree

from facilitator.export.word_samples import tag_of
from facilitator.export.word_text import language_properties, text_runs

LOGOS = "sf:logos"
FIELD = re.compile(r"\[\[(sf:\w+)\]\]")
_RIGHT_TO_LEFT = "ar"


def fill_fields(root: Any, fields: Mapping[str, str], language: str) -> None:  # noqa: ANN401 - lxml has no types
    """Write each field into every control of its tag, and in place of every plain mark.

    A line that holds nothing but an empty field goes.
    """
    for control in list(root.iter(qn("w:sdt"))):
        tag = tag_of(control)
        if tag in fields:
            _fill_control(control, fields[tag], language)
            if not fields[tag]:
                _drop(control)
    for paragraph in list(root.iter(qn("w:p"))):
        if _fill_marks(list(paragraph.iter(qn("w:t"))), fields):
            _turn(paragraph, language)
            if not _text_of(paragraph).strip():
                _drop(paragraph)


def fill_logos(root: Any, drawings: Sequence[str], language: str) -> None:  # noqa: ANN401 - the same
    """Put the logos into every place for them; a place without logos is emptied, and its paragraph goes."""
    for control in [each for each in root.iter(qn("w:sdt")) if tag_of(each) == LOGOS]:
        content = control.find(qn("w:sdtContent"))
        if content is not None:
            _put_logos(next(content.iter(qn("w:p")), content), drawings, language)
        if not drawings:
            _drop(control)
    for paragraph in [each for each in root.iter(qn("w:p")) if _text_of(each).strip() == f"[[{LOGOS}]]"]:
        _put_logos(paragraph, drawings, language)
        if not drawings:
            _drop(paragraph)


def fields_in(root: Any) -> Iterator[str]:  # noqa: ANN401 - the same
    """Yield the tag of every control and plain mark, as often as it stands there."""
    for control in root.iter(qn("w:sdt")):
        if tag_of(control).startswith("sf:"):
            yield tag_of(control)
    for paragraph in root.iter(qn("w:p")):
        yield from FIELD.findall(_text_of(paragraph))


def _put_logos(where: Any, drawings: Sequence[str], language: str) -> None:  # noqa: ANN401 - the same
    for child in list(where):
        if child.tag != qn("w:pPr"):
            where.remove(child)
    between = '<w:r><w:t xml:space="preserve">   </w:t></w:r>'
    where.extend(_parsed(between.join(drawings)))
    _turn_around(where, language)


def _drop(element: Any) -> None:  # noqa: ANN401 - the same
    """Take out an emptied place, with its line if nothing else stands there; cells and running lines keep one."""
    paragraph = next(element.iterancestors(qn("w:p")), None)
    if paragraph is not None and _holds_more_than(element, paragraph):
        element.getparent().remove(element)
        return
    line = element if paragraph is None else paragraph
    if line.getparent().tag == qn("w:body"):
        line.getparent().remove(line)


def _holds_more_than(element: Any, paragraph: Any) -> bool:  # noqa: ANN401 - the same
    own = set(element.iter())
    shown = (qn("w:t"), qn("w:drawing"), qn("w:tab"), qn("w:fldSimple"), qn("w:fldChar"), qn("w:pict"))
    return any(each not in own for each in paragraph.iter(*shown) if each.getparent().tag != qn("w:tabs"))


def _fill_control(control: Any, value: str, language: str) -> None:  # noqa: ANN401 - the same
    """Replace what stands in the control, keeping the formatting of its first run but not a placeholder's."""
    settings, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
    if content is None:
        return
    placeholder = settings.find(qn("w:showingPlcHdr"))
    first = content.find(f".//{qn('w:r')}/{qn('w:rPr')}") if placeholder is None else settings.find(qn("w:rPr"))
    look = "" if first is None else etree.tostring(first, encoding="unicode", with_tail=False)
    if placeholder is not None:
        settings.remove(placeholder)
    where = next(content.iter(qn("w:p")), content)
    for other in content.findall(qn("w:p")):
        if other is not where:
            content.remove(other)
    for child in list(where):
        if child.tag != qn("w:pPr"):
            where.remove(child)
    where.extend(_parsed(text_runs(value, look)))
    _turn_around(where, language)


def _fill_marks(texts: list[Any], fields: Mapping[str, str]) -> bool:
    """Replace marks in a paragraph's pieces of text; editors may have cut a mark into several pieces."""
    whole = "".join(text.text or "" for text in texts)
    marks = [mark for mark in FIELD.finditer(whole) if mark.group(1) in fields]
    for mark in reversed(marks):
        start = 0
        for text in texts:
            own = text.text or ""
            end = start + len(own)
            if start < mark.end() and mark.start() < end:
                value = fields[mark.group(1)] if start <= mark.start() else ""
                text.text = own[: max(0, mark.start() - start)] + value + own[mark.end() - start :]
                text.set(qn("xml:space"), "preserve")
            start = end
    return bool(marks)


def _turn_around(where: Any, language: str) -> None:  # noqa: ANN401 - the same
    """Turn the paragraph in which something was filled in."""
    paragraph = where if where.tag == qn("w:p") else next(where.iterancestors(qn("w:p")), None)
    if paragraph is not None:
        _turn(paragraph, language)


def _turn(paragraph: Any, language: str) -> None:  # noqa: ANN401 - lxml has no types
    """Let a filled paragraph run from the right, each run in its script, where the language asks for it."""
    if language != _RIGHT_TO_LEFT:
        return
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = etree.Element(qn("w:pPr"))
        paragraph.insert(0, properties)
    if properties.find(qn("w:bidi")) is None:
        later = [qn(f"w:{name}") for name in ("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing")]
        later += [qn(f"w:{name}") for name in ("mirrorIndents", "suppressOverlap", "jc", "textDirection", "rPr")]
        later += [qn(f"w:{name}") for name in ("textAlignment", "textboxTightWrap", "outlineLvl", "sectPr")]
        place = next((at for at, child in enumerate(properties) if child.tag in later), len(properties))
        properties.insert(place, etree.Element(qn("w:bidi")))
    for run in paragraph.iter(qn("w:r")):
        look = run.find(qn("w:rPr"))
        if look is None:
            look = etree.Element(qn("w:rPr"))
            run.insert(0, look)
        for name in ("w:rtl", "w:lang"):
            for old in look.findall(qn(name)):
                look.remove(old)
        after = [qn(f"w:{name}") for name in ("cs", "em", "eastAsianLayout", "specVanish", "oMath")]
        place = next((at for at, child in enumerate(look) if child.tag in after), len(look))
        for offset, element in enumerate(_parsed(language_properties(language))):
            look.insert(place + offset, element)


def _text_of(paragraph: Any) -> str:  # noqa: ANN401 - the same
    return "".join(text.text or "" for text in paragraph.iter(qn("w:t")))


def _parsed(xml: str) -> list[Any]:
    names = " ".join(f'xmlns:{prefix}="{nsmap[prefix]}"' for prefix in ("w", "r", "wp", "a", "pic"))
    return list(etree.fromstring(f"<x {names}>{xml}</x>"))
