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
    Act.RECORD_PLEDGE: ActionRow(
        "Notes", "Record a p&ledge…", "Ctrl+P", "pledge", "Make a pledge of the selected words"
    ),
}
