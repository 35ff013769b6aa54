"""Run the floor: the programme, who speaks and for how long, and who waits."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, Timer
from facilitator.domain.speaking_order import Inscription
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.bank_panel import BankPanel
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.desks.desk import Desk
from facilitator.gui.desks.floor_acts import FloorActs
from facilitator.gui.desks.interruption_acts import InterruptionActs
from facilitator.gui.desks.list_moves import ListMoves
from facilitator.gui.desks.list_order import ListOrder
from facilitator.gui.desks.now_speaking import NowSpeaking
from facilitator.gui.desks.outlook_panel import OutlookPanel
from facilitator.gui.desks.script_panel import ScriptPanel
from facilitator.gui.desks.speakers_panel import SpeakersPanel
from facilitator.gui.desks.time_acts import TimeActs
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.programme_list import ProgrammeList, programme_rows
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.plain_texts import PlainLabel
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.gui.widgets.row_delegate import RowDelegate
from facilitator.services.changes import Changes
from facilitator.services.floor import Floor

_PREVIEW_HEIGHT = 150
_MORE = (
    Act.DETAILS,
    Act.WHY,
    Act.SWAP_NEXT,
    Act.SWAP_WITH,
    Act.LEAVE_LIST,
    Act.ABSENT,
    Act.ABSENT_END,
    Act.STRIKE,
    Act.TEXT_ONLY,
    Act.PUT_BACK,
    Act.PROPOSE,
    Act.CARRY_OVER,
    Act.CLOSE_SOON,
    Act.CLOSE_AT,
    Act.PRINT_LIST,
)


class ChairDesk(Desk):
    """Show the chosen session's floor; `acts` and `speakers` carry out what the chair asks for."""

    def __init__(self, meeting: OpenMeeting, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.form = Ui_ChairDesk()
        self.form.setupUi(self)
        self.forms = ChairForms(self.form, meeting, pictures, self)
        self.acts = FloorActs(meeting, self)
        self.speakers = SpeakersPanel(self.form, meeting, self.acts, pictures, self)
        self.moves = ListMoves(meeting, self.forms, self.speakers.selected, self)
        self.order = ListOrder(meeting, self)
        self.interruptions = InterruptionActs(self.form, self.forms, meeting, self)
        self.times = TimeActs(self.form, self.forms, meeting, self)
        self.outlook = OutlookPanel(self.form, meeting, self)
        self.script = ScriptPanel(self.form, meeting, self)
        self.outlook.taken.connect(self.script.announce)
        self.banks = BankPanel(self.form, meeting, self)
        self._now_speaking = NowSpeaking(self.form, meeting, pictures, self)
        self._programme = ProgrammeList(self)
        self.form.programme.setModel(self._programme)
        self.form.programme.setItemDelegate(RowDelegate(pictures, self.form.programme))
        self.form.programme.clicked.connect(self._choose)
        self.form.programme.activated.connect(self._choose)
        self.form.columns.setSizes([280, 560, 420])
        self.form.columns.setStretchFactor(1, 1)
        meeting.session_chosen.connect(self._on_session_chosen)
        meeting.hub.changed.connect(self._on_changed)
        heading = PlainLabel(self.tr("What the room sees"), self)
        heading.setProperty("role", "heading")
        self.form.programme_layout.addWidget(heading)
        place = QWidget(self)
        place.setFixedHeight(_PREVIEW_HEIGHT)
        self.form.programme_layout.addWidget(place)
        self._preview = QVBoxLayout(place)
        self._preview.setContentsMargins(0, 0, 0, 0)
        self.form.quick_entry.begun.connect(self._begin_unknown)
        self.forms.built.connect(self._take_in)
        self.forms.put_away.connect(self.focus_entry)
        self._floor = meeting.floor()
        self._show_all()

    @property
    def floor(self) -> Floor:
        """Return the floor as shown."""
        return self._floor

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desk its act."""
        for act, button in self._buttons().items():
            button.setDefaultAction(actions[act])
        self.forms.dress(actions)
        self.form.script_language_button.clicked.connect(actions[Act.SCRIPT_LANGUAGE].trigger)
        self.form.fit_limit.clicked.connect(self.outlook.take_limit)
        self.form.fit_close.clicked.connect(self.outlook.take_closing)
        self.form.fit_carry.clicked.connect(self.outlook.take_carrying)
        menu = QMenu(self.form.more_acts_button)
        menu.addActions([actions[act] for act in _MORE])
        self.form.more_acts_button.setMenu(menu)

    def show_clock(self) -> None:
        """Show the clock and the outlook as they stand now; the heartbeat asks for this."""
        self._now_speaking.show_clock(self._floor)
        self.outlook.close_list_when_due(self._floor)
        self.outlook.show_outlook(self._floor)

    def show_preview(self, preview: QWidget) -> None:
        """Show under the programme what the room sees."""
        self._preview.addWidget(preview)

    def start_unknown(self) -> None:
        """Start the clock for an unknown speaker and wait for the name."""
        self.acts.start_unknown()
        self.focus_entry()

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out the acts that this desk alone knows."""
        return {
            Act.SPEAKER_DETAILS: self.moves.edit_speaker,
            Act.LEAVE_LIST: self.moves.leave_with_reason,
            Act.SWAP_WITH: self.moves.swap_by_agreement,
            Act.LIST_NOT_OPEN: self.order.not_yet_open,
            Act.NATIONAL_CAPACITY: self.interruptions.national_capacity,
            Act.TIMER: self.times.time_anything,
            Act.CLOSE_AT: self.times.close_list_at,
            Act.TIME_BANK: self.times.allot_time,
            Act.SCRIPT_LANGUAGE: self.script.next_language,
            Act.SCRIPT_PHRASES: self.script.open_phrases,
            Act.ROLL_CALL: self.forms.toggle_roll,
            Act.CHAIR_NOTES: self.forms.toggle_notes,
        }

    def save(self) -> bool:
        """Write the chair's own notes to the meeting file now, and return whether they are there."""
        return self.forms.save()

    def enter(self) -> None:
        """Put the cursor where a delegation's name is typed."""
        self.focus_entry()

    def focus_entry(self) -> None:
        """Put the cursor where a delegation's name is typed."""
        self.form.quick_entry.take_focus()

    def _buttons(self) -> Mapping[Act, QToolButton]:
        form = self.form
        return {
            Act.NEXT_SPEAKER: form.next_button,
            Act.PAUSE: form.pause_button,
            Act.END: form.end_button,
            Act.LESS_TIME: form.less_button,
            Act.MORE_TIME: form.more_button,
            Act.START_UNKNOWN: form.unknown_button,
            Act.MOVE_FIRST: form.top_button,
            Act.MOVE_UP: form.up_button,
            Act.MOVE_DOWN: form.down_button,
            Act.WITHDRAW: form.withdraw_button,
            Act.CLOSE_LIST: form.list_status_button,
            Act.POINT_OF_ORDER: form.point_button,
            Act.UPHOLD: form.upheld_button,
            Act.REJECT: form.rejected_button,
            Act.WITHDRAW_POINT: form.withdrawn_button,
        }

    def _begin_unknown(self) -> None:
        """Start the clock for somebody unknown, but never over the head of a speaker."""
        if self._floor.current is None:
            self.start_unknown()

    def _take_in(self, form: QFrame) -> None:
        """Let the desk and the window serve a form that has just been built."""
        if isinstance(form, InlineForm):
            form.opened.connect(self._make_room)
        self.grown.emit(form)

    def _make_room(self) -> None:
        """Keep the clock large: while something is asked in the middle, the script waits behind it.

        Once a form is put away the cursor goes where names are typed: left to itself it would stand on a button,
        and Space would call the next speaker.
        """
        if all(each.isHidden() for each in self.findChildren(InlineForm)):
            self.focus_entry()
        asks = any(not each.isHidden() for each in self.form.floor_panel.findChildren(InlineForm))
        self.form.script_panel.setVisible(not asks)

    def _show_all(self) -> None:
        self._show_floor()
        self._show_programme()

    def _show_floor(self) -> None:
        self._floor = self._meeting.floor()
        self._now_speaking.show_floor(self._floor)
        self.speakers.show_floor(self._floor)
        self.interruptions.show_floor(self._floor)
        self.outlook.show_outlook(self._floor)
        self.script.show_floor(self._floor)
        self.banks.show_floor(self._floor)

    def _show_programme(self) -> None:
        with_floor = self._meeting.session_id if self._floor.current else ""
        self._programme.show(programme_rows(self._meeting.meeting, self._meeting.sessions, with_floor))
        place = self._programme.place_of(self._meeting.session_id)
        self.form.programme.setCurrentIndex(self._programme.index(place))

    def _choose(self, index: QModelIndex) -> None:
        session_id = self._programme.rows[index.row()].session_id
        if session_id:
            self._meeting.choose_session(session_id)

    def _on_session_chosen(self, _session_id: str) -> None:
        self._show_all()

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        had_floor = self._floor.current is not None
        if changes.touches(Meeting):
            self._show_all()
        if changes.touches(Session, Inscription, Intervention, Timer):
            self._show_floor()
        if changes.touches(Session) or had_floor != (self._floor.current is not None):
            self._show_programme()
