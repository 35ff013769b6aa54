"""Show the chosen report as it will be read: its outline, its pages, its length."""

from PySide6.QtCore import QModelIndex, QObject, QUrl

from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.outline_page import page_of
from facilitator.gui.models.outline_tree import KEY_ROLE, OutlineTree
from facilitator.reporting.outline import Outline, length_of


class ReportPreview(QObject):
    """Run the outline at the left and the preview at the right; a report that is the same is not laid out again."""

    def __init__(self, form: Ui_SecretariatDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._shown: Outline | None = None
        self.outline = OutlineTree(self)
        form.outline.setModel(self.outline)
        form.outline.clicked.connect(self._go_to)
        form.outline.activated.connect(self._go_to)
        form.preview.anchorClicked.connect(self._follow)

    def show(self, outline: Outline, longest: int) -> None:
        """Show the report, where the reader was; `longest` is what it may have in words."""
        if outline != self._shown:
            self._shown = outline
            self.outline.show(outline)
            self._form.outline.expandAll()
            bar = self._form.preview.verticalScrollBar()
            place = bar.value()
            self._form.preview.setHtml(page_of(outline))
            bar.setValue(place)
        length = length_of(outline)
        words = self.tr("\u25b2 {:,} of {:,} words") if length > longest else self.tr("{:,} of {:,} words")
        self._form.length.setText(words.format(length, longest))

    def _go_to(self, index: QModelIndex) -> None:
        self._form.preview.scrollToAnchor(index.data(KEY_ROLE))

    def _follow(self, link: QUrl) -> None:
        self._form.preview.scrollToAnchor(link.fragment())
