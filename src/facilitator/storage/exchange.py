"""Copy the change-log entries that the other side lacks: file to file, file to hub, with the same few lines.

A side says how far it knows each writer; the other sends what follows, writer by writer, in order. Whatever
would leave a hole, or does not continue the chain of hashes, is refused as a whole.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select, text

from facilitator.services.changes import Changes
from facilitator.services.exchange import ClockAhead
from facilitator.storage.change_log import follows, withheld
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.privacy import kept_back
from facilitator.storage.refold import refold
from facilitator.storage.tables import change_log

Row = Mapping[str, Any]
Vector = Mapping[str, int]
FORMAT = (2, 0)
_AT_ONCE = 500
_TOLERATED = timedelta(minutes=2)
_COLUMNS = tuple(column.name for column in change_log.columns)

# The last number of every writer, found by jumping from writer to writer along the primary key.
_VECTOR = text(
    "WITH RECURSIVE known(writer) AS ("
    " SELECT min(writer) FROM change"
    " UNION ALL SELECT (SELECT min(c.writer) FROM change c WHERE c.writer > known.writer)"
    " FROM known WHERE known.writer IS NOT NULL)"
    " SELECT writer, (SELECT max(c.seq) FROM change c WHERE c.writer = known.writer)"
    " FROM known WHERE writer IS NOT NULL"
)


class RefusedError(MeetingFileError):
    """Refuse entries that cannot be trusted; nothing of them has been taken in."""


class Received(NamedTuple):
    """Hold what came in: the entries that were new, and what they changed."""

    entries: tuple[Row, ...]
    changes: Changes


def vector_of(connection: Connection) -> dict[str, int]:
    """Return the last number of each writer that this side knows."""
    return {row[0]: row[1] for row in connection.execute(_VECTOR)}


def lasts_of(connection: Connection, writers: Collection[str]) -> dict[str, int]:
    """Return the last number of each of these writers."""
    query = select(change_log.c.writer, func.max(change_log.c.seq)).where(change_log.c.writer.in_(writers))
    return {row[0]: row[1] for row in connection.execute(query.group_by(change_log.c.writer))}


def entries_after(
    connection: Connection, known: Vector, only: Collection[str] | None = None
) -> Iterator[dict[str, Any]]:
    """Return the entries that a side which knows that much lacks, writer by writer, in order.

    Where it is known who wrote something new, `only` spares asking for the others.
    """
    for writer, last in sorted((vector_of(connection) if only is None else lasts_of(connection, only)).items()):
        first = known.get(writer, 0)
        while first < last:
            query = (
                select(change_log)
                .where(change_log.c.writer == writer, change_log.c.seq > first, change_log.c.seq <= last)
                .order_by(change_log.c.seq)
                .limit(_AT_ONCE)
            )
            rows = [dict(zip(_COLUMNS, row, strict=True)) for row in connection.execute(query).all()]
            yield from rows
            first = rows[-1]["seq"]


def fit_to_leave(connection: Connection, entries: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Return the entries as they may leave this laptop: private ones as their hashes alone."""
    stays = kept_back(connection)
    for entry in entries:
        yield withheld(entry) if stays(entry) else entry


def receive(connection: Connection, entries: Iterable[dict[str, Any]]) -> Received:
    """Write the entries that are not there yet and fold what they touch, inside the caller's transaction.

    Entries come writer by writer, in order. Raise RefusedError when one leaves a hole, does not
    continue its writer's chain, or contradicts what is known; the caller then rolls back.
    """
    known = vector_of(connection)
    new: list[dict[str, Any]] = []
    for writer, group in groupby(entries, key=itemgetter("writer")):
        new.extend(_continuing(connection, writer, known.get(writer, 0), group))
    store(connection, new)
    return Received(tuple(new), refold(connection, {(entry["tbl"], entry["row"]) for entry in new}))


def clock_ahead(entries: Iterable[Row], now: datetime) -> ClockAhead | None:
    """Return whose stamps are ahead of this laptop's clock by more than clocks usually differ, and by how much."""
    latest = max(entries, key=itemgetter("hlc"), default=None)
    if latest is None:
        return None
    by = datetime.fromisoformat(latest["hlc"].partition("~")[0]) - now
    return ClockAhead(latest["who"], by) if by > _TOLERATED else None


def in_words(span: timedelta) -> str:
    """Return a span of time as a sentence says it, in the largest unit that fits."""
    minutes = int(span.total_seconds() // 60)
    for size, unit in ((1440, "days"), (60, "hours")):
        if minutes >= 2 * size:
            return f"{minutes // size} {unit}"
    return f"{minutes} minutes"


def store(connection: Connection, entries: list[dict[str, Any]]) -> None:
    """Write the entries as they are into a meeting file, in the order of their stamps."""
    if entries:
        rows = map(itemgetter(*_COLUMNS), sorted(entries, key=itemgetter("hlc", "writer", "seq")))
        places = ", ".join("?" * len(_COLUMNS))
        connection.exec_driver_sql(f"INSERT INTO change ({', '.join(_COLUMNS)}) VALUES ({places})", list(rows))  # noqa: S608 - the names are our own


def _continuing(
    connection: Connection, writer: str, last: int, entries: Iterable[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Return a writer's new entries, each of which continues the chain from the last one that is known."""
    sha = _hash_at(connection, writer, last)
    for entry in entries:
        if entry["seq"] <= last:
            if entry["sha"] != (sha if entry["seq"] == last else _hash_at(connection, writer, entry["seq"])):
                raise _refused("contradicts what is already known here", entry)
            continue
        if entry["seq"] != last + 1:
            raise _refused("leaves out entries that came before it", entry)
        if not follows(sha, entry):
            raise _refused("was altered, or does not continue what came before it", entry)
        last, sha = entry["seq"], entry["sha"]
        yield entry


def _hash_at(connection: Connection, writer: str, number: int) -> str:
    query = select(change_log.c.sha).where(change_log.c.writer == writer, change_log.c.seq == number)
    return connection.scalar(query) or ""


def _refused(fault: str, entry: Row) -> RefusedError:
    return RefusedError(
        f"An entry by {entry['who'] or 'somebody'} ({entry['hlc'].partition('.')[0]}) {fault}."
        " Nothing has been taken over.",
        "Ask for a new hand-over from that laptop.",
    )
