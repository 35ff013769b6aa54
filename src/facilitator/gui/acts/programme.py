"""Describe the acts on the programme: bring it in, edit it, send it out."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.EDIT_PROGRAMME: ActionRow(
        "Programme", "&Edit the programme", "Ctrl+6", "programme", "Change sessions by hand", checkable=True
    ),
    Act.EDIT_MEETING: ActionRow(
        "Programme", "Edit the &meeting", "", "programme", "Change title, place, days and the time zone of the venue"
    ),
    Act.IMPORT_PROGRAMME: ActionRow(
        "Programme", "&Import programme…", "Ctrl+I", "import", "Read sessions from a workbook, CSV, calendar or Word"
    ),
    Act.IMPORT_DELEGATIONS: ActionRow(
        "Programme", "Import &delegations…", "", "delegations", "Read who takes part from a workbook or CSV"
    ),
    Act.IMPORT_SPEECH_LOG: ActionRow(
        "Programme", "Import speech &log…", "", "history", "Read who spoke when in a past session"
    ),
    Act.ADD_SESSION: ActionRow("Programme", "&Add a session", "", "add", "Add a session after the last one"),
    Act.CLONE_SESSION: ActionRow("Programme", "&Clone the session", "", "save_copy", "Add a session like this one"),
    Act.DELETE_SESSION: ActionRow("Programme", "Dele&te the session", "", "delete", "Take an unused session out"),
    Act.EDIT_THEMES: ActionRow(
        "Programme", "Edit t&hemes", "", "theme", "Change tags, titles and definitions of themes"
    ),
    Act.EXPORT_CALENDAR: ActionRow(
        "Programme", "Export as calenda&r…", "", "clock", "Write the programme as an .ics file"
    ),
    Act.EXPORT_PROGRAMME: ActionRow("Programme", "Export to &Word…", "", "export_word", "Write the programme"),
}
