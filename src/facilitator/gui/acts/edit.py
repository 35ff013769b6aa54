"""Describe the acts that go back and forth."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.UNDO: ActionRow("Edit", "&Undo", "Ctrl+Z", "undo", "Undo the last act; the clock runs on"),
    Act.REDO: ActionRow("Edit", "&Redo", "Ctrl+Shift+Z", "redo", "Make the act undone last again"),
    Act.FIND_NOTES: ActionRow(
        "Edit", "&Find in all notes\u2026", "Ctrl+F", "search", "Search the notes of all sessions"
    ),
}
