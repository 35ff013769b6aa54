"""Show how far each session's report has come, and take it a step on or open it again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QAction

from facilitator.domain.review import ReviewState
from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_secretariat_desk import Ui_SecretariatDesk
from facilitator.gui.models.desk_rows import DeskList
from facilitator.gui.models.report_rows import CROSS_CUTTING, board_rows, section_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.reporting.material import Material
from facilitator.reporting.names import Demonym
from facilitator.services.commands.secretariat_review import AdvanceReview, ReopenReview

NEXT_WORDS = {
    ReviewState.DRAFT: "Submit: &next state",
    ReviewState.SUBMITTED: "Reviewed: &next state",
    ReviewState.REVIEWED: "Final: &next state",
    ReviewState.FINAL: "Final already",
}
NEXT_STATES = {
    ReviewState.DRAFT: "Submit",
    ReviewState.SUBMITTED: "Reviewed",
    ReviewState.REVIEWED: "Final",
    ReviewState.FINAL: "Final",
}


class ReviewBoard(QObject):
    """Run the board at the left of the desk; `section_chosen` carries the session whose report is worked on."""

    section_chosen = Signal(str)

    def __init__(
        self,
        form: Ui_SecretariatDesk,
        meeting: OpenMeeting,
        demonyms: Callable[[], tuple[Demonym, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._demonyms = demonyms
        self._states: Mapping[str, ReviewState] = {}
        self.section = meeting.session_id
        self.rows = DeskList(self)
        form.board.setModel(self.rows)
        WrappedRows(form.board, most=1)
        form.board.selectionModel().currentChanged.connect(self._on_current)
        form.reopen_form.hide()
        form.reopen_now.clicked.connect(self._reopen_now)
        form.reason.returnPressed.connect(self._reopen_now)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the board."""
        return {Act.ADVANCE_REVIEW: self.advance, Act.REOPEN_REVIEW: self.reopen}

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        self._form.advance_button.setDefaultAction(actions[Act.ADVANCE_REVIEW])
        self._form.reopen_button.setDefaultAction(actions[Act.REOPEN_REVIEW])

    def show(self, material: Material) -> None:
        """Show where every session stands."""
        self._states = {each.id: material.state_of(each.id) for each in material.sessions}
        self.rows.show(board_rows(material))
        place = max(self.rows.place_of(self.section or CROSS_CUTTING), 0)
        if self._form.board.currentIndex().row() != place:
            self._form.board.setCurrentIndex(self.rows.index(place))

    def choose(self, section: str) -> None:
        """Work on another section."""
        place = self.rows.place_of(section or CROSS_CUTTING)
        if place >= 0:
            self._form.board.setCurrentIndex(self.rows.index(place))

    def advance(self) -> None:
        """Take the chosen session's report a step on."""
        if self.section:
            now = self._meeting.clock.now()
            self._meeting.act(AdvanceReview(session_id=self.section, at=now, demonyms=self._demonyms()))

    def reopen(self) -> None:
        """Ask why the chosen session's report should be opened again."""
        self._form.reopen_form.show()
        self._form.reason.setFocus()

    def _reopen_now(self) -> None:
        reason = self._form.reason.text()
        if self._meeting.act(ReopenReview(session_id=self.section, reason=reason, at=self._meeting.clock.now())):
            self._form.reason.clear()
            self._form.reopen_form.hide()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.section = section_of(self.rows.rows[index.row()].id)
            self._form.reopen_form.hide()
            self.section_chosen.emit(self.section)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now, and say what the next step is."""
        state = self._states.get(self.section)
        advance = actions[Act.ADVANCE_REVIEW]
        advance.setText(spoken(NEXT_WORDS[state]) if state else self.tr("&Next state of review"))
        advance.setIconText(spoken(NEXT_STATES[state]) if state else self.tr("Next"))
        advance.setEnabled(state is not None and state.following is not None)
        actions[Act.REOPEN_REVIEW].setEnabled(state not in {None, ReviewState.DRAFT})
