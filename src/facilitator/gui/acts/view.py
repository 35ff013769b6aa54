"""Describe the acts on how the window looks."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.CHAIR_DESK: ActionRow("View", "&Chair", "Ctrl+1", "chair", "Go to the chair's desk", checkable=True),
    Act.RAPPORTEUR_DESK: ActionRow(
        "View", "&Rapporteur", "Ctrl+2", "note", "Go to the rapporteur's desk", checkable=True
    ),
    Act.SECRETARIAT_DESK: ActionRow(
        "View", "&Secretariat", "Ctrl+3", "export_word", "Go to the secretariat's desk", checkable=True
    ),
    Act.STATISTICS: ActionRow(
        "View", "S&tatistics", "Ctrl+4", "statistics", "See what has been counted so far", checkable=True
    ),
    Act.COPY_PICTURE: ActionRow("View", "Copy the &picture", "Ctrl+Shift+C", "save_copy", "Put it on the clipboard"),
    Act.SAVE_PICTURE: ActionRow("View", "Sa&ve the picture…", "", "print", "Write it as PNG or SVG"),
    Act.SCHEME: ActionRow("View", "&Light or dark", "Ctrl+Shift+L", "dark", "Change between light and dark"),
    Act.HOLD_STILL: ActionRow("View", "&No motion", "", "pause", "Show nothing that flashes or slides", checkable=True),
    Act.ENGLISH: ActionRow("View", "&English", "", "theme", "Speak English from the next start", checkable=True),
    Act.FRENCH: ActionRow("View", "&Français", "", "theme", "Speak French from the next start", checkable=True),
    Act.SPANISH: ActionRow("View", "Españ&ol", "", "theme", "Speak Spanish from the next start", checkable=True),
    Act.LARGER: ActionRow("View", "L&arger", "Ctrl++", "add", "Show everything larger"),
    Act.SMALLER: ActionRow("View", "S&maller", "Ctrl+-", "remove", "Show everything smaller"),
}
