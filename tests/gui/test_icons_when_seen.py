from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from facilitator.gui.acts.act import Act
from facilitator.gui.icons import Pictures
from facilitator.gui.icons_when_seen import IconsWhenSeen
from facilitator.paths import resources_folder


@pytest.fixture
def icons() -> IconsWhenSeen:
    return IconsWhenSeen(Pictures(resources_folder() / "icons", resources_folder() / "flags"))


def _actions(*acts: object) -> Mapping[object, QAction]:
    made = {act: QAction() for act in acts}
    for act, action in made.items():
        action.setData(act)
    return made


@pytest.mark.usefixtures("qapp")
def test_only_acts_that_are_seen_get_their_icon(icons: IconsWhenSeen) -> None:
    actions = _actions(Act.PAUSE, Act.END, "no act")
    icons.draw([actions[Act.PAUSE], actions["no act"], None])
    assert [each.icon().isNull() for each in actions.values()] == [False, True, True]


def test_buttons_of_words_alone_wait_for_a_menu_that_shows_their_icon(qtbot: QtBot, icons: IconsWhenSeen) -> None:
    actions = _actions(Act.PAUSE, Act.END)
    buttons = [QToolButton(), QToolButton()]
    for button, action in zip(buttons, actions.values(), strict=True):
        qtbot.addWidget(button)
        button.setDefaultAction(action)
    buttons[1].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    icons.draw_on(buttons)
    assert [each.icon().isNull() for each in actions.values()] == [False, True]


@pytest.mark.usefixtures("qapp")
def test_an_icon_that_was_drawn_is_drawn_again_when_the_palette_changes(icons: IconsWhenSeen) -> None:
    action = _actions(Act.PAUSE)[Act.PAUSE]
    icons.draw([action])
    before = action.icon().cacheKey()
    icons.draw([action])
    assert action.icon().cacheKey() == before
    icons.draw_again()
    assert action.icon().cacheKey() != before
