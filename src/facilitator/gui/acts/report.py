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
    Act.NEXT_FINDING: ActionRow("Report", "Next &finding", "Ctrl+F2", "search", "Go to what the checks found next"),
    Act.MEND_FINDING: ActionRow(
        "Report", "Mend what was found", "Ctrl+F3", "edit", "Write the words proposed in the place of those found"
    ),
    Act.KEEP_NAME: ActionRow(
        "Report", "&Keep the name", "Ctrl+F10", "confirm", "The name is no source: keep it in this paragraph"
    ),
    Act.ACCEPT_CORRECTION: ActionRow("Report", "Accept the correction", "", "confirm", "The correction is accepted"),
    Act.DECLINE_CORRECTION: ActionRow(
        "Report", "Do not accept the correction", "", "close", "The correction is not accepted"
    ),
    Act.UNDECIDE_CORRECTION: ActionRow("Report", "Take the decision back", "", "undo", "The correction is open again"),
    Act.READ_COPY: ActionRow(
        "Report", "Read a &working copy\u2026", "", "import", "Show what was changed in a working copy"
    ),
    Act.ACCEPT_RETURNED: ActionRow(
        "Report", "Accept the change from Word", "Ctrl+F11", "confirm", "Make the selected change in the report"
    ),
    Act.ACCEPT_ALL_RETURNED: ActionRow(
        "Report",
        "Accept every change from Word",
        "",
        "merge",
        "Make every change to paragraphs, in one step",
    ),
    Act.PASS_RETURNED: ActionRow(
        "Report", "Pass over the change from Word", "Ctrl+F12", "close", "Leave the report as it is here"
    ),
    Act.LADDER: ActionRow(
        "Report", "T&hresholds and length", "", "settings", "Change when several become many, and the longest report"
    ),
    Act.TEMPLATE: ActionRow(
        "Report", "Word temp&late…", "", "export_word", "Choose the Word template and see what it offers"
    ),
}
