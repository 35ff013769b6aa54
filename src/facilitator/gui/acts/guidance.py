"""Describe the acts that explain the program."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.CHEAT_SHEET: ActionRow("Help", "&Keys", "F1", "help", "Show every key"),
    Act.GUIDE: ActionRow("Help", "&Guide", "Shift+F1", "information", "Read how each desk is used"),
    Act.TOUR: ActionRow("Help", "&Tour", "", "start", "Be led through the desks on the sample meeting"),
}
