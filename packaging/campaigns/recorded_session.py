"""Type a session into the window; started by `power_cuts.py` and `plain_text.py` with the recorder loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from campaigns.typist import Typist, numbered_words


def main() -> None:
    """Type, pause so that the window does what it does at rest, type again, and close."""
    live, passphrase, words = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    told = os.open(live / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def acknowledged(text: str) -> None:
        os.write(told, f"{text}\n".encode())

    typist = Typist(live / "meeting.facilitator", live / "personal", acknowledged, passphrase)
    typing = numbered_words("p")
    typist.type_words(typing, words)
    typist.rest(0.2)
    typist.window.safety.keeping.idle.timeout.emit()
    typist.type_words(typing, words)
    typist.window.safety.keeping.hourly.timeout.emit()
    typist.rest(0.2)
    typist.type_words(typing, words)
    typist.save()
    typist.window.close()


if __name__ == "__main__":
    main()
