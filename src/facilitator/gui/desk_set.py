"""Hold the three desks of one open meeting, and tell each act which desk carries it out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.programme import ListStatus
from facilitator.domain.speaking_clock import Phase
from facilitator.gui.actions import Act
from facilitator.gui.desks.chair_desk import ChairDesk
from facilitator.gui.desks.rapporteur_desk import RapporteurDesk
from facilitator.gui.desks.secretariat_desk import SecretariatDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.services.ports import MeetingUnavailableError


class DeskSet(QObject):
    """Build the desks on a meeting; `slots` leads from acts to desks."""

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings) -> None:
        super().__init__()
        self.meeting = meeting
        self.chair = ChairDesk(meeting, surroundings.pictures)
        self.rapporteur = RapporteurDesk(meeting, surroundings.pictures)
        self.secretariat = SecretariatDesk(meeting, surroundings)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Return the chair's, the rapporteur's and the secretariat's desk."""
        return (self.chair, self.rapporteur, self.secretariat)

    @property
    def text_fields(self) -> tuple[QWidget, ...]:
        """Return the fields with a text history of their own."""
        pledge = self.rapporteur.form.pledge_form.form
        lines = (pledge.text, pledge.unit, pledge.available, pledge.conditions)
        return (self.chair.form.quick_entry.line, self.rapporteur.form.editor, *lines)

    def enter(self, place: int) -> None:
        """Save what is being typed and make the desk ready for the hands."""
        self.rapporteur.save()
        (self.chair.focus_entry, self.rapporteur.focus_note, self.secretariat.refresh)[place]()

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the floor and of the notes."""
        chair, rapporteur = self.chair, self.rapporteur
        return {
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
            Act.JUMP_TO_FLOOR: rapporteur.jump_to_floor,
            Act.NEW_NOTE: rapporteur.new_note,
            Act.ATTACH_PREVIOUS: rapporteur.attach_to_previous,
            Act.ATTACH_NEXT: rapporteur.attach_to_next,
            Act.RECORD_PLEDGE: rapporteur.record_pledge,
            Act.EXPORT_WORD: self.secretariat.export,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button of the desks its act."""
        self.chair.dress(actions)
        self.rapporteur.dress(actions)
        self.secretariat.dress(actions)

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Show on the acts what is on and what is off."""
        floor = self.chair.floor
        paused = floor.current is not None and floor.current.clock.phase is Phase.PAUSED
        actions[Act.PAUSE].setChecked(paused)
        closed = floor.session.list_status is not ListStatus.OPEN
        actions[Act.CLOSE_LIST].setChecked(closed)
        actions[Act.CLOSE_LIST].setText(self.tr("List &closed: open it") if closed else self.tr("&Close the list"))
        actions[Act.PAUSE].setText(self.tr("&Resume") if paused else self.tr("&Pause"))
        for act in (Act.PAUSE, Act.END, Act.LESS_TIME, Act.MORE_TIME):
            actions[act].setEnabled(floor.current is not None)

    def close(self) -> None:
        """Save what is being typed and close the meeting file; a failure is told, for what was saved is safe."""
        self.rapporteur.save()
        self.rapporteur.writer.leave()
        self.secretariat.stop()
        try:
            self.meeting.file.close()
        except MeetingUnavailableError as failure:
            self.meeting.tell(failure.sentence, failure.way_out)
