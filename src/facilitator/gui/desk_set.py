"""Hold the three desks of one open meeting, and tell each act which desk carries it out."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.domain.speaking_clock import Phase
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.chair_desk import ChairDesk
from facilitator.gui.desks.exchange_panel import ExchangePanel
from facilitator.gui.desks.programme_desk import ProgrammeDesk
from facilitator.gui.desks.rapporteur_desk import RapporteurDesk
from facilitator.gui.desks.secretariat_desk import SecretariatDesk
from facilitator.gui.desks.statistics_view import StatisticsView
from facilitator.gui.list_paper import print_list
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.room_director import RoomDirector
from facilitator.gui.surroundings import Surroundings
from facilitator.services.ports import MeetingUnavailableError
from facilitator.services.room_view import RoomMessage, RoomMode

_WITH_SPEAKER = (
    Act.PAUSE,
    Act.END,
    Act.LESS_TIME,
    Act.MORE_TIME,
    Act.MINUTE_LESS,
    Act.MINUTE_MORE,
    Act.BEGAN_EARLIER,
)


class DeskSet(QObject):
    """Build the desks on a meeting; `slots` leads from acts to desks."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings) -> None:
        super().__init__()
        self.meeting = meeting
        self.chair = ChairDesk(meeting, surroundings.pictures)
        self.rapporteur = RapporteurDesk(meeting, surroundings)
        self.secretariat = SecretariatDesk(meeting, surroundings)
        room_form = self.chair.form.room_form
        self.room = RoomDirector(meeting, surroundings.pictures, surroundings.state, self.chair, room_form)
        self._dialogue = surroundings.dialogue
        self.statistics = StatisticsView(meeting, surroundings)
        self.exchange = ExchangePanel(meeting, surroundings)
        self.programme = ProgrammeDesk(meeting, surroundings)
        self.chair.show_preview(self.room.preview)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Return the three desks, the statistics, the exchange and the programme."""
        return (self.chair, self.rapporteur, self.secretariat, self.statistics, self.exchange, self.programme)

    @property
    def text_fields(self) -> tuple[QWidget, ...]:
        """Return the fields with a text history of their own."""
        chairs = (*self.chair.findChildren(QLineEdit), self.chair.form.chair_notes.form.words)
        exchange = self.exchange.form
        own = (*self.secretariat.text_fields, exchange.address, exchange.card, exchange.passphrase)
        return (*chairs, *self.rapporteur.text_fields, *own)

    def save(self) -> bool:
        """Write everything that is being typed to the meeting file, and return whether it is there."""
        own, notes, report = self.chair.form.chair_notes.save(), self.rapporteur.save(), self.secretariat.save()
        return own and notes and report

    def leave_texts(self) -> None:
        """Make what has been typed into each text one step of undo."""
        self.rapporteur.writer.leave()
        self.secretariat.leave_text()

    def enter(self, place: int) -> None:
        """Save what is being typed and make the desk ready for the hands."""
        self.save()
        (
            self.chair.focus_entry,
            self.rapporteur.focus_note,
            self.secretariat.refresh,
            self.statistics.focus_pictures,
            self.exchange.focus_board,
            self.programme.refresh,
        )[place]()

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the floor and of the notes."""
        chair = self.chair
        return {
            **self.rapporteur.slots,
            **self.secretariat.slots,
            **self.programme.slots,
            **self.chair.slots,
            **self.statistics.slots,
            **self.exchange.slots,
            **self._list_slots(),
            **self._interruption_slots(),
            **self._room_slots(),
            Act.ADD_DELEGATION: chair.focus_entry,
            Act.NEXT_SPEAKER: chair.acts.next_speaker,
            Act.GIVE_FLOOR: chair.speakers.give_floor_to_selected,
            Act.START_UNKNOWN: chair.start_unknown,
            Act.PAUSE: chair.acts.pause_or_resume,
            Act.END: chair.acts.end_intervention,
            Act.LESS_TIME: chair.acts.less_time,
            Act.MORE_TIME: chair.acts.more_time,
            Act.MOVE_FIRST: chair.speakers.move_to_top,
            Act.MOVE_UP: chair.speakers.move_up,
            Act.MOVE_DOWN: chair.speakers.move_down,
            Act.WITHDRAW: chair.speakers.withdraw_selected,
            Act.CLOSE_LIST: chair.acts.open_or_close_list,
        }

    def show_clock(self) -> None:
        """Show the clock as it stands now, to the chair and to the room."""
        self.chair.show_clock()
        self.room.show_floor(self.chair.floor)

    def _room_slots(self) -> Mapping[Act, Callable[[], None]]:
        room = self.room
        return {
            Act.ROOM_SCREEN: room.open_room,
            Act.PODIUM_SCREEN: room.open_podium,
            Act.CLOSE_SCREENS: room.close_screens,
            Act.BLACKOUT: room.toggle_blackout,
            Act.HOLD: room.toggle_hold,
            Act.CONCLUDE: room.ask_to_conclude,
            Act.SLOW_DOWN: room.ask_to_slow_down,
            Act.CAPTIONS: room.next_captions,
            Act.ROOM_LOOK: partial(room.change_look, self._dialogue),
            Act.PRINT_LIST: partial(print_list, self.meeting, self._dialogue),
        }

    def _list_slots(self) -> Mapping[Act, Callable[[], None]]:
        moves, order = self.chair.moves, self.chair.order
        return {
            Act.DETAILS: moves.edit,
            Act.WHY: moves.explain,
            Act.SWAP_NEXT: moves.swap_with_next,
            Act.ABSENT: moves.absent,
            Act.ABSENT_END: moves.absent_to_the_end,
            Act.STRIKE: moves.strike,
            Act.TEXT_ONLY: moves.text_only,
            Act.PUT_BACK: moves.put_back,
            Act.PROPOSE: order.propose,
            Act.SORT_GROUPS: order.sort_groups_first,
            Act.SORT_HEADS: order.sort_heads_of_state_first,
            Act.SORT_RECEIPT: order.sort_by_receipt,
            Act.SORT_ALPHABET: order.sort_by_alphabet,
            Act.DRAW_LOTS: order.draw_lots,
            Act.CARRY_OVER: order.carry_over,
            Act.CLOSE_SOON: order.close_soon,
            Act.FIT_LIMIT: self.chair.outlook.take_limit,
            Act.FIT_CLOSE: self.chair.outlook.take_closing,
            Act.FIT_CARRY: self.chair.outlook.take_carrying,
        }

    def _interruption_slots(self) -> Mapping[Act, Callable[[], None]]:
        interruptions, times = self.chair.interruptions, self.chair.times
        return {
            Act.POINT_OF_ORDER: interruptions.point_of_order,
            Act.UPHOLD: interruptions.uphold,
            Act.REJECT: interruptions.reject,
            Act.WITHDRAW_POINT: interruptions.withdraw_point,
            Act.QUESTION: interruptions.question,
            Act.ANSWER: interruptions.answer,
            Act.CHAIR_SPEAKS: interruptions.chair_speaks,
            Act.GRANT_REPLY: interruptions.grant,
            Act.GRANT_NOW: interruptions.grant_now,
            Act.REFUSE_REPLY: interruptions.refuse,
            Act.MINUTE_MORE: times.minute_more,
            Act.MINUTE_LESS: times.minute_less,
            Act.BEGAN_EARLIER: times.began_earlier,
            Act.CORRECT_TIMES: times.correct_times,
            Act.SITTING: times.change_sitting,
            Act.BREAK: times.take_break,
            Act.SILENCE: times.minute_of_silence,
            Act.STOP_TIMER: times.stop_timer,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desks its act."""
        self.chair.dress(actions)
        self.rapporteur.dress(actions)
        self.secretariat.dress(actions)
        self.programme.dress(actions)
        self.statistics.dress(actions)
        self.exchange.dress(actions)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Show on the acts what is on and what is off."""
        floor = self.chair.floor
        paused = floor.current is not None and floor.current.clock.phase is Phase.PAUSED
        actions[Act.PAUSE].setChecked(paused)
        closed = floor.session.list_status is not ListStatus.OPEN
        actions[Act.CLOSE_LIST].setChecked(closed)
        actions[Act.CLOSE_LIST].setText(self.tr("List &closed: open it") if closed else self.tr("&Close the list"))
        actions[Act.PAUSE].setText(self.tr("&Resume") if paused else self.tr("&Pause"))
        for act in _WITH_SPEAKER:
            actions[act].setEnabled(floor.current is not None)
        hearing_point = floor.current is not None and floor.current.kind is InterventionKind.POINT_OF_ORDER
        for act in (Act.UPHOLD, Act.REJECT, Act.WITHDRAW_POINT):
            actions[act].setEnabled(hearing_point)
        choice = self.room.choice
        actions[Act.BLACKOUT].setChecked(choice.mode is RoomMode.BLACKOUT)
        actions[Act.HOLD].setChecked(choice.mode is RoomMode.HOLD)
        actions[Act.CONCLUDE].setChecked(choice.message is RoomMessage.CONCLUDE)
        actions[Act.SLOW_DOWN].setChecked(choice.message is RoomMessage.SLOW_DOWN)
        self.exchange.show_states(actions)
        actions[Act.STOP_TIMER].setEnabled(floor.timer is not None)
        self.secretariat.show_states(actions)

    def close(self) -> None:
        """Save what is being typed and close the meeting file; a failure is told, for what was saved is safe."""
        self.save()
        self.leave_texts()
        self.rapporteur.stop()
        self.secretariat.stop()
        self.exchange.stop()
        self.statistics.stop()
        self.room.close_screens()
        try:
            self.meeting.file.close()
        except MeetingUnavailableError as failure:
            self.meeting.tell(failure.sentence, failure.way_out)
