"""Write a table of contents whose entries stand there already: no field needs updating when the document opens."""

from facilitator.export.word_anchors import Anchors
from facilitator.export.word_samples import Samples
from facilitator.export.word_text import RIGHT_TO_LEFT, paragraph_properties, runs
from facilitator.reporting.outline import Contents, Outline, Run, contents_of
from facilitator.reporting.phrases import phrases_in

_FIELD = ' TOC \\o "1-2" \\h \\z \\u '


def contents_xml(outline: Outline, samples: Samples, anchors: Anchors) -> str:
    """Return the heading and a line per entry, each a link; nothing for an outline without headings."""
    entries = contents_of(outline)
    if not entries:
        return ""
    language, phrases = outline.language, phrases_in(outline.language)
    heading = runs((Run(f"{phrases.say('Contents')}\t{phrases.say('Paragraphs')}"),), language)
    lines = [_line(samples, "contents", anchors.mark(heading, Contents().key), language)]
    begin = _mark("begin") + f'<w:r><w:instrText xml:space="preserve">{_FIELD}</w:instrText></w:r>' + _mark("separate")
    for place, entry in enumerate(entries):
        text = f"{entry.number} {entry.text}".strip() + (f"\t{entry.paragraphs}" if entry.paragraphs else "")
        words = runs((Run(text),), language)
        link = f'<w:hyperlink w:anchor="{anchors.link(entry.key)}" w:history="1">{words}</w:hyperlink>'
        end = _mark("end") if place == len(entries) - 1 else ""
        lines.append(_line(samples, "contents1" if entry.level == 1 else "contents2", begin + link + end, language))
        begin = ""
    return "".join(lines)


def _line(samples: Samples, mark: str, inner: str, language: str) -> str:
    sample = samples.paragraphs.get(mark, {})
    return f"<w:p>{paragraph_properties(sample, from_the_right=language == RIGHT_TO_LEFT)}{inner}</w:p>"


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
