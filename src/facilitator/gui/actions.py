"""List every act of the window: its words, its keys, its icon. Menus, buttons and the cheat sheet read this."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from facilitator.gui.icons import Pictures


class Act(Enum):
    """Name every act that has a menu entry."""

    NEW_MEETING = auto()
    OPEN_MEETING = auto()
    OPEN_SAMPLE = auto()
    SAVE_COPY = auto()
    EXPORT_WORD = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    CHAIR_DESK = auto()
    RAPPORTEUR_DESK = auto()
    SECRETARIAT_DESK = auto()
    SCHEME = auto()
    LARGER = auto()
    SMALLER = auto()
    ADD_DELEGATION = auto()
    NEXT_SPEAKER = auto()
    GIVE_FLOOR = auto()
    START_UNKNOWN = auto()
    PAUSE = auto()
    END = auto()
    LESS_TIME = auto()
    MORE_TIME = auto()
    MOVE_FIRST = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    WITHDRAW = auto()
    CLOSE_LIST = auto()
    POINT_OF_ORDER = auto()
    UPHOLD = auto()
    REJECT = auto()
    WITHDRAW_POINT = auto()
    QUESTION = auto()
    ANSWER = auto()
    CHAIR_SPEAKS = auto()
    MINUTE_MORE = auto()
    MINUTE_LESS = auto()
    BEGAN_EARLIER = auto()
    CORRECT_TIMES = auto()
    SITTING = auto()
    BREAK = auto()
    SILENCE = auto()
    STOP_TIMER = auto()
    DETAILS = auto()
    WHY = auto()
    SWAP_NEXT = auto()
    ABSENT = auto()
    ABSENT_END = auto()
    STRIKE = auto()
    TEXT_ONLY = auto()
    PUT_BACK = auto()
    PROPOSE = auto()
    SORT_GROUPS = auto()
    SORT_HEADS = auto()
    SORT_RECEIPT = auto()
    SORT_ALPHABET = auto()
    DRAW_LOTS = auto()
    CARRY_OVER = auto()
    CLOSE_SOON = auto()
    GRANT_REPLY = auto()
    GRANT_NOW = auto()
    REFUSE_REPLY = auto()
    FIT_LIMIT = auto()
    FIT_CLOSE = auto()
    FIT_CARRY = auto()
    ROOM_SCREEN = auto()
    PODIUM_SCREEN = auto()
    CLOSE_SCREENS = auto()
    BLACKOUT = auto()
    HOLD = auto()
    CONCLUDE = auto()
    SLOW_DOWN = auto()
    CAPTIONS = auto()
    JUMP_TO_FLOOR = auto()
    NEW_NOTE = auto()
    ATTACH_PREVIOUS = auto()
    ATTACH_NEXT = auto()
    RECORD_PLEDGE = auto()
    CHEAT_SHEET = auto()


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Hold what is shown of an act; `checkable` ones are either on or off."""

    menu: str
    text: str
    keys: str
    icon: str
    tip: str
    checkable: bool = False


