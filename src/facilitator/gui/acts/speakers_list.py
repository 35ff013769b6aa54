"""Describe the acts on the speakers' list."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
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
    Act.ABSENT_END: ActionRow(
        "List", "Absent: end of &list", "Ctrl+J, Ctrl+E", "move_last", "Pass over, to the end of the list"
    ),
    Act.STRIKE: ActionRow("List", "Absent: stri&ke", "Ctrl+J, Ctrl+S", "delete", "Pass over and strike off the list"),
    Act.TEXT_ONLY: ActionRow(
        "List", "Te&xt only", "Ctrl+J, Ctrl+T", "note", "The statement is handed in, not delivered"
    ),
    Act.PUT_BACK: ActionRow("List", "Put &back", "Ctrl+Shift+R", "undo", "Put back who left the list last"),
    Act.PROPOSE: ActionRow("List", "&Propose for balance", "Ctrl+Shift+E", "statistics", "Propose whom to hear next"),
    Act.SORT_GROUPS: ActionRow("List", "Sort: &groups first", "Ctrl+J, Ctrl+G", "group", "Groups, then States by rank"),
    Act.SORT_HEADS: ActionRow(
        "List", "Sort: heads of &State first", "Ctrl+J, Ctrl+H", "chair", "Heads of State, then groups"
    ),
    Act.SORT_RECEIPT: ActionRow(
        "List", "Sort: order of &receipt", "Ctrl+J, Ctrl+R", "clock", "First come, first called"
    ),
    Act.SORT_ALPHABET: ActionRow(
        "List", "Sort: alphabet&ical", "Ctrl+J, Ctrl+L", "speakers_list", "By English short name"
    ),
    Act.DRAW_LOTS: ActionRow("List", "Draw l&ots", "Ctrl+J, Ctrl+D", "swap", "Draw the order by lot"),
    Act.CARRY_OVER: ActionRow(
        "List", "Carr&y over", "Ctrl+J, Ctrl+O", "move_last", "Carry everybody over to the next sitting"
    ),
    Act.CLOSE_SOON: ActionRow(
        "List", "Close in 10 &minutes", "Ctrl+Shift+M", "alarm", "Announce that the list closes in 10 minutes"
    ),
    Act.GRANT_REPLY: ActionRow(
        "List", "Grant reply at the end", "Ctrl+J, Ctrl+P", "right_of_reply", "Grant the selected reply"
    ),
    Act.GRANT_NOW: ActionRow(
        "List", "Grant reply now", "Ctrl+J, Ctrl+N", "right_of_reply", "Grant the selected reply as the next"
    ),
    Act.REFUSE_REPLY: ActionRow("List", "Re&fuse reply", "Ctrl+J, Ctrl+F", "close", "Refuse the selected reply"),
    Act.FIT_LIMIT: ActionRow(
        "List", "Shorter limit", "Ctrl+J, Ctrl+1", "time_limit", "Shorten the limit so that the session ends in time"
    ),
    Act.FIT_CLOSE: ActionRow(
        "List", "Close after", "Ctrl+J, Ctrl+2", "list_closed", "Close the list so that the session ends in time"
    ),
    Act.FIT_CARRY: ActionRow("List", "Carry o&ver", "Ctrl+J, Ctrl+3", "move_last", "Carry over as many as must be"),
    Act.LEAVE_LIST: ActionRow(
        "List", "Leave the list, with a reason…", "Ctrl+Shift+Del", "remove", "Withdrawn, refused, not reached: and why"
    ),
    Act.SWAP_WITH: ActionRow(
        "List", "Swap by agreement…", "Ctrl+J, Ctrl+Y", "swap", "Swap the selection with another, and say who agreed"
    ),
    Act.CLOSE_AT: ActionRow(
        "List", "Close at a time…", "Ctrl+M", "alarm", "Announce when the list closes; it closes by itself then"
    ),
    Act.LIST_NOT_OPEN: ActionRow(
        "List", "Not yet open", "", "list_closed", "Say that the list has not been opened yet"
    ),
}
