"""Put what a clock reads into digits, a word and a shape."""

from datetime import timedelta

import pytest
from fakes import TEN_O_CLOCK

from facilitator.domain.programme import ClockMode, ClockSettings
from facilitator.domain.speaking_clock import SpeakingClock
from facilitator.gui.models.clock_words import face_of, face_of_free_floor
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.widgets.countdown import ClockFace, FacePhase

SETTINGS = ClockSettings(first_warning=60, second_warning=30, grace=15)


def face(elapsed: float, *, limit: int = 180, paused: bool = False) -> ClockFace:
    """Return the face after so many seconds of speaking."""
    now = TEN_O_CLOCK + timedelta(seconds=elapsed)
    clock = SpeakingClock(limit=limit).start(TEN_O_CLOCK)
    return face_of((clock.pause(now) if paused else clock).read(now, SETTINGS), limit)


@pytest.mark.parametrize(
    "elapsed, text, word, phase",
    [
        (0, "3:00", "Speaking", FacePhase.RUNNING),
        (0.2, "3:00", "Speaking", FacePhase.RUNNING),
        (119.5, "1:01", "Speaking", FacePhase.RUNNING),
        (120, "1:00", "Time is running out", FacePhase.WARNING),
        (150, "0:30", "Please conclude", FacePhase.URGENT),
        (179.9, "0:01", "Please conclude", FacePhase.URGENT),
        (180, "+0:00", "Time is up", FacePhase.URGENT),
        (195, "+0:15", "Over time", FacePhase.OVER),
    ],
)
def test_the_clock_counts_down_to_the_limit_and_up_after_it(
    elapsed: float, text: str, word: str, phase: FacePhase
) -> None:
    shown = face(elapsed)
    assert (shown.text, shown.state_word, shown.phase) == (text, word, phase)


def test_a_paused_clock_says_so() -> None:
    shown = face(60, paused=True)
    assert (shown.text, shown.state_word, shown.phase) == ("2:00", "Paused", FacePhase.PAUSED)


def test_without_a_limit_the_time_spoken_is_shown() -> None:
    assert face(3725, limit=0).text == "1:02:05"
    assert face(3725, limit=0).fraction == 0


@pytest.mark.parametrize("elapsed, fraction", [(0, 0), (90, 0.5), (400, 1)])
def test_the_bar_follows_the_share_that_is_used(elapsed: float, fraction: float) -> None:
    assert face(elapsed).fraction == fraction


def test_a_free_floor_shows_what_the_next_speaker_will_have() -> None:
    assert face_of_free_floor(180) == ClockFace("3:00", "The floor is free", FacePhase.IDLE, 0.0)


@pytest.mark.parametrize("seconds, words", [(0, "0:00"), (59.9, "0:59"), (60, "1:00"), (3600, "1:00:00")])
def test_durations_are_written_as_clocks_show_them(seconds: float, words: str) -> None:
    assert minutes_and_seconds(seconds) == words


@pytest.mark.parametrize(
    "mode, elapsed, text, phase",
    [
        (ClockMode.COUNT_UP, 70, "1:10", FacePhase.RUNNING),
        (ClockMode.COUNT_UP, 200, "3:20", FacePhase.OVER),
        (ClockMode.CLOCK_ONLY, 200, "10:03", FacePhase.RUNNING),
    ],
)
def test_a_clock_may_count_up_or_show_only_the_time_of_day(
    mode: ClockMode, elapsed: float, text: str, phase: FacePhase
) -> None:
    now = TEN_O_CLOCK + timedelta(seconds=elapsed)
    reading = SpeakingClock(limit=180).start(TEN_O_CLOCK).read(now, SETTINGS)
    shown = face_of(reading, 180, mode, "10:03")
    assert (shown.text, shown.phase) == (text, phase)


@pytest.mark.parametrize("mode, text", [(ClockMode.COUNT_UP, "0:00"), (ClockMode.CLOCK_ONLY, "10:03")])
def test_a_free_floor_follows_the_mode_of_the_clock(mode: ClockMode, text: str) -> None:
    assert face_of_free_floor(180, mode, "10:03").text == text
