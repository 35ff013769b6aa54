"""Describe the acts on the screens of the room."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.ROOM_SCREEN: ActionRow("Room", "&Room screen", "Ctrl+Shift+F5", "room_screen", "Show the floor to the room"),
    Act.PODIUM_SCREEN: ActionRow("Room", "&Podium screen", "Ctrl+Shift+F6", "clock", "Show the clock to the speaker"),
    Act.CLOSE_SCREENS: ActionRow(
        "Room", "Clos&e the screens", "Ctrl+J, Ctrl+K", "close", "Close room and podium screen"
    ),
    Act.BLACKOUT: ActionRow("Room", "&Blackout", "Ctrl+Shift+K", "hidden", "Blank the screens at once", checkable=True),
    Act.HOLD: ActionRow("Room", "&Hold slide", "Ctrl+H", "shown", "Show the meeting's title instead", checkable=True),
    Act.CONCLUDE: ActionRow("Room", "Please &conclude", "F11", "alarm", "Ask the speaker to conclude", checkable=True),
    Act.SLOW_DOWN: ActionRow(
        "Room", "Please &slow down", "F12", "less_time", "Ask the speaker to slow down", checkable=True
    ),
    Act.CAPTIONS: ActionRow(
        "Room", "Captions: next &language", "Ctrl+Shift+F9", "settings", "English, Spanish, French, or two"
    ),
    Act.ROOM_LOOK: ActionRow(
        "Room", "How &it looks…", "Ctrl+Shift+F7", "settings", "Logo, size of words, names shown, captions"
    ),
}
