"""Show every shipped Word template in every language as pages: ``python packaging/campaigns/word_pages.py FOLDER``.

Each document is checked against the schema, opened by LibreOffice, printed to PDF and drawn as PNG, for a person to
look at. It needs `soffice` and `pdftoppm` (Debian: libreoffice-writer-nogui, poppler-utils).
"""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_ROOT / "src"), str(_ROOT / "tests")]

from openxml_audit.validator import OpenXmlValidator  # noqa: E402 - the same
from outlines import DOT, GREETINGS, full_outline, rich_outline  # noqa: E402 - the same

from facilitator.export.word import write_word  # noqa: E402 - the project's own folders come first
from facilitator.reporting.outline import Picture  # noqa: E402 - the same

_LOGOS = (Picture(DOT, "A logo"), Picture(DOT, "Another logo"))
_DOTS_PER_INCH = "60"


def main(folder: Path) -> int:
    """Return how many documents have a fault or could not be opened."""
    folder.mkdir(parents=True, exist_ok=True)
    faulty = 0
    for template in sorted((_ROOT / "resources" / "word").iterdir()):
        for language in GREETINGS:
            document = folder / f"{template.stem}_{language}.docx"
            blocks = (*full_outline(language).blocks, *rich_outline(language).blocks)
            write_word(replace(rich_outline(language), blocks=blocks, logos=_LOGOS), template, document)
            faults = OpenXmlValidator().validate(str(document)).errors
            pages = _drawn(document)
            print(f"{document.name}: {len(faults)} faults, {pages} pages")
            faulty += bool(faults) or not pages
    return faulty


def _drawn(document: Path) -> int:
    """Return into how many pages LibreOffice has laid the document out; they lie beside it as PNG."""
    folder, pdf = document.parent, document.with_suffix(".pdf")
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(convert, check=True, capture_output=True)
    stem = str(document.with_suffix(""))
    subprocess.run(["pdftoppm", "-r", _DOTS_PER_INCH, "-png", str(pdf), stem], check=True)
    return len(list(folder.glob(f"{document.stem}-*.png")))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
