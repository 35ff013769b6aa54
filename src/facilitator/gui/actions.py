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
        "Floor", "Move to the &top", "Alt+Home", "move_first", "Make the selection the next speaker"
    ),
    Act.MOVE_UP: ActionRow("Floor", "Move &up", "Alt+Up", "move_up", "Move the selection one place up"),
    Act.MOVE_DOWN: ActionRow("Floor", "Move &down", "Alt+Down", "move_down", "Move the selection one place down"),
    Act.WITHDRAW: ActionRow("Floor", "&Withdraw", "Ctrl+Del", "remove", "Take the selection off the list"),
    Act.CLOSE_LIST: ActionRow(
        "Floor",
        "&Close the list",
        "Ctrl+L",
        "list_closed",
        "Close the list of speakers, or open it again",
        checkable=True,
    ),
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

MENUS = ("File", "Edit", "View", "Floor", "Notes", "Help")


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
