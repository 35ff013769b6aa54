"""List something of the session beside the note: what is missing, or what is on record."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_session_list import Ui_SessionList
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_stream import StreamRow
from facilitator.gui.models.rows import RowModel
from facilitator.gui.widgets.stream_delegate import StreamDelegate


class SessionList(QWidget):
    """Be a summary, a list and at most two buttons; `opened` carries what the chosen row stands for."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SessionList()
        form.setupUi(self)
        self.rows: RowModel[StreamRow] = RowModel(self)
        self.listed: tuple[object, ...] = ()
        form.entries.setModel(self.rows)
        form.entries.activated.connect(self._open)
        form.entries.clicked.connect(self._open)

    def serve(self, pictures: Pictures) -> None:
        """Draw rows with these pictures."""
        self.form.entries.setItemDelegate(StreamDelegate(pictures, self.form.entries))

    def name(self, summary: str, entries: str) -> None:
        """Say to a screen reader what the summary and the list are."""
        self.form.summary.setAccessibleName(summary)
        self.form.entries.setAccessibleName(entries)

    def dress(self, actions: Mapping[Act, QAction], *acts: Act) -> None:
        """Give the buttons these acts; a button without one is not shown."""
        buttons = (self.form.first_button, self.form.second_button)
        for button, act in zip(buttons, acts, strict=False):
            button.setDefaultAction(actions[act])
        for button in buttons[len(acts) :]:
            button.hide()

    def show_list(self, listed: Sequence[object], rows: Sequence[StreamRow], summary: str) -> None:
        """Show one row for each of what is listed."""
        self.listed = tuple(listed)
        self.rows.show(rows)
        self.form.summary.setText(summary)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.listed[index.row()])
