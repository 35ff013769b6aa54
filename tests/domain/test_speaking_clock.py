from datetime import datetime, timedelta

import pytest
from builders import at
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import ClockSettings
from facilitator.domain.speaking_clock import Phase, Signal, SpeakingClock

THREE_MINUTES = SpeakingClock(limit=180)
SETTINGS = ClockSettings(first_warning=60, second_warning=30, grace=10)


def running(limit: int = 180) -> SpeakingClock:
    return SpeakingClock(limit=limit).start(at(0))


def test_a_new_clock_is_ready_and_shows_its_whole_limit() -> None:
    reading = THREE_MINUTES.read(at(0), SETTINGS)
    assert (reading.phase, reading.elapsed, reading.remaining, reading.paused) == (Phase.READY, 0, 180, 0)
    assert THREE_MINUTES.started_at is None


def test_elapsed_time_is_arithmetic_on_now() -> None:
    assert running().elapsed(at(42)) == 42


def test_a_pause_is_kept_apart_from_the_time_spoken() -> None:
    clock = running().pause(at(60)).resume(at(90))
    assert (clock.elapsed(at(100)), clock.paused(at(100))) == (70, 30)


def test_a_pause_that_lasts_goes_on_being_counted_as_pause() -> None:
    clock = running().pause(at(60))
    assert (clock.phase, clock.elapsed(at(100)), clock.paused(at(100))) == (Phase.PAUSED, 60, 40)


def test_a_stopped_clock_stands_still() -> None:
    clock = running().pause(at(50)).resume(at(70)).stop(at(100))
    assert (clock.elapsed(at(500)), clock.paused(at(500)), clock.ended_at) == (80, 20, at(100))


def test_stopping_a_paused_clock_ends_it_where_the_pause_began() -> None:
    assert running().pause(at(60)).stop(at(100)).ended_at == at(60)


def test_a_clock_that_never_started_can_be_stopped() -> None:
    assert THREE_MINUTES.stop(at(5)).phase is Phase.STOPPED


@pytest.mark.parametrize(
    "broken",
    [
        lambda: running().start(at(1)),
        lambda: THREE_MINUTES.pause(at(1)),
        lambda: running().resume(at(1)),
        lambda: running().stop(at(1)).stop(at(2)),
        lambda: SpeakingClock().extended(30),
        lambda: THREE_MINUTES.began_earlier(30),
        lambda: THREE_MINUTES.corrected(at(0), at(1)),
        lambda: running().stop(at(9)).corrected(at(5), at(4)),
    ],
)
def test_an_illegal_transition_is_refused_with_a_sentence(broken: object) -> None:
    assert callable(broken)
    with pytest.raises(RuleBrokenError, match=r"\.$"):
        broken()


@pytest.mark.parametrize(
    "elapsed,signal",
    [
        (0, Signal.CALM),
        (119, Signal.CALM),
        (120, Signal.FIRST_WARNING),
        (150, Signal.SECOND_WARNING),
        (180, Signal.GRACE),
        (189, Signal.GRACE),
        (190, Signal.OVER),
    ],
)
def test_the_signal_follows_the_thresholds(elapsed: int, signal: Signal) -> None:
    assert running().read(at(elapsed), SETTINGS).signal is signal


def test_over_time_counts_up_from_zero() -> None:
    reading = running().read(at(200), SETTINGS)
    assert (reading.remaining, reading.over) == (-20, 20)


def test_without_a_limit_nothing_remains_and_nothing_is_over() -> None:
    reading = running(limit=0).read(at(999), SETTINGS)
    assert (reading.remaining, reading.over, reading.signal) == (None, 0, Signal.CALM)


def test_more_time_moves_the_limit_and_less_time_leaves_at_least_a_second() -> None:
    assert running().extended(30).limit == 210
    assert running().extended(-999).limit == 1


def test_a_late_start_can_be_put_right() -> None:
    clock = running().began_earlier(40)
    assert (clock.started_at, clock.elapsed(at(10))) == (at(-40), 50)


def test_corrected_times_replace_begin_and_end() -> None:
    clock = running().stop(at(100)).corrected(at(10), at(70))
    assert (clock.started_at, clock.ended_at, clock.elapsed(at(500))) == (at(10), at(70), 60)


def test_a_correction_keeps_the_pauses_inside_and_drops_those_outside() -> None:
    clock = running().pause(at(20)).resume(at(30)).pause(at(50)).resume(at(80)).stop(at(100))
    assert clock.corrected(at(25), at(90)).elapsed(at(0)) == 35
    assert clock.corrected(at(200), at(260)).elapsed(at(0)) == 60


def test_a_running_clock_can_be_corrected_without_being_stopped() -> None:
    clock = running().corrected(at(-5), None)
    assert (clock.phase, clock.elapsed(at(10))) == (Phase.RUNNING, 15)


moments = st.integers(-500, 500).map(at)
transitions = st.sampled_from(["start", "pause", "resume", "stop"])


@given(st.lists(st.tuples(transitions, moments), max_size=12), moments)
def test_no_sequence_of_transitions_at_any_times_makes_time_negative(
    steps: list[tuple[str, datetime]], now: datetime
) -> None:
    clock = THREE_MINUTES
    for name, moment in steps:
        try:
            clock = getattr(clock, name)(moment)
        except RuleBrokenError:
            continue
    reading = clock.read(now, SETTINGS)
    assert reading.elapsed >= 0
    assert reading.paused >= 0
    assert reading.over >= 0


@given(st.lists(st.integers(1, 100), min_size=1, max_size=9))
def test_spoken_and_paused_time_add_up_to_the_whole(lengths: list[int]) -> None:
    clock, now = running(), at(0)
    for turn, seconds in enumerate(lengths):
        now += timedelta(seconds=seconds)
        clock = clock.pause(now) if turn % 2 == 0 else clock.resume(now)
    assert clock.elapsed(now) + clock.paused(now) == sum(lengths)


@pytest.mark.parametrize(
    "elapsed,signal",
    [(0, Signal.CALM), (29, Signal.CALM), (30, Signal.FIRST_WARNING), (45, Signal.SECOND_WARNING), (60, Signal.OVER)],
)
def test_a_short_limit_is_not_all_warning(elapsed: float, signal: Signal) -> None:
    clock = SpeakingClock(limit=60).start(at(0))
    now = at(elapsed)
    assert clock.read(now, ClockSettings(first_warning=60, second_warning=30)).signal is signal
