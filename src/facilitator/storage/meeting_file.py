"""Create, open, copy and close a meeting file: one SQLite database that is always saved.

Write-ahead log, `synchronous=FULL` and `BEGIN IMMEDIATE` together mean that an act which returned
is on the disk, whatever happens next.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from facilitator.services.changes import Record
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.services.ports import Clock, LogEntry
from facilitator.storage.change_log import ChangeLogWriter, history_of
from facilitator.storage.failures import MeetingFileError, NewerMeetingFileError, NotAMeetingFileError
from facilitator.storage.search import bring_up_to_date, found_notes
from facilitator.storage.tables import metadata
from facilitator.storage.unit_of_work import RecordsInFile

SUFFIX = ".facilitator"
APPLICATION_ID = int.from_bytes(b"FCLT")
SCHEMA_VERSION = 1
_HEADER = b"SQLite format 3\x00"
_LOCK_PATIENCE = 5.0


class MeetingFile:
    """Hold an open meeting file; `path` is where it lies."""

    def __init__(self, path: Path, clock: Clock, who: str = "") -> None:
        self.path = path
        self._engine = _engine(path)
        self._log = ChangeLogWriter(clock, who)

    @contextmanager
    def writing(self, act: str) -> Iterator[RecordsInFile]:
        """Offer the records for one act; its rows and log entries are committed together on leaving.

        Raise MeetingFileError when the disk or another program does not allow it.
        """
        with _plainly_told(self.path), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            records = RecordsInFile(connection)
            yield records
            mark = self._log.append(connection, act, records.changes().items)
            connection.commit()
            self._log.confirm(mark)

    @contextmanager
    def reading(self) -> Iterator[RecordsInFile]:
        """Offer the records as they stand at one moment; nothing written here is kept."""
        with _plainly_told(self.path), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            yield RecordsInFile(connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Offer a bare connection, for the other modules of this package."""
        with _plainly_told(self.path), self._engine.connect() as connection:
            yield connection

    def history(self, kind: type[Record], identifier: str) -> tuple[LogEntry, ...]:
        """Return what the change log says of a record, oldest first."""
        with self.connection() as connection:
            return history_of(connection, kind, identifier)

    def search_notes(self, query: NoteQuery) -> tuple[FoundNote, ...]:
        """Return the notes that answer the query, the index brought up to date first."""
        with _plainly_told(self.path), self._engine.connect() as connection:
            bring_up_to_date(connection)
            return found_notes(connection, query)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy to `target`, replacing what is there only once the copy is whole."""
        half_done = target.with_name(f".{target.name}.part")
        half_done.unlink(missing_ok=True)
        with self.connection() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(half_done),))
        half_done.chmod(0o600)
        half_done.replace(target)

    def checkpoint(self) -> None:
        """Move everything into the one file, so that the file alone can be copied."""
        with self.connection() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file, leaving it complete in itself."""
        self.checkpoint()
        self._engine.dispose()


def create_meeting_file(path: Path, records: Iterable[Record], clock: Clock, who: str = "") -> MeetingFile:
    """Return a new meeting file holding the records; raise MeetingFileError when the path is taken.

    Only its owner may read the file. A file that could not be filled is not left behind.
    """
    with _plainly_told(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    meeting_file = MeetingFile(path, clock, who)
    try:
        with meeting_file.connection() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            metadata.create_all(connection)
            connection.commit()
        with meeting_file.writing("create the meeting") as uow:
            for record in records:
                uow.put(record)
    except BaseException:
        meeting_file.close()
        path.unlink()
        raise
    return meeting_file


def open_meeting_file(path: Path, clock: Clock, who: str = "") -> MeetingFile:
    """Return the meeting file at `path`.

    Raise NotAMeetingFileError or NewerMeetingFileError when it is something else, and
    MeetingFileError when it cannot be read at all.
    """
    with _plainly_told(path), path.open("rb") as file:
        if file.read(len(_HEADER)) != _HEADER:
            raise NotAMeetingFileError(
                f"{path.name} is not a meeting file.", f"Choose a file whose name ends in {SUFFIX}."
            )
    meeting_file = MeetingFile(path, clock, who)
    with meeting_file.connection() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("application_id", "user_version")
        }
    _check(path, pragmas)
    return meeting_file


def _check(path: Path, pragmas: Mapping[str, int]) -> None:
    if pragmas["application_id"] != APPLICATION_ID:
        raise NotAMeetingFileError(
            f"{path.name} is a database of another program.", f"Choose a file whose name ends in {SUFFIX}."
        )
    if pragmas["user_version"] > SCHEMA_VERSION:
        raise NewerMeetingFileError(
            f"{path.name} was written by a newer version of Facilitator.", "Update this laptop, then open it again."
        )


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _LOCK_PATIENCE})
    event.listen(engine, "connect", _on_connect)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own record
    # The driver must not open transactions of its own: each one here begins IMMEDIATE or says why not.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def _plainly_told(path: Path) -> Iterator[None]:
    """Turn the faults of disk and database into sentences with a way out."""
    try:
        yield
    except FileExistsError as error:
        raise MeetingFileError(f"{path.name} exists already.", "Choose another name.") from error
    except FileNotFoundError as error:
        raise MeetingFileError(f"{path} is not there.", "Choose the file where it lies now.") from error
    except OSError as error:
        raise MeetingFileError(
            f"{path.name} cannot be read or written ({error.strerror}).", "Choose a file in a folder of your own."
        ) from error
    except OperationalError as error:
        raise MeetingFileError(
            f"{path.name} cannot be written just now ({error.orig}).",
            "Close other programs that use it, free some space on the disk, and repeat what you did last.",
        ) from error
    except DatabaseError as error:
        raise NotAMeetingFileError(
            f"{path.name} is damaged or is not a meeting file ({error.orig}).", "Open a backup copy instead."
        ) from error
