"""Whoever opens no meeting is shown how to begin, by key as well as by mouse."""

from pathlib import Path
from typing import Any

from gui.stage import OpenWindow, Stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.gui.main_window import MainWindow
from facilitator.gui.start_page import StartPage
from facilitator.rehearsal import AtOnce
from facilitator.services.ports import MeetingUnavailableError


def page_of(window: MainWindow) -> StartPage:
    QApplication.processEvents()
    page = window.form.desks.currentWidget()
    assert isinstance(page, StartPage)
    return page


def test_without_a_meeting_the_ways_to_open_one_are_offered(window: MainWindow) -> None:
    form = page_of(window).form
    buttons = (form.open_button, form.new_button, form.sample_button, form.tour_button)
    assert [each.text() for each in buttons] == ["Open", "New meeting", "Practise on a sample", "Tour"]
    assert all(not each.icon().isNull() for each in buttons)
    assert form.recent.isHidden()
    assert form.open_button.hasFocus()


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow) -> None:
    page = page_of(window)
    page.form.sample_button.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.desks is not None
    assert window.form.desks.currentWidget() is window.desks.chair
    assert window.form.desks.count() == 1


def test_a_meeting_opened_before_is_opened_again_by_enter(open_window: OpenWindow, meeting_path: Path) -> None:
    first = open_window()
    first.files.open_path(meeting_path)
    first.close()
    second = open_window()
    recent = page_of(second).form.recent
    assert [recent.item(place).text() for place in range(recent.count())] == [
        f"montevideo \u00b7 {meeting_path.parent}"
    ]
    assert recent.hasFocus()
    QTest.keyClick(second.windowHandle(), Qt.Key.Key_Return)
    assert second.desks is not None
    assert second.desks.meeting.file.path == meeting_path


def test_the_page_is_gone_while_a_meeting_is_open_and_back_afterwards(stage: Stage) -> None:
    assert stage.window.findChildren(StartPage) == []
    stage.window.close_meeting()
    assert page_of(stage.window).isVisible()


def test_enter_with_another_key_is_left_to_the_acts(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.chair.speakers_list.setCurrentIndex(stage.chair.speakers_list.model().index(0, 0))
    stage.chair.end_button.setFocus()
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.speaking == "URY"


class Standing(AtOnce):
    """Keep the work waiting, as a slow disk does."""

    def run(self, *asked: Any) -> None:
        _work, _done, self.fail, *_others = asked


def test_the_page_is_not_built_for_the_moment_in_which_a_meeting_is_opened(
    open_window: OpenWindow, meeting_path: Path
) -> None:
    background = Standing()
    window = open_window(background)
    QApplication.processEvents()
    window.close_meeting()
    window._beginning.end()  # noqa: SLF001 - as before the first look at the window
    window.files.open_path(meeting_path)
    window._beginning.offer()  # noqa: SLF001 - the same
    QApplication.processEvents()
    assert window.form.desks.count() == 0
    background.fail(MeetingUnavailableError("It cannot be read.", ""))
    QApplication.processEvents()
    assert isinstance(window.form.desks.currentWidget(), StartPage)
