"""The table of acts: keys, words, pictures."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from facilitator.gui.actions import ACTIONS, MENUS
from facilitator.gui.acts.act import Act
from facilitator.gui.dialogs.cheat_sheet import sheet
from facilitator.paths import resources_folder


def test_every_act_has_a_row() -> None:
    assert set(ACTIONS) == set(Act)


def test_no_two_acts_share_keys() -> None:
    keys = Counter(QKeySequence(row.keys).toString() for row in ACTIONS.values() if row.keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("act", [act for act, row in ACTIONS.items() if row.keys])
def test_the_keys_are_keys(act: Act) -> None:
    combinations = QKeySequence(ACTIONS[act].keys).toString().split(", ")
    assert all(combinations)
    assert len(combinations) == 1 or combinations[0] == "Ctrl+J"


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_entries_of_a_menu_share_a_letter(menu: str) -> None:
    letters = Counter(
        row.text[row.text.index("&") + 1].casefold() for row in ACTIONS.values() if row.menu == menu and "&" in row.text
    )
    assert [letter for letter, times in letters.items() if times > 1] == []


@pytest.mark.parametrize("act", Act)
def test_every_act_has_a_menu_a_tip_and_a_picture(act: Act) -> None:
    row = ACTIONS[act]
    assert row.menu in MENUS
    assert row.tip
    assert (resources_folder() / "icons" / f"{row.icon}.svg").is_file()


@pytest.mark.parametrize("act", [act for act, row in ACTIONS.items() if row.keys])
def test_the_sheet_of_keys_has_every_key(act: Act) -> None:
    assert f"<b>{QKeySequence(ACTIONS[act].keys).toString(QKeySequence.SequenceFormat.NativeText)}</b>" in sheet()
