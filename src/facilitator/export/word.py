"""Write an outline into a Word template: fill its fields, replace its body, leave the rest alone.

The same outline and template give the same bytes: no date, no author and no random number is written.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

from facilitator.export.word_body import BodyWriter
from facilitator.export.word_template import WordTemplate, read_template
from facilitator.reporting.outline import Outline, clean_text
from facilitator.services.ports import MeetingUnavailableError

Progress = Callable[[int, int], bool]

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_STEPS = 4


class ExportCancelledError(MeetingUnavailableError):
    """Report that the user stopped the export; the target is as it was."""

    def __init__(self) -> None:
        super().__init__("The export was stopped.", "The file that was there has not been touched.")


class ExportFailedError(MeetingUnavailableError):
    """Report that the document could not be written where it was wanted."""


def write_word(outline: Outline, template: Path, target: Path, progress: Progress | None = None) -> None:
    """Write the document to `target`, replacing what is there only once the new one is whole.

    `progress` is told (done, total) and stops the export by answering False. Raise
    ExportCancelledError then, and ExportFailedError when the disk does not allow the file.
    """
    report = _Steps(progress)
    document = Document(str(template))
    report.step()
    filled = read_template(document)
    filled.fill(_fields(outline))
    filled.replace_body(BodyWriter(outline, filled.samples, filled.page).xml())
    _scrub(document, outline)
    report.step()
    written = io.BytesIO()
    document.save(written)
    report.step()
    half_done = target.with_name(f".{target.name}.part")
    try:
        half_done.write_bytes(_settled(written.getvalue(), filled))
        half_done.replace(target)
    except OSError as error:
        half_done.unlink(missing_ok=True)
        raise ExportFailedError(
            f"{target.name} could not be written ({error.strerror}).",
            "Close it in Word if it is open there, or choose another folder.",
        ) from error
    report.step()


class _Steps:
    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done = 0

    def step(self) -> None:
        self._done += 1
        if self._progress is not None and not self._progress(self._done, _STEPS) and self._done < _STEPS:
            raise ExportCancelledError


def _fields(outline: Outline) -> dict[str, str]:
    return {
        "sf:title": clean_text(outline.title),
        "sf:subtitle": clean_text(outline.subtitle),
        "sf:place": clean_text(outline.place),
        "sf:dates": clean_text(outline.dates),
        "sf:short_title": clean_text(outline.short_title),
        "sf:responsibility": clean_text(outline.responsibility),
        "sf:status": "" if outline.final else "DRAFT",
    }


def _scrub(document: WordDocument, outline: Outline) -> None:
    """Leave in the properties nothing but the title and the language."""
    properties = document.core_properties
    element = properties._element  # noqa: SLF001 - python-docx offers no way to take a property out
    for child in list(element):
        element.remove(child)
    properties.title = clean_text(outline.title)
    properties.language = outline.language


def _settled(written: bytes, template: WordTemplate) -> bytes:
    """Return the package with fixed dates and in a fixed order of parts."""
    settled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as source, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as out:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            out.writestr(entry, template.spliced(name, source.read(name)))
    return settled.getvalue()
