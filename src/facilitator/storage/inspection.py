"""Find out whether a meeting file is whole, and whether it holds anything that this program never writes."""

import re
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection, MetaData, Table
from sqlalchemy.schema import CreateIndex

from facilitator.services.ports import Progress
from facilitator.services.statement_files import MOST_BYTES as MOST_BYTES_ATTACHED
from facilitator.storage.attached_files import damaged
from facilitator.storage.change_log import broken_writers
from facilitator.storage.database import UNREADABLE
from facilitator.storage.failures import ForgedMeetingFileError, StoppedError
from facilitator.storage.refold import refold_everything
from facilitator.storage.tables import KIND_OF_TABLE, attached_files, change_log, metadata

MOST_BYTES = 2_000_000_000
MOST_CHARACTERS = 1_000_000
_MOST_OF = {change_log.name: 10 * MOST_CHARACTERS, attached_files.name: MOST_BYTES_ATTACHED}
_WORD = re.compile(r"\w+")
_TEXT = re.compile("'(?:[^']|'')*'")
_COMPUTED = re.compile(r"DEFAULT\s*[(/-]")
# What a table of ours never has: rules of its own, other ways of comparing, of keeping, of giving way.
_RULES = {"CHECK", "COLLATE", "CONFLICT", "CONSTRAINT", "GENERATED", "ON", "STRICT", "UNIQUE", "VIRTUAL", "WITHOUT"}
_BESIDE = "sqlite_"  # so begin the tables and indexes that SQLite keeps for itself


class Findings(NamedTuple):
    """Hold what is wrong with a file: its pages, the writers whose log is broken, records that differ from the log."""

    pages: bool = False
    writers: int = 0
    records: int = 0

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is wrong."""
        return not (self.pages or self.writers or self.records)


def has_lost_parts(connection: Connection) -> bool:
    """Return whether a table or a column of ours is missing: what is foreign there is damage, not a stranger's."""
    for table in metadata.tables.values():
        columns = connection.exec_driver_sql(f"PRAGMA table_xinfo({table.name})").mappings()
        if set(table.c.keys()) - {column["name"] for column in columns}:
            return True
    return False


def refuse_foreign_parts(connection: Connection, name: str, ours: MetaData = metadata) -> None:
    """Raise ForgedMeetingFileError when the file has triggers, views or tables that are not ours.

    They would be carried out, or read, in the name of whoever opens the file.
    """
    indexes = {index.name: index for table in ours.tables.values() for index in table.indexes}
    for kind, part, sql in connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all():
        if kind in {"table", "index"} and str(part).startswith(_BESIDE):
            continue
        if kind == "table" and part in ours.tables:
            _refuse_foreign_columns(connection, ours.tables[part], str(sql), name)
        elif not (kind == "index" and part in indexes and _words(sql) == _words(str(CreateIndex(indexes[part])))):
            raise _forged(name, f"{kind} \u201c{str(part)[:40]}\u201d")


def _refuse_foreign_columns(connection: Connection, table: Table, sql: str, name: str) -> None:
    words = _TEXT.sub("''", sql).upper()
    names = {column.name.upper() for column in table.c}
    if _COMPUTED.search(words) or _RULES & (set(_WORD.findall(words)) - names):
        raise _forged(name, f"rule in the table \u201c{table.name}\u201d")
    for column in connection.exec_driver_sql(f"PRAGMA table_xinfo({table.name})").mappings():
        if column["hidden"] or column["name"] not in table.c:
            raise _forged(name, f"column \u201c{table.name}.{str(column['name'])[:40]}\u201d")


def _words(sql: str) -> str:
    return "".join(str(sql).split()).replace('"', "").casefold()


def _forged(name: str, what: str) -> ForgedMeetingFileError:
    return ForgedMeetingFileError(
        f"{name} holds something that Facilitator never writes: the {what}. Nothing of it was opened or changed.",
        "Ask whoever sent it for a copy made with \u201cSave a copy\u201d.",
    )


def refuse_oversized(connection: Connection, name: str) -> None:
    """Raise ForgedMeetingFileError when a single text is longer than anybody can have typed or handed in."""
    present = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    for table in present & metadata.tables.keys():
        names = [column["name"] for column in connection.exec_driver_sql(f"PRAGMA table_info({table})").mappings()]
        # By its bytes too: the letters are counted to the first NUL.
        lengths = ", ".join(f'max(max(length("{each}"), octet_length("{each}") / 4))' for each in names)
        most = _MOST_OF.get(table, MOST_CHARACTERS)
        for longest in connection.exec_driver_sql(f'SELECT {lengths} FROM "{table}"').one():  # noqa: S608 - our names
            if isinstance(longest, int) and longest > most:
                raise _forged(name, f"text of {longest} characters in \u201c{table}\u201d")


def inspect_pages_and_log(connection: Connection, progress: Progress) -> Findings:
    """Return whether the pages can be read and every entry of the log matches its hash.

    Raise StoppedError when `progress` says so; this is the first half of the way.
    """
    try:
        # Not the quick one: it does not hold the rows against their indexes, and the log is read by its index.
        verdict = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
        if verdict != "ok":
            return Findings(pages=True)
        total = _count_of_entries(connection)
        return Findings(writers=len(broken_writers(connection, _told_to(progress, 0, 2 * total))))
    except UNREADABLE:
        return Findings(pages=True)


def inspect_records(connection: Connection, progress: Progress) -> Findings:
    """Return how many records and files are not what the log says; nothing is changed.

    Raise StoppedError when `progress` says so; this is the second half of the way.
    """
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        unlogged = sum(_unlogged(connection, table) for table in KIND_OF_TABLE)
        total = _count_of_entries(connection)
        damaged_files = len(damaged(connection))
        found = refold_everything(connection, _told_to(progress, total, 2 * total))
        return Findings(records=unlogged + damaged_files + len(found.items))
    except UNREADABLE:
        return Findings(records=1)
    finally:
        connection.rollback()


def _count_of_entries(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one())


def _told_to(progress: Progress, before: int, total: int) -> Callable[[int], None]:
    def told(done: int) -> None:
        if not progress(before + done, total):
            raise StoppedError("The meeting was not opened, as you wished; nothing of it was changed.", "")

    return told


def _unlogged(connection: Connection, name: str) -> int:
    """Return how many rows of the table no entry speaks of."""
    logged = f"SELECT row FROM {change_log.name} WHERE tbl = ?"  # noqa: S608 - our names, as below
    query = f'SELECT count(*) FROM "{name}" WHERE id NOT IN ({logged})'  # noqa: S608
    return int(connection.exec_driver_sql(query, (name,)).scalar_one())
