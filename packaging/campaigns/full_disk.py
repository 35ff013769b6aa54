"""Fill the disk under the window while somebody types, and look for every acknowledged word.

The disk is a small one of its own, mounted in memory (root is needed). When nothing can be saved any more,
space is made, as a user would, and the words that could not be saved must then be. Before that the program must
have given up its reserve.
"""

from __future__ import annotations

import os
import random
import subprocess
from contextlib import suppress
from pathlib import Path

from campaigns.outcome import Outcome
from campaigns.typist import Typist, files, new_meeting, numbered_words, words_in

_DISK = 6_000_000
_MOST_WORDS = 400
_RESERVE_FREED = "Facilitator has freed the little space it kept for this"


def tried(times: int, folder: Path, seed: int = 3) -> Outcome:
    """Fill so many disks; every other one also holds the mirror and the earlier states."""
    outcome = Outcome("full disk while typing in the window")
    chance = random.Random(seed)  # noqa: S311
    disk = folder / "small disk"
    disk.mkdir()
    for trial in range(times):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", disk], check=False)
        if mounted.returncode:
            outcome.remarks.append("No small disk could be mounted here: this needs root.")
            return outcome
        try:
            personal = (disk if trial % 2 else folder / f"full-{trial}") / "personal"
            personal.mkdir(parents=True)
            _fill(disk / "meeting.facilitator", personal, chance.randrange(0, 120_000), outcome)
        finally:
            subprocess.run(["umount", disk], check=True)
    return outcome


def _fill(meeting: Path, personal: Path, left: int, outcome: Outcome) -> None:
    new_meeting(meeting, personal)
    said = meeting.with_name("said")
    child = os.fork()
    if child == 0:
        _type(meeting, personal, left)
    _, status = os.waitpid(child, 0)
    outcome.tried += 1
    told = (personal.parent / "told") if personal.parent != meeting.parent else said
    acknowledged, typed, sentences = told.read_text("utf-8").split("\f") if told.exists() else ("", "never told", "")
    file = files(personal).open(meeting)
    found = words_in(file)
    damaged = [each.sentence for each in file.take_remarks() if "damaged" in each.sentence]
    file.close()
    missing = set(acknowledged.split()) - found
    unsaved = set(typed.split()) - found
    outcome.acknowledged += len(acknowledged.split())
    outcome.lost += len(missing)
    is_good = not (missing or unsaved or damaged or status) and _RESERVE_FREED in sentences
    outcome.survived += is_good
    if not is_good:
        outcome.remarks.append(f"{len(missing)} missing, {len(unsaved)} unsaved, {damaged}, {status}, {sentences!r}")


def _type(meeting: Path, personal: Path, left: int) -> None:
    """Type until the disk is full and beyond, make space, save, and write down what was acknowledged and typed."""
    status = 1
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        acknowledged: set[str] = set()
        typed: list[str] = []
        typist = Typist(meeting, personal, lambda text: acknowledged.update(text.split()))
        typist.desks.meeting.file.checkpoint()  # the disk is filled by what is typed, not before the file is opened
        ballast = meeting.with_name("ballast")
        space = os.statvfs(meeting.parent)
        with ballast.open("wb", buffering=0) as file, suppress(OSError):
            file.write(bytes(max(0, space.f_bavail * space.f_frsize - left)))
        words, sentences = numbered_words("f"), set[str]()
        for _ in range(_MOST_WORDS):
            word = next(words)
            typed.append(word)
            typist.type_words(iter([word]), 1)
            if len(typed) % 10 == 0:
                typist.save()
            sentences.add(typist.window.form.notice_bar.words)
            if any(f"{meeting.name} could not be written" in each for each in sentences):
                break
        ballast.unlink()
        saved = typist.save()
        typist.window.close()
        told = personal.parent if personal.parent != meeting.parent else meeting.parent
        text = "\f".join((" ".join(sorted(acknowledged)), " ".join(typed), " ".join(sorted(sentences))))
        (told / ("told" if told != meeting.parent else "said")).write_text(text, "utf-8")
        status = 0 if saved else 3
    finally:
        os._exit(status)
