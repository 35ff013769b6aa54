"""Show the rights of reply that are asked for: the panel is built when the first of a session is."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_replies_panel import Ui_RepliesPanel
from facilitator.gui.icons import Pictures
from facilitator.gui.models.rows import RowModel
from facilitator.gui.models.speakers_list import SpeakerRow, reply_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.floor import Floor


class RepliesPanel(QFrame):
    """Be seen while replies are asked for, one of them selected, with the acts that decide on it."""

    def __init__(self, meeting: OpenMeeting, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_RepliesPanel()
        self.form.setupUi(self)
        self.rows: RowModel[SpeakerRow] = RowModel(self)
        self.form.replies_list.setModel(self.rows)
        self.form.replies_list.setItemDelegate(RowDelegate(pictures, self.form.replies_list))

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        self.form.grant_button.setDefaultAction(actions[Act.GRANT_REPLY])
        self.form.grant_now_button.setDefaultAction(actions[Act.GRANT_NOW])
        self.form.refuse_button.setDefaultAction(actions[Act.REFUSE_REPLY])

    def show_floor(self, floor: Floor) -> None:
        """Show the replies asked for on this floor."""
        self.rows.show(reply_rows(floor, self._meeting.delegation))
        self.setVisible(bool(floor.replies))
        self.form.replies_heading.setText(self.tr("Right of reply \u00b7 {}").format(len(floor.replies)))
        if floor.replies and not self.form.replies_list.currentIndex().isValid():
            self.form.replies_list.setCurrentIndex(self.rows.index(0))

    @property
    def selected(self) -> str:
        """Return the reply that is decided on, or nothing."""
        index = self.form.replies_list.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""
