"""Describe the acts on the floor and its clock."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
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
    Act.POINT_OF_ORDER: ActionRow(
        "Floor", "P&oint of order", "Ctrl+Shift+O", "point_of_order", "Hear a point of order at once; the clock pauses"
    ),
    Act.UPHOLD: ActionRow("Floor", "Up&held", "Ctrl+J, Ctrl+U", "confirm", "Uphold the point of order"),
    Act.REJECT: ActionRow("Floor", "Re&jected", "Ctrl+J, Ctrl+J", "close", "Reject the point of order"),
    Act.WITHDRAW_POINT: ActionRow("Floor", "Withdra&wn", "Ctrl+J, Ctrl+W", "undo", "The point of order is withdrawn"),
    Act.QUESTION: ActionRow("Floor", "&Question", "Ctrl+Shift+Q", "question", "Hear an interposed question"),
    Act.ANSWER: ActionRow("Floor", "Answer", "Ctrl+Shift+A", "microphone", "Hear an answer"),
    Act.CHAIR_SPEAKS: ActionRow("Floor", "&Chair speaks", "Ctrl+Shift+H", "chair", "Time the chair's own words"),
    Act.MINUTE_LESS: ActionRow("Floor", "Less: 1 min&ute", "Shift+F8", "less_time", "Take a minute from the speaker"),
    Act.MINUTE_MORE: ActionRow("Floor", "More: 1 minute", "Shift+F9", "more_time", "Give the speaker a minute"),
    Act.BEGAN_EARLIER: ActionRow("Floor", "&Began 10 s ago", "Ctrl+B", "history", "The speaker began 10 s before"),
    Act.CORRECT_TIMES: ActionRow("Floor", "Correct t&imes", "Ctrl+Shift+T", "time_limit", "Correct begin and end"),
    Act.SPEAKER_DETAILS: ActionRow(
        "Floor", "Details of the speaker", "Shift+F6", "edit", "Change name, rank and groups of who has the floor"
    ),
    Act.NATIONAL_CAPACITY: ActionRow(
        "Floor", "Chair in national capacit&y", "Shift+F5", "flag", "The presiding officer speaks for the own country"
    ),
}
