"""Make the shipped Word templates anew: ``python3 packaging/make_word_templates.py``.

Standard library only. A template is data that people replace by their own; these show the contract:
content controls tagged ``sf:...`` and sample paragraphs that carry the house style.
"""

import io
import sys
import zipfile
from pathlib import Path

from word_template_body import document, footer, header
from word_template_layouts import LAYOUTS, OUTCOME_SUMMARY, Layout
from word_template_parts import (
    OFFICE,
    PACKAGE,
    XML,
    content_types,
    core_properties,
    font_table,
    relationships,
    settings,
    theme,
)
from word_template_styles import numbering, styles

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "word"


def main() -> int:
    """Write every template and return 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for layout in LAYOUTS:
        (FOLDER / f"{layout.name}.docx").write_bytes(template(layout))
    return 0


def template(layout: Layout = OUTCOME_SUMMARY) -> bytes:
    """Return a template's bytes, the same on every machine: nothing is packed, as packers differ."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts(layout).items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            package.writestr(entry, XML + text)
    return made.getvalue()


def parts(layout: Layout = OUTCOME_SUMMARY) -> dict[str, str]:
    """Return the XML of every part by its name."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": document(layout),
        "word/_rels/document.xml.rels": relationships(
            (f"{OFFICE}/styles", "styles.xml"),
            (f"{OFFICE}/numbering", "numbering.xml"),
            (f"{OFFICE}/settings", "settings.xml"),
            (f"{OFFICE}/header", "header1.xml"),
            (f"{OFFICE}/footer", "footer1.xml"),
            (f"{OFFICE}/fontTable", "fontTable.xml"),
            (f"{OFFICE}/theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles(layout),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/header1.xml": header(),
        "word/footer1.xml": footer(),
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme(),
        "docProps/core.xml": core_properties(),
        "docProps/app.xml": (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Facilitator</Application></Properties>"
        ),
    }


if __name__ == "__main__":
    sys.exit(main())
