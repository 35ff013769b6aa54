"""Damage a meeting file in every way a disk can, open it, and look for every acknowledged entry of its log.

An entry is there when all of it is as it was: who, when, by which act, and what it says.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import PASSPHRASE, SESSION, CampaignClock, files, new_meeting, numbered_words
from sqlalchemy import select

from facilitator.services.acts import perform
from facilitator.services.commands.rapporteur import WriteNote
from facilitator.services.ports import MeetingUnavailableError
from facilitator.storage.meeting_file import MeetingFile
from facilitator.storage.tables import change_log

_PAGE = 4096
Entry = tuple[object, ...]
NOTES = 40


def tried(times: int, folder: Path, passphrase: str = "", seed: int = 2) -> Outcome:
    """Damage so many copies of one meeting; its mirror is untouched, as it lies in another folder."""
    kind = "encrypted " if passphrase else ""
    outcome = Outcome(f"corruption of the {kind}file: bit flips, truncations, swapped pages")
    chance = random.Random(seed)  # noqa: S311
    place = folder / f"corruptions{'-encrypted' if passphrase else ''}"
    meeting, personal = place / "here" / "meeting.facilitator", place / "here" / "personal"
    personal.mkdir(parents=True)
    acknowledged = _written(meeting, personal, passphrase)
    shutil.copytree(place / "here", place / "as it was")
    outcome.acknowledged = len(acknowledged)
    harms = (_flip, _flip_many, _truncate, _swap, _zero, _garble, _shift)
    for trial in range(times):
        shutil.rmtree(place / "here")
        shutil.copytree(place / "as it was", place / "here")
        harm = harms[trial % len(harms)]
        harm(meeting, chance)
        damaged = meeting.read_bytes()
        outcome.tried += 1
        try:
            file = files(personal).open(meeting, passphrase)
        except MeetingUnavailableError as refusal:
            outcome.lost += len(acknowledged)
            outcome.remarks.append(f"{harm.__name__}: refused: {refusal}")
            continue
        missing = acknowledged - _entries_of(file)
        mended = any("damaged" in each.sentence for each in file.take_remarks())
        file.close()
        kept = [each.read_bytes() for each in meeting.parent.glob("meeting damaged*.facilitator")]
        outcome.lost += len(missing)
        outcome.survived += not missing and (not mended or damaged in kept)
        if missing or (mended and damaged not in kept):
            outcome.remarks.append(
                f"{harm.__name__} {trial}: {len(missing)} missing, mended: {mended}, kept: {len(kept)}"
            )
    return outcome


def _entries_of(file: MeetingFile) -> set[Entry]:
    with file.connection() as connection:
        return {tuple(row) for row in connection.execute(select(change_log))}


def _written(meeting: Path, personal: Path, passphrase: str) -> set[Entry]:
    new_meeting(meeting, personal, passphrase)
    file = files(personal).open(meeting, passphrase)
    words, clock = numbered_words("c"), CampaignClock()
    for number in range(NOTES):
        text = " ".join(next(words) for _ in range(8))
        perform(
            WriteNote(note_id=f"n{number}", session_id=SESSION, intervention_id="", text=text, at=clock.now()), file
        )
    found = _entries_of(file)
    file.close()
    return found


Harm = Callable[[Path, random.Random], None]


def _flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _flip_many(path: Path, chance: random.Random) -> None:
    for _ in range(chance.randrange(2, 60)):
        _flip(path, chance)


def _truncate(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def _swap(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    one, other = (number * _PAGE for number in chance.sample(range(len(content) // _PAGE), 2))
    page = content[one : one + _PAGE]
    content[one : one + _PAGE] = content[other : other + _PAGE]
    content[other : other + _PAGE] = page
    path.write_bytes(content)


def _zero(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, bytes(_PAGE))


def _garble(path: Path, chance: random.Random) -> None:
    _overwrite(path, chance, chance.randbytes(_PAGE))


def _shift(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    place = chance.randrange(len(content))
    path.write_bytes(content[:place] + chance.randbytes(chance.randrange(1, 200)) + content[place:])


def _overwrite(path: Path, chance: random.Random, page: bytes) -> None:
    content = bytearray(path.read_bytes())
    start = chance.randrange(len(content) // _PAGE) * _PAGE
    content[start : start + _PAGE] = page
    path.write_bytes(content)


def encrypted(times: int, folder: Path) -> Outcome:
    """Do the same to a meeting with a passphrase."""
    return tried(times, folder, PASSPHRASE)
