"""Everything can be reached by key, heard by name, read at every scale, and held still."""

import pytest
from gui.reach import clipped_texts, described, silent_or_roleless, tab_stops
from gui.stage import CONTROL, Stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from facilitator.gui.desk_set import DESKS

PAGES = range(len(DESKS))


def go_to(stage: Stage, page: int) -> None:
    stage.window.go_to_desk(page)
    QApplication.processEvents()


@pytest.fixture
def busy(stage: Stage) -> Stage:
    """Return a window on which somebody speaks, others wait and a note has been begun."""
    stage.inscribe("urg", "jap", "gha")
    stage.next_speaker()
    stage.take_notes()
    stage.note("Units deploy late. #future")
    stage.rest()
    return stage


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_every_page_has_a_role_and_a_name(busy: Stage, page: int) -> None:
    go_to(busy, page)
    assert silent_or_roleless(busy.window) == []


def test_every_form_of_the_desks_has_names_throughout(busy: Stage) -> None:
    for page in PAGES:
        go_to(busy, page)
        forms = [
            each for each in busy.desks.desk(DESKS[page]).findChildren(QWidget) if type(each).__name__.endswith("Form")
        ]
        for form in forms:
            hidden = form.isHidden()
            form.show()
            QApplication.processEvents()
            assert silent_or_roleless(form) == [], type(form).__name__
            form.setHidden(hidden)


def test_the_sheet_of_keys_and_the_room_screens_have_names(busy: Stage) -> None:
    busy.press(Qt.Key.Key_F1)
    busy.desks.room.open_room()
    busy.desks.room.open_podium()
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(windows) == 4
    assert [found for window in windows for found in silent_or_roleless(window)] == []


def test_a_control_without_a_name_would_be_found(busy: Stage) -> None:
    nameless = QSlider(busy.desks.rapporteur)
    nameless.show()
    assert [each.partition(" ")[0] for each in silent_or_roleless(busy.window)] == ["Slider"]


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_of_a_page_and_leaves_none_by_jumping_back(busy: Stage, page: int) -> None:
    go_to(busy, page)
    desk = busy.desks.desk(DESKS[page])
    wanted = tab_stops(desk)
    reached: list[QWidget] = []
    for _ in range(len(wanted) + 120):
        focused = QApplication.focusWidget()
        if focused is not None and focused not in reached:
            reached.append(focused)
        QTest.keyClick(busy.window.windowHandle(), Qt.Key.Key_Tab)
    lost = [described(QAccessible.queryAccessibleInterface(each)) for each in wanted - set(reached)]
    assert wanted
    assert lost == []


@pytest.mark.parametrize("page", PAGES)
def test_at_200_per_cent_no_word_is_cut_off(busy: Stage, page: int) -> None:
    for _ in range(5):
        busy.window.look.larger()
    busy.window.resize(1920, 1080)
    go_to(busy, page)
    assert clipped_texts(busy.window) == []


def test_motion_is_reduced_on_demand_and_stays_so(busy: Stage) -> None:
    before = QApplication.cursorFlashTime()
    busy.window.look.hold_still()
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    assert busy.window._surroundings.state.still  # noqa: SLF001 - what the next start will read
    busy.desks.room.open_podium()
    beats: list[int] = []
    for page in busy.desks.room._pages():  # noqa: SLF001 - every page on the screens
        page.beat = lambda: beats.append(1)  # type: ignore[method-assign]
    for _ in range(12):
        busy.desks.show_clock()
    assert beats == []
    busy.window.look.hold_still()
    for _ in range(12):
        busy.desks.show_clock()
    assert beats
    assert QApplication.cursorFlashTime() == before
    busy.press(Qt.Key.Key_1, CONTROL)


@pytest.mark.parametrize("scale, room", [(100, (1024, 600)), (150, (1600, 900)), (200, (1920, 1000))])
def test_every_desk_fits_on_the_screens_of_ordinary_laptops(busy: Stage, scale: int, room: tuple[int, int]) -> None:
    while busy.window.look._appearance.scale < scale:  # noqa: SLF001 - what is shown
        busy.window.look.larger()
    for page in PAGES:
        go_to(busy, page)
        least = busy.desks.desk(DESKS[page]).minimumSizeHint()
        beside = busy.window.height() - busy.window.form.desks.height()
        assert (least.width() <= room[0], least.height() + beside <= room[1]) == (True, True), (DESKS[page], least)


def test_icons_grow_with_the_words(busy: Stage) -> None:
    button = busy.chair.next_button
    before = button.iconSize().width()
    while busy.window.look._appearance.scale < 200:  # noqa: SLF001 - what is shown
        busy.window.look.larger()
    assert button.iconSize().width() == 2 * before
    assert button.icon().actualSize(button.iconSize()).width() == 2 * before
