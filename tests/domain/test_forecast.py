from builders import at
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.forecast import DEFAULT_HAND_OVER, Heard, Pace, Workload, forecast, measured_pace, ways_to_fit

ON_TIME = Pace(factor=1.0, hand_over=10.0)


def test_without_evidence_speakers_are_expected_to_keep_their_limit() -> None:
    assert measured_pace([]) == Pace(factor=1.0, hand_over=DEFAULT_HAND_OVER)
    assert measured_pace([Heard(200, 0)]).factor == 1.0


def test_one_long_speech_moves_the_pace_only_a_little() -> None:
    assert measured_pace([Heard(360, 180)]).factor == 1.25


def test_many_long_speeches_move_the_pace_to_what_was_measured() -> None:
    assert 1.4 < measured_pace([Heard(270, 180)] * 30).factor < 1.5


def test_hand_overs_are_measured_from_the_third_on() -> None:
    assert measured_pace([], [1, 2]).hand_over == DEFAULT_HAND_OVER
    assert measured_pace([], [20, 22, 90]).hand_over == 22


def test_the_end_is_the_sum_of_all_that_is_still_to_come() -> None:
    work = Workload(current=60, limits=(180, 300), replies=(120,), wrap_up=300)
    expected = forecast(at(0), work, Pace(factor=1.5, hand_over=10))
    assert expected.ends_at == at(60 + 720 + 180 + 30 + 300)
    assert (expected.statements, expected.replies, expected.hand_overs) == (720, 180, 30)
    assert expected.late_by(at(1200)) == 90


def test_a_session_that_ends_in_time_needs_no_advice() -> None:
    ways = ways_to_fit(at(0), at(9000), Workload(limits=(180,)), ON_TIME)
    assert (ways.limit, ways.heard, ways.carried_over) == (None, None, None)


def test_nobody_waiting_means_that_no_advice_would_help() -> None:
    assert ways_to_fit(at(0), at(1), Workload(current=500), ON_TIME).limit is None


def test_advice_names_a_limit_that_fits_and_how_many_can_be_heard() -> None:
    ways = ways_to_fit(at(0), at(800), Workload(limits=(180,) * 5), ON_TIME)
    assert (ways.limit, ways.heard, ways.carried_over) == (150, 4, 1)


def test_a_limit_below_one_minute_is_never_advised() -> None:
    ways = ways_to_fit(at(0), at(100), Workload(limits=(180,) * 9), ON_TIME)
    assert (ways.limit, ways.heard, ways.carried_over) == (None, None, 9)


@given(st.lists(st.integers(60, 600), min_size=1, max_size=40), st.integers(1, 9000), st.floats(0.5, 2.0))
def test_what_is_advised_does_fit(limits: list[int], deadline: int, factor: float) -> None:
    pace = Pace(factor=factor, hand_over=8)
    ways = ways_to_fit(at(0), at(deadline), Workload(limits=tuple(limits)), pace)
    if ways.limit is not None:
        shorter = tuple(min(each, ways.limit) for each in limits)
        assert forecast(at(0), Workload(limits=shorter), pace).late_by(at(deadline)) <= 0.001
    if ways.heard is not None:
        heard = Workload(limits=tuple(limits[: ways.heard]))
        assert forecast(at(0), heard, pace).late_by(at(deadline)) <= 0.001
