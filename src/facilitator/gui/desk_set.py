"""Hold the desks of one open meeting: each is built when it is first wanted, and carries out its own acts."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import ListStatus
from facilitator.domain.speaking_clock import Phase
from facilitator.gui.actions import ACTIONS
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.chair_desk import ChairDesk
from facilitator.gui.desks.chair_slots import chair_slots
from facilitator.gui.desks.desk import Desk
from facilitator.gui.laptop_state import LAPTOP_FILE, LaptopState
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.surroundings import Surroundings
from facilitator.services.ports import MeetingUnavailableError

# What is not seen at once is imported when it is built: nobody waits at the start for a desk not yet entered.
if TYPE_CHECKING:
    from facilitator.gui.desks.card_tray import CardTray
    from facilitator.gui.desks.exchange_panel import ExchangePanel
    from facilitator.gui.desks.programme_desk import ProgrammeDesk
    from facilitator.gui.desks.rapporteur_desk import RapporteurDesk
    from facilitator.gui.desks.secretariat_desk import SecretariatDesk
    from facilitator.gui.desks.statistics_view import StatisticsView
    from facilitator.gui.room_director import RoomDirector

Built = TypeVar("Built", bound=Desk)

_MOMENT_MS = 200

# The desks by their places in the window, and which of them carries out the acts of a menu.
DESKS = ("chair", "rapporteur", "secretariat", "statistics", "exchange", "programme")
_DESK_OF_MENU = {
    "Notes": "rapporteur",
    "Kind": "rapporteur",
    "Record": "rapporteur",
    "Report": "secretariat",
    "Exchange": "exchange",
    "Programme": "programme",
}
# Acts that stand in another menu than those of their desk.
_DESK_OF_ACT = {
    Act.FIND_NOTES: "rapporteur",
    Act.EXPORT_WORD: "secretariat",
    Act.EXPORT_LOGS: "secretariat",
    Act.EXPORT_PLEDGES: "secretariat",
    Act.EXPORT_EVERYTHING: "secretariat",
    Act.EXPORT_FIGURES: "statistics",
    Act.COPY_PICTURE: "statistics",
    Act.SAVE_PICTURE: "statistics",
}
_WITH_SPEAKER = (
    Act.PAUSE,
    Act.END,
    Act.LESS_TIME,
    Act.MORE_TIME,
    Act.MINUTE_LESS,
    Act.MINUTE_MORE,
    Act.BEGAN_EARLIER,
)
_ON_OR_OFF_IN_THE_ROOM = (Act.BLACKOUT, Act.HOLD, Act.CONCLUDE, Act.SLOW_DOWN)


def desk_of(act: Act) -> str:
    """Return the name of the desk that carries the act out."""
    return _DESK_OF_ACT.get(act) or _DESK_OF_MENU.get(ACTIONS[act].menu, "chair")


class DeskSet(QObject):
    """Build the chair's desk at once and each other when it is first asked for; `desk_built` announces it.

    `grown` announces a part that a desk has built later; `hub_stands` says in a few words how the link to the hub is.
    """

    desk_built = Signal(Desk)
    grown = Signal(QWidget)
    hub_stands = Signal(str, str)

    def __init__(self, meeting: OpenMeeting, surroundings: Surroundings) -> None:
        super().__init__()
        self.meeting = meeting
        self._surroundings = surroundings
        self.built: list[Desk] = []
        self.chair = self._announced(ChairDesk(meeting, surroundings.pictures))
        # Nobody waits for the cards, or for what the room sees, to see the floor: they come a moment later.
        self.soon = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self.soon.timeout.connect(self._show_the_rest)
        self.soon.start()
        if LaptopState(surroundings.personal / LAPTOP_FILE).hub_of(meeting.meeting.id):
            self.desk("exchange")  # it joins the hub again

    @cached_property
    def room(self) -> "RoomDirector":
        """Return what decides on the screens of the room; what they show is on the chair's desk from now on."""
        from facilitator.gui.room_director import RoomDirector  # noqa: PLC0415 - see above

        outside, chair = self._surroundings, self.chair
        room = RoomDirector(self.meeting, outside.pictures, outside.state, chair, chair.forms)
        chair.show_preview(room.preview)
        return room

    @cached_property
    def cards(self) -> "CardTray":
        """Return the cards that rapporteurs send to the podium."""
        from facilitator.gui.desks.card_tray import CardTray  # noqa: PLC0415 - see above

        cards = CardTray(self.meeting, self.chair)
        self.meeting.hub.changed.connect(cards.show_new)
        return cards

    @cached_property
    def rapporteur(self) -> "RapporteurDesk":
        """Return the rapporteur's desk."""
        from facilitator.gui.desks.rapporteur_desk import RapporteurDesk  # noqa: PLC0415 - see above

        return self._announced(RapporteurDesk(self.meeting, self._surroundings))

    @cached_property
    def secretariat(self) -> "SecretariatDesk":
        """Return the secretariat's desk."""
        from facilitator.gui.desks.secretariat_desk import SecretariatDesk  # noqa: PLC0415 - see above

        return self._announced(SecretariatDesk(self.meeting, self._surroundings))

    @cached_property
    def statistics(self) -> "StatisticsView":
        """Return the statistics."""
        from facilitator.gui.desks.statistics_view import StatisticsView  # noqa: PLC0415 - see above

        return self._announced(StatisticsView(self.meeting, self._surroundings))

    @cached_property
    def exchange(self) -> "ExchangePanel":
        """Return the exchange with other laptops."""
        from facilitator.gui.desks.exchange_panel import ExchangePanel  # noqa: PLC0415 - see above

        desk = ExchangePanel(self.meeting, self._surroundings)
        desk.hub.stands.connect(self.hub_stands)
        return self._announced(desk)

    @cached_property
    def programme(self) -> "ProgrammeDesk":
        """Return the desk on which the programme is edited."""
        from facilitator.gui.desks.programme_desk import ProgrammeDesk  # noqa: PLC0415 - see above

        return self._announced(ProgrammeDesk(self.meeting, self._surroundings))

    def desk(self, name: str) -> Desk:
        """Return the desk of one of the names in `DESKS`."""
        found: Desk = getattr(self, name)
        return found

    def of_menu(self, menu: str) -> Desk:
        """Return the desk that carries out the acts of the menu."""
        return self.desk(_DESK_OF_MENU.get(menu, "chair"))

    def slots_of(self, name: str) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the desk."""
        slots = self.desk(name).slots
        if name == "chair":
            from facilitator.gui.desks.room_slots import room_slots  # noqa: PLC0415 - see above

            return {**slots, **chair_slots(self.chair), **room_slots(self.room, self.meeting, self._surroundings)}
        return slots

    def carry_out(self, act: Act, actions: Mapping[Act, QAction]) -> None:
        """Carry the act out on its desk, unless the desk, once it is built, says that it cannot be done now."""
        name = desk_of(act)
        is_new = name not in vars(self)
        slot = self.slots_of(name)[act]
        if is_new:
            self.desk(name).show_states(actions)
        if actions[act].isEnabled():
            slot()

    def _show_the_rest(self) -> None:
        self.room.show_floor(self.chair.floor)
        self.cards.show_what_waits()

    def _announced(self, desk: Built) -> Built:
        self.built.append(desk)
        desk.grown.connect(self.grown)
        self.desk_built.emit(desk)
        return desk

    def save(self) -> bool:
        """Write everything that is being typed to the meeting file, and return whether it is there."""
        saved = [desk.save() for desk in self.built]
        return all(saved)

    def leave_texts(self) -> None:
        """Make what has been typed into each text one step of undo."""
        for desk in self.built:
            desk.leave_text()

    def enter(self, place: int) -> Desk:
        """Save what is being typed, make the desk in that place of `DESKS` ready for the hands and return it."""
        self.save()
        desk = self.desk(DESKS[place])
        desk.enter()
        return desk

    def show_clock(self) -> None:
        """Show the clock as it stands now, to the chair and to the room."""
        self.chair.show_clock()
        if "room" in vars(self):
            self.room.show_floor(self.chair.floor)

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
        if "room" in vars(self):
            from facilitator.gui.desks.room_slots import show_room_states  # noqa: PLC0415 - see above

            show_room_states(self.room, actions)
        else:
            for act in _ON_OR_OFF_IN_THE_ROOM:  # the meeting before may have left them on
                actions[act].setChecked(False)
        actions[Act.STOP_TIMER].setEnabled(floor.timer is not None)
        for desk in self.built:
            desk.show_states(actions)

    def close(self) -> None:
        """Save what is being typed and close the meeting file; a failure is told, for what was saved is safe."""
        self.soon.stop()
        self.save()
        self.leave_texts()
        for desk in self.built:
            desk.stop()
        if "room" in vars(self):
            self.room.close_screens()
        try:
            self.meeting.file.close()
        except MeetingUnavailableError as failure:
            self.meeting.tell_failure(failure)
