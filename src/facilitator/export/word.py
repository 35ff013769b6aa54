"""Write an outline into a Word template: fill its fields, replace its body, leave the rest alone.

The same outline and template give the same bytes: no date, no author and no random number is written.
"""

import io
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from docx.document import Document as WordDocument

from facilitator.export.failures import ExportCancelledError, ExportFailedError
from facilitator.export.word_body import BodyWriter
from facilitator.export.word_package import open_template, settled, unusable
from facilitator.export.word_template import WordTemplate
from facilitator.reporting.outline import Outline, clean_text

Progress = Callable[[int, int], bool]

_STEPS = 4


def write_word(outline: Outline, template: Path, target: Path, progress: Progress | None = None) -> None:
    """Write the document to `target`, replacing what is there only once the new one is whole.

    `progress` is told (done, total) and stops the export by answering False, until the document is in its place.
    Raise ExportCancelledError then, and ExportFailedError when the template or the disk does not allow the file.
    """
    report = _Steps(progress)
    document = open_template(template)
    report.step()
    filled = WordTemplate(document)
    if not filled.can_be_filled:
        raise unusable(template.name, "its parts are not named as Word names them")
    filled.fill(_fields(outline))
    filled.replace_body(BodyWriter(outline, filled.samples, filled.next_bookmark).xml())
    filled.scrub()
    _keep_title_and_language(document, outline)
    report.step()
    written = io.BytesIO()
    document.save(written)
    package = settled(written.getvalue(), filled.spliced)
    report.step()
    _replace(target, package)
    report.step()


def _replace(target: Path, content: bytes) -> None:
    half_done = target.with_name(f".{target.name}.part")
    try:
        with half_done.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # or a power cut could leave an empty file under the right name
        half_done.replace(target)
    except OSError as error:
        with suppress(OSError):
            half_done.unlink()
        raise ExportFailedError(
            f"{target.name} could not be written ({error.strerror}).",
            "Close it in Word if it is open there, or choose another folder.",
        ) from error


class _Steps:
    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done = 0

    def step(self) -> None:
        self._done += 1
        if self._progress is not None and not self._progress(self._done, _STEPS) and self._done < _STEPS:
            raise ExportCancelledError


def _fields(outline: Outline) -> dict[str, str]:
    """Return what the masthead and the running lines say, each as one line."""
    fields = {
        "sf:title": outline.title,
        "sf:subtitle": outline.subtitle,
        "sf:place": outline.place,
        "sf:dates": outline.dates,
        "sf:short_title": outline.short_title,
        "sf:responsibility": outline.responsibility,
        "sf:status": "" if outline.final else "DRAFT",
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
