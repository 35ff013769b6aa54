"""Keep the files that delegations hand in: beside the records, each once, under the fingerprint of its content.

The change log names a file by its fingerprint and never holds it: what a file says does not change, so there is
nothing to merge, and the log stays light. Files are copied from side to side after the entries that name them.
"""

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection, func, select, text

from facilitator.domain.statement_texts import StatementText
from facilitator.services.statement_files import MOST_BYTES
from facilitator.storage.tables import TABLES, attached_files

_statement = TABLES[StatementText]
_columns = attached_files.c
# Understood by SQLite and PostgreSQL alike.
_KEEP = text("INSERT INTO attached_file (fingerprint, content) VALUES (:fingerprint, :content) ON CONFLICT DO NOTHING")


def keep(connection: Connection, content: bytes) -> str:
    """Keep the file, unless it is there, and return its fingerprint."""
    fingerprint = sha256(content).hexdigest()
    connection.execute(_KEEP, {"fingerprint": fingerprint, "content": content})
    return fingerprint


def content_of(connection: Connection, fingerprint: str) -> bytes | None:
    """Return what the file says; None when it is not there, too large for one of ours, or not what was handed in."""
    query = select(_columns.content).where(
        _columns.fingerprint == fingerprint, func.length(_columns.content) <= MOST_BYTES
    )
    content = connection.scalar(query)
    if content is None or sha256(content).hexdigest() != fingerprint:
        return None
    return bytes(content)


def kept(connection: Connection) -> set[str]:
    """Return the fingerprints of the files that are there."""
    return set(connection.scalars(select(_columns.fingerprint)))


def named(connection: Connection) -> set[str]:
    """Return the fingerprints of the files that the records speak of."""
    return set(connection.scalars(select(_statement.c.fingerprint).where(_statement.c.fingerprint != "")))


def copied(source: Connection, target: Connection, wanted: Iterable[str]) -> set[str]:
    """Copy these files, as far as the source has them whole; return those that were copied."""
    done = set()
    for fingerprint in wanted:
        content = content_of(source, fingerprint)
        if content is not None:
            done.add(keep(target, content))
    return done


def damaged(connection: Connection) -> list[str]:
    """Return the files that are no longer what was handed in."""
    return [each for each in sorted(kept(connection)) if content_of(connection, each) is None]
