"""Describe the acts on the report: its review, its paragraphs, the notes behind them, its checks."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.ADVANCE_REVIEW: ActionRow(
        "Report", "&Next state of review", "Ctrl+F8", "confirm", "Submit the session, then reviewed, then final"
    ),
    Act.REOPEN_REVIEW: ActionRow("Report", "Open &again", "", "undo", "Make the session a draft again, with a reason"),
    Act.COMPILE: ActionRow(
        "Report", "&Compile the notes", "Ctrl+F5", "merge", "Make a paragraph of every note that waits for one"
    ),
    Act.NEW_PARAGRAPH: ActionRow(
        "Report", "New &paragraph", "Ctrl+Shift+N", "add", "Add a paragraph after the selected one"
    ),
    Act.REMOVE_PARAGRAPH: ActionRow(
        "Report", "&Remove paragraph", "Alt+Del", "delete", "Take the paragraph out; its notes stay"
    ),
    Act.PARAGRAPH_UP: ActionRow("Report", "Paragraph &up", "Alt+PgUp", "move_up", "Move the paragraph one place up"),
    Act.PARAGRAPH_DOWN: ActionRow(
        "Report", "Paragraph &down", "Alt+PgDown", "move_down", "Move the paragraph one place down"
    ),
    Act.SPLIT_PARAGRAPH: ActionRow(
        "Report", "&Split at the cursor", "Ctrl+Shift+Return", "swap", "Make two paragraphs of one"
    ),
    Act.MERGE_PARAGRAPH: ActionRow(
        "Report", "&Merge into the one above", "Ctrl+Shift+Backspace", "merge", "Append it to the paragraph above"
    ),
    Act.LOCK_WORDING: ActionRow(
        "Report",
        "Wording agreed",
        "Ctrl+F9",
        "confirm",
        "Lock the wording, or unlock it",
        checkable=True,
    ),
    Act.TIE_NOTE: ActionRow(
        "Report", "&Tie the note, with its words", "Alt+Right", "add", "Tie the notes and add their words"
    ),
    Act.TIE_SUPPORT: ActionRow(
        "Report", "Tie the note as &evidence", "Alt+Shift+Right", "flag", "Tie the notes; the wording stays"
    ),
    Act.TIE_AGAINST: ActionRow(
        "Report", "Tie as the &opposite view", "Alt+Shift+Left", "swap", "Tie the notes as holding the opposite view"
    ),
    Act.UNTIE_NOTE: ActionRow("Report", "Unt&ie the note", "Alt+Left", "remove", "Take the notes out of the paragraph"),
    Act.QUANTIFY: ActionRow(
        "Report", "Use the &quantifier", "Ctrl+F6", "statistics", "Write the quantifier that the evidence asks for"
    ),
    Act.OPPOSITE_VIEW: ActionRow(
        "Report", "Add the opposite &view", "Ctrl+F7", "swap", "Give the opposite view its own sentence"
    ),
}
