"""Draw the icons of acts when they are first seen: two hundred drawings would keep the window waiting."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from facilitator.gui.actions import ACTIONS
from facilitator.gui.acts.act import Act
from facilitator.gui.icons import Pictures


class IconsWhenSeen:
    """Give acts their icons, in the ink of the present palette."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._drawn: dict[Act, QAction] = {}

    def draw(self, actions: Iterable[QAction | None]) -> None:
        """Draw the icons of those that are acts and have none yet."""
        new = {each.data(): each for each in actions if each and each.data() in ACTIONS and each.icon().isNull()}
        self._dress(new)
        self._drawn.update(new)

    def draw_on(self, buttons: Iterable[QToolButton]) -> None:
        """Draw the icons of the buttons that show one."""
        words_alone = Qt.ToolButtonStyle.ToolButtonTextOnly
        self.draw(each.defaultAction() for each in buttons if each.toolButtonStyle() is not words_alone)

    def draw_again(self) -> None:
        """Draw every icon anew, when the palette is another."""
        self._dress(self._drawn)

    def _dress(self, actions: dict[Act, QAction]) -> None:
        for act, action in actions.items():
            action.setIcon(self._pictures.icon(ACTIONS[act].icon, checkable=action.isCheckable()))
