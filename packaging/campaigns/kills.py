"""Kill the program while somebody works in its window, and look for every acknowledged word and act."""

from __future__ import annotations

import os
import random
import select
import signal
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from campaigns.outcome import Outcome
from campaigns.typist import SESSION, files, new_meeting, words_in

from facilitator.domain.notes import Note
from facilitator.services.ports import go_on
from facilitator.storage.exchange import vector_of

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile

TRIALS_PER_FILE = 25
_START_PATIENCE = 60.0
_LONGEST = 5.0
_INTO_AN_ACT = 0.004  # seconds: about as long as an act and its mirror take


class Heard:
    """Hold what killed programs have said: words that are safe, how far each log was, what was being done last."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.last: dict[str, int] = {}
        self.begun = 0
        self.doing = ""

    def take(self, lines: Iterable[str]) -> None:
        """Take in what one program says."""
        for line in lines:
            sign, said = line[:1], line[1:].split()
            match sign:
                case "+":
                    self.words.update(said)
                case "-":
                    self.words.difference_update(said)
                case "=":
                    self.last[said[0]] = int(said[1])
                case "[":
                    self.begun += 1
                    self.doing = said[0]
                case "]":
                    self.doing = ""

    def lost_in(self, file: MeetingFile) -> list[str]:
        """Return what was said to be safe and is not in the file."""
        with file.connection() as connection:
            kept = vector_of(connection)
        acts = [
            f"{last - kept.get(writer, 0)} acts" for writer, last in self.last.items() if last > kept.get(writer, 0)
        ]
        return [*sorted(self.words - words_in(file)), *acts]


def tried(times: int, folder: Path, seed: int = 1) -> Outcome:
    """Kill so many programs, every other one at a random moment, the others within a random act."""
    outcome = Outcome("kill -9 while working in the window")
    chance = random.Random(seed)  # noqa: S311 - for moments, not for secrets
    fell: Counter[str] = Counter()
    place, heard = Path(), Heard()
    for trial in range(times):
        number = trial % TRIALS_PER_FILE
        if number == 0:
            place, heard = folder / f"kills-{trial}", Heard()
            _prepared(place)
        said = _killed(place, trial, chance)
        heard.doing = ""
        heard.take(said)
        fell[heard.doing or "between acts"] += 1
        outcome.tried += 1
        file = files(place / "personal").open(place / "meeting.facilitator")
        lost = heard.lost_in(file)
        damaged = [each.sentence for each in file.take_remarks() if "damaged" in each.sentence]
        file.close()
        outcome.lost += len(lost)
        outcome.survived += not lost and not damaged
        outcome.remarks += [*damaged, *(f"trial {trial}: {lost[:3]}" for _ in lost[:1])]
        if number == TRIALS_PER_FILE - 1 or trial == times - 1:
            outcome.acknowledged += len(heard.words) + sum(heard.last.values())
    outcome.remarks.append("the kills fell: " + ", ".join(f"{what} {count}" for what, count in fell.most_common()))
    return outcome


def _prepared(place: Path) -> None:
    """Make a meeting, and on another laptop a hand-over of it for each trial, every one with a note more."""
    meeting, personal = place / "meeting.facilitator", place / "personal"
    personal.mkdir(parents=True)
    new_meeting(meeting, personal)
    here = files(None).open(meeting)
    here.save_copy(place / "other.facilitator")
    here.close()
    other = files(None).open(place / "other.facilitator")
    for number in range(TRIALS_PER_FILE):
        text, now = f"there{number}", other.clock.now()
        with other.writing("write the note") as uow:
            uow.put(Note(id=text, session_id=SESSION, text=text, written_at=now))
        other.exchange.prepare(place / f"{number}.exchange", go_on)
    other.close()


def _killed(place: Path, trial: int, chance: random.Random) -> list[str]:
    """Start somebody who works, kill that program, and return the lines it has said."""
    seed, moment = chance.random(), chance.uniform(0.0, 0.5)
    aimed_at, into = (chance.randint(1, 20), chance.uniform(0.0, _INTO_AN_ACT)) if trial % 2 else (0, 0.0)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _work(place, trial, random.Random(seed), writing)  # noqa: S311 - see above
    os.close(writing)
    heard = b""
    limit = time.monotonic() + _START_PATIENCE
    while time.monotonic() < limit:
        ready, _, _ = select.select([reading], [], [], max(0.0, limit - time.monotonic()))
        piece = os.read(reading, 1 << 16) if ready else b""
        if not piece:
            break
        if not heard:
            limit = time.monotonic() + (_LONGEST if aimed_at else moment)
        heard += piece
        if aimed_at and heard.count(b"[") >= aimed_at:
            aimed_at = 0
            limit = time.monotonic() + into
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 1 << 16):
        heard += piece
    os.close(reading)
    if not heard:
        raise RuntimeError("The program never saved anything.")
    return heard.decode().rpartition("\n")[0].splitlines()


def _work(place: Path, trial: int, chance: random.Random, writing: int) -> None:
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        from campaigns.busy_hands import BusyHands  # noqa: PLC0415 - Qt begins in the child alone

        def say(line: str) -> None:
            os.write(writing, f"{line}\n".encode())

        BusyHands(place, trial % TRIALS_PER_FILE, f"k{trial}x", chance, say).work()
    finally:
        os._exit(1)
