"""Create, open, copy and close a meeting file: one SQLite database that is always saved.

Write-ahead log, `synchronous=FULL` and `BEGIN IMMEDIATE` together mean that an act which returned
is on the disk, whatever happens next.
"""

import os
import shutil
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from facilitator.domain.roles import Laptop
from facilitator.services.changes import Record
from facilitator.services.exchange import Exchange
from facilitator.services.note_search import FoundNote, NoteQuery
from facilitator.services.ports import (
    Clock,
    LogEntry,
    PassphraseNeededError,
    Progress,
    Remark,
    SpaceFreedError,
    go_on,
)
from facilitator.storage.access import APPLICATION_ID, SCHEMA_VERSION, Access
from facilitator.storage.change_log import ChangeLogWriter, history_of
from facilitator.storage.database import engine_on, flushed, plainly_told, written_whole, written_with_key
from facilitator.storage.earlier_states import EarlierStatesOnDisk
from facilitator.storage.failures import DiskFullError, MeetingFileError
from facilitator.storage.keys import Key, new_key
from facilitator.storage.places import free_name, identity_of
from facilitator.storage.refold import settle_parents, settle_rank
from facilitator.storage.rekeying import beside
from facilitator.storage.safeguards import Safeguards, remove_database
from facilitator.storage.search import NoteIndex
from facilitator.storage.tables import metadata
from facilitator.storage.unit_of_work import RecordsInFile

