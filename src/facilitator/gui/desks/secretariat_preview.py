"""Show the chosen report as it will be read: its outline, its pages, its length."""

from PySide6.QtCore import QModelIndex, QObject, QUrl

from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import Page
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.reporting.outline import ContentsEntry


class ReportPreview(QObject):
    """Run the outline at the left and the preview at the right; what is the same is not laid out again."""

    def __init__(self, form: Ui_SecretariatDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._page: Page | None = None
        self._headings: tuple[ContentsEntry, ...] = ()
        self.outline = OutlineTree(self)
        form.outline.setModel(self.outline)
        form.outline.clicked.connect(self._go_to)
        form.outline.activated.connect(self._go_to)
        form.preview.anchorClicked.connect(self._follow)

    def show(self, page: Page, headings: tuple[ContentsEntry, ...]) -> None:
        """Show the report, where the reader was."""
        if headings != self._headings:
            self._headings = headings
            self.outline.show(headings)
            self._form.outline.expandAll()
        if page != self._page:
            self._page = page
            bar = self._form.preview.verticalScrollBar()
            place = bar.value()
            self._form.preview.setHtml(page.html)
            bar.setValue(place)

    def show_length(self, length: int, longest: int) -> None:
        """Show how long the report is and may be, in words."""
        words = self.tr("\u25b2 {:,} of {:,} words") if length > longest else self.tr("{:,} of {:,} words")
        self._form.length.setText(words.format(length, longest))

    def _go_to(self, index: QModelIndex) -> None:
        self._form.preview.scrollToAnchor(index.data(KEY_ROLE))

    def _follow(self, link: QUrl) -> None:
        self._form.preview.scrollToAnchor(link.fragment())
