"""Delete a meeting with everything kept of it, after saying what that is."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from facilitator.storage.passphrases import remember
from facilitator.storage.places import safety_folder
from facilitator.storage.reserve import Reserve


def belongings(path: Path, personal: Path | None) -> tuple[Path, ...]:
    """Return every file that is kept of the meeting: its own, those put aside beside it, mirror and earlier states."""
    beside = [path, Reserve(path).path]
    beside += [path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal")]
    for mark in ("damaged", "of version", "as of", "found"):
        beside += sorted(each for each in path.parent.iterdir() if each.name.startswith(f"{path.stem} {mark} "))
    kept = [] if personal is None else sorted(safety_folder(personal, path).rglob("*"))
    return tuple(each for each in (*beside, *kept) if each.is_file())


def manifest(path: Path, personal: Path | None) -> str:
    """Return the list of these files with their sizes and times, as it can be kept after they are gone."""
    lines = [f"Everything kept of {path.name} on this laptop:", ""]
    for each in belongings(path, personal):
        facts = each.stat()
        lines.append(f"{datetime.fromtimestamp(facts.st_mtime, UTC):%Y-%m-%d %H:%M} {facts.st_size:>12} {each}")
    return "\n".join((*lines, ""))


def purge(path: Path, personal: Path | None) -> None:
    """Delete all of it, and the passphrase in the keyring."""
    for each in belongings(path, personal):
        each.unlink()
    if personal is not None:
        shutil.rmtree(safety_folder(personal, path), ignore_errors=True)
    remember(path, "")
