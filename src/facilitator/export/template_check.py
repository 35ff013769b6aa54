"""Check a Word template before it is used: its fields, samples, outline levels, fonts and languages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn

from facilitator.export.word_fields import LOGOS, fields_in
from facilitator.export.word_package import open_template, unusable
from facilitator.export.word_samples import BODY, MARKS, STYLE_NAMES, mark_of, region_in, samples_in, tag_of
from facilitator.export.word_scrub import parts_of
from facilitator.reporting.template_findings import Matter, TemplateCheck, TemplateFinding, Verdict

FIELDS = (
    *("sf:title", "sf:subtitle", "sf:place", "sf:dates", "sf:short_title", "sf:responsibility", "sf:status"),
    *("sf:symbol", "sf:submitter", "sf:date", "sf:distribution"),
    LOGOS,
)
_NOT_SHOWN = {"tablehead", "tabletext", "table"}  # the table is a finding of its own
_OUTLINED = ("chapter", "heading", "subheading", "annex")
_SCRIPTS = ("ascii", "hAnsi", "eastAsia", "cs")
_TRACES = ("ins", "del", "moveFrom", "moveTo", "commentReference", "vanish")


def check_template(path: Path) -> TemplateCheck:
    """Return what the template offers and lacks; raise ExportFailedError for what cannot serve at all."""
    document = open_template(path)
    if document.element.nsmap.get("w") != nsmap["w"]:
        raise unusable(path.name, "its parts are not named as Word names them")
    findings = (
        *_traces(document),
        *_fields(document),
        *_body(document),
        *_samples(document),
        *_outline_levels(document),
        *_fonts(document),
        *_languages(document),
    )
    return TemplateCheck(path.name, findings)


def _fields(document: WordDocument) -> Iterator[TemplateFinding]:
    found = list(dict.fromkeys(tag for part in parts_of(document) for tag in fields_in(part.element)))
    for field in FIELDS:
        yield TemplateFinding(Matter.FIELD, Verdict.FOUND if field in found else Verdict.MISSING, field)
    for field in found:
        if field not in (*FIELDS, BODY):
            yield TemplateFinding(Matter.FIELD, Verdict.UNKNOWN, field)


def _body(document: WordDocument) -> Iterator[TemplateFinding]:
    body = document.element.body
    if any(tag_of(control) == BODY for control in body.iter(qn("w:sdt"))):
        yield TemplateFinding(Matter.BODY, Verdict.FOUND, BODY)
    elif any(mark_of(paragraph) in {*MARKS, BODY} for paragraph in body.iter(qn("w:p"))):
        yield TemplateFinding(Matter.BODY, Verdict.FOUND, f"[[{BODY}]]")
    else:
        yield TemplateFinding(Matter.BODY, Verdict.SUBSTITUTED, BODY)


def _samples(document: WordDocument) -> Iterator[TemplateFinding]:
    region = _region(document)
    samples = samples_in(document, region)
    styles = {style.style_id: style.name or "" for style in document.styles}
    for mark in MARKS:
        if mark in _NOT_SHOWN:
            continue
        if mark in samples.numbered:
            yield TemplateFinding(Matter.SAMPLE, Verdict.FOUND, mark, _style_of(region, mark, styles))
        elif mark in samples.paragraphs:
            yield TemplateFinding(Matter.SAMPLE, Verdict.SUBSTITUTED, mark, STYLE_NAMES[mark])
        else:
            yield TemplateFinding(Matter.SAMPLE, Verdict.MISSING, mark)
    has_table = region.find(f".//{qn('w:tbl')}") is not None
    yield TemplateFinding(Matter.TABLE, Verdict.FOUND if has_table else Verdict.SUBSTITUTED)


def _outline_levels(document: WordDocument) -> Iterator[TemplateFinding]:
    """Yield whether headings appear in Word's navigation pane: that takes an outline level."""
    samples = samples_in(document, _region(document))
    styles = {style.style_id: style.element for style in document.styles}
    for mark in _OUTLINED:
        properties = samples.paragraphs.get(mark)
        if properties is not None:
            level = "outlineLvl" in properties or _has_level(_identifier(properties.get("pStyle", "")), styles)
            yield TemplateFinding(Matter.OUTLINE_LEVEL, Verdict.FOUND if level else Verdict.MISSING, mark)


def _fonts(document: WordDocument) -> Iterator[TemplateFinding]:
    """Yield for which scripts the template names a font itself; a theme's font overrides one that is named."""
    fonts = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:rFonts')}")
    for script in _SCRIPTS:
        name = "" if fonts is None else fonts.get(qn(f"w:{script}"), "")
        theme = "" if fonts is None else fonts.get(qn(f"w:{'cstheme' if script == 'cs' else f'{script}Theme'}"), "")
        if theme:
            yield TemplateFinding(Matter.FONT, Verdict.SUBSTITUTED, script, theme)
        else:
            yield TemplateFinding(Matter.FONT, Verdict.FOUND if name else Verdict.MISSING, script, name)


def _languages(document: WordDocument) -> Iterator[TemplateFinding]:
    language = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    for script in ("val", "eastAsia", "bidi"):
        name = "" if language is None else language.get(qn(f"w:{script}"), "")
        yield TemplateFinding(Matter.LANGUAGE, Verdict.FOUND if name else Verdict.MISSING, script, name)


def _traces(document: WordDocument) -> Iterator[TemplateFinding]:
    """Yield what the template still tells of its making; it is taken out of every document written into it."""
    for name in _TRACES:
        if any(next(part.element.iter(qn(f"w:{name}")), None) is not None for part in parts_of(document)):
            yield TemplateFinding(Matter.TRACES, Verdict.SUBSTITUTED, name)


def _region(document: WordDocument) -> Any:  # noqa: ANN401 - lxml has no types
    return region_in(document.element.body)


def _style_of(region: Any, mark: str, styles: dict[str, str]) -> str:  # noqa: ANN401 - the same
    """Return the name of the style that a sample is written in, or nothing."""
    sample = next(paragraph for paragraph in region.iter(qn("w:p")) if mark_of(paragraph) == mark)
    style = sample.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else styles.get(style.get(qn("w:val")), "")


def _identifier(style: str) -> str:
    return style.split('w:val="')[1].split('"', maxsplit=1)[0] if 'w:val="' in style else ""


def _has_level(identifier: str, styles: dict[str, Any]) -> bool:
    """Return whether a style, or one it is based on, has an outline level."""
    seen: set[str] = set()
    while (element := styles.get(identifier)) is not None and identifier not in seen:
        seen.add(identifier)
        if element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") is not None:
            return True
        based = element.find(qn("w:basedOn"))
        identifier = "" if based is None else based.get(qn("w:val"))
    return False
