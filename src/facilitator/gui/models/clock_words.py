"""Put a speaking clock's reading into what the countdown shows: digits, a word and a phase."""

from facilitator.domain.programme import ClockMode
from facilitator.domain.speaking_clock import ClockReading, Phase, Signal
from facilitator.gui.models.durations import minutes_and_seconds
from facilitator.gui.spoken import spoken
from facilitator.gui.widgets.countdown import ClockFace, FacePhase

SIGNAL_WORDS = {
    Signal.CALM: ("Speaking", FacePhase.RUNNING),
    Signal.FIRST_WARNING: ("Time is running out", FacePhase.WARNING),
    Signal.SECOND_WARNING: ("Please conclude", FacePhase.URGENT),
    Signal.GRACE: ("Time is up", FacePhase.URGENT),
    Signal.OVER: ("Over time", FacePhase.OVER),
}


def face_of(
    reading: ClockReading, limit: int, mode: ClockMode = ClockMode.COUNTDOWN, local_time: str = ""
) -> ClockFace:
    """Return the face: time left, then over time counting up with a plus; without a limit, time spoken.

    A clock that counts up shows the time spoken and the same warnings; one that shows only the time of day
    warns nobody.
    """
    words, phase = SIGNAL_WORDS[reading.signal]
    word = spoken(words)
    if mode is ClockMode.CLOCK_ONLY:
        text, fraction, word, phase = local_time, 0.0, spoken("Speaking"), FacePhase.RUNNING
    elif mode is ClockMode.COUNT_UP and limit:
        text, fraction = minutes_and_seconds(reading.elapsed), reading.elapsed / limit
    elif reading.remaining is None:
        text, fraction = minutes_and_seconds(reading.elapsed), 0.0
    elif reading.remaining > 0:
        # A clock that shows 0:00 is over: the last second is shown until it has passed.
        text, fraction = minutes_and_seconds(-(-reading.remaining // 1)), reading.elapsed / limit
    else:
        text, fraction = f"+{minutes_and_seconds(reading.over)}", 1.0
    if reading.phase is Phase.PAUSED:
        word, phase = spoken("Paused"), FacePhase.PAUSED
    return ClockFace(text=text, state_word=word, phase=phase, fraction=min(1.0, fraction))


def face_of_free_floor(limit: int, mode: ClockMode = ClockMode.COUNTDOWN, local_time: str = "") -> ClockFace:
    """Return the face while nobody speaks: the limit that the next speaker will have, in seconds."""
    if mode is ClockMode.CLOCK_ONLY:
        text = local_time
    else:
        text = minutes_and_seconds(limit if mode is ClockMode.COUNTDOWN else 0)
    return ClockFace(text, spoken("The floor is free"), FacePhase.IDLE, 0.0)
