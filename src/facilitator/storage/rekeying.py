"""Put what is kept of a meeting under another key, so that a change that is interrupted leaves all of it readable.

First each database is written anew, beside itself; only when the meeting file is under the new key do these take
the place of the old ones. What an interrupted change has left is settled at the next opening, by the key that
the meeting file then has.
"""

from collections.abc import Iterable
from pathlib import Path

from facilitator.storage.access import Access, is_in_the_open
from facilitator.storage.database import looking_into, written_with_key
from facilitator.storage.failures import NotAMeetingFileError
from facilitator.storage.keys import Key


def beside(path: Path) -> Path:
    """Return where a database is written anew until its time has come."""
    return path.with_name(f".{path.name}.anew")


def is_under(path: Path, key: Key | None) -> bool:
    """Return whether the database is one of this key, or of none."""
    return is_in_the_open(path) if key is None else key.is_of(path)


def prepare(paths: Iterable[Path], old: Key | None, new: Key | None) -> None:
    """Write each database anew under another key, or under none; what the old one does not open is passed over.

    Raise MeetingFileError when the disk does not allow it; `settle` then takes away what was written.
    """
    for path in paths:
        _write_anew(path, old, new)


def settle(paths: Iterable[Path], key: Key | None) -> None:
    """Let those written anew under this key take the place of the old ones; take the others away.

    Under a passphrase nothing stays in the open: not even what cannot be read.
    """
    for path in paths:
        anew = beside(path)
        if key is not None and is_in_the_open(path) and not anew.exists():
            _write_anew(path, None, key)
        if anew.exists() and is_under(anew, key):
            anew.replace(path)
        anew.unlink(missing_ok=True)
        if key is not None and is_in_the_open(path):
            path.unlink()


def _write_anew(path: Path, old: Key | None, new: Key | None) -> None:
    try:
        with looking_into(path, old, Access.CAREFUL) as connection:
            written_with_key(connection, beside(path), new)
    except NotAMeetingFileError:
        return
