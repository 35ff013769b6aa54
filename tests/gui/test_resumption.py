"""Go on after the program has stopped in mid-speech."""

import sqlite3

import pytest
from gui.stage import SESSION, OpenWindow, Stage
from PySide6.QtCore import Qt


@pytest.fixture
def resumed(stage: Stage, open_window: OpenWindow) -> Stage:
    """Return a second window on the file, 372 seconds after Uruguay began to speak in the first one."""
    stage.inscribe("urg", "jap")
    stage.desks.chair.acts.give_floor(next(each.id for each in stage.floor.queue if each.delegation_id == "URY"))
    path = stage.meeting.file.path
    stage.window.close()
    stage.clock.advance(372)
    window = open_window()
    window.files.open_path(path)
    return Stage(window, stage.clock, stage.dialogue, stage.folder)


def test_the_notice_names_who_has_the_floor_and_for_how_long(resumed: Stage) -> None:
    assert resumed.told == "Uruguay has had the floor since 10:00:04: 6:12 so far."
    assert resumed.meeting.session_id == SESSION
    assert list(resumed.choices) == ["Go on", "End the intervention", "Dismiss"]


def test_the_clock_shows_the_time_that_has_passed_meanwhile(resumed: Stage) -> None:
    assert resumed.chair.countdown.face.text == "+3:12"


def test_going_on_leaves_the_clock_running(resumed: Stage) -> None:
    resumed.choices["Go on"].click()
    assert resumed.told == ""
    assert resumed.speaking == "URY"


def test_ending_it_ends_it_now(resumed: Stage) -> None:
    resumed.choices["End the intervention"].click()
    assert resumed.told == ""
    assert resumed.speaking == ""
    assert [each.clock.elapsed(resumed.clock.now()) for each in resumed.heard] == [372]


def test_ending_it_ends_it_though_another_session_is_shown(resumed: Stage) -> None:
    resumed.meeting.choose_session("policing-1")
    resumed.choices["End the intervention"].click()
    resumed.meeting.choose_session(SESSION)
    assert resumed.speaking == ""


def test_the_notice_goes_with_the_next_act_on_the_clock(resumed: Stage) -> None:
    resumed.next_speaker()
    assert resumed.speaking == "JPN"
    assert resumed.told == ""


def test_another_notice_is_not_taken_away(resumed: Stage) -> None:
    resumed.window.tell("The copy is complete.")
    resumed.press(Qt.Key.Key_F7)
    assert resumed.told == "The copy is complete."


def test_without_anybody_on_the_floor_nothing_is_asked(stage: Stage) -> None:
    assert stage.told == ""


def test_the_notice_of_one_meeting_does_not_stay_over_the_next(resumed: Stage) -> None:
    resumed.window.files.open_sample()
    assert resumed.told == ""


def test_a_file_that_was_never_closed_holds_every_act(stage: Stage) -> None:
    stage.inscribe("urg")
    stage.next_speaker()
    copy = stage.folder / "crashed.facilitator"
    with sqlite3.connect(stage.meeting.file.path) as file:
        file.execute("VACUUM INTO ?", (str(copy),))
    file.close()
    stage.clock.advance(60)
    stage.window.files.open_path(copy)
    assert stage.told.startswith("Uruguay has had the floor since")
