import pytest

from facilitator.domain.statement_texts import Pace, pace, words_per_minute


@pytest.mark.parametrize(
    "words, seconds, rate, sounds",
    [
        (360, 180, 120, Pace.CALM),
        (361, 180, 121, Pace.BRISK),
        (450, 180, 150, Pace.BRISK),
        (451, 180, 151, Pace.TOO_FAST),
        (0, 180, None, Pace.UNKNOWN),
        (100, 0, None, Pace.UNKNOWN),
    ],
)
def test_the_words_are_held_against_the_limit(words: int, seconds: int, rate: int | None, sounds: Pace) -> None:
    assert words_per_minute(words, seconds) == rate
    assert pace(rate) is sounds
