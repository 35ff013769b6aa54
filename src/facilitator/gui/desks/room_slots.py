"""Say what carries out each act on what the room sees."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QAction

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.chair_slots import Slots
from facilitator.gui.dialogue import Dialogue
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.room_director import RoomDirector
from facilitator.gui.surroundings import Surroundings
from facilitator.services.room_view import RoomMessage, RoomMode


def room_slots(room: RoomDirector, meeting: OpenMeeting, surroundings: Surroundings) -> Slots:
    """Return what carries out each act on what the room sees."""
    return {
        Act.ROOM_SCREEN: room.open_room,
        Act.PODIUM_SCREEN: room.open_podium,
        Act.CLOSE_SCREENS: room.close_screens,
        Act.BLACKOUT: room.toggle_blackout,
        Act.HOLD: room.toggle_hold,
        Act.CONCLUDE: room.ask_to_conclude,
        Act.SLOW_DOWN: room.ask_to_slow_down,
        Act.CAPTIONS: room.next_captions,
        Act.ROOM_LOOK: partial(room.change_look, surroundings.dialogue),
        Act.PRINT_LIST: partial(_print_list, meeting, surroundings.dialogue),
    }


def show_room_states(room: RoomDirector, actions: Mapping[Act, QAction]) -> None:
    """Show on the acts what the room sees."""
    choice = room.choice
    actions[Act.BLACKOUT].setChecked(choice.mode is RoomMode.BLACKOUT)
    actions[Act.HOLD].setChecked(choice.mode is RoomMode.HOLD)
    actions[Act.CONCLUDE].setChecked(choice.message is RoomMessage.CONCLUDE)
    actions[Act.SLOW_DOWN].setChecked(choice.message is RoomMessage.SLOW_DOWN)


def _print_list(meeting: OpenMeeting, dialogue: Dialogue) -> None:
    from facilitator.gui.list_paper import print_list  # noqa: PLC0415 - only when it is wanted

    print_list(meeting, dialogue)
