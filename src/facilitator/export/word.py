"""Write an outline into a Word template: fill its fields, replace its body, leave the rest alone.

The same outline and template give the same bytes: no date, no author and no random number is written.
"""

import io
from collections.abc import Callable
from pathlib import Path

from docx.document import Document as WordDocument

from facilitator.export.failures import ExportCancelledError
from facilitator.export.whole_file import write_whole
from facilitator.export.word_anchors import Anchors, export_id, manifest_xml
from facilitator.export.word_body import BodyWriter, Setting, linked_keys
from facilitator.export.word_figures import FigureWriter
from facilitator.export.word_package import keep_manifest, open_template, settled, unusable
from facilitator.export.word_scrub import scrub
from facilitator.export.word_template import WordTemplate
from facilitator.reporting.outline import Outline, clean_text
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.references import resolved
from facilitator.reporting.returned_changes import keyed_texts, text_hash

Progress = Callable[[int, int], bool]

_STEPS = 4
_BLOCKS_PER_STEP = 500


def write_word(
    outline: Outline, template: Path, target: Path, progress: Progress | None = None, *, working: bool = False
) -> None:
    """Write the document to `target`, replacing what is there only once the new one is whole.

    A `working` copy carries anchors, by which its edits can be read back; without them the copy is clean.
    `progress` is told (done, total) and stops the export by answering False, until the document is in its place.
    Raise ExportCancelledError then, and ExportFailedError when the template or the disk does not allow the file.
    """
    report = _Steps(progress, _STEPS + len(outline.blocks) // _BLOCKS_PER_STEP)
    document = open_template(template)
    report.step()
    filled = _filled(document, template.name, resolved(outline), report, working=working)
    report.step()
    written = io.BytesIO()
    document.save(written)
    package = settled(written.getvalue(), filled.spliced)
    report.step()
    write_whole(target, package)
    report.step()


def _filled(document: WordDocument, name: str, outline: Outline, report: "_Steps", *, working: bool) -> WordTemplate:
    scrub(document)
    filled = WordTemplate(document)
    if not filled.can_be_filled:
        raise unusable(name, "its parts are not named as Word names them")
    filled.fill(_fields(outline), outline.language)
    figures = FigureWriter(filled.parts, outline.language, filled.next_drawing)
    filled.show_logos(outline.logos, figures, outline.language)
    anchors = Anchors(linked_keys(outline), first=filled.next_bookmark, working=working)
    setting = Setting(
        samples=filled.samples,
        parts=filled.parts,
        pages=filled.pages,
        anchors=anchors,
        first_drawing=filled.next_drawing,
        last=filled.body_is_last,
    )
    body = BodyWriter(outline, setting)
    xml = body.xml(report.block)
    _keep_title_and_language(document, outline)
    if working:
        texts = keyed_texts(outline)
        export = export_id(texts)
        furniture = (text_hash(line) for line in filled.furniture())
        keep_manifest(document, export, manifest_xml(export, texts, anchors.leads, furniture))
    filled.replace_body(xml, turned=body.turned, ends_across=body.ends_across)
    filled.parts.write()
    return filled


class _Steps:
    def __init__(self, progress: Progress | None, steps: int) -> None:
        self._progress = progress
        self._steps = steps
        self._done = 0

    def step(self) -> None:
        self._done += 1
        if self._progress is not None and not self._progress(self._done, self._steps) and self._done < self._steps:
            raise ExportCancelledError

    def block(self, written: int) -> None:
        if written % _BLOCKS_PER_STEP == 0:
            self.step()


def _fields(outline: Outline) -> dict[str, str]:
    """Return what the masthead and the running lines say, each as one line."""
    fields = {
        "sf:title": outline.title,
        "sf:subtitle": outline.subtitle,
        "sf:place": outline.place,
        "sf:dates": outline.dates,
        "sf:short_title": outline.short_title,
        "sf:responsibility": outline.responsibility,
        "sf:symbol": outline.symbol,
        "sf:submitter": outline.submitter,
        "sf:date": outline.issued,
        "sf:distribution": outline.distribution,
        "sf:status": "" if outline.final else phrases_in(outline.language).say("DRAFT"),
    }
    return {tag: " ".join(clean_text(value).split()) for tag, value in fields.items()}


def _keep_title_and_language(document: WordDocument, outline: Outline) -> None:
    """Leave in the properties nothing but the title and the language."""
    properties = document.core_properties
    element = properties._element  # noqa: SLF001 - python-docx offers no way to take a property out
    for child in list(element):
        element.remove(child)
    properties.title = clean_text(outline.title)
    properties.language = outline.language
