"""Open meeting files for the command line, as the window would."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.command_line.answers import ask_passphrase
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import Session
from facilitator.paths import personal_folder, resources_folder
from facilitator.services.changes import Record
from facilitator.services.ports import PassphraseNeededError, UnitOfWork
from facilitator.services.reference import read_delegations, read_groups
from facilitator.storage.files import FilesOnDisk
from facilitator.storage.meeting_file import MeetingFile
from facilitator.system_clock import SystemClock


def files() -> FilesOnDisk:
    """Return the meeting files of this laptop, signed by whoever is logged in."""
    return FilesOnDisk(SystemClock(), getpass.getuser(), personal=personal_folder())


@contextmanager
def opened(path: Path) -> Iterator[MeetingFile]:
    """Offer the meeting file at `path` and close it; its passphrase is asked for when the keyring has none.

    Raise MeetingUnavailableError when it cannot be read.
    """
    try:
        file = files().open(path)
    except PassphraseNeededError as needed:
        file = files().open(path, ask_passphrase(needed.sentence))
    try:
        yield file
    finally:
        file.close()


def reference_records() -> tuple[Record, ...]:
    """Return the delegations and groups that the program ships."""
    folder = resources_folder() / "reference"
    return (*read_delegations(folder), *read_groups(folder))


def session_named(uow: UnitOfWork, label: str) -> Session:
    """Return the session with this code or id; raise RuleBrokenError when there is none."""
    sessions = sorted(uow.all(Session), key=lambda each: each.position)
    found = next((each for each in sessions if label.casefold() in {each.code.casefold(), each.id.casefold()}), None)
    if found is None:
        raise RuleBrokenError(f"No session is known as {label}. Codes: {', '.join(each.code for each in sessions)}.")
    return found
