"""Describe the acts on files and documents."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.NEW_MEETING: ActionRow("File", "&New meeting…", "Ctrl+N", "new_meeting", "Begin a meeting file of its own"),
    Act.OPEN_MEETING: ActionRow("File", "&Open…", "Ctrl+O", "open_meeting", "Open a meeting file"),
    Act.OPEN_SAMPLE: ActionRow("File", "Practise on a &sample", "", "help", "Open a fresh copy of the sample meeting"),
    Act.SAVE_COPY: ActionRow("File", "Save a &copy…", "Ctrl+Shift+S", "save_copy", "Write a copy to another place"),
    Act.EXPORT_WORD: ActionRow("File", "&Export to Word…", "Ctrl+E", "export_word", "Write the outcome summary"),
    Act.SAFETY: ActionRow(
        "File", "Earlier states and &passphrase", "", "history", "Bring back an earlier state, set a passphrase"
    ),
    Act.LOCK: ActionRow("File", "&Lock", "Ctrl+Alt+L", "hidden", "Cover the window and the room's screens"),
    Act.EXPORT_FIGURES: ActionRow(
        "File", "Export fi&gures to Word…", "", "statistics", "Write the statistics as charts with tables"
    ),
    Act.EXPORT_LOGS: ActionRow(
        "File", "E&xport the speech log…", "", "export_table", "Write who spoke when, and the pledges, as a workbook"
    ),
    Act.EXPORT_PLEDGES: ActionRow(
        "File", "Export the ple&dges…", "", "export_table", "Write the pledges as comma-separated values"
    ),
    Act.EXPORT_EVERYTHING: ActionRow(
        "File", "Export everything as &JSON…", "", "export_table", "Write all records for other programs to read"
    ),
    Act.QUIT: ActionRow("File", "&Quit", "Ctrl+Q", "close", "Close the window; everything is saved"),
}
