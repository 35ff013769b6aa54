"""Lead from version 1 to version 2: the columns and tables that version 1 did not know.

A new field is one line of `NEW_COLUMNS`, a new table one line of `NEW_TABLES`; the rows that are there
take the field's own default.
"""

from dataclasses import MISSING, Field, fields
from typing import Any

from alembic.operations import Operations
from sqlalchemy import Column, Table, literal, text
from sqlalchemy.dialects import sqlite

from facilitator.storage.tables import KIND_OF_TABLE, metadata

NEW_TABLES: tuple[str, ...] = (
    "arrival",
    "attached_file",
    "attendance",
    "commitment",
    "correction",
    "cue_card",
    "parallel_value",
    "report_paragraph",
    "report_settings",
    "representative",
    "review",
    "statement_text",
    "withheld_record",
)

PLEDGE_COLUMNS = (
    "partners",
    "sub_type",
    "mission",
    "readiness",
    "duration",
    "amount",
    "currency",
    "women_share",
    "novelty",
    "reference",
    "carried_from",
    "recorded_at",
    "status_then",
    "provenance",
)

NEW_COLUMNS: tuple[tuple[str, str], ...] = (
    ("note", "supporters"),
    ("note", "question_id"),
    *(("pledge", name) for name in PLEDGE_COLUMNS),
    ("inscription", "prepared"),
    ("inscription", "remark"),
    ("session", "time_banks"),
    ("session", "chair_notes"),
)


def upgrade(operations: Operations) -> None:
    """Add what is new."""
    connection = operations.get_bind()
    for name in NEW_TABLES:
        metadata.tables[name].create(connection)
    for table, column in NEW_COLUMNS:
        operations.add_column(table, with_default(metadata.tables[table], column))
    for known in metadata.tables.values():
        for index in known.indexes:
            index.create(connection, checkfirst=True)


def with_default(table: Table, name: str) -> Column[Any]:
    """Return the table's column as it can be added to rows that are there: with its field's default."""
    column = table.c[name]
    kind = KIND_OF_TABLE[table.name]
    field = next(each for each in fields(kind) if each.name == name)  # type: ignore[arg-type]
    standing = literal(_default(field), column.type)
    written = standing.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    return Column(name, column.type, nullable=column.nullable, server_default=text(str(written).replace(":", "\\:")))


def _default(field: Field[Any]) -> Any:  # noqa: ANN401 - a field may have any type
    if field.default_factory is not MISSING:
        return field.default_factory()
    assert field.default is not MISSING, f"{field.name} needs a default: old files have no value for it"
    return field.default
