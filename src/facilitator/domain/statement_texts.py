"""Guard the interpreters: hold the words of a text against the time it may take.

Interpreters work well at 100 to 120 words a minute; above 150 words are lost.
"""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

BRISK_ABOVE = 120
TOO_FAST_ABOVE = 150


class Pace(Enum):
    """Name how a text would have to be read to keep within the limit."""

    UNKNOWN = "unknown"
    CALM = "calm"
    BRISK = "brisk"
    TOO_FAST = "too_fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementText:
    """Hold the text of a statement as it was received: its words, and whether the booth has it.

    `subject_id` is the inscription it belongs to, or the intervention when there was none. `text` is empty
    when the file could not be read as words; then `words` is what somebody counted. `fingerprint` is that of
    the file's content, which is kept beside the records; empty when there is none. Times are UTC.
    """

    id: str
    session_id: str
    subject_id: str
    delegation_id: str = ""
    file_name: str = ""
    words: int = 0
    text: str = ""
    to_booth: bool = False
    received_at: datetime
    fingerprint: str = ""


def words_per_minute(words: int, seconds: float) -> int | None:
    """Return the pace at which so many words fill the time, rounded up; None when either is not known."""
    return math.ceil(words * 60 / seconds) if words > 0 and seconds > 0 else None


def pace(rate: int | None) -> Pace:
    """Return how the rate in words a minute sounds in the booth."""
    if rate is None:
        return Pace.UNKNOWN
    if rate > TOO_FAST_ABOVE:
        return Pace.TOO_FAST
    return Pace.BRISK if rate > BRISK_ABOVE else Pace.CALM
