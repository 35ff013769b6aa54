"""Name every act that a user can call for, and the form in which it is described."""

from dataclasses import dataclass
from enum import Enum, auto


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

    STATISTICS = auto()
    COPY_PICTURE = auto()
    SAVE_PICTURE = auto()


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Hold what is shown of an act; `checkable` ones are either on or off."""

    menu: str
    text: str
    keys: str
    icon: str
    tip: str
    checkable: bool = False
