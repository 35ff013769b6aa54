"""Lead the change log from version 1 to version 2: hashes that let a private entry travel as its hash alone.

The new hashes follow from the old entries, so two copies of one file come to the same ones. Where the old
chain was broken it stays broken: the hashes from there on are left as they are.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from alembic.operations import Operations
from sqlalchemy import bindparam, select, text, update

from facilitator.storage.change_log import chained
from facilitator.storage.tables import change_log


def upgrade(operations: Operations) -> None:
    """Chain the entries anew, and remember which notes are private."""
    connection = operations.get_bind()
    last: dict[str, tuple[str, str]] = {}
    broken: set[str] = set()
    hashes = []
    query = select(change_log).order_by(change_log.c.writer, change_log.c.seq)
    for row in map(dict[str, Any], connection.execute(query).mappings().all()):
        writer = row["writer"]
        old, new = last.get(writer, ("", ""))
        if writer in broken or _old_hash(old, row) != row["sha"]:
            broken.add(writer)
            continue
        last[writer] = (row["sha"], chained(new, row))
        hashes.append({"of": writer, "number": row["seq"], "hash": last[writer][1]})
    statement = update(change_log).where(
        change_log.c.writer == bindparam("of"), change_log.c.seq == bindparam("number")
    )
    if hashes:
        connection.execute(statement.values(sha=bindparam("hash")), hashes)
    connection.execute(
        text(
            "INSERT INTO withheld_record SELECT 'note', id FROM note WHERE private"
            " UNION SELECT 'note', row FROM change"
            " WHERE tbl = 'note' AND kind = 'delete' AND json_extract(body, '$.private')"
        )
    )


def _old_hash(previous: str, row: Mapping[str, Any]) -> str:
    """Return the hash as version 1 made it, over the whole entry at once."""
    content = [previous, *(row[name] for name in sorted(row) if name != "sha")]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