ACTIONS: Mapping[Act, ActionRow] = {
    Act.NEW_MEETING: ActionRow("File", "&New meeting…", "Ctrl+N", "new_meeting", "Begin a meeting file of its own"),
    Act.OPEN_MEETING: ActionRow("File", "&Open…", "Ctrl+O", "open_meeting", "Open a meeting file"),
    Act.OPEN_SAMPLE: ActionRow("File", "Practise on a &sample", "", "help", "Open a fresh copy of the sample meeting"),
    Act.SAVE_COPY: ActionRow("File", "Save a &copy…", "Ctrl+Shift+S", "save_copy", "Write a copy to another place"),
    Act.EXPORT_WORD: ActionRow("File", "&Export to Word…", "Ctrl+E", "export_word", "Write the outcome summary"),
    Act.QUIT: ActionRow("File", "&Quit", "Ctrl+Q", "close", "Close the window; everything is saved"),
    Act.UNDO: ActionRow("Edit", "&Undo", "Ctrl+Z", "undo", "Undo the last act; the clock runs on"),
    Act.REDO: ActionRow("Edit", "&Redo", "Ctrl+Shift+Z", "redo", "Make the act undone last again"),
    Act.CHAIR_DESK: ActionRow("View", "&Chair", "Ctrl+1", "chair", "Go to the chair's desk", checkable=True),
    Act.RAPPORTEUR_DESK: ActionRow(
        "View", "&Rapporteur", "Ctrl+2", "note", "Go to the rapporteur's desk", checkable=True
    ),
    Act.SECRETARIAT_DESK: ActionRow(
        "View", "&Secretariat", "Ctrl+3", "export_word", "Go to the secretariat's desk", checkable=True
    ),
    Act.SCHEME: ActionRow("View", "&Light or dark", "Ctrl+Shift+L", "dark", "Change between light and dark"),
    Act.LARGER: ActionRow("View", "L&arger", "Ctrl++", "add", "Show everything larger"),
    Act.SMALLER: ActionRow("View", "S&maller", "Ctrl+-", "remove", "Show everything smaller"),
    Act.ADD_DELEGATION: ActionRow("Floor", "&Add a delegation", "F3", "add_delegation", "Type who asks for the floor"),
    Act.NEXT_SPEAKER: ActionRow("Floor", "&Next speaker", "F5", "next_speaker", "Thank the speaker, call the next one"),
    Act.GIVE_FLOOR: ActionRow(
        "Floor", "&Give the floor", "Ctrl+Return", "microphone", "Give the floor to the selection"
    ),
    Act.START_UNKNOWN: ActionRow("Floor", "S&tart, name later", "F4", "start", "Start the clock; type the name after"),
    Act.PAUSE: ActionRow("Floor", "&Pause", "F6", "pause", "Pause the clock, or let it go on", checkable=True),
    Act.END: ActionRow("Floor", "&End", "F7", "stop", "End the intervention; the floor is free"),
    Act.LESS_TIME: ActionRow("Floor", "&Less: 30 s", "F8", "less_time", "Take 30 seconds from the speaker"),
    Act.MORE_TIME: ActionRow("Floor", "&More: 30 s", "F9", "more_time", "Give the speaker 30 seconds"),
    Act.MOVE_FIRST: ActionRow(
        "List", "Move to the &top", "Alt+Home", "move_first", "Make the selection the next speaker"
    ),
    Act.MOVE_UP: ActionRow("List", "Move &up", "Alt+Up", "move_up", "Move the selection one place up"),
    Act.MOVE_DOWN: ActionRow("List", "Move &down", "Alt+Down", "move_down", "Move the selection one place down"),
    Act.WITHDRAW: ActionRow("List", "&Withdraw", "Ctrl+Del", "remove", "Take the selection off the list"),
    Act.CLOSE_LIST: ActionRow(
        "List",
        "&Close the list",
        "Ctrl+L",
        "list_closed",
        "Close the list of speakers, or open it again",
        checkable=True,
    ),
    Act.POINT_OF_ORDER: ActionRow(
        "Floor", "P&oint of order", "Ctrl+Shift+O", "point_of_order", "Hear a point of order at once; the clock pauses"
    ),
    Act.UPHOLD: ActionRow("Floor", "Up&held", "", "confirm", "Uphold the point of order"),
    Act.REJECT: ActionRow("Floor", "Re&jected", "", "close", "Reject the point of order"),
    Act.WITHDRAW_POINT: ActionRow("Floor", "Withdra&wn", "", "undo", "The point of order is withdrawn"),
    Act.QUESTION: ActionRow("Floor", "&Question", "Ctrl+Shift+Q", "question", "Hear an interposed question"),
    Act.ANSWER: ActionRow("Floor", "Answer", "Ctrl+Shift+A", "microphone", "Hear an answer"),
    Act.CHAIR_SPEAKS: ActionRow("Floor", "&Chair speaks", "Ctrl+Shift+H", "chair", "Time the chair's own words"),
    Act.MINUTE_LESS: ActionRow("Floor", "Less: 1 min&ute", "Shift+F8", "less_time", "Take a minute from the speaker"),
    Act.MINUTE_MORE: ActionRow("Floor", "More: 1 minute", "Shift+F9", "more_time", "Give the speaker a minute"),
    Act.BEGAN_EARLIER: ActionRow("Floor", "&Began 10 s ago", "Ctrl+B", "history", "The speaker began 10 s before"),
    Act.CORRECT_TIMES: ActionRow("Floor", "Correct t&imes", "Ctrl+Shift+T", "time_limit", "Correct begin and end"),
    Act.SITTING: ActionRow("Floor", "Limits an&d chair", "Ctrl+,", "settings", "Change limits, warnings, who presides"),
    Act.BREAK: ActionRow("Floor", "B&reak: 15 minutes", "", "suspend", "Start a break of 15 minutes"),
    Act.SILENCE: ActionRow("Floor", "Minute of &silence", "", "clock", "Time a minute of silence"),
    Act.STOP_TIMER: ActionRow("Floor", "Stop the timer", "", "stop", "Stop the timer beside the floor"),
    Act.DETAILS: ActionRow(
        "List", "D&etails", "Alt+Return", "edit", "Change speaker, rank and groups of the selection"
    ),
    Act.WHY: ActionRow(
        "List", "W&hy is it here?", "Ctrl+Shift+W", "help", "Say why the selection stands where it does"
    ),
    Act.SWAP_NEXT: ActionRow(
        "List", "Swap with the &next", "Alt+S", "swap", "Swap the selection with the one after it"
    ),
    Act.ABSENT: ActionRow("List", "&Absent", "Ctrl+Shift+B", "absent", "Pass over, to the end of the own category"),
    Act.ABSENT_END: ActionRow("List", "Absent: end of &list", "", "move_last", "Pass over, to the end of the list"),
    Act.STRIKE: ActionRow("List", "Absent: stri&ke", "", "delete", "Pass over and strike off the list"),
    Act.TEXT_ONLY: ActionRow("List", "Te&xt only", "", "note", "The statement is handed in, not delivered"),
    Act.PUT_BACK: ActionRow("List", "Put &back", "Ctrl+Shift+R", "undo", "Put back who left the list last"),
    Act.PROPOSE: ActionRow("List", "&Propose for balance", "Ctrl+Shift+E", "statistics", "Propose whom to hear next"),
    Act.SORT_GROUPS: ActionRow("List", "Sort: &groups first", "", "group", "Groups, then States by rank"),
    Act.SORT_HEADS: ActionRow("List", "Sort: heads of &State first", "", "chair", "Heads of State, then groups"),
    Act.SORT_RECEIPT: ActionRow("List", "Sort: order of &receipt", "", "clock", "First come, first called"),
    Act.SORT_ALPHABET: ActionRow("List", "Sort: alphabet&ical", "", "speakers_list", "By English short name"),
    Act.DRAW_LOTS: ActionRow("List", "Draw l&ots", "", "swap", "Draw the order by lot"),
    Act.CARRY_OVER: ActionRow("List", "Carr&y over", "", "move_last", "Carry everybody over to the next sitting"),
    Act.CLOSE_SOON: ActionRow(
        "List", "Close in 10 &minutes", "", "alarm", "Announce that the list closes in 10 minutes"
    ),
    Act.GRANT_REPLY: ActionRow("List", "Grant reply at the end", "", "right_of_reply", "Grant the selected reply"),
    Act.GRANT_NOW: ActionRow("List", "Grant reply now", "", "right_of_reply", "Grant the selected reply as the next"),
    Act.REFUSE_REPLY: ActionRow("List", "Re&fuse reply", "", "close", "Refuse the selected reply"),
    Act.FIT_LIMIT: ActionRow(
        "List", "Shorter limit", "", "time_limit", "Shorten the limit so that the session ends in time"
    ),
    Act.FIT_CLOSE: ActionRow(
        "List", "Close after", "", "list_closed", "Close the list so that the session ends in time"
    ),
    Act.FIT_CARRY: ActionRow("List", "Carry o&ver", "", "move_last", "Carry over as many as must be"),
    Act.ROOM_SCREEN: ActionRow("Room", "&Room screen", "Ctrl+Shift+F5", "room_screen", "Show the floor to the room"),
    Act.PODIUM_SCREEN: ActionRow("Room", "&Podium screen", "Ctrl+Shift+F6", "clock", "Show the clock to the speaker"),
    Act.CLOSE_SCREENS: ActionRow("Room", "Clos&e the screens", "", "close", "Close room and podium screen"),
    Act.BLACKOUT: ActionRow("Room", "&Blackout", "Ctrl+Shift+K", "hidden", "Blank the screens at once", checkable=True),
    Act.HOLD: ActionRow("Room", "&Hold slide", "Ctrl+H", "shown", "Show the meeting's title instead", checkable=True),
    Act.CONCLUDE: ActionRow("Room", "Please &conclude", "F11", "alarm", "Ask the speaker to conclude", checkable=True),
    Act.SLOW_DOWN: ActionRow(
        "Room", "Please &slow down", "F12", "less_time", "Ask the speaker to slow down", checkable=True
    ),
    Act.CAPTIONS: ActionRow("Room", "Captions: next &language", "", "settings", "English, Spanish, French, or two"),
    Act.JUMP_TO_FLOOR: ActionRow("Notes", "&Current speaker", "F2", "microphone", "Write about whoever has the floor"),
    Act.NEW_NOTE: ActionRow("Notes", "&New note", "Ctrl+T", "note", "Begin another note on the same intervention"),
    Act.ATTACH_PREVIOUS: ActionRow(
        "Notes", "Attach to the &previous", "Ctrl+Alt+Up", "move_up", "Tie the note to the intervention before"
    ),
    Act.ATTACH_NEXT: ActionRow(
        "Notes", "Attach to the ne&xt", "Ctrl+Alt+Down", "move_down", "Tie the note to the intervention after"
    ),
    Act.RECORD_PLEDGE: ActionRow(
        "Notes", "Record a p&ledge…", "Ctrl+P", "pledge", "Make a pledge of the selected words"
    ),
    Act.CHEAT_SHEET: ActionRow("Help", "&Keys", "F1", "help", "Show every key"),
}

MENUS = ("File", "Edit", "View", "Floor", "List", "Room", "Notes", "Help")


def make_actions(group: QActionGroup, pictures: Pictures) -> dict[Act, QAction]:
    """Return one action per act, all in the group, which says when any of them is wanted."""
    made = {}
    for act, row in ACTIONS.items():
        action = QAction(translated(row.text), group)
        action.setData(act)
        action.setShortcut(QKeySequence(row.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{translated(row.tip)} ({keys})" if keys else translated(row.tip))
        action.setStatusTip(translated(row.tip))
        action.setCheckable(row.checkable)
        made[act] = action
    dress_actions(made, pictures)
    return made


def dress_actions(actions: Mapping[Act, QAction], pictures: Pictures) -> None:
    """Give every action its icon in the ink of the present palette."""
    for act, action in actions.items():
        action.setIcon(pictures.icon(ACTIONS[act].icon))


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)
