"""Write runs and properties as WordprocessingML, in any of the six official languages."""

from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from facilitator.reporting.outline import Run, clean_text

Properties = Mapping[str, str]
"""The XML of each property by its name, in the order of the schema."""

# ECMA-376 part 1, 17.3.1.26, without section breaks and tracked changes.
PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *("pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"),
    *("autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl"),
    *("divId", "cnfStyle", "rPr"),
)
# ECMA-376 part 1, 17.4.59, without tracked changes.
TABLE_ORDER = (
    *("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"),
    *("tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption"),
    "tblDescription",
)
_LANGUAGES = {
    "en": '<w:lang w:val="en-GB"/>',
    "fr": '<w:lang w:val="fr-FR"/>',
    "es": '<w:lang w:val="es-ES"/>',
    "ru": '<w:lang w:val="ru-RU"/>',
    "zh": '<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>',
    "ar": '<w:lang w:val="ar-SA" w:bidi="ar-SA"/>',
}


def text_runs(text: str, look: str = "") -> str:
    """Return one run with the text; `look` is the XML of its properties. Line breaks and tabs are kept."""
    return f"<w:r>{look}{_pieces(clean_text(text))}</w:r>"


def runs(of: Iterable[Run], language: str) -> str:
    """Return the runs, each in its own language or in the document's."""
    return "".join(text_runs(run.text, run_properties(run, language)) for run in of)


def run_properties(run: Run, language: str) -> str:
    """Return a run's properties in the order that the schema asks for; bold and italic for every script."""
    own = run.language or language
    parts = ['<w:rFonts w:hint="eastAsia"/>'] if own == "zh" else []
    parts += ["<w:b/><w:bCs/>"] if run.bold else []
    parts += ["<w:i/><w:iCs/>"] if run.italic else []
    parts += ["<w:rtl/>"] if own == "ar" else []
    parts.append(_LANGUAGES.get(own, _LANGUAGES["en"]))
    return f"<w:rPr>{''.join(parts)}</w:rPr>"


def in_order(properties: Properties, order: Sequence[str]) -> Properties:
    """Return the properties in the order of the schema, without those that it does not name."""
    return {name: properties[name] for name in order if name in properties}


def paragraph_properties(
    sample: Properties, *, from_the_right: bool = False, at_the_end: bool = False, leads: bool = False
) -> str:
    """Return a sample's properties, turned for Arabic, set to the line's end, or kept with the next paragraph."""
    changes = {"bidi": "<w:bidi/>"} if from_the_right else {}
    changes |= {"keepNext": "<w:keepNext/>"} if leads else {}
    changes |= {"jc": '<w:jc w:val="end"/>'} if at_the_end else {}
    inner = "".join((in_order({**sample, **changes}, PARAGRAPH_ORDER) if changes else sample).values())
    return f"<w:pPr>{inner}</w:pPr>" if inner else ""


def attribute(value: str) -> str:
    """Return a value as a quoted XML attribute."""
    return quoteattr(clean_text(value))


def _pieces(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        parts = (f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in line.split("\t"))
        lines.append("<w:tab/>".join(parts))
    return "<w:br/>".join(lines)
