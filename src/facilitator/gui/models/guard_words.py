"""Say in words, with a shape, at what pace a text would have to be read to keep within its limit."""

from PySide6.QtWidgets import QLabel

from facilitator.domain.statement_texts import Pace, StatementText, pace, words_per_minute
from facilitator.gui.appearance import Tone
from facilitator.gui.spoken import spoken

PACE_TONES = {Pace.UNKNOWN: Tone.MUTED, Pace.CALM: Tone.GOOD, Pace.BRISK: Tone.WARNING, Pace.TOO_FAST: Tone.OVER}
PACE_WORDS = {
    Pace.UNKNOWN: "pace not known",
    Pace.CALM: "\u25cf {} words a minute: calm",
    Pace.BRISK: "\u25b2 {} words a minute: brisk for the interpreters",
    Pace.TOO_FAST: "\u25a0 {} words a minute: too fast to interpret",
}


def pace_words(words: int, limit: int) -> tuple[str, Tone]:
    """Return the verdict on so many words within a limit in seconds, and its tone."""
    rate = words_per_minute(words, limit)
    verdict = pace(rate)
    return spoken(PACE_WORDS[verdict]).format(rate), PACE_TONES[verdict]


def guard_words(text: StatementText | None, limit: int, taken: float = 0) -> tuple[str, Tone]:
    """Return what is known of a statement's text, and the tone of it; nothing when none was received.

    `taken` is how many seconds the statement took, once it is over: then the pace it was read at is told.
    """
    if text is None:
        return "", Tone.MUTED
    verdict, tone = pace_words(text.words, limit)
    received = spoken("Text received")
    if taken and (rate := words_per_minute(text.words, taken)):
        delivered = spoken("delivered at {} words a minute").format(rate)
        return f"{received} \u00b7 {verdict} \u00b7 {delivered}", PACE_TONES[pace(rate)]
    booth = spoken("\u2713 the booth has it") if text.to_booth else spoken("not yet in the booth")
    return f"{received} \u00b7 {verdict} \u00b7 {booth}", tone


def show_tone(label: QLabel, tone: Tone) -> None:
    """Let a label say its words in the ink of a tone, as the style sheet of the scheme has it."""
    if label.property("role") != tone.value:
        label.setProperty("role", tone.value)
        label.style().unpolish(label)
        label.style().polish(label)
