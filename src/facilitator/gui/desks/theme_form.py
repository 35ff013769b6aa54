"""Edit the themes of the meeting: their tags, titles and what belongs to them."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from facilitator.domain.ids import new_id
from facilitator.domain.programme import Theme
from facilitator.gui.forms.ui_theme_form import Ui_ThemeForm
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.programme_editing import DeleteTheme, PutTheme


class ThemeForm(QWidget):
    """Show the themes, one of them for editing; `left` says that the form was put away."""

    left = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_ThemeForm()
        self.form.setupUi(self)
        self._theme: Theme | None = None
        self.form.themes.currentItemChanged.connect(self._on_chosen)
        self.form.add.clicked.connect(self._add)
        self.form.delete_theme.clicked.connect(self._delete)
        self.form.keep.clicked.connect(self.keep)
        self.form.put_away.clicked.connect(self.left)

    def refresh(self, shown: str = "") -> None:
        """Show the themes as the meeting file has them, with the one of this id for editing."""
        with self._meeting.file.reading() as uow:
            themes = sorted(uow.all(Theme), key=lambda each: each.position)
        self.form.themes.clear()
        for theme in themes:
            item = QListWidgetItem(f"#{theme.tag}  {theme.title}")
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

    def _add(self) -> None:
        """Begin a theme; it is written when it is kept."""
        self.form.themes.setCurrentRow(-1)
        self._show(Theme(id=new_id(), position=self.form.themes.count() + 1, tag="", title=""))
        self.form.tag.setFocus()

    def _delete(self) -> None:
        if self._theme is not None and self._meeting.act(DeleteTheme(theme_id=self._theme.id), self):
            self.refresh()
