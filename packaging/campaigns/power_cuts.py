"""Cut the power of a typing session at every kind of moment, and look for every acknowledged word.

A session of the real window is recorded below its system calls: each write, truncation, creation, renaming,
deletion and flush, and each word it acknowledged. A cut takes a moment of the record and makes the disk that
could be found then: what was flushed is there; of what was written to a file after its last flush, any part
may be there, in any order, torn at 512 bytes; a file deleted or renamed since its folder was last flushed may
still have its old name. Then the program opens the meeting again.

Not simulated: a disk that lies about a flush, and one that damages what it already holds.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import PASSPHRASE, files, new_meeting, words_in

from facilitator.services.ports import MeetingUnavailableError

_HERE = Path(__file__).parent
_SECTOR = 512
_WORDS = 60
_NUMBERS = struct.Struct("<qq")


@dataclass(frozen=True)
class Event:
    """Hold one thing the system was told."""

    what: str
    path: str
    other: str
    offset: int
    content: bytes


@dataclass
class Image:
    """Hold a file as it is on the disk for certain, and what has been done to it since."""

    content: bytearray = field(default_factory=bytearray)
    loose: list[Event] = field(default_factory=list)

    def flush(self) -> None:
        """Make everything certain."""
        for event in self.loose:
            apply(self.content, event)
        self.loose = []

    def found(self, chance: random.Random) -> bytes:
        """Return one of the contents that can be found after a cut."""
        content = bytearray(self.content)
        events = [event for event in self.loose if chance.random() < chance.choice((0.0, 0.5, 0.9, 1.0))]
        if chance.choice((True, False)):
            chance.shuffle(events)
        for event in events:
            apply(content, _torn(event, chance))
        return bytes(content)


@dataclass
class _Disk:
    """Hold all files, and the names that were taken away since their folder was last flushed."""

    images: dict[str, Image]
    names_loose: list[tuple[str, str, Image]] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Let the event happen."""
        if event.what in "WTCS":
            image = self.images.setdefault(event.path, Image())
            if event.what in "WT":
                image.loose.append(event)
            elif event.what == "S":
                image.flush()
        elif event.what == "D":
            self.names_loose = [each for each in self.names_loose if str(Path(each[1]).parent) != event.path]
        elif event.path in self.images:
            image = self.images.pop(event.path)
            self.names_loose.append((event.what, event.path, image))
            if event.what == "R":
                if event.other in self.images:
                    self.names_loose.append(("O", event.other, self.images[event.other]))
                self.images[event.other] = image


def tried(times: int, folder: Path, seed: int = 4) -> Outcome:
    """Cut the power so many times, over two recorded sessions: one in the open, one encrypted."""
    outcome = Outcome("power cut while typing in the window", simulates=(__doc__ or "").partition("\n\n")[2])
    chance = random.Random(seed)  # noqa: S311
    for passphrase in ("", PASSPHRASE):
        place = folder / f"power{'-encrypted' if passphrase else ''}"
        live = place / "live"
        events, before = _recorded(place, live, passphrase)
        for _ in range(times // 2):
            moment = chance.randrange(1, len(events) + 1)
            acknowledged = _cut(events[:moment], before, live, chance)
            outcome.tried += 1
            outcome.acknowledged += len(acknowledged)
            try:
                file = files(live / "personal").open(live / "meeting.facilitator", passphrase)
            except MeetingUnavailableError as refusal:
                outcome.lost += len(acknowledged)
                outcome.remarks.append(f"cut at {moment}: refused: {refusal}")
                continue
            missing = acknowledged - words_in(file)
            file.close()
            outcome.lost += len(missing)
            outcome.survived += not missing
            if missing:
                outcome.remarks.append(f"cut at {moment}: {len(missing)} words missing")
    return outcome


def _recorded(place: Path, live: Path, passphrase: str) -> tuple[list[Event], dict[str, bytes]]:
    """Return what a session told the system, and the files as they were before it."""
    live.mkdir(parents=True)
    new_meeting(live / "meeting.facilitator", live / "personal", passphrase)
    before = {str(path): path.read_bytes() for path in live.rglob("*") if path.is_file()}
    library, record = place / "recorder.so", place / "record"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", library, _HERE / "recorder.c", "-ldl"], check=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "RECORDED_FOLDER": str(live),
        "RECORD": str(record),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "campaigns.recorded_session", str(live), passphrase, str(_WORDS)]
    subprocess.run(command, env=environment, cwd=_HERE.parent, check=True, capture_output=True)
    return events_in(record.read_bytes()), before


def events_in(record: bytes) -> list[Event]:
    """Return the events of a record."""
    events, place = [], 0
    while place < len(record):
        what = chr(record[place])
        first, second = _NUMBERS.unpack_from(record, place + 1)
        place += 1 + _NUMBERS.size
        path, other = record[place : place + first].decode(), record[place + first : place + first + second].decode()
        place += first + second
        offset, length = _NUMBERS.unpack_from(record, place)
        place += _NUMBERS.size
        content = record[place : place + length] if what == "W" else b""
        place += len(content)
        events.append(Event(what, path, other, offset, content))
    return events


def _cut(events: Sequence[Event], before: dict[str, bytes], live: Path, chance: random.Random) -> set[str]:
    """Lay out one of the disks that can be found after these events; return the words acknowledged by then."""
    disk = _Disk({path: Image(bytearray(content)) for path, content in before.items()})
    acknowledged = b""
    for event in events:
        if event.path.endswith("/acknowledged"):
            acknowledged += event.content
        else:
            disk.take(event)
    images, names_loose = disk.images, disk.names_loose
    found = {path: image.found(chance) for path, image in images.items()}
    _undo_names(found, names_loose, chance)
    shutil.rmtree(live)
    live.mkdir()
    for path, content in found.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(content)
    return set(acknowledged.decode().split())


def _undo_names(found: dict[str, bytes], loose: list[tuple[str, str, Image]], chance: random.Random) -> None:
    """Let the last deletions and renamings be forgotten, from some moment on: names are kept in their order."""
    kept = chance.randrange(len(loose) + 1) if loose else 0
    for _, path, image in reversed(loose[kept:]):
        found[path] = image.found(chance)


def apply(content: bytearray, event: Event) -> None:
    """Do to the content what the event did to the file."""
    if event.what == "T":
        del content[event.offset :]
        content.extend(bytes(max(0, event.offset - len(content))))
        return
    end = event.offset + len(event.content)
    content.extend(bytes(max(0, end - len(content))))
    content[event.offset : end] = event.content


def _torn(event: Event, chance: random.Random) -> Event:
    """Return the write, or the part of it that reached the disk."""
    sectors = len(event.content) // _SECTOR
    if event.what != "W" or sectors < 2 or chance.random() < 0.7:  # noqa: PLR2004 - one sector is never torn
        return event
    first, last = sorted(chance.sample(range(sectors + 1), 2))
    start = first * _SECTOR
    return Event("W", event.path, "", event.offset + start, event.content[start : last * _SECTOR])
