"""Open one database file with SQLite's own library alone: which key, how careful.

Every file is opened with SQLCipher's library, with or without a key: one SQLite for all of them, and
one without the fault that could lose a commit while the write-ahead log was reset (before 3.51.3).
"""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher

if TYPE_CHECKING:
    from facilitator.storage.keys import Key

APPLICATION_ID = int.from_bytes(b"FCLT")
SCHEMA_VERSION = 2
HEADER = b"SQLite format 3\x00"
LOCK_PATIENCE = 5.0  # seconds
PAGE = 4096
_HEAD = 100


class Access(Enum):
    """Say how a file may be worked with: as usual, without a write-ahead log, or only read."""

    USUAL = "usual"
    CAREFUL = "careful"
    READ_ONLY = "read only"


def is_in_the_open(path: Path) -> bool:
    """Return whether the file is a database without a passphrase."""
    with path.open("rb") as file:
        return file.read(len(HEADER)) == HEADER


def marks_of(path: Path) -> tuple[int, int]:
    """Return whose format the first bytes of a database say it has, and of which version."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return int.from_bytes(head[68:72]), int.from_bytes(head[60:64])


def connect_untouched(path: Path) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a connection that only reads a file at rest: it takes no lock and lays nothing beside it."""
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, check_same_thread=False)
    for pragma in _pragmas(Access.READ_ONLY):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def connect(path: Path, key: "Key | None", access: Access) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a connection of the driver's own; its faults are raised as they are."""
    connection = sqlcipher.connect(
        # Absolute, so that no name can be taken for an address; no transactions but our own.
        str(path.absolute()),
        timeout=LOCK_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        if key is not None:
            # What is wrong with a file is told in a sentence, not on the terminal.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(key.pragma)
        for pragma in _pragmas(access):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _pragmas(access: Access) -> tuple[str, ...]:
    usual = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "temp_store=MEMORY")
    if access is Access.READ_ONLY:
        return (*usual, "query_only=ON")
    if access is Access.CAREFUL:
        return (*usual, "journal_mode=DELETE", "synchronous=EXTRA")
    return (*usual, "journal_mode=WAL", "synchronous=FULL")
