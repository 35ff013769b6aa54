"""Describe the acts that put something on record, and those on what the record still lacks."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.RECORD_PLEDGE: ActionRow(
        "Record", "Record a &pledge\u2026", "Ctrl+P", "pledge", "Make a pledge of the selected words"
    ),
    Act.RECORD_COMMITMENT: ActionRow(
        "Record",
        "&Recommendation, decision, follow-up\u2026",
        "Ctrl+D",
        "confirm",
        "Put the selected words on record, with owner and due date",
    ),
    Act.STATEMENT_TEXT: ActionRow(
        "Record",
        "&Text of a statement\u2026",
        "Ctrl+Shift+D",
        "save_copy",
        "Note that a text was received; guard its pace",
    ),
    Act.STILL_MISSING: ActionRow(
        "Record", "Still &missing", "Ctrl+G", "warning", "See what the record of this session lacks"
    ),
    Act.SUMMING_UP: ActionRow(
        "Record", "Sum &up for the chair", "Alt+Shift+G", "key_message", "Five lines in large type for the wrap-up"
    ),
    Act.BRING_FORWARD: ActionRow(
        "Record", "Bring &open points forward\u2026", "", "import", "Take over what an earlier meeting has left open"
    ),
    Act.OWN_REFERENCES: ActionRow(
        "Record",
        "Give refer&ences of their own",
        "Ctrl+Shift+U",
        "edit",
        "Where two laptops gave the same reference, the later record gets the next one",
    ),
    Act.CODEBOOK_IN: ActionRow("Record", "Take over a code&book\u2026", "", "import", "Read themes from a CSV file"),
    Act.CODEBOOK_OUT: ActionRow(
        "Record", "&Write the codebook\u2026", "", "export_table", "Write the themes as a CSV file to share"
    ),
    Act.ABBREVIATIONS_IN: ActionRow(
        "Record", "Take over &abbreviations\u2026", "", "import", "Add a CSV file of abbreviations to your own list"
    ),
}
