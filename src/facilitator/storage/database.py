"""Open one database file: which library, which key, how careful.

Every file is opened with SQLCipher's library, with or without a key: one SQLite for all of them, and
one without the fault that could lose a commit while the write-ahead log was reset (before 3.51.3).
"""

import errno
import hashlib
import os
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError, OperationalError

from facilitator.storage.failures import MeetingFileError, NotAMeetingFileError, disk_full

HEADER = b"SQLite format 3\x00"
LOCK_PATIENCE = 5.0  # seconds
PAGE = 4096
_SALT = 16
_ROUNDS = 256_000  # what SQLCipher 4 itself does with a passphrase


class Access(Enum):
    """Say how a file may be worked with: as usual, without a write-ahead log, or only read."""

    USUAL = "usual"
    CAREFUL = "careful"
    READ_ONLY = "read only"


@dataclass(frozen=True, slots=True)
class Key:
    """Hold what a passphrase comes to for the files that bear one salt: derived once, used for all of them."""

    secret: bytes
    salt: bytes

    @property
    def pragma(self) -> str:
        """Return the statement that gives the key to the database."""
        return f"PRAGMA key = \"x'{self.secret.hex()}{self.salt.hex()}'\""

    def is_of(self, path: Path) -> bool:
        """Return whether the file bears this salt."""
        with path.open("rb") as file:
            return file.read(_SALT) == self.salt

    def fits(self, passphrase: str) -> bool:
        """Return whether this is the passphrase it was derived from."""
        return secrets.compare_digest(self.secret, key_for(passphrase, self.salt).secret)


def key_for(passphrase: str, salt: bytes) -> Key:
    """Return the key; about a tenth of a second, so that guessing is slow."""
    # The same letters are typed in one code on one system and in two on another; half a letter is no fault here.
    typed = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS), salt)


def new_key(passphrase: str) -> Key:
    """Return a key for files that are yet to be written."""
    return key_for(passphrase, secrets.token_bytes(_SALT))


def key_to(path: Path, passphrase: str) -> Key:
    """Return the key to an encrypted file: its first bytes are the salt."""
    with path.open("rb") as file:
        return key_for(passphrase, file.read(_SALT))


def is_in_the_open(path: Path) -> bool:
    """Return whether the file is a database without a passphrase."""
    with path.open("rb") as file:
        return file.read(len(HEADER)) == HEADER


def opens_with(path: Path, key: Key) -> bool:
    """Return whether the file is a database under this key."""
    try:
        with connected(path, key, Access.READ_ONLY) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    except DBAPIError:
        return False
    return True


def engine_on(path: Path, key: Key | None = None, access: Access = Access.USUAL) -> Engine:
    """Return an engine on the file; nothing is opened yet."""

    def connect() -> Any:  # noqa: ANN401 - the driver has no types
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

    # A file of its own name for the address: the path itself never goes through its parser.
    return create_engine(
        URL.create("sqlite", database="meeting"),
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        hide_parameters=True,  # what is written in a meeting never stands in a log or in a report of a fault
    )


def _pragmas(access: Access) -> tuple[str, ...]:
    usual = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "temp_store=MEMORY")
    if access is Access.READ_ONLY:
        return (*usual, "query_only=ON")
    if access is Access.CAREFUL:
        return (*usual, "journal_mode=DELETE", "synchronous=EXTRA")
    return (*usual, "journal_mode=WAL", "synchronous=FULL")


@contextmanager
def connected(path: Path, key: Key | None, access: Access) -> Iterator[Connection]:
    """Offer a connection for one piece of work; the faults of the database are raised as they are."""
    engine = engine_on(path, key, access)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def looking_into(path: Path, key: Key | None = None, access: Access = Access.READ_ONLY) -> Iterator[Connection]:
    """Offer a connection for one look; raise MeetingFileError when the file cannot be read."""
    with plainly_told(path), connected(path, key, access) as connection:
        yield connection


def written_whole(source: Connection, target: Path) -> None:
    """Write a complete copy under the same key; what was at `target` is replaced once the copy is on the disk."""
    with put_in_place(target) as half_done:
        source.exec_driver_sql("VACUUM INTO ?", (str(half_done.absolute()),))


def written_with_key(source: Connection, target: Path, key: Key | None) -> None:
    """Write a complete copy under another key, or under none, the same way."""
    numbers = {
        name: source.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("application_id", "user_version")
    }
    with put_in_place(target) as half_done:
        spelled = f"x'{key.secret.hex()}{key.salt.hex()}'" if key else ""
        source.exec_driver_sql("ATTACH DATABASE ? AS copy KEY ?", (str(half_done.absolute()), spelled))
        try:
            source.exec_driver_sql("SELECT sqlcipher_export('copy')")
            for name, number in numbers.items():
                source.exec_driver_sql(f"PRAGMA copy.{name} = {number}")
        finally:
            source.exec_driver_sql("DETACH DATABASE copy")


@contextmanager
def put_in_place(target: Path) -> Iterator[Path]:
    """Offer an empty file for the user alone; once filled it is flushed and takes the place of the target."""
    half_done = target.with_name(f".{target.name}.part")
    with plainly_told(target):
        half_done.unlink(missing_ok=True)
        # Made first, so that nobody else can read it at any moment.
        os.close(os.open(half_done, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            yield half_done
            flushed(half_done)
            half_done.replace(target)
        except BaseException:
            half_done.unlink(missing_ok=True)
            raise
        flushed(target.parent)


def flushed(path: Path) -> None:
    """Return when the file, or the names in the folder, are on the disk; not every system knows it of folders."""
    if path.is_dir():
        with suppress(OSError):
            _flushed(path, os.O_RDONLY)
    else:
        _flushed(path, os.O_RDWR)


def _flushed(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def plainly_told(path: Path) -> Iterator[None]:
    """Turn the faults of disk and database into sentences with a way out."""
    try:
        yield
    except FileExistsError as error:
        raise MeetingFileError(f"{path.name} exists already.", "Choose another name.") from error
    except FileNotFoundError as error:
        if not path.parent.is_dir():
            raise MeetingFileError(f"There is no folder {path.parent}.", "Make it first, or choose another.") from error
        raise MeetingFileError(f"{path} is not there.", "Choose the file where it lies now.") from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise disk_full(path) from error
        raise MeetingFileError(
            f"{path.name} cannot be read or written ({error.strerror}).", "Choose a file in a folder of your own."
        ) from error
    except OperationalError as error:
        if "is full" in str(error.orig):
            raise disk_full(path) from error
        raise MeetingFileError(
            f"{path.name} cannot be written just now ({error.orig}).",
            "Close other programs that use it, free some space on the disk, and repeat what you did last.",
        ) from error
    except (DBAPIError, UnicodeDecodeError) as error:
        # The driver fails to tell of a fault whose own words are damaged.
        raise NotAMeetingFileError(
            f"{path.name} is damaged or is not a meeting file ({getattr(error, 'orig', error)}).",
            "Open a backup copy instead.",
        ) from error
