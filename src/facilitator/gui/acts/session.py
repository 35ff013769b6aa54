"""Describe the acts on a session as a sitting: its limits and timers, the roll, what the chair says and keeps."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.SITTING: ActionRow("Session", "Limits an&d chair", "Ctrl+,", "settings", "Change limits, plan, who presides"),
    Act.TIMER: ActionRow("Session", "&Timer…", "Shift+F7", "clock", "Start a break or another timer of any length"),
    Act.BREAK: ActionRow(
        "Session", "&Break: 15 minutes", "Ctrl+J, Ctrl+B", "suspend", "Start a break of 15 minutes; the room sees it"
    ),
    Act.SILENCE: ActionRow("Session", "&Minute of silence", "Ctrl+J, Ctrl+M", "clock", "Time a minute of silence"),
    Act.STOP_TIMER: ActionRow(
        "Session", "Stop t&he timer", "Ctrl+J, Ctrl+Q", "stop", "Stop the timer beside the floor"
    ),
    Act.SCRIPT_PHRASES: ActionRow(
        "Session", "&Phrases to read", "Shift+F3", "quotation", "Choose what to say, ready to be read aloud"
    ),
    Act.SCRIPT_LANGUAGE: ActionRow(
        "Session", "&Language of the phrases", "Shift+F4", "settings", "English, French or Spanish"
    ),
    Act.ROLL_CALL: ActionRow("Session", "&Roll call", "Shift+F11", "delegations", "Mark who is in the room"),
    Act.CHAIR_NOTES: ActionRow(
        "Session", "&Chair's notes", "Shift+F12", "note", "Your own notes; no report and no screen shows them"
    ),
    Act.TIME_BANK: ActionRow(
        "Session", "&Allot time…", "Ctrl+J, Ctrl+I", "time_limit", "Give a delegation or a group an amount of time"
    ),
    Act.PRINT_LIST: ActionRow(
        "Session", "List of speakers as PD&F…", "Ctrl+Shift+P", "print", "Write the list to paper or a PDF file"
    ),
}
