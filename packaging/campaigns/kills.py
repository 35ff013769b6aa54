"""Kill the program while somebody types into its window, and look for every acknowledged word."""

from __future__ import annotations

import os
import random
import select
import signal
import time
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import Typist, files, new_meeting, numbered_words, words_in

TRIALS_PER_FILE = 25
_START_PATIENCE = 60.0


def tried(times: int, folder: Path, seed: int = 1) -> Outcome:
    """Kill so many programs, each at a random moment of typing."""
    outcome = Outcome("kill -9 while typing in the window")
    chance = random.Random(seed)  # noqa: S311 - for moments, not for secrets
    meeting, personal, acknowledged = Path(), Path(), set[str]()
    for trial in range(times):
        if trial % TRIALS_PER_FILE == 0:
            place = folder / f"kills-{trial}"
            meeting, personal, acknowledged = place / "meeting.facilitator", place / "personal", set()
            personal.mkdir(parents=True)
            new_meeting(meeting, personal)
        acknowledged |= _killed(meeting, personal, f"k{trial}x", chance.uniform(0.0, 0.5))
        outcome.tried += 1
        file = files(personal).open(meeting)
        missing = acknowledged - words_in(file)
        damaged = [each.sentence for each in file.take_remarks() if "damaged" in each.sentence]
        file.close()
        outcome.lost += len(missing)
        outcome.survived += not missing and not damaged
        outcome.remarks += [*damaged, *(f"trial {trial}: {sorted(missing)[:3]}" for _ in missing)][:3]
        if trial % TRIALS_PER_FILE == TRIALS_PER_FILE - 1 or trial == times - 1:
            outcome.acknowledged += len(acknowledged)
    return outcome


def _killed(meeting: Path, personal: Path, mark: str, after: float) -> set[str]:
    """Start a typist, kill it so long after its first acknowledged word, and return all those words."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _type(meeting, personal, mark, writing)
    os.close(writing)
    heard = b""
    limit = time.monotonic() + _START_PATIENCE
    while time.monotonic() < limit:
        ready, _, _ = select.select([reading], [], [], max(0.0, limit - time.monotonic()))
        if not ready:
            break
        piece = os.read(reading, 1 << 16)
        if not piece:
            break
        if not heard:
            limit = time.monotonic() + after
        heard += piece
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 1 << 16):
        heard += piece
    os.close(reading)
    if not heard:
        raise RuntimeError("The typist never saved a word.")
    return set(heard.decode().rpartition("\n")[0].split())


def _type(meeting: Path, personal: Path, mark: str, writing: int) -> None:
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)

        def acknowledged(text: str) -> None:
            os.write(writing, f"{text}\n".encode())

        typist = Typist(meeting, personal, acknowledged)
        typist.type_words(numbered_words(mark))
    finally:
        os._exit(1)
