"""Write runs and properties as WordprocessingML, in any of the six official languages."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
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
RIGHT_TO_LEFT = "ar"
_LANGUAGES = {
    "en": '<w:lang w:val="en-GB"/>',
    "fr": '<w:lang w:val="fr-FR"/>',
    "es": '<w:lang w:val="es-ES"/>',
    "ru": '<w:lang w:val="ru-RU"/>',
    "zh": '<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>',
    "ar": '<w:lang w:val="ar-SA" w:bidi="ar-SA"/>',
}


def field(instruction: str, result: str) -> str:
    """Return a field that Word can update, showing `result` (runs) until then."""
    return f'<w:fldSimple w:instr=" {instruction} ">{result}</w:fldSimple>'


def text_runs(text: str, look: str = "") -> str:
    """Return one run with the text; `look` is the XML of its properties. Line breaks and tabs are kept."""
    return f"<w:r>{look}{_pieces(clean_text(text))}</w:r>"


def runs(of: Iterable[Run], language: str) -> str:
    """Return the runs, each in its own language or in the document's."""
    return "".join(text_runs(run.text, run_properties(run, language)) for run in of)


def run_properties(run: Run, language: str) -> str:
    """Return a run's properties in the order that the schema asks for; bold and italic for every script."""
    return _run_properties(run.bold, run.italic, run.language or language)


@cache
def _run_properties(bold: bool, italic: bool, language: str) -> str:  # noqa: FBT001 - a key of the cache
    parts = ['<w:rFonts w:hint="eastAsia"/>'] if language == "zh" else []
    parts += ["<w:b/><w:bCs/>"] if bold else []
    parts += ["<w:i/><w:iCs/>"] if italic else []
    return f"<w:rPr>{''.join(parts)}{language_properties(language)}</w:rPr>"


def language_properties(language: str) -> str:
    """Return what tells Word the script and the language of a run."""
    turned = "<w:rtl/>" if language == "ar" else ""
    return turned + _LANGUAGES.get(language, _LANGUAGES["en"])


def in_order(properties: Properties, order: Sequence[str]) -> Properties:
    """Return the properties in the order of the schema, without those that it does not name."""
    return {name: properties[name] for name in order if name in properties}


def paragraph_properties(
    sample: Properties,
    *,
    from_the_right: bool = False,
    at_the_end: bool = False,
    leads: bool | None = None,
    numbering: str = "",
) -> str:
    """Return a sample's properties, turned for Arabic, or set to the line's end.

    `leads` keeps the paragraph with the next one, or lets go of it where the style would keep it (False).
    `numbering` takes the place of the sample's own list.
    """
    changes = {"bidi": "<w:bidi/>"} if from_the_right else {}
    changes |= {} if leads is None else {"keepNext": "<w:keepNext/>" if leads else '<w:keepNext w:val="0"/>'}
    changes |= {"numPr": numbering} if numbering else {}
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
