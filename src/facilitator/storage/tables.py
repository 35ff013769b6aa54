"""Describe the tables of a meeting file: one per type of record, and the change log.

The columns follow the fields of the domain values, so a field is described once. A test holds the
result against `tests/references/schema.sql`: the schema never changes unnoticed.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, get_args

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

from facilitator.domain.attendance import Attendance
from facilitator.domain.commitments import Commitment
from facilitator.domain.cue_cards import CueCard
from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import GuidingQuestion, Segment, Session, Theme, Timer
from facilitator.domain.report import ReportParagraph, ReportSettings
from facilitator.domain.representatives import Representative
from facilitator.domain.review import Correction, Review
from facilitator.domain.speaking_order import Inscription
from facilitator.domain.statement_texts import StatementText
from facilitator.services.changes import Record
from facilitator.storage.codec import field_types, in_json, is_plain_column
from facilitator.storage.reading import TABLE_NAMES, TEXTS_REMEMBERED, bare_type, text_reader

_written_out = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=in_json).encode
metadata = MetaData()


class Encoded(TypeDecorator[Any]):
    """Keep a domain value in a text column: enumerations and times as themselves, the rest as JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401 - a column may have any type
        super().__init__()
        self.kind = kind
        self._is_plain = is_plain_column(kind)
        self._decoded = text_reader(kind)
        self._encoded = lru_cache(maxsize=TEXTS_REMEMBERED)(_written_out)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401, ARG002
        """Return the text to store."""
        if value is None:
            return None
        return in_json(value) if self._is_plain else self._encoded(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002
        """Return the domain value that the stored text stands for."""
        if value is None:
            return None
        return self._decoded(value)


def _column_type(kind: Any) -> Any:  # noqa: ANN401 - a column may have any type
    simple = {str: Text, int: Integer, float: Float, bool: Boolean}.get(bare_type(kind))
    return Encoded(kind) if simple is None else simple()


def _table_for(kind: type[Record]) -> Table:
    """Return the table of a type of record."""
    references = _REFERENCES.get(kind, {})
    columns: list[Column[Any]] = []
    for field, field_type in field_types(kind).items():
        keys = [ForeignKey(references[field])] if field in references else []
        nullable = type(None) in get_args(field_type)
        columns.append(
            Column(field, _column_type(field_type), *keys, primary_key=field == "id", nullable=nullable),
        )
    table = Table(TABLE_NAMES[kind.__name__], metadata, *columns)
    if "session_id" in table.c:
        Index(f"{table.name}_by_session", table.c.session_id)
    return table


_IN_SESSION = {"session_id": "session.id"}
# The columns that must point to a record.
_REFERENCES: Mapping[type[Record], Mapping[str, str]] = {
    GuidingQuestion: {"theme_id": "theme.id"},
    Segment: _IN_SESSION,
    Representative: {"delegation_id": "delegation.id"},
    Inscription: {**_IN_SESSION, "delegation_id": "delegation.id"},
    Intervention: _IN_SESSION,
    Timer: _IN_SESSION,
    Attendance: {**_IN_SESSION, "delegation_id": "delegation.id"},
    Note: _IN_SESSION,
    Pledge: _IN_SESSION,
    Commitment: _IN_SESSION,
    StatementText: _IN_SESSION,
    Review: _IN_SESSION,
}
TABLES: Mapping[type[Record], Table] = {
    kind: _table_for(kind)
    for kind in (
        Meeting,
        Theme,
        GuidingQuestion,
        Session,
        Segment,
        Delegation,
        Group,
        Representative,
        Inscription,
        Intervention,
        Timer,
        Attendance,
        Note,
        Pledge,
        Commitment,
        StatementText,
        Review,
        Correction,
        ReportParagraph,
        ReportSettings,
        CueCard,
    )
}

KIND_OF_TABLE: Mapping[str, type[Record]] = {table.name: kind for kind, table in TABLES.items()}

change_log = Table(
    "change",
    metadata,
    Column("writer", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("hlc", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("sha", Text, nullable=False),
)
Index("change_by_row", change_log.c.tbl, change_log.c.row)
Index("change_by_stamp", change_log.c.hlc)

# The files that delegations handed in, each once under the SHA-256 of its content; records name them by it.
attached_files = Table(
    "attached_file",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# What two laptops set in parallel and nobody has decided on yet; derived from the log.
parallel_values = Table(
    "parallel_value",
    metadata,
    Column("tbl", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("writer", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("who", Text, nullable=False),
    Column("hlc", Text, nullable=False),
    Column("value", Text, nullable=False),
)

# Records whose entries leave this laptop only as their hashes: private notes; derived from the log.
withheld_records = Table(
    "withheld_record",
    metadata,
    Column("tbl", Text, primary_key=True),
    Column("row", Text, primary_key=True),
)

# What arrived here, from whom and when; each laptop keeps its own.
arrivals = Table(
    "arrival",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("records", Integer, nullable=False),
)
