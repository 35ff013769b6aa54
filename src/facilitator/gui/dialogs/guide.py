"""Show the guide that is shipped with the program; no network is asked."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

CHAPTERS = ("chair", "rapporteur", "secretariat", "programme")
_WIDTH = 780


class Guide(QDialog):
    """Show one chapter for each of the three people and one for the programme; it may stay open all the time."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
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
            page.setDocument(chapter_document(folder, chapter, page))
            self.chapters.addTab(page, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.chapters)
        layout.addWidget(buttons)
        self.resize(_WIDTH + 80, 720)


def chapter_document(folder: Path, chapter: str, page: QWidget) -> QTextDocument:
    """Return a chapter with its pictures, as wide as the page."""
    document = QTextDocument(page)
    for picture in (folder / "pictures").glob("*.png"):
        image = QImage(str(picture)).scaledToWidth(_WIDTH * 2)
        image.setDevicePixelRatio(2)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"pictures/{picture.name}"), image)
    document.setDefaultFont(page.font())
    document.setMarkdown((folder / f"{chapter}.md").read_text("utf-8"))
    return document
