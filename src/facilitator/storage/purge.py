"""Delete a meeting with everything kept of it on this laptop, after saying what that is."""

import re
import shutil
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from facilitator.storage.failures import MeetingFileError
from facilitator.storage.passphrases import hub_password, keep_hub_password, remember, remembered
from facilitator.storage.places import safety_folder

_MADE_OF_IT = r"{stem} (?:(?:damaged|as of) \d{{4}}-\d\d-\d\d \d{{4}}(?: \d+)?|of version \d+){suffix}"
_OF_ONE = r"(?:{stem}{suffix}|\.{stem}{suffix}\.(?:reserve|part|anew))(?:-wal|-shm|-journal)?"
_NAMED = 3
_NOT_REACHED = """\

Not listed, and not deleted: copies, exported documents and hand-overs that were written to other places,
what other laptops and a hub have received, and what the operating system itself may keep of deleted files.
"""


def belongings(path: Path, personal: Path | None) -> tuple[Path, ...]:
    """Return every file that is kept of the meeting: its own, those put aside beside it, mirrors and earlier states."""
    meetings = _meetings(path)
    beside = [each for meeting in meetings for each in _in_order(meeting.parent, _OF_ONE, meeting)]
    kept = [] if personal is None else [safety_folder(personal, meeting).rglob("*") for meeting in meetings]
    return tuple(dict.fromkeys(each for each in (*beside, *chain(*map(sorted, kept))) if each.is_file()))


def manifest(path: Path, personal: Path | None, hub: str = "") -> str:
    """Return the list of these files with their sizes and times, as it can be kept after they are gone.

    Passphrase and password in the keyring are listed too; `hub` is the address of the meeting's hub.
    """
    lines = [f"Everything kept of {path.name} on this laptop:", ""]
    for each in belongings(path, personal):
        facts = each.stat()
        lines.append(f"{datetime.fromtimestamp(facts.st_mtime, UTC):%Y-%m-%d %H:%M} {facts.st_size:>12} {each}")
    lines += [f"in the keyring: the passphrase of {each.name}" for each in _meetings(path) if remembered(each)]
    if hub:
        lines.append(f"the address of its hub: {hub}")
    if hub and hub_password(hub):
        lines.append("in the keyring: the password of its hub")
    return "\n".join((*lines, _NOT_REACHED))


def purge(path: Path, personal: Path | None, hub: str = "") -> None:
    """Delete all of it, whatever fails on the way; raise MeetingFileError with what could not be deleted."""
    left, meetings = [], _meetings(path)
    for each in belongings(path, personal):
        try:
            each.unlink()
        except OSError as error:
            left.append(f"{each} ({error.strerror or error})")
    for meeting in meetings:
        if personal is not None:
            shutil.rmtree(safety_folder(personal, meeting), ignore_errors=True)
        if remembered(meeting) and not remember(meeting, ""):
            left.append(f"the passphrase of {meeting.name} in the keyring")
    if hub and hub_password(hub) and not keep_hub_password(hub, ""):
        left.append("the password of its hub in the keyring")
    if left:
        named = "; ".join(left[:_NAMED] if len(left) <= _NAMED else [*left[:_NAMED], "\u2026"])
        raise MeetingFileError(
            f"Not everything could be deleted. Still there: {named}.",
            "Close the program that uses it, or ask whoever may, then delete it by hand: the list names it.",
        )


def _meetings(path: Path) -> tuple[Path, ...]:
    """Return the meeting's file and those that the program has made of it beside it: each may have been opened too."""
    return (path, *_in_order(path.parent, _MADE_OF_IT, path))


def _in_order(folder: Path, pattern: str, meeting: Path) -> list[Path]:
    parts = {"stem": re.escape(meeting.stem), "suffix": re.escape(meeting.suffix)}
    wanted = re.compile(pattern.format(**parts))
    return sorted(each for each in folder.iterdir() if wanted.fullmatch(each.name))
