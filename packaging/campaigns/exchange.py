"""Kill laptops and the hub at random while people type, and see that no acknowledged word is missing.

``python packaging/campaigns/exchange.py [SECONDS [SEED]]``: five laptops, each a process of its own with its own
meeting file, type into the same notes and exchange through a real PostgreSQL server. Laptops and server are
killed without warning and started again. At the end every word that a laptop had on its disk must be on all of
them, all must hold the same meeting, and no writer's log may have a hole.
"""

from __future__ import annotations

import os
import random
import secrets
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]

from hub_server import HubServer, why_not  # noqa: E402 - found by the path above
from sqlalchemy import create_engine, text  # noqa: E402
from sqlalchemy.pool import NullPool  # noqa: E402

from facilitator.domain.meeting import Meeting  # noqa: E402
from facilitator.domain.notes import Note  # noqa: E402
from facilitator.domain.pledges import Pledge, PledgeCategory  # noqa: E402
from facilitator.domain.programme import Session, SessionKind  # noqa: E402
from facilitator.domain.roles import Laptop, Role  # noqa: E402
from facilitator.services.changes import Record  # noqa: E402
from facilitator.services.exchange import HubAwayError  # noqa: E402
from facilitator.storage.change_log import broken_writers  # noqa: E402
from facilitator.storage.exchange import vector_of  # noqa: E402
from facilitator.storage.hub import Hub  # noqa: E402
from facilitator.storage.hub_setup import make_hub  # noqa: E402
from facilitator.storage.meeting_file import MeetingFile, create_meeting_file  # noqa: E402
from facilitator.storage.opening import open_meeting_file  # noqa: E402
from facilitator.storage.tables import TABLES  # noqa: E402
from facilitator.system_clock import SystemClock  # noqa: E402

NOTES = 12
# What is killed are processes, not the machine: what they wrote is in the system's hands, and waiting for the disk
# would only make the server's return slower. With fsync the same kills cost half a second more each.
QUICK = "fsync = off\nmax_connections = 40\nshared_buffers = 16MB\ncheckpoint_timeout = 30s\nautovacuum = off"
TAKES_THE_SERVER = 0.4
START = datetime(2024, 12, 10, 13, tzinfo=UTC)


@dataclass(frozen=True)
class Outcome:
    """Hold what a campaign has shown."""

    acknowledged: int
    missing: int
    states: int
    holes: int
    laptop_kills: int
    server_kills: int
    entries_on_hub: int

    @property
    def is_good(self) -> bool:
        """Return whether nothing was lost and all came to the same."""
        return self.acknowledged > 0 and (self.missing, self.states, self.holes) == (0, 1, 0)


def records() -> tuple[Record, ...]:
    """Return the meeting that everybody starts from."""
    session = Session(
        id="s1", code="S1", position=1, title="S", kind=SessionKind.SESSION, planned_start=START, planned_end=START
    )
    notes = (Note(id=f"n{number}", session_id="s1", text="Begin", written_at=START) for number in range(NOTES))
    pledge = Pledge(id="p", session_id="s1", category=PledgeCategory.POLICE, text="units", quantity=0)
    meeting = Meeting(id="campaign", code="C", title="Campaign", first_day=START.date(), last_day=START.date())
    return (meeting, session, *notes, pledge)


def live(path: Path, address: str, journal: Path, stop: Path) -> None:
    """Be one laptop: type, acknowledge each word once it is on the disk, exchange on a thread, until told to stop."""
    # No keyring: it would be asked at each of hundreds of starts.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    chance = random.Random(os.getpid() * time.time_ns())  # noqa: S311 - chance, not secrecy
    file = open_meeting_file(path, SystemClock(), path.stem, Laptop(path.stem, Role.RAPPORTEUR))
    line = Hub(file, address)
    thread = threading.Thread(target=keep_in_step, args=(line, stop.exists))
    thread.start()
    acknowledged = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    while not stop.exists():
        word = f"w{secrets.token_hex(6)}"
        with file.writing("type") as uow:
            note = uow.get(Note, f"n{chance.randrange(NOTES)}")
            assert note is not None
            words = note.text.split(" ")
            words.insert(chance.randrange(len(words) + 1), word)
            uow.put(replace(note, text=" ".join(words)))
            pledge = uow.get(Pledge, "p")
            assert pledge is not None
            if chance.random() < 0.1:  # noqa: PLR2004 - one act in ten
                uow.put(replace(pledge, quantity=chance.randrange(100)))
        os.write(acknowledged, f"{word}\n".encode())
        line.nudge()
        time.sleep(chance.random() * 0.05)
    thread.join()
    file.close()


