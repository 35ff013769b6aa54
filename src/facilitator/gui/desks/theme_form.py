"""Edit the codebook of the meeting: tags, titles, what belongs to a theme, what stands under what, colours."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from facilitator.domain.ids import new_id
from facilitator.domain.programme import Theme
from facilitator.domain.themes import in_tree_order, stands_under
from facilitator.gui.forms.ui_theme_form import Ui_ThemeForm
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.colour_swatch import swatch
from facilitator.services.commands.programme_editing import DeleteTheme, PutTheme

_INDENT = "\u2003"


class ThemeForm(QWidget):
    """Show the themes, one of them for editing; `left` says that the form was put away."""

    left = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_ThemeForm()
        self.form.setupUi(self)
        self._theme: Theme | None = None
        self._themes: tuple[tuple[Theme, int], ...] = ()
        self.form.themes.currentItemChanged.connect(self._on_chosen)
        self.form.add.clicked.connect(self._add)
        self.form.delete_theme.clicked.connect(self._delete)
        self.form.keep.clicked.connect(self.keep)
        self.form.put_away.clicked.connect(self.left)

    def refresh(self, shown: str = "") -> None:
        """Show the themes as the meeting file has them, with the one of this id for editing."""
        with self._meeting.file.reading() as uow:
            self._themes = in_tree_order(uow.all(Theme))
        self.form.themes.clear()
        for theme, depth in self._themes:
            item = QListWidgetItem(swatch(theme.colour), f"{_INDENT * depth}#{theme.tag}  {theme.title}")
            item.setData(Qt.ItemDataRole.UserRole, theme)
            self.form.themes.addItem(item)
            if theme.id == shown:
                self.form.themes.setCurrentItem(item)
        if self.form.themes.currentRow() < 0:
            self.form.themes.setCurrentRow(0)
        self.form.themes.setFocus()

    def keep(self) -> None:
        """Write what has been changed."""
        theme = self._theme
        if theme is None:
            return
        changed = replace(
            theme,
            tag=self.form.tag.text().strip().lstrip("#"),
            title=" ".join(self.form.title.text().split()),
            definition=self.form.definition.toPlainText().strip(),
            parent_id=self.form.parent_theme.currentData(),
            colour=self.form.colour.currentData(),
        )
        if self._meeting.act(PutTheme(theme=changed), self):
            self.refresh(changed.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        self._show(item.data(Qt.ItemDataRole.UserRole) if item is not None else None)

    def _show(self, theme: Theme | None) -> None:
        self._theme = theme
        self.form.tag.setText(theme.tag if theme else "")
        self.form.title.setText(theme.title if theme else "")
        self.form.definition.setPlainText(theme.definition if theme else "")
        self._offer_parents(theme)
        self._offer_colours(theme)

    def _offer_parents(self, theme: Theme | None) -> None:
        """Offer every theme that does not stand under this one."""
        box, every = self.form.parent_theme, [each for each, _ in self._themes]
        box.clear()
        box.addItem(self.tr("no other theme"), "")
        for each, depth in self._themes:
            if theme is None or not stands_under(each.id, theme.id, every):
                box.addItem(f"{_INDENT * depth}#{each.tag}  {each.title}", each.id)
        box.setCurrentIndex(max(box.findData(theme.parent_id if theme else ""), 0))

    def _offer_colours(self, theme: Theme | None) -> None:
        """Offer the usual colours, and the one that a codebook has given."""
        box, own = self.form.colour, theme.colour if theme else ""
        usual = {
            "#5b6b7a": self.tr("Slate"),
            "#15305F": self.tr("Navy"),
            "#1f6f9b": self.tr("Blue"),
            "#55B8A0": self.tr("Teal"),
            "#3f7d3a": self.tr("Green"),
            "#F0C94A": self.tr("Yellow"),
            "#C4611A": self.tr("Orange"),
            "#b03a3a": self.tr("Red"),
            "#8A2F6F": self.tr("Plum"),
            "#7a5230": self.tr("Brown"),
        }
        box.clear()
        for colour, name in ({own: usual.get(own, own)} | usual if own else usual).items():
            box.addItem(swatch(colour), name, colour)
        box.setCurrentIndex(max(box.findData(own), 0))

    def _add(self) -> None:
        """Begin a theme; it is written when it is kept."""
        self.form.themes.setCurrentRow(-1)
        self._show(Theme(id=new_id(), position=self.form.themes.count() + 1, tag="", title=""))
        self.form.tag.setFocus()

    def _delete(self) -> None:
        if self._theme is not None and self._meeting.act(DeleteTheme(theme_id=self._theme.id), self):
            self.refresh()
