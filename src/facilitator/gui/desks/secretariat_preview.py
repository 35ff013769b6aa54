"""Show the chosen report as it will be read: its outline, its pages, its length."""

from PySide6.QtCore import QModelIndex, QObject, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument

from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import Page, Rewritten, rewritten
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.reporting.outline import ContentsEntry

_FEW = 20


def places_of(document: QTextDocument) -> dict[str, QTextCursor]:
    """Return where each anchor of the page stands."""
    places = {}
    block = document.begin()
    while block.isValid():
        for name in block.charFormat().anchorNames():
            places[name] = QTextCursor(block)
        block = block.next()
    return places


class ReportPreview(QObject):
    """Run the outline at the left and the preview at the right; what is the same is not laid out again.

    `_places` are the paragraphs in the page by their keys; their cursors move with what is written before them.
    """

    def __init__(self, form: Ui_SecretariatDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._page: Page | None = None
        self._headings: tuple[ContentsEntry, ...] = ()
        self._places: dict[str, QTextCursor] = {}
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
            changed = rewritten(self._page, page) if self._page is not None else None
            if changed is None or len(changed) > _FEW:
                self._lay_out(page)
            else:
                self._rewrite(changed)
            self._page = page

    def _lay_out(self, page: Page) -> None:
        bar = self._form.preview.verticalScrollBar()
        place = bar.value()
        self._places.clear()
        self._form.preview.setHtml(page.html)
        bar.setValue(place)

    def _rewrite(self, changed: tuple[Rewritten, ...]) -> None:
        """Write new words into paragraphs that are laid out already: a long page takes no longer than a short one."""
        if not self._places:
            self._places = places_of(self._form.preview.document())
        for each in changed:
            cursor = QTextCursor(self._places[each.key])
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertHtml(each.inner)

    def show_length(self, length: int, longest: int) -> None:
        """Show how long the report is and may be, in words."""
        words = self.tr("\u25b2 {:,} of {:,} words") if length > longest else self.tr("{:,} of {:,} words")
        self._form.length.setText(words.format(length, longest))

    def _go_to(self, index: QModelIndex) -> None:
        self._form.preview.scrollToAnchor(index.data(KEY_ROLE))

    def _follow(self, link: QUrl) -> None:
        self._form.preview.scrollToAnchor(link.fragment())
