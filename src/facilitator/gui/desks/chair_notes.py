"""Keep the chair's own notes on a session: a page that no report and no screen of the room shows."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.gui.forms.ui_chair_notes import Ui_ChairNotes
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.sitting import WriteChairNotes

_REST_MS = 2000


class ChairNotes(QFrame):
    """Show the notes on the chosen session and write them when the hands rest, before another session, and at the end.

    `put_away` says that the page is closed.
    """

    put_away = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_ChairNotes()
        self.form.setupUi(self)
        self._session_id = ""
        self._kept = ""
        self.save_soon = QTimer(self)
        self.save_soon.setSingleShot(True)
        self.save_soon.setInterval(_REST_MS)
        self.save_soon.timeout.connect(self.save)
        self.form.words.textChanged.connect(self.save_soon.start)
        meeting.session_chosen.connect(self.show_session)
        meeting.hub.changed.connect(self.show_session)
        self.hide()
        self.show_session()

    def show_session(self) -> None:
        """Show the notes on the chosen session; words being typed stay until they are safe."""
        session = self._meeting.session()
        if session.id == self._session_id and (self.has_unsaved or session.chair_notes == self._kept):
            return
        if not self.save():
            return
        self._session_id, self._kept = session.id, session.chair_notes
        self.form.words.setPlainText(session.chair_notes)
        self.save_soon.stop()

    def toggle(self) -> None:
        """Open the page with the cursor in it, or save and put it away."""
        self.save()
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.form.words.setFocus()
        else:
            self.put_away.emit()

    @property
    def has_unsaved(self) -> bool:
        """Return whether words have been typed since they were kept last."""
        return self.form.words.toPlainText() != self._kept

    def save(self) -> bool:
        """Write the words to the meeting file if they have changed, and return whether nothing is left unsafe."""
        self.save_soon.stop()
        if not self.has_unsaved:
            return True
        words = self.form.words.toPlainText()
        if not self._meeting.act(WriteChairNotes(session_id=self._session_id, text=words), undoable=False):
            return False
        self._kept = words
        return True
