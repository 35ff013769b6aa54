"""Describe the acts by which laptops exchange a meeting."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.EXCHANGE: ActionRow(
        "Exchange",
        "&Board",
        "Ctrl+5",
        "exchange",
        "See what has arrived, from whom, and what is missing",
        checkable=True,
    ),
    Act.PREPARE_EXCHANGE: ActionRow(
        "Exchange", "&Prepare for exchange…", "Ctrl+Shift+X", "save_copy", "Write one file to a stick or a mail folder"
    ),
    Act.OPEN_HAND_OVER: ActionRow(
        "Exchange", "&Open a hand-over…", "Ctrl+Shift+I", "import", "See first what it would change"
    ),
    Act.TAKE_OVER: ActionRow("Exchange", "&Take it over", "", "merge", "Take over what the hand-over brings"),
    Act.PUT_ASIDE: ActionRow("Exchange", "Put it &aside", "", "close", "Leave everything here as it is"),
    Act.DECIDE: ActionRow("Exchange", "&Decide for this value", "", "confirm", "Keep the chosen one of two values"),
    Act.CONNECT_HUB: ActionRow(
        "Exchange", "&Work with the hub", "", "group", "Keep in step with the other laptops", checkable=True
    ),
    Act.CUE_CARD: ActionRow("Exchange", "&Card to the chair", "Ctrl+Shift+G", "note", "Pass a line to the podium"),
}
