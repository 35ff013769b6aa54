"""The screens of the room: modes, messages, look, monitors."""

import subprocess
import sys
from pathlib import Path

import pytest
from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.gui.acts.act import Act
from facilitator.gui.room_director import RoomDirector
from facilitator.gui.screens import identity
from facilitator.gui.widgets.room_page import PageKind
from facilitator.services.room_view import RoomMessage, RoomMode, RoomSettings, RoomView


def do(stage: Stage, act: Act) -> None:
    stage.window.acts[act].trigger()


def room(stage: Stage) -> RoomDirector:
    return stage.desks.room


def seen(stage: Stage) -> RoomView:
    stage.window.heartbeat.beat.emit()
    view = room(stage).preview.view
    assert view is not None
    return view


def test_the_preview_shows_what_the_room_sees(stage: Stage) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    view = seen(stage)
    assert view.speaker is not None
    assert (view.speaker.name, [each.name for each in view.following]) == ("Uruguay", ["Japan"])


def test_both_screens_open_and_show_the_same_view_without_taking_the_keys(stage: Stage) -> None:
    do(stage, Act.ROOM_SCREEN)
    do(stage, Act.PODIUM_SCREEN)
    screens = room(stage).screens
    assert set(screens) == set(PageKind)
    assert all(screen.page.view == seen(stage) for screen in screens.values())
    for screen in screens.values():
        assert screen.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        assert screen.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert not screen.isFullScreen()
    do(stage, Act.CLOSE_SCREENS)
    assert room(stage).screens == {}


@pytest.mark.parametrize("act,mode", [(Act.BLACKOUT, RoomMode.BLACKOUT), (Act.HOLD, RoomMode.HOLD)])
def test_a_mode_is_on_until_it_is_asked_for_again(stage: Stage, act: Act, mode: RoomMode) -> None:
    do(stage, act)
    assert seen(stage).mode is mode
    assert stage.window.acts[act].isChecked()
    do(stage, act)
    assert seen(stage).mode is RoomMode.LIVE


def test_a_break_is_shown_with_the_time_at_which_it_ends(stage: Stage) -> None:
    do(stage, Act.BREAK)
    assert (seen(stage).mode, seen(stage).resumes_at) == (RoomMode.BREAK, "10:15")


@pytest.mark.parametrize("act,message", [(Act.CONCLUDE, RoomMessage.CONCLUDE), (Act.SLOW_DOWN, RoomMessage.SLOW_DOWN)])
def test_the_speaker_is_asked_and_the_next_one_is_not(stage: Stage, act: Act, message: RoomMessage) -> None:
    stage.inscribe("urg", "jpn")
    stage.next_speaker()
    do(stage, act)
    assert seen(stage).message is message
    do(stage, act)
    assert seen(stage).message is RoomMessage.NONE
    do(stage, act)
    stage.next_speaker(10)
    assert seen(stage).message is RoomMessage.NONE


def test_the_podium_flashes_when_the_time_is_up(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    do(stage, Act.PODIUM_SCREEN)
    stage.clock.advance(200)
    page = room(stage).screens[PageKind.PODIUM].page
    lights = []
    for _ in range(12):
        stage.window.heartbeat.beat.emit()
        lights.append(page.is_lit)
    assert lights.count(False) == lights.count(True)


def test_captions_go_round_the_languages_and_are_remembered(stage: Stage) -> None:
    do(stage, Act.CAPTIONS)
    assert room(stage).choice.settings.captions == ("es",)
    for _ in range(5):
        do(stage, Act.CAPTIONS)
    assert room(stage).choice.settings.captions == ("en",)


def test_the_look_is_chosen_in_a_form_and_remembered(stage: Stage, tmp_path: Path) -> None:
    do(stage, Act.ROOM_LOOK)
    form = stage.forms.room.form
    form.browse.click()
    assert form.logo.text() == ""
    stage.dialogue.to_open = tmp_path / "logo.png"
    form.browse.click()
    form.font_scale.setValue(120)
    form.shown_next.setValue(3)
    form.captions.setCurrentIndex(3)
    form.flashes.setChecked(False)
    form.keep.click()
    wanted = RoomSettings(
        shown_next=3, captions=("en", "es"), logo=str(tmp_path / "logo.png"), font_scale=120, flashes=False
    )
    assert seen(stage).settings == wanted
    path = stage.meeting.file.path
    stage.window.files.open_path(path)
    assert room(stage).choice.settings == wanted


def test_a_double_click_fills_the_screen_and_escape_leaves_it(stage: Stage) -> None:
    do(stage, Act.ROOM_SCREEN)
    screen = room(stage).screens[PageKind.ROOM]
    for filled in (True, False, True):
        QTest.mouseDClick(screen, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        assert screen.isFullScreen() is filled
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isFullScreen()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isFullScreen()


def test_a_screen_that_is_unplugged_gives_the_window_back_and_takes_it_again(stage: Stage) -> None:
    do(stage, Act.ROOM_SCREEN)
    window = room(stage).screens[PageKind.ROOM]
    monitor = QGuiApplication.primaryScreen()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window.show_on(monitor)
    assert (window.isFullScreen(), window.filled) == (True, identity(monitor))
    application.screenRemoved.emit(monitor)
    assert not window.isFullScreen()
    application.screenAdded.emit(monitor)
    assert window.isFullScreen()
    application.screenAdded.emit(monitor)
    window.show_on(None)
    application.screenRemoved.emit(monitor)
    assert not window.isFullScreen()


def test_keys_reach_the_chair_while_the_room_is_shown(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.press(Qt.Key.Key_F5, CONTROL | SHIFT)
    stage.press(Qt.Key.Key_F5)
    assert stage.speaking == "URY"


_TWO_MONITORS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from facilitator.app import Places, build_window
from facilitator.gui.acts.act import Act
from facilitator.gui.widgets.room_page import PageKind
from facilitator.paths import resources_folder
from facilitator.rehearsal import AtOnce, RehearsalClock, RehearsalDialogue
from datetime import UTC, datetime

folder = Path(sys.argv[1])
application = QApplication(sys.argv[:1])
places = Places(resources=resources_folder(), personal=folder, meetings=lambda: folder)
clock = RehearsalClock(datetime(2024, 12, 10, 13, 0, tzinfo=UTC))
window = build_window(application, places, clock, RehearsalDialogue(folder), AtOnce())
window.show()
window.files.open_sample()
window.acts[Act.ROOM_SCREEN].trigger()
screen = window.desks.room.screens[PageKind.ROOM]
area = screen.geometry()
print(area.x(), area.y(), area.width(), area.height(), screen.isFullScreen())
window.close()
"""


def test_with_a_second_monitor_the_room_fills_that_one(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(
        '{"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},'
        ' {"name": "wall", "x": 1440, "y": 0, "width": 1024, "height": 768}]}',
        encoding="utf-8",
    )
    script = tmp_path / "two_monitors.py"
    script.write_text(_TWO_MONITORS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), "-platform", f"offscreen:configfile={config}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={"PYTHONPATH": ":".join(sys.path), "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )
    assert done.stdout.split() == ["1440", "0", "1024", "768", "True"], done.stderr[-800:]