SUFFIX = ".facilitator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """Say how a file is opened: under which key, how careful, and where its mirror and earlier states lie.

    `original` is where the user's file lies when only a private copy of it is open for reading.
    """

    key: Key | None = None
    access: Access = Access.USUAL
    personal: Path | None = None
    mirrored: bool = True
    original: Path | None = None


class MeetingFile:
    """Hold an open meeting file; `path` is where it lies, `key` what it and all that is kept of it is written with."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        who: str = "",
        laptop: Laptop | None = None,
        manner: Manner | None = None,
    ) -> None:
        self._manner = manner or Manner()
        self.path = self._manner.original or path
        self._lies = path
        self.key = self._manner.key
        self.clock = clock
        self.who = who
        self.laptop = laptop or Laptop()
        self._engine = engine_on(path, self.key, self._manner.access)
        self._identity = ""
        self._index = NoteIndex()
        # Held by whoever writes: nothing may be written while the file gets another key.
        self._turn = threading.RLock()
        # Held for the moment in which one file takes the place of the other.
        self._swap = threading.Lock()
        self.log = ChangeLogWriter(clock, who)
        self.safeguards = Safeguards(
            self.path, self._manner.personal, self.key, mirrored=self._manner.mirrored, version=SCHEMA_VERSION
        )
        self.earlier = EarlierStatesOnDisk(self, self.safeguards.backups, clock)
        self.is_read_only = self._manner.original is not None

    def guard(self, *, is_new: bool = False) -> None:
        """Begin to keep reserve, mirror and earlier states, where the file is one that can be written."""
        if is_new:
            self.safeguards.begin_anew()
        if not self.is_read_only:
            with self.connection() as connection:
                self._identity = identity_of(self._lies)
                self.safeguards.begin(connection)

    @contextmanager
    def writing(self, act: str) -> Iterator[RecordsInFile]:
        """Offer the records for one act; its rows and log entries are committed together on leaving.

        Raise MeetingFileError when the disk or another program does not allow it, and SpaceFreedError
        when the disk was full and the act can be done now.
        """
        with self.exchanging(own=True) as connection:
            records = RecordsInFile(connection)
            yield records
            changes = records.changes().items
            self.log.append(connection, act, changes, records.affirmed)
            settle_parents(connection, (each.before for each in changes if each.before and each.after is None))
            settle_rank(connection, self.laptop.role, changes)

    @contextmanager
    def exchanging(self, *, own: bool = False) -> Iterator[Connection]:
        """Offer a connection on which entries are written; all is committed, and then mirrored, on leaving.

        When all of them are this window's `own`, the mirror need not look for others.
        """
        if self.is_read_only:
            raise MeetingFileError(
                f"{self.path.name} is open for reading only: nothing can be changed in it.",
                "Save a copy in a folder of your own and go on in that.",
            )
        try:
            with self._turn:
                self._stay_in_place()
                with self.connection() as connection:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    self.log.begin(self.laptop)
                    yield connection
                    self.log.commit(connection)
                    self.safeguards.after_commit(connection, self.log.writer if own else "")
        except DiskFullError as full:
            if self.safeguards.when_full():
                raise SpaceFreedError(full.sentence, full.way_out) from full
            raise

    @property
    def exchange(self) -> Exchange:
        """Return the ways to exchange this file with other laptops."""
        from facilitator.storage.file_exchange import FileExchange  # noqa: PLC0415 - only when it is wanted

        return FileExchange(self)

    @contextmanager
    def reading(self) -> Iterator[RecordsInFile]:
        """Offer the records as they stand at one moment; nothing written here is kept."""
        with self.connection() as connection:
            connection.exec_driver_sql("BEGIN")
            yield RecordsInFile(connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Offer a bare connection, for the other modules of this package."""
        with plainly_told(self.path):
            with self._swap:
                opened = self._engine.connect()
            with opened as connection:
                yield connection

    def _stay_in_place(self) -> None:
        """See that the file lies where it should: moved, deleted or replaced meanwhile, it is laid there again."""
        if not (self._identity and self._lies.parent.is_dir()) or identity_of(self._lies) == self._identity:
            return
        anew = beside(self._lies)
        with self.connection() as connection:
            if self._manner.access is Access.USUAL:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")  # what was moved is whole too
            written_whole(connection, anew)
        found = free_name(self.path.with_stem(f"{self.path.stem} found {self.clock.now():%Y-%m-%d %H%M}"))
        kept = ""
        with plainly_told(self.path):
            if self._lies.exists():
                self._lies.rename(found)
                kept = f"What was found there is kept as {found.name}."
        self._put_in_place(anew, self.key)
        self.safeguards.remark(
            f"{self.path.name} was moved, deleted or replaced while it was open; it lies at its place again, whole.",
            kept,
        )

    def history(self, kind: type[Record], identifier: str) -> tuple[LogEntry, ...]:
        """Return what the change log says of a record, oldest first."""
        with self.connection() as connection:
            return history_of(connection, kind, identifier)

    def index_notes(self) -> int:
        """Make a few notes ready to be searched, and return how many entries of the log are still to be read."""
        if not self._turn.acquire(blocking=False):
            return 1
        try:
            with plainly_told(self.path):
                return self._index.take_in(self._engine)
        finally:
            self._turn.release()

    def search_notes(self, query: NoteQuery, *, whole: bool = True) -> tuple[FoundNote, ...]:
        """Return the notes that answer the query: of the `whole` file, or of what is ready to be searched."""
        with self._turn, plainly_told(self.path):
            return self._index.search(self._engine, query, whole=whole)

    def save_copy(self, target: Path) -> None:
        """Write a complete copy to `target`, replacing what is there only once the copy is whole."""
        with self.connection() as connection:
            written_whole(connection, target)

    @property
    def is_encrypted(self) -> bool:
        """Return whether the file has a passphrase."""
        return self.key is not None

    def opens_with(self, passphrase: str) -> bool:
        """Return whether this is the file's passphrase."""
        return self.key is None or self.key.fits(passphrase)

    def set_passphrase(self, passphrase: str, present: str = "", progress: Progress = go_on) -> None:
        """Encrypt the file and everything kept of it with this passphrase; an empty one takes it off.

        Raise PassphraseNeededError when `present` is not the one it has. Nobody writes meanwhile; until the new
        file takes the place of the old one, it can be stopped and nothing is changed.
        """
        if self.is_read_only:
            raise MeetingFileError(f"{self.path.name} is open for reading only.", "Save a copy first.")
        if self.key is not None and not self.key.fits(present):
            raise PassphraseNeededError("That is not the present passphrase of this meeting.", "")
        key = new_key(passphrase) if passphrase else None
        anew = beside(self._lies)
        with self._turn:
            self.checkpoint()
            try:
                with self.connection() as connection:
                    written_with_key(connection, anew, key)
                self.safeguards.prepare_key(key)
                if not progress(1, 3):
                    raise MeetingFileError("The passphrase was left as it was.", "")
                self._put_in_place(anew, key)
            finally:
                anew.unlink(missing_ok=True)
                with self.connection() as connection:
                    self.safeguards.take_key(self.key, connection)
        progress(3, 3)

    def _put_in_place(self, anew: Path, key: Key | None) -> None:
        """Go on in the file written anew, under this key; only what is in the one file may be given up."""
        with self._swap, plainly_told(self.path):
            log = self._lies.with_name(f"{self._lies.name}-wal")
            if log.exists() and log.stat().st_size:
                raise MeetingFileError(f"{self.path.name} is being read by another program.", "Repeat it in a moment.")
            self._index.close()
            self._engine.dispose()
            remove_database(self._lies, main=False)
            anew.replace(self._lies)
            flushed(self._lies.parent)
            self.key = key
            self._engine = engine_on(self._lies, key, self._manner.access)
            self._identity = identity_of(self._lies)

    def take_remarks(self) -> tuple[Remark, ...]:
        """Return what the user should know and has not been told yet."""
        return self.safeguards.take_remarks()

    def checkpoint(self) -> None:
        """Move everything into the one file, so that the file alone can be copied."""
        with self._turn:
            self._stay_in_place()
        with self.connection() as connection:
            if self._manner.access is Access.USUAL:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            if not self.is_read_only:
                self.safeguards.rest(connection)

    def close(self) -> None:
        """Close the file, leaving it complete in itself; a private copy made for reading is deleted."""
        try:
            self.checkpoint()
        finally:
            self.leave()
        if not self.is_read_only:
            self.safeguards.left_whole.remember()

    def leave(self) -> None:
        """Let go of the file without writing anything to it."""
        self.safeguards.end()
        self._index.close()
        self._engine.dispose()
        if self.is_read_only:
            shutil.rmtree(self._lies.parent)


def create_meeting_file(
    path: Path,
    records: Iterable[Record],
    clock: Clock,
    who: str = "",
    laptop: Laptop | None = None,
    manner: Manner | None = None,
) -> MeetingFile:
    """Return a new meeting file holding the records; raise MeetingFileError when the path is taken.

    Only its owner may read the file. A file that could not be filled is not left behind.
    """
    with plainly_told(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    meeting_file = MeetingFile(path, clock, who, laptop, manner)
    try:
        with meeting_file.connection() as connection:
            lay_out(connection)
        with meeting_file.writing("create the meeting") as uow:
            for record in records:
                uow.put(record)
    except BaseException:
        meeting_file.leave()
        remove_database(path)
        raise
    with plainly_told(path):
        meeting_file.guard(is_new=True)
    return meeting_file


def lay_out(connection: Connection) -> None:
    """Make the tables of a meeting file and mark it as ours, all at once."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    metadata.create_all(connection)
    connection.commit()
