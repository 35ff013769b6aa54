"""Let chance write thousands of histories on three laptops and merge each in three orders: all must come to the same.

``python packaging/campaigns/convergence.py [HISTORIES [SEED]]``: the long form of tests/storage/test_convergence.py, by
default 3,000 histories and 9,000 orders. Says how many there were, how many words were typed, and which seeds failed.
"""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from fakes import FakeClock  # noqa: E402 - found by the path above
from laptops import Meetings, everything, is_whole, laptops  # noqa: E402

from facilitator.domain.roles import Laptop, Role  # noqa: E402
from facilitator.storage.meeting_file import MeetingFile  # noqa: E402
from facilitator.storage.opening import open_meeting_file  # noqa: E402

ORDERS = 3
STEPS = (5, 15, 40)
ROLES = (Role.CHAIR, Role.RAPPORTEUR, Role.SECRETARIAT)


@dataclass
class Outcome:
    """Hold what the histories have shown."""

    histories: int = 0
    orders: int = 0
    words: int = 0
    failed: list[str] = field(default_factory=list)


def campaign(histories: int, seed: int = 1) -> Outcome:
    """Return what so many histories have shown, each merged in three orders."""
    outcome = Outcome()
    for number in range(histories):
        with tempfile.TemporaryDirectory() as folder:
            _history(Path(folder), seed * 1_000_000 + number, outcome)
        outcome.histories += 1
        if outcome.histories % 100 == 0:
            print(outcome, flush=True)
    return outcome


def _history(folder: Path, seed: int, outcome: Outcome) -> None:
    files = laptops(folder, *ROLES)
    chance = random.Random(seed)  # noqa: S311 - chance, not secrecy
    meetings = Meetings(files, chance)
    for _ in range(chance.choice(STEPS)):
        meetings.step()
    outcome.words += len(meetings.typed)
    for order in range(ORDERS):
        copies = [_copy(file, folder / f"{order}-{number}.facilitator") for number, file in enumerate(files)]
        together = Meetings(copies, random.Random(seed + order))  # noqa: S311 - the same
        together.meet()
        states = [everything(file) for file in copies]
        written = together.words(copies[0])
        fault = (
            "states differ"
            if any(each != states[0] for each in states)
            else "words missing"
            if any(word not in written for word in meetings.typed)
            else "a log has a hole"
            if not all(is_whole(file) for file in copies)
            else ""
        )
        if fault:
            outcome.failed.append(f"seed {seed}, order {order}: {fault}")
        if order == 0:
            first = states[0]
        elif states[0] != first:
            outcome.failed.append(f"seed {seed}: order {order} comes to something else")
        outcome.orders += 1
        for file in copies:
            file.leave()
    for file in files:
        file.leave()


def _copy(file: MeetingFile, target: Path) -> MeetingFile:
    file.save_copy(target)
    laptop: Laptop = file.laptop
    return open_meeting_file(target, FakeClock(), file.who, laptop)


def main() -> int:
    """Run the campaign; 0 when every order of every history came to the same with every word in it."""
    histories, seed = (*sys.argv[1:], *("3000", "1")[len(sys.argv) - 1 :])[:2]
    outcome = campaign(int(histories), int(seed))
    print(outcome)
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
