"""Measure a merge of 100,000 changes, and one hub that serves 50 parallel meetings with 200 laptops."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]

if TYPE_CHECKING:
    from facilitator.domain.notes import Note
    from facilitator.storage.hub import Hub
    from facilitator.storage.meeting_file import MeetingFile

NOTES = 10_000
ROUNDS = 10  # 100,000 entries
MEETINGS = 50
LAPTOPS = 4  # of each meeting: chair, two rapporteurs, secretariat
SAVES_EVERY = 2.0  # seconds between two saves of a rapporteur who types
WORKERS = 4
START = datetime(2024, 12, 10, 13, tzinfo=UTC)


def measure() -> dict[str, float]:
    """Return seconds of own work for a merge, and rows per second, lag and growth of a busy hub."""
    from hub_server import why_not  # noqa: PLC0415 - found by the path above

    figures = _merge()
    return figures if why_not() else figures | simulation(30.0)


def _note(number: int) -> Note:
    from facilitator.domain.notes import Note  # noqa: PLC0415 - the window's figures must not wait for it

    return Note(id=f"n{number}", session_id="s1", text="The floor was given to", written_at=START)


def _new_file(path: Path, meeting_id: str = "m") -> MeetingFile:
    from facilitator.domain.meeting import Meeting  # noqa: PLC0415 - as above
    from facilitator.domain.programme import Session, SessionKind  # noqa: PLC0415
    from facilitator.storage.meeting_file import create_meeting_file  # noqa: PLC0415
    from facilitator.system_clock import SystemClock  # noqa: PLC0415

    meeting = Meeting(id=meeting_id, code="M", title="Meeting", first_day=START.date(), last_day=START.date())
    session = Session(
        id="s1", code="S", position=1, title="S", kind=SessionKind.SESSION, planned_start=START, planned_end=START
    )
    return create_meeting_file(path, (meeting, session), SystemClock(), path.stem)


def _merge() -> dict[str, float]:
    """Return the own work of taking over 100,000 entries on 10,000 notes, half of them typed on each round of ten."""
    from facilitator.storage.exchange import entries_after, receive, vector_of  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory() as folder:
        source = _new_file(Path(folder) / "source.facilitator")
        target_path = Path(folder) / "target.facilitator"
        source.save_copy(target_path)
        target = _opened(target_path)
        for turn in range(ROUNDS):
            with source.writing("type") as uow:
                for number in range(NOTES):
                    note = _note(number)
                    known = uow.get(type(note), note.id)
                    uow.put(replace(known, text=f"{known.text} word{turn}") if known else note)
        began, work = time.perf_counter(), time.process_time()
        with source.connection() as there, target.exchanging() as here:
            received = receive(here, entries_after(there, vector_of(here)))
        work, took = time.process_time() - work, time.perf_counter() - began
        source.close()
        target.close()
    share = 50_000 / len(received.entries)
    return {"merge, own work per 50,000 entries (s)": work * share, "merge, per 50,000 entries (s)": took * share}


def _opened(path: Path) -> MeetingFile:
    from facilitator.storage.opening import open_meeting_file  # noqa: PLC0415 - as above
    from facilitator.system_clock import SystemClock  # noqa: PLC0415

    return open_meeting_file(path, SystemClock(), path.stem)


def simulation(seconds: float, meetings: int = MEETINGS) -> dict[str, float]:
    """Return what a hub bears: every laptop works on a file of its own and exchanges as the window does."""
    from hub_server import HubServer  # noqa: PLC0415 - found by the path above

    from facilitator.storage.hub_setup import make_hub  # noqa: PLC0415 - as above

    server = HubServer()
    server.make()
    server.start()
    try:
        addresses = {f"meeting-{number}": make_hub(server.address, f"meeting-{number}") for number in range(meetings)}
        before = _bytes(server.address)
        shares = [list(addresses.items())[place::WORKERS] for place in range(WORKERS)]
        with multiprocessing.get_context("fork").Pool(WORKERS) as pool:
            answers = pool.starmap(_serve, [(share, seconds) for share in shares if share])
        grown = _bytes(server.address) - before
    finally:
        server.remove()
    lags = sorted(lag for lags, _ in answers for lag in lags)
    rows = sum(count for _, count in answers)
    name = f"{meetings} meetings, {meetings * LAPTOPS} laptops"
    return {
        f"hub, {name}: entries per second": rows / seconds,
        f"hub, {name}: deliveries per second": len(lags) / seconds,
        f"hub, {name}: lag p50 (ms)": 1000 * statistics.median(lags),
        f"hub, {name}: lag p95 (ms)": 1000 * lags[int(len(lags) * 0.95)],
        f"hub, {name}: growth per hour (MB)": grown / 1e6 * 3600 / seconds,
        f"hub, {name}: bytes per entry": grown / max(1, rows),
    }


def _bytes(address: str) -> int:
    from sqlalchemy import create_engine, text  # noqa: PLC0415 - as above
    from sqlalchemy.pool import NullPool  # noqa: PLC0415

    engine = create_engine(address, poolclass=NullPool)
    with engine.connect() as connection:
        return int(connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)


def _serve(share: list[tuple[str, str]], seconds: float) -> tuple[list[float], int]:
    """Run some of the meetings in this process; return the lags of all deliveries and the number of saves."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    folder = Path(tempfile.mkdtemp(prefix="facilitator-bench-"))
    lags: list[float] = []
    counts: list[int] = []
    ready = threading.Barrier(len(share) * LAPTOPS)
    threads = [
        threading.Thread(target=laptop.run, args=(seconds, lags, counts, ready))
        for meeting_id, address in share
        for laptop in _laptops(folder, meeting_id, address)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    shutil.rmtree(folder)
    return lags, sum(counts)


def _laptops(folder: Path, meeting_id: str, address: str) -> Iterator[_Laptop]:
    first = folder / f"{meeting_id}-0.facilitator"
    _new_file(first, meeting_id).close()
    written: dict[str, float] = {}
    for number in range(LAPTOPS):
        path = folder / f"{meeting_id}-{number}.facilitator"
        if number:
            shutil.copy(first, path)
        yield _Laptop(path, address, written, types=number in {1, 2})


class _Laptop:
    """Be one laptop of a meeting; `written` is when each word of the meeting was on its author's disk."""

    def __init__(self, path: Path, address: str, written: dict[str, float], *, types: bool) -> None:
        self._path = path
        self._address = address
        self._written = written
        self._types = types

    def run(self, seconds: float, lags: list[float], counts: list[int], ready: threading.Barrier) -> None:
        """Type, if this laptop does, and exchange for so many seconds."""
        from facilitator.storage.hub import Hub  # noqa: PLC0415 - as above

        chance = random.Random(self._path.stem)  # noqa: S311 - chance, not secrecy
        file = _opened(self._path)
        line = Hub(file, self._address)
        line.step("s1", 0.1)
        ready.wait()
        end = time.monotonic() + seconds
        due = time.monotonic() + chance.random() * SAVES_EVERY
        saves = 0
        with _hung_up(line):
            while (now := time.monotonic()) < end:
                if self._types and now >= due:
                    self._save(file, saves)
                    saves += 1
                    due += SAVES_EVERY
                wait = min(end, due) - time.monotonic() if self._types else end - now
                self._step(line, max(0.0, min(wait, 1.0)), lags)
        file.close()
        counts.append(saves)

    def _save(self, file: MeetingFile, saves: int) -> None:
        note = replace(_note(saves // 40), id=f"{self._path.stem}-{saves // 40}")
        word = f"{self._path.stem}-word{saves}"
        with file.writing("type") as uow:
            known = uow.get(type(note), note.id) or note
            uow.put(replace(known, text=f"{known.text} and to some others {word}"))
        self._written[word] = time.monotonic()

    def _step(self, line: Hub, patience: float, lags: list[float]) -> None:
        news = line.step("s1", patience)
        now = time.monotonic()
        for change in news.changes.items:
            word = getattr(change.after, "text", "").rpartition(" ")[2]
            if word in self._written:
                lags.append(now - self._written[word])


@contextmanager
def _hung_up(line: Hub) -> Iterator[None]:
    try:
        yield
    finally:
        line.close()


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{value:12.2f}  {name}")
