"""Make the actions of the window from the table of its acts. Menus, buttons and the cheat sheet read the same table."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from facilitator.gui.acts import (
    edit,
    exchange,
    file,
    floor,
    guidance,
    note_kinds,
    notes,
    programme,
    record,
    report,
    room,
    session,
    speakers_list,
    view,
)
from facilitator.gui.acts.act import Act, ActionRow
from facilitator.gui.icons import Pictures

ACTIONS: Mapping[Act, ActionRow] = {
    **file.ROWS,
    **edit.ROWS,
    **view.ROWS,
    **floor.ROWS,
    **speakers_list.ROWS,
    **session.ROWS,
    **room.ROWS,
    **notes.ROWS,
    **note_kinds.ROWS,
    **record.ROWS,
    **programme.ROWS,
    **report.ROWS,
    **exchange.ROWS,
    **guidance.ROWS,
}

MENUS = (
    "File",
    "Edit",
    "View",
    "Floor",
    "List",
    "Session",
    "Room",
    "Notes",
    "Kind",
    "Record",
    "Programme",
    "Report",
    "Exchange",
    "Help",
)


_REPEATING = {Act.MOVE_UP, Act.MOVE_DOWN, Act.LESS_TIME, Act.MORE_TIME, Act.LARGER, Act.SMALLER}


def make_actions(group: QActionGroup, pictures: Pictures) -> dict[Act, QAction]:
    """Return one action per act, all in the group, which says when any of them is wanted."""
    made = {}
    for act, row in ACTIONS.items():
        action = QAction(translated(row.text), group)
        action.setData(act)
        action.setIcon(pictures.icon(row.icon))
        action.setShortcut(QKeySequence(row.keys))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{translated(row.tip)} ({keys})" if keys else translated(row.tip))
        action.setStatusTip(translated(row.tip))
        action.setCheckable(row.checkable)
        # A key that is held down must not call one speaker after the other.
        action.setAutoRepeat(act in _REPEATING)
        made[act] = action
    return made


def translated(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)
