"""Describe the acts that say what a note records."""

from collections.abc import Mapping

from facilitator.gui.acts.act import Act, ActionRow

ROWS: Mapping[Act, ActionRow] = {
    Act.KEY_MESSAGE: ActionRow(
        "Kind", "&Key message", "Alt+1", "key_message", "The note is a key message; or type km:"
    ),
    Act.RECOMMENDATION: ActionRow("Kind", "&Recommendation", "Alt+2", "confirm", "It recommends; or type rec:"),
    Act.GOOD_PRACTICE: ActionRow("Kind", "&Good practice", "Alt+3", "confirm", "It tells a good practice; or type gp:"),
    Act.CHALLENGE: ActionRow("Kind", "&Challenge", "Alt+4", "warning", "It names a challenge or gap; or type ch:"),
    Act.PLEDGE_NOTE: ActionRow("Kind", "&Pledge", "Alt+5", "pledge", "It holds a pledge; or type pl:"),
    Act.QUESTION_NOTE: ActionRow("Kind", "&Question", "Alt+6", "question", "It asks a question; or type q:"),
    Act.ANSWER_NOTE: ActionRow("Kind", "&Answer", "Alt+7", "note", "It answers a question; or type a:"),
    Act.QUOTATION_NOTE: ActionRow("Kind", "Quo&tation", "Alt+8", "quotation", "It quotes; or type quo:"),
    Act.AGREEMENT: ActionRow("Kind", "Agr&eement", "Alt+9", "merge", "Delegations agreed; or type agr:"),
    Act.DIVERGENCE: ActionRow("Kind", "&Divergence", "Alt+0", "swap", "Delegations differed; or type div:"),
    Act.FOLLOW_UP: ActionRow("Kind", "&Follow-up", "Alt+Shift+F", "flag", "Something is to be done; or type fu:"),
    Act.PROCEDURAL: ActionRow("Kind", "Proced&ural", "Alt+Shift+P", "programme", "It is about procedure; or type pro:"),
}
