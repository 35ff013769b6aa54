"""Write every acknowledged change a second time, in another folder, before the act counts as done.

A mirror is a database with nothing but the change log and the files handed in. A damaged meeting file is built
again from it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.engine import RowMapping

from facilitator.storage.attached_files import copied, kept
from facilitator.storage.database import engine_on, plainly_told
from facilitator.storage.keys import Key
from facilitator.storage.tables import attached_files, change_log

_AT_ONCE = 1000


class Mirror:
    """Hold the mirror of one meeting file; raise MeetingFileError when it cannot be read or written."""

    def __init__(self, path: Path, key: Key | None = None, version: int = 0) -> None:
        self.path = path
        self._engine = engine_on(path, key)
        with plainly_told(path):
            path.touch(0o600)
            with self._engine.connect() as connection:
                change_log.create(connection, checkfirst=True)
                attached_files.create(connection, checkfirst=True)
                connection.exec_driver_sql(f"PRAGMA user_version = {version}")
                self._known = dict(vector_of(connection))
                self._files = kept(connection)

    def catch_up(self, source: Connection, writers: tuple[str, ...] = ()) -> int:
        """Copy what the meeting file has and the mirror lacks, of these writers or of all; return how much."""
        rows = [dict(row) for row in missing_rows(source, self._known, writers)]
        files = kept(source) - self._files
        if not (rows or files):
            return 0
        with plainly_told(self.path), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            for start in range(0, len(rows), _AT_ONCE):
                connection.execute(insert(change_log).prefix_with("OR IGNORE"), rows[start : start + _AT_ONCE])
            self._files |= copied(source, connection, files)
            connection.commit()
        for row in rows:
            self._known[row["writer"]] = max(row["seq"], self._known.get(row["writer"], 0))
        return len(rows)

    def knows_more_than(self, source: Connection) -> bool:
        """Return whether it holds changes that the source lacks."""
        there = vector_of(source)
        return any(there.get(writer, 0) < last for writer, last in self._known.items())

    def checkpoint(self) -> None:
        """Move everything into the one file."""
        with plainly_told(self.path), self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the mirror."""
        self._engine.dispose()


def vector_of(connection: Connection) -> Mapping[str, int]:
    """Return the last number of each writer."""
    query = select(change_log.c.writer, func.max(change_log.c.seq)).group_by(change_log.c.writer)
    return {row[0]: row[1] for row in connection.execute(query)}


def missing_rows(source: Connection, known: Mapping[str, int], writers: tuple[str, ...] = ()) -> Iterator[RowMapping]:
    """Return the changes of the source that come after what is known, in the order of the file."""
    for writer in writers or tuple(vector_of(source)):
        after = known.get(writer, 0)
        query = select(change_log).where(change_log.c.writer == writer, change_log.c.seq > after)
        yield from source.execute(query.order_by(change_log.c.seq)).mappings()
