"""Make the actions of the window from the table of its acts. Menus, buttons and the cheat sheet read the same table."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from facilitator.gui.acts import edit, file, floor, guidance, note_kinds, notes, record, room, speakers_list, view
from facilitator.gui.acts.act import Act, ActionRow
from facilitator.gui.icons import Pictures

ACTIONS: Mapping[Act, ActionRow] = {
    **file.ROWS,
    **edit.ROWS,
    **view.ROWS,
    **floor.ROWS,
    **speakers_list.ROWS,
    **room.ROWS,
    **notes.ROWS,
    **note_kinds.ROWS,
    **record.ROWS,
    **guidance.ROWS,
}

MENUS = ("File", "Edit", "View", "Floor", "List", "Room", "Notes", "Kind", "Record", "Help")


def make_actions(group: QActionGroup, pictures: Pictures) -> dict[Act, QAction]:
    """Return one action per act, all in the group, which says when any of them is wanted."""
    made = {}
    for act, row in ACTIONS.items():
        action = QAction(translated(row.text), group)
        action.setData(act)
        action.setShortcut(QKeySequence(row.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{translated(row.tip)} ({keys})" if keys else translated(row.tip))
        action.setStatusTip(translated(row.tip))
        action.setCheckable(row.checkable)
        made[act] = action
    dress_actions(made, pictures)
    return made


def dress_actions(actions: Mapping[Act, QAction], pictures: Pictures) -> None:
    """Give every action its icon in the ink of the present palette."""
    for act, action in actions.items():
        action.setIcon(pictures.icon(ACTIONS[act].icon))


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)
