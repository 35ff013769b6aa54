"""Describe the acts on notes and pledges."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.JUMP_TO_FLOOR: ActionRow("Notes", "&Current speaker", "F2", "microphone", "Write about whoever has the floor"),
    Act.NEW_NOTE: ActionRow("Notes", "&New note", "Ctrl+T", "note", "Begin another note on the same intervention"),
    Act.ATTACH_PREVIOUS: ActionRow(
        "Notes", "Attach to the &previous", "Ctrl+Alt+Up", "move_up", "Tie the note to the intervention before"
    ),
    Act.ATTACH_NEXT: ActionRow(
        "Notes", "Attach to the ne&xt", "Ctrl+Alt+Down", "move_down", "Tie the note to the intervention after"
    ),
    Act.SESSION_NOTE: ActionRow(
        "Notes", "On the &session itself", "Shift+F2", "note", "Begin a note on no intervention"
    ),
    Act.PARAGRAPH_PREVIOUS: ActionRow(
        "Notes",
        "Pa&ragraph to the previous",
        "Alt+Shift+Up",
        "move_up",
        "Tie this paragraph to the intervention before",
    ),
    Act.PARAGRAPH_NEXT: ActionRow(
        "Notes", "Paragraph &to the next", "Alt+Shift+Down", "move_down", "Tie this paragraph to the intervention after"
    ),
    Act.TIME_STAMP: ActionRow("Notes", "Time st&amp", "Ctrl+.", "clock", "Write the venue's time at the cursor"),
    Act.FROM_STAMP: ActionRow(
        "Notes", "Spea&ker at the stamp", "Alt+Shift+T", "microphone", "Show whose intervention the time stamp fell in"
    ),
    Act.VERBATIM: ActionRow(
        "Notes", "&Verbatim", "Ctrl+Shift+V", "quotation", "Mark the selected words as spoken exactly so"
    ),
    Act.BOLD: ActionRow("Notes", "&Bold", "", "edit", "Bold; Ctrl+B while typing a note"),
    Act.ITALIC: ActionRow("Notes", "&Italic", "", "edit", "Italic; Ctrl+I while typing a note"),
    Act.LIST_LINES: ActionRow("Notes", "&List", "", "programme", "Make the selected lines a list, or no list"),
    Act.QUOTE_LINES: ActionRow("Notes", "&Quotation", "", "quotation", "Make the selected lines a quotation, or none"),
    Act.SUPPORTER: ActionRow(
        "Notes", "Also said b&y\u2026", "Ctrl+Shift+Y", "group", "Add a delegation that said the same; + while typing"
    ),
    Act.PRIVATE_NOTE: ActionRow(
        "Notes",
        "Privat&e note",
        "Alt+Shift+X",
        "hidden",
        "Keep the note out of every report and exchange, or share it",
    ),
    Act.REVISIONS: ActionRow("Notes", "Earlier &words\u2026", "Ctrl+R", "history", "Compare and restore earlier words"),
    Act.DELETE_NOTE: ActionRow("Notes", "&Delete the note", "", "delete", "Delete this note; undo brings it back"),
    Act.SPELLING: ActionRow(
        "Notes", "Check spellin&g", "", "confirm", "Underline words that no dictionary knows", checkable=True
    ),
}
