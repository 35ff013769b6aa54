"""Make the log of old notes short: one entry with all of a text in the place of hundreds that typed it.

The many keep their place in their writers' chains as hashes alone, as private entries do when they travel;
the one holds every word of them, those that were deleted too. Who typed and when is still in the chain.
"""

import json
from collections import defaultdict
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, select, update

from facilitator.domain.notes import Note
from facilitator.services.changes import Record
from facilitator.storage.change_log import ChangeLogWriter, withheld
from facilitator.storage.fold import TEXT
from facilitator.storage.tables import TABLES, change_log
from facilitator.storage.unit_of_work import RecordsInFile

FEWEST = 3
_TYPING_ALONE = {TEXT, "@salt"}


def compact(connection: Connection, log: ChangeLogWriter, before: datetime) -> int:
    """Compact inside the caller's transaction; return how many entries went."""
    found: dict[str, list[dict[str, object]]] = defaultdict(list)
    limit = before.astimezone(UTC).isoformat(timespec="milliseconds")
    query = select(change_log).where(
        change_log.c.tbl == TABLES[Note].name, change_log.c.kind == "set", change_log.c.hlc < limit
    )
    for row in map(dict[str, object], connection.execute(query).mappings().all()):
        if set(json.loads(str(row["body"]))) <= _TYPING_ALONE:
            found[str(row["row"])].append(row)
    records = RecordsInFile(connection)
    notes = {key: note for key, rows in found.items() if len(rows) >= FEWEST and (note := records.get(Note, key))}
    affirmed: list[tuple[Record, str]] = [(note, "text") for note in notes.values()]
    log.append(connection, "compact the log", (), affirmed)
    gone = [withheld(row) for key in notes for row in found[key]]
    if gone:
        names = ("act", "tbl", "row", "kind", "body")
        statement = update(change_log).where(
            change_log.c.writer == bindparam("of"), change_log.c.seq == bindparam("number")
        )
        rows = [{"of": row["writer"], "number": row["seq"], **{f"new_{n}": row[n] for n in names}} for row in gone]
        connection.execute(statement.values({name: bindparam(f"new_{name}") for name in names}), rows)
    return len(gone)
