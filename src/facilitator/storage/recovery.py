"""Build a damaged meeting file again: from its mirror, its earlier states, and what can still be read of it.

The damaged file is put aside first, byte for byte, and never written to.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select, text

from facilitator.domain.ids import new_id
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session
from facilitator.services.changes import Record
from facilitator.services.ports import Clock
from facilitator.storage.access import SCHEMA_VERSION, Access, Key, is_in_the_open
from facilitator.storage.attached_files import copied, kept, named
from facilitator.storage.carving import carved_entries
from facilitator.storage.change_log import chained, follows, is_entry
from facilitator.storage.database import UNREADABLE, connected, flushed, plainly_told
from facilitator.storage.exchange import store
from facilitator.storage.failures import MeetingFileError, NotAMeetingFileError
from facilitator.storage.inspection import Findings
from facilitator.storage.meeting_file import Manner, MeetingFile, lay_out
from facilitator.storage.places import free_name
from facilitator.storage.refold import REFERENCES, refold_everything
from facilitator.storage.safeguards import remove_database
from facilitator.storage.tables import TABLES, change_log

Row = Mapping[str, Any]
_COLUMNS = tuple(column.name for column in change_log.columns)
_SMALLEST_ENTRY = 64  # bytes in the file
_MOST_ENTRIES_ON_A_PAGE = 64


@dataclass(frozen=True, slots=True)
class Known:
    """Hold what else there is of a meeting: its mirror, its earlier states, and the key to them all."""

    mirror: Path | None = None
    states: tuple[Path, ...] = ()
    key: Key | None = None

    @property
    def places(self) -> tuple[Path, ...]:
        """Return where it lies, the mirror and the latest state first."""
        return (*([self.mirror] if self.mirror is not None else []), *reversed(self.states))

    @property
    def is_ours(self) -> bool:
        """Return whether the mirror, or else the last state, is of a version that this program can have written."""
        for place in self.places[:1]:
            with suppress(*UNREADABLE), connected(place, self.key, Access.READ_ONLY) as connection:
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                return bool(1 <= version <= SCHEMA_VERSION)
        return False


@dataclass(frozen=True, slots=True)
class Recovery:
    """Hold what was found and what became of it; `missing` entries are known to be lost."""

    name: str
    findings: Findings
    aside: Path
    entries: int
    from_mirror: bool
    missing: int
    altered: int
    tail_unknown: bool

    def told(self) -> tuple[str, str]:
        """Return it in plain sentences."""
        if self.findings.pages:
            found = f"{self.name} was damaged: parts of it could not be read."
        elif self.findings.writers:
            found = f"{self.name} was damaged: its record of changes did not hold together."
        else:
            found = f"{self.name} was damaged: {self.findings.records} of its records were not as they had been saved."
        source = "its mirror" if self.from_mirror else "what could still be read of it"
        built = f"It was built again from {source}, {self.entries} changes in all."
        if self.missing and self.tail_unknown:
            lost = f"At least {self.missing} changes are missing."
        elif self.missing:
            lost = f"{self.missing} changes are missing."
        elif self.tail_unknown:
            lost = "Changes may be missing: what its mirror holds does not reach to the end, or it had none."
        else:
            lost = "Nothing is missing."
        if self.altered:
            lost = f"{lost} {self.altered} changes are no longer as they had been saved: read them again."
        return (f"{found} {built} {lost}", f"The damaged file is kept as {self.aside.name}.")


def recover(path: Path, aside: Path, known: Known, findings: Findings, clock: Clock, who: str) -> Recovery:
    """Put a new file in the place of the damaged one, which has been put aside; return what was found.

    Raise NotAMeetingFileError, having changed nothing, when there is nothing to build a meeting from.
    """
    half_done = path.with_name(f".{path.name}.part")
    with plainly_told(path):
        try:
            mirrored = list(_rows_of_mirror(known))
            gathered = _Gathered(mirrored)
            readable, records = _salvaged(aside, known.key)
            gathered.add(readable)
            if not mirrored or gathered.missing:
                for state in reversed(known.states):
                    gathered.add(_salvaged(state, known.key)[0])
            remove_database(half_done)
            half_done.touch(0o600)
            entries = _build(half_done, known.key, gathered)
            if not mirrored or gathered.missing:
                _add_records(half_done, known.key, records, clock, who)
            _add_files(half_done, known, aside)
            _require_a_meeting(half_done, known.key, path.name)
            flushed(half_done)
        except BaseException as error:
            remove_database(half_done)
            remove_database(aside)
            if isinstance(error, UNREADABLE):
                raise _nothing_in(path.name) from error
            raise
        # A log that is left beside the new file would be played into it.
        remove_database(path, main=False)
        half_done.replace(path)
        flushed(path.parent)
    whole, loose = gathered.split()
    last = {row["writer"]: row["seq"] for row in sorted(mirrored, key=itemgetter("seq"))}
    return Recovery(
        name=path.name,
        findings=findings,
        aside=aside,
        entries=entries,
        from_mirror=bool(mirrored),
        missing=gathered.missing,
        altered=sum(not gathered.is_as_saved(row) for row in loose),
        tail_unknown=any(row["seq"] > last.get(row["writer"], 0) for row in (*whole, *loose)) or not mirrored,
    )


@dataclass
class _Gathered:
    """Gather entries from several sources; what continues its writer's chain counts, whatever its source."""

    first: Iterable[Row]
    found: dict[tuple[str, int], list[Row]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.add(self.first)

    def add(self, rows: Iterable[Row]) -> None:
        """Take further entries in."""
        for row in rows:
            candidates = self.found.setdefault((row["writer"], row["seq"]), [])
            if row not in candidates:
                candidates.append(row)

    @property
    def missing(self) -> int:
        """Return how many numbers no source has an entry for, though later ones are there."""
        whole, loose = self.split()
        last: dict[str, int] = {}
        for row in (*whole, *loose):
            last[row["writer"]] = max(row["seq"], last.get(row["writer"], 0))
        return sum(last.values()) - len(whole) - len(loose)

    def split(self) -> tuple[list[Row], list[Row]]:
        """Return the entries that continue their chains from the first one on, and those that come loose.

        What only the damage has made of an entry that is there in whole is left out: they have one hash.
        """
        whole: list[Row] = []
        loose: list[Row] = []
        for _, group in groupby(sorted(self.found), key=itemgetter(0)):
            sha, expected = "", 1
            for key in group:
                chosen = next((row for row in self.found[key] if follows(sha, row)), None)
                if chosen is not None and key[1] == expected:
                    whole.append(chosen)
                    sha, expected = chosen["sha"], expected + 1
                else:
                    loose.append(next(filter(self.is_as_saved, self.found[key]), self.found[key][0]))
        known = {row["sha"] for row in whole}
        return whole, [row for row in loose if row["sha"] not in known]

    def is_as_saved(self, row: Row) -> bool:
        """Return whether the entry fits the one before it, or nobody can say: that one is missing."""
        number = row["seq"] - 1
        before = self.found.get((row["writer"], number), ())
        if not before:
            return number > 0 or follows("", row)
        return any(follows(each["sha"], row) for each in before)


def _build(path: Path, key: Key | None, gathered: _Gathered) -> int:
    """Fill a new file with the entries and what they lead to; return how many there are."""
    whole, loose = gathered.split()
    with connected(path, key, Access.CAREFUL) as connection:
        lay_out(connection)
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        store(connection, [dict(row) for row in whole])
        store(connection, list(_chained_anew(loose)))
        refold_everything(connection)
        connection.commit()
    return len(whole) + len(loose)


def _chained_anew(loose: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """Return the entries whose chain is broken as those of a new writer, in the order of their stamps."""
    writer, sha = new_id(), ""
    for number, row in enumerate(sorted(loose, key=itemgetter("hlc", "writer", "seq")), start=1):
        entry = {name: row[name] for name in _COLUMNS if name != "sha"} | {"writer": writer, "seq": number}
        sha = chained(sha, entry)
        yield {**entry, "sha": sha}


def _add_records(path: Path, key: Key | None, records: Iterable[Record], clock: Clock, who: str) -> None:
    """Take over records that the damaged file still had and that its log no longer leads to."""
    file = MeetingFile(path, clock, who, manner=Manner(key=key, access=Access.CAREFUL))
    try:
        with file.writing("recovered from the damaged file") as uow:
            there = {(TABLES[kind].name, each.id) for kind in TABLES for each in uow.all(kind)}
            for record in records:
                table = TABLES[type(record)].name
                parents = {(parent, getattr(record, column)) for column, parent in REFERENCES[table].items()}
                if (table, record.id) not in there and parents <= there:
                    uow.put(record)
                    there.add((table, record.id))
    finally:
        file.leave()


def _require_a_meeting(path: Path, key: Key | None, name: str) -> None:
    with connected(path, key, Access.READ_ONLY) as connection:
        for kind in (Meeting, Session):  # a meeting without a single session is none
            if connection.execute(select(TABLES[kind].c.id)).first() is None:
                raise _nothing_in(name)


def _nothing_in(name: str) -> NotAMeetingFileError:
    return NotAMeetingFileError(
        f"{name} is damaged or is not a meeting file, and no meeting could be read of it.",
        "It was left as it is. Open a copy of it, if there is one.",
    )


def put_aside(path: Path, clock: Clock) -> Path:
    """Copy the damaged file and its write-ahead log, byte for byte, to a name of their own.

    Raise MeetingFileError when the disk does not allow it: a full one also makes a whole file look damaged.
    """
    aside = free_name(path.with_stem(f"{path.stem} damaged {clock.now():%Y-%m-%d %H%M}"))
    try:
        with plainly_told(path):
            for suffix in ("", "-wal"):
                source, target = path.with_name(path.name + suffix), aside.with_name(aside.name + suffix)
                if source.exists():
                    target.touch(0o600)
                    shutil.copyfile(source, target)
                    flushed(target)
    except MeetingFileError:
        remove_database(aside)
        raise
    return aside


def _rows_of_mirror(known: Known) -> Iterator[Row]:
    if known.mirror is not None:
        with suppress(*UNREADABLE), connected(known.mirror, known.key, Access.READ_ONLY) as connection:
            for row in connection.execute(select(change_log)).mappings():
                if is_entry(entry := dict(row)):
                    yield entry


def _salvaged(path: Path, key: Key | None) -> tuple[list[Row], list[Record]]:
    """Return every entry and every record that can still be read of a damaged file."""
    entries: list[Row] = []
    records: list[Record] = []
    with _copy_of(path) as copy:
        if is_in_the_open(copy):
            key = None
        # What the database itself returns comes first: a page may hold what was never committed.
        entries.extend(_entries(copy, key, beyond=key is not None))
        if key is None:
            entries.extend(entry for entry in carved_entries(copy) if is_entry(entry))
        records.extend(_records(copy, key))
    return entries, records


def _add_files(path: Path, known: Known, aside: Path) -> None:
    """Take over the files that were handed in, from the first source that has them whole."""
    sources = [each for each in (known.mirror, aside, *reversed(known.states)) if each is not None]
    with connected(path, known.key, Access.CAREFUL) as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        wanted = named(connection)
        while sources and (missing := wanted - kept(connection)):
            with suppress(*UNREADABLE), _copy_of(sources.pop(0)) as copy:
                key = None if is_in_the_open(copy) else known.key
                with connected(copy, key, Access.READ_ONLY) as source:
                    copied(source, connection, sorted(missing))
        connection.commit()


@contextmanager
def _copy_of(path: Path) -> Iterator[Path]:
    """Offer a copy of a file and of its write-ahead log to be read, so that neither is touched."""
    with tempfile.TemporaryDirectory(prefix="facilitator-") as folder:
        copy = Path(folder, "damaged")
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        yield copy


def _entries(path: Path, key: Key | None, *, beyond: bool) -> Iterator[Row]:
    """Return the entries that can be read in order, and if wished those beyond a page that cannot be read."""
    rest = text("SELECT rowid, * FROM change WHERE rowid > :number ORDER BY rowid")
    number, failures, most = 0, 0, path.stat().st_size // _SMALLEST_ENTRY
    while number <= most:
        # Each time on a new connection: an encrypted one reads nothing more once a page has failed.
        with suppress(*UNREADABLE), connected(path, key, Access.READ_ONLY) as connection:
            _refuse_other_than_table(connection, change_log.name)
            for row in connection.execute(rest, {"number": number}).mappings():
                number, failures = row["rowid"], 0
                if is_entry(entry := {name: row[name] for name in _COLUMNS}):
                    yield entry
            return
        if not beyond:
            return
        # One by one past the rest of the page; where that is not enough, a whole branch of the table is gone.
        failures += 1
        number += 1 if failures <= _MOST_ENTRIES_ON_A_PAGE else failures


def _records(path: Path, key: Key | None) -> Iterator[Record]:
    for kind, table in TABLES.items():
        with suppress(*UNREADABLE), connected(path, key, Access.READ_ONLY) as connection:
            _refuse_other_than_table(connection, table.name)
            for row in connection.execute(select(table)).mappings():
                if all(row[column.name] is not None or column.nullable for column in table.c):
                    yield kind(**row)


def _refuse_other_than_table(connection: Connection, name: str) -> None:
    """Raise ValueError for a view or the like: it would be carried out, perhaps without end."""
    kind = connection.exec_driver_sql("SELECT type FROM pragma_table_list(?) WHERE schema = 'main'", (name,)).scalar()
    if kind != "table":
        raise ValueError(name)
