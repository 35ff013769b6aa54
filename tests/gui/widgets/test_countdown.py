"""Draw a clock that can be read across a room."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facilitator.gui.appearance import Tone, colour
from facilitator.gui.widgets.countdown import ClockFace, CountdownFace, FacePhase


@pytest.fixture
def countdown(qtbot: QtBot) -> CountdownFace:
    """Return a clock of a usual size."""
    made = CountdownFace()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize("phase", FacePhase)
@pytest.mark.parametrize("size", [(160, 90), (520, 260), (1200, 200)])
def test_every_phase_is_drawn_at_every_size(countdown: CountdownFace, phase: FacePhase, size: tuple[int, int]) -> None:
    countdown.resize(*size)
    countdown.show_face(ClockFace("", "", FacePhase.IDLE, 0.0))
    empty = countdown.grab().toImage()
    countdown.show_face(ClockFace("1:23", "Speaking", phase, 0.5))
    assert countdown.grab().toImage() != empty


def test_screen_readers_hear_the_word_once_and_the_digits_when_they_ask(countdown: CountdownFace) -> None:
    countdown.show_face(ClockFace("1:23", "Speaking", FacePhase.RUNNING, 0.5))
    assert countdown.accessibleName() == "Speaking"
    assert countdown.accessibleDescription() == "1:23"
    countdown.setAccessibleName("said already")
    countdown.show_face(ClockFace("1:22", "Speaking", FacePhase.RUNNING, 0.5))
    assert countdown.accessibleName() == "said already"
    assert countdown.face.text == "1:22"


def test_the_screen_a_speaker_sees_floods_when_time_is_up(countdown: CountdownFace) -> None:
    face = ClockFace("+0:10", "Over time", FacePhase.OVER, 1.0)
    countdown.show_face(face)
    assert corner(countdown) != colour(Tone.OVER, dark=False)
    countdown.flood_when_over()
    countdown.show_face(face)
    assert corner(countdown) == colour(Tone.OVER, dark=False)


def corner(countdown: CountdownFace) -> QColor:
    """Return the colour of the ground."""
    return countdown.grab().toImage().pixelColor(8, 8)


@pytest.mark.parametrize("one, other", [(one, other) for one in FacePhase for other in FacePhase if one is not other])
def test_no_two_phases_share_a_shape(one: FacePhase, other: FacePhase) -> None:
    assert one.value != other.value
