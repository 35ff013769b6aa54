"""Show the guide that is shipped with the program; no network is asked."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from facilitator.gui.dialogs.reading import reading_size
from facilitator.gui.spoken import language_on_screen

CHAPTERS = ("chair", "rapporteur", "secretariat", "programme")
_BESIDE_PICTURES = 80
_KEYS = re.compile(r"\*\*([^*\n]+)\*\*")


class Guide(QDialog):
    """Show one chapter for each of the three people and one for the programme, in the language of the interface.

    It may stay open all the time.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
        self.resize(reading_size(self))
        own = folder / language_on_screen()
        self.chapters = QTabWidget(self)
        self.chapters.setAccessibleName(self.tr("Chapters"))
        titles = (
            self.tr("For the chair"),
            self.tr("For the rapporteur"),
            self.tr("For the secretariat"),
            self.tr("The programme"),
        )
        for chapter, title in zip(CHAPTERS, titles, strict=True):
            page = QTextBrowser(self)
            page.setAccessibleName(title)
            page.setOpenLinks(False)
            page.setDocument(
                chapter_document(own if own.is_dir() else folder, chapter, page, self.width() - _BESIDE_PICTURES)
            )
            self.chapters.addTab(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.chapters)
        layout.addWidget(buttons)


def chapter_document(folder: Path, chapter: str, page: QWidget, width: int) -> QTextDocument:
    """Return a chapter with its pictures, of that width."""
    document = QTextDocument(page)
    document.setDefaultFont(page.font())
    text = _KEYS.sub(_as_on_this_machine, (folder / f"{chapter}.md").read_text("utf-8"))
    document.setMarkdown(text)  # first: it forgets the pictures given before
    for name in set(re.findall(r"\(pictures/([^)]+)\)", text)):
        image = QImage(str(folder / "pictures" / name)).scaledToWidth(
            width * 2, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(2)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"pictures/{name}"), image)
    return document


def _as_on_this_machine(found: re.Match[str]) -> str:
    """Return keys as the menus write them, in the language of the interface and with a Mac's signs."""
    keys = QKeySequence(found[1])
    if keys.toString(QKeySequence.SequenceFormat.PortableText) != found[1]:
        return found[0]
    return f"**{keys.toString(QKeySequence.SequenceFormat.NativeText)}**"
