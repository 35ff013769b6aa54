"""Look for the words of an encrypted meeting in every byte the program has written anywhere.

The recorder sees each write below one folder, in which the meeting, the user's own folder and the folder for
temporary files lie; so a file that lived for a moment is read too. What the window's session types is looked for
in UTF-8 and UTF-16, and so are the meeting's own texts.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.power_cuts import events_in
from campaigns.typist import PASSPHRASE, files, new_meeting

from facilitator.services.ports import go_on

_HERE = Path(__file__).parent
_MARKS = ("p0000", "Montevideo", "peacekeeping", "modular missions")


def tried(times: int, folder: Path) -> Outcome:
    """Type so many sessions into an encrypted meeting, then open, copy, bring back and mend it."""
    outcome = Outcome("plain text in anything written with a passphrase (writes read)")
    for trial in range(times):
        live = folder / f"plain-{trial}"
        live.mkdir()
        library, record = folder / "recorder.so", folder / f"plain-{trial}.record"
        subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", library, _HERE / "recorder.c", "-ldl"], check=True)
        new_meeting(live / "meeting.facilitator", live / "personal", PASSPHRASE)
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "RECORDED_FOLDER": str(live),
            "RECORD": str(record),
            "TMPDIR": str(live),
            "QT_QPA_PLATFORM": "offscreen",
        }
        for script, *arguments in (
            ("campaigns.recorded_session", str(live), PASSPHRASE, "40"),
            ("campaigns.plain_text", str(live)),
        ):
            command = [sys.executable, "-m", script, *arguments]
            subprocess.run(command, env=environment, cwd=_HERE.parent, check=True, capture_output=True)
        for event in events_in(record.read_bytes()):
            if event.what == "W" and not event.path.endswith("/acknowledged"):
                outcome.tried += 1
                found = marks_in(event.content)
                outcome.survived += not found
                outcome.lost += bool(found)
                if found:
                    outcome.remarks.append(f"{found} in {event.path}")
        for path in live.rglob("*"):
            if path.is_file() and path.name != "acknowledged" and marks_in(path.read_bytes()):
                outcome.lost += 1
                outcome.remarks.append(f"plain text in {path}")
    return outcome


def marks_in(content: bytes) -> list[str]:
    """Return the words of the meeting that stand in the bytes."""
    return [mark for mark in _MARKS if mark.encode() in content or mark.encode("utf-16-le") in content]


def further_acts(live: Path) -> None:
    """Copy the meeting, hand it over, let another laptop join, change its passphrase, bring a state back, mend it."""
    meeting, personal = live / "meeting.facilitator", live / "personal"
    file = files(personal).open(meeting, PASSPHRASE)
    file.save_copy(live / "copy.facilitator")
    hand_over, other = live / "monday.exchange", live / "joined.facilitator"
    file.exchange.prepare(hand_over, go_on)
    joined = files(personal).begin_from(other, hand_over, PASSPHRASE)
    file.exchange.prepare(live / "own.exchange", go_on, f"{PASSPHRASE} of its own")
    joined.exchange.review(live / "own.exchange", f"{PASSPHRASE} of its own")
    joined.exchange.take_over(live / "own.exchange", f"{PASSPHRASE} of its own")
    joined.close()
    other.chmod(0o400)
    files(personal).open(other, PASSPHRASE).close()
    file.earlier.keep("hour")
    file.earlier.bring_back(file.earlier.listed()[0])
    file.set_passphrase(f"{PASSPHRASE} again", PASSPHRASE)
    file.close()
    content = bytearray(meeting.read_bytes())
    content[len(content) // 2] ^= 1
    meeting.write_bytes(content)
    files(personal).open(meeting, f"{PASSPHRASE} again").close()


if __name__ == "__main__":
    further_acts(Path(sys.argv[1]))