def keep_in_step(line: Hub, stopping: Callable[[], bool]) -> None:
    """Exchange as the window's own thread does."""
    while not stopping():
        try:
            line.step("s1", 0.3)
        except HubAwayError:
            time.sleep(0.2)
    line.close()


class Campaign:
    """Hold the laptops, the server and the dice."""

    def __init__(self, folder: Path, laptops: int, seed: int) -> None:
        self.server = HubServer(settings=QUICK)
        self.server.make()
        self.server.start()
        self.address = make_hub(self.server.address, "campaign")
        self._chance = random.Random(seed)  # noqa: S311 - chance, not secrecy
        self._stop = folder / "stop"
        first = create_meeting_file(folder / "0.facilitator", records(), SystemClock())
        self.paths = [folder / f"{number}.facilitator" for number in range(laptops)]
        for path in self.paths[1:]:
            first.save_copy(path)
        first.close()
        self._running: dict[Path, int] = {}
        self.laptop_kills = self.server_kills = 0

    def run(self, seconds: float, between: float) -> None:
        """Let everybody work and kill somebody again and again, so many seconds apart on average."""
        for path in self.paths:
            self._start(path)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(self._chance.random() * 2 * between)
            if self._chance.random() < TAKES_THE_SERVER:
                self.server.kill()
                self.server_kills += 1
                time.sleep(self._chance.random() * between)
                self.server.start()
            else:
                path = self._chance.choice(self.paths)
                self._end(path, signal.SIGKILL)
                self.laptop_kills += 1
                self._start(path)
        self._stop.touch()
        for path in self.paths:
            self._end(path, 0)

    def outcome(self) -> Outcome:
        """Let everybody exchange in peace, then compare."""
        files = [open_meeting_file(path, SystemClock()) for path in self.paths]
        lines = [Hub(file, self.address) for file in files]
        for line in (*lines, *lines):
            while (news := line.step("s1", 0)).changes or news.sent:
                continue
        words = {word for path in self.paths for word in _journal(path).read_text().split()}
        states = {repr(everything(file)) for file in files}
        holes = 0
        found: set[str] = set()
        for file in files:
            with file.connection() as connection, file.reading() as uow:
                holes += len(broken_writers(connection))
                here = {word for note in uow.all(Note) for word in note.text.split()}
                found = here if file is files[0] else found & here
        vectors = []
        for file in files:
            with file.connection() as connection:
                vectors.append(vector_of(connection))
        entries = self._entries_on_hub()
        holes += sum(sum(vector.values()) != entries for vector in vectors)
        for line, file in zip(lines, files, strict=True):
            line.close()
            file.close()
        missing = len(words - found)
        return Outcome(len(words), missing, len(states), holes, self.laptop_kills, self.server_kills, entries)

    def _entries_on_hub(self) -> int:
        engine = create_engine(self.address, poolclass=NullPool)
        with engine.connect() as connection:
            return int(connection.scalar(text("SELECT count(*) FROM change")) or 0)

    def _start(self, path: Path) -> None:
        child = os.fork()
        if child == 0:
            try:
                live(path, self.address, _journal(path), self._stop)
            except BaseException as error:  # noqa: BLE001 - a laptop that fails must say so and end
                print(f"{path.stem}: {error!r}", file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        self._running[path] = child

    def _end(self, path: Path, by: int) -> None:
        child = self._running.pop(path)
        if by:
            os.kill(child, by)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
            raise AssertionError(f"laptop {path.stem} failed by itself")


def _journal(path: Path) -> Path:
    return path.with_suffix(".acknowledged")


def everything(file: MeetingFile) -> list[Record]:
    """Return every record of the file, in a fixed order."""
    with file.reading() as uow:
        return sorted(
            (each for kind in TABLES for each in uow.all(kind)), key=lambda each: (type(each).__name__, each.id)
        )


def campaign(seconds: float, laptops: int = 5, between: float = 0.25, seed: int = 1) -> Outcome:
    """Return what a campaign of so many seconds has shown."""
    with tempfile.TemporaryDirectory() as folder:
        one = Campaign(Path(folder), laptops, seed)
        try:
            one.run(seconds, between)
            return one.outcome()
        finally:
            one.server.remove()


def main() -> int:
    """Run the whole campaign and say what it has shown; 0 when nothing was lost."""
    if reason := why_not():
        print(f"No campaign: {reason}.")
        return 1
    seconds, seed = (*sys.argv[1:], *("180", "1")[len(sys.argv) - 1 :])[:2]
    outcome = campaign(float(seconds), seed=int(seed))
    print(outcome)
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
