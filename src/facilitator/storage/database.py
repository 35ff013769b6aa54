"""Work with one database file through SQLAlchemy: engines, connections, whole copies, and its faults told plainly."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from facilitator.storage.access import Access, connect
from facilitator.storage.failures import MALFORMED, MeetingFileError, NotAMeetingFileError, disk_full
from facilitator.storage.keys import Key

UNREADABLE = (DatabaseError, *MALFORMED)
"""What reading a damaged or forged file can raise."""


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
    # A file of its own name for the address: the path itself never goes through its parser.
    return create_engine(
        URL.create("sqlite", database="meeting"),
        module=sqlcipher,
        creator=partial(connect, path, key, access),
        poolclass=QueuePool,
        hide_parameters=True,  # what is written in a meeting never stands in a log or in a report of a fault
    )


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
    except UnicodeEncodeError as error:
        raise MeetingFileError(
            f"{path.name!a} has a name that is no text.", "Give the file another name, then open it again."
        ) from error
    except (DBAPIError, UnicodeDecodeError) as error:
        # The driver fails to tell of a fault whose own words are damaged.
        raise NotAMeetingFileError(
            f"{path.name} is damaged or is not a meeting file ({getattr(error, 'orig', error)}).",
            "Open a backup copy instead.",
        ) from error
