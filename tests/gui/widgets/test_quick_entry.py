"""Find something in a few keystrokes."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.gui.widgets.quick_entry import QuickEntry, Suggestion

NAMES = ["Ghana", "Germany", "Gabon", "Gambia", "Georgia", "Greece", "Grenada", "Guatemala", "Guinea", "Guyana"]


def find(text: str) -> Sequence[Suggestion]:
    """Return the names that begin with the letters."""
    return [Suggestion(name, name, "G") for name in NAMES if name.casefold().startswith(text.casefold())]


@pytest.fixture
def entry(qtbot: QtBot) -> Iterator[QuickEntry]:
    """Return an entry at the top of a window that is shown."""
    window = QWidget()
    window.resize(400, 300)
    made = QuickEntry()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addStretch()
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setObjectName("other")
    layout.addWidget(other)
    qtbot.addWidget(window)
    made.set_find(find)
    window.show()
    QTest.qWaitForWindowActive(window)
    made.take_focus()
    yield made
    window.close()


def test_an_entry_that_knows_nothing_finds_nothing(qtbot: QtBot) -> None:
    made = QuickEntry()
    qtbot.addWidget(made)
    QTest.keyClicks(made.line, "gha")
    assert made.suggestions.rows == ()


def test_letters_show_at_most_eight_suggestions_the_best_one_chosen(entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, "g")
    assert entry.popup.isVisible()
    assert len(entry.suggestions.rows) == 8
    assert entry.popup.currentIndex().row() == 0
    assert entry.line.hasFocus()
    assert entry.suggestions.rows[0].words == "Ghana  ·  G"


@pytest.mark.parametrize(
    "keys, chosen",
    [
        ([], "Ghana"),
        ([Qt.Key.Key_Down], "Germany"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], "Ghana"),
        ([Qt.Key.Key_Up], "Ghana"),
        ([Qt.Key.Key_PageDown], "Guatemala"),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], "Ghana"),
    ],
)
def test_arrows_choose_and_enter_takes(qtbot: QtBot, entry: QuickEntry, keys: list[Qt.Key], chosen: str) -> None:
    QTest.keyClicks(entry.line, "g")
    for key in keys:
        QTest.keyClick(entry.line, key)
    with qtbot.waitSignal(entry.chosen) as taken:
        QTest.keyClick(entry.line, Qt.Key.Key_Enter)
    assert taken.args == [chosen, "g"]
    assert entry.line.text() == ""
    assert not entry.popup.isVisible()


def test_a_click_takes_too(qtbot: QtBot, entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, "g")
    place = entry.popup.visualRect(entry.suggestions.index(2)).center()
    with qtbot.waitSignal(entry.chosen) as taken:
        QTest.mouseClick(entry.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken.args == ["Gabon", "g"]


def test_letters_that_mean_nothing_are_handed_over_as_they_are(qtbot: QtBot, entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, " xyz ")
    assert not entry.popup.isVisible()
    with qtbot.waitSignal(entry.unmatched) as handed:
        QTest.keyClick(entry.line, Qt.Key.Key_Return)
    assert handed.args == ["xyz"]


def test_enter_on_an_empty_line_says_nothing(qtbot: QtBot, entry: QuickEntry) -> None:
    with qtbot.assertNotEmitted(entry.chosen), qtbot.assertNotEmitted(entry.unmatched):
        QTest.keyClick(entry.line, Qt.Key.Key_Return)


def test_escape_empties_the_line(entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, "g")
    QTest.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.line.text() == ""
    assert not entry.popup.isVisible()


def test_arrows_without_suggestions_stay_in_the_line(entry: QuickEntry) -> None:
    QTest.keyClick(entry.line, Qt.Key.Key_Down)
    assert entry.popup.isHidden()


def test_leaving_the_line_puts_the_suggestions_away(entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, "g")
    other = entry.window().findChild(QWidget, "other")
    assert other is not None
    other.setFocus()
    assert not entry.popup.isVisible()


def test_suggestions_stay_inside_the_window(entry: QuickEntry) -> None:
    entry.window().resize(400, 120)
    QTest.keyClicks(entry.line, "g")
    assert entry.window().rect().contains(entry.popup.geometry())


def test_the_suggestions_go_with_their_entry(qtbot: QtBot, entry: QuickEntry) -> None:
    QTest.keyClicks(entry.line, "g")
    popup = entry.popup
    with qtbot.waitSignal(popup.destroyed):
        entry.deleteLater()
