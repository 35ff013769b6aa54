"""Describe the tables of a meeting file: one per type of record, and the change log.

The columns follow the fields of the domain values, so a field is described once. A test holds the
result against `tests/references/schema.sql`: the schema never changes unnoticed.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
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
from facilitator.storage.codec import decode, field_types, in_json, is_plain_column

_TEXTS_REMEMBERED = 4096
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
        # The values are frozen and come back with every reading of the list: each text is decoded once.
        self._decoded = lru_cache(maxsize=_TEXTS_REMEMBERED)(self._decode)
        self._encoded = lru_cache(maxsize=_TEXTS_REMEMBERED)(_written_out)

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

    def _decode(self, text: str) -> Any:  # noqa: ANN401 - a column may have any type
        return decode(text if self._is_plain else json.loads(text), self.kind)


def _column_type(kind: Any) -> Any:  # noqa: ANN401 - a column may have any type
    bare = (
        next((arg for arg in get_args(kind) if arg is not type(None)), kind) if type(None) in get_args(kind) else kind
    )
    simple = {str: Text, int: Integer, float: Float, bool: Boolean}.get(bare)
    if simple is not None:
        return simple()
    if isinstance(bare, type) and issubclass(bare, (Enum, datetime, date)):
        return Encoded(bare)
    return Encoded(kind)


def _table_for(kind: type[Record], name: str, references: Mapping[str, str] | None = None) -> Table:
    """Return the table of a type of record; `references` names columns that must point to a record."""
    columns: list[Column[Any]] = []
    for field, field_type in field_types(kind).items():
        keys = [ForeignKey(references[field])] if references and field in references else []
        nullable = type(None) in get_args(field_type)
        columns.append(
            Column(field, _column_type(field_type), *keys, primary_key=field == "id", nullable=nullable),
        )
    table = Table(name, metadata, *columns)
    if "session_id" in table.c:
        Index(f"{name}_by_session", table.c.session_id)
    return table


TABLES: Mapping[type[Record], Table] = {
    Meeting: _table_for(Meeting, "meeting"),
    Theme: _table_for(Theme, "theme"),
    GuidingQuestion: _table_for(GuidingQuestion, "guiding_question", {"theme_id": "theme.id"}),
    Session: _table_for(Session, "session"),
    Segment: _table_for(Segment, "segment", {"session_id": "session.id"}),
    Delegation: _table_for(Delegation, "delegation"),
    Group: _table_for(Group, "delegation_group"),
    Representative: _table_for(Representative, "representative", {"delegation_id": "delegation.id"}),
    Inscription: _table_for(Inscription, "inscription", {"session_id": "session.id", "delegation_id": "delegation.id"}),
    Intervention: _table_for(Intervention, "intervention", {"session_id": "session.id"}),
    Timer: _table_for(Timer, "timer", {"session_id": "session.id"}),
    Attendance: _table_for(Attendance, "attendance", {"session_id": "session.id", "delegation_id": "delegation.id"}),
    Note: _table_for(Note, "note", {"session_id": "session.id"}),
    Pledge: _table_for(Pledge, "pledge", {"session_id": "session.id"}),
    Commitment: _table_for(Commitment, "commitment", {"session_id": "session.id"}),
    StatementText: _table_for(StatementText, "statement_text", {"session_id": "session.id"}),
    Review: _table_for(Review, "review", {"session_id": "session.id"}),
    Correction: _table_for(Correction, "correction"),
    ReportParagraph: _table_for(ReportParagraph, "report_paragraph"),
    ReportSettings: _table_for(ReportSettings, "report_settings"),
    CueCard: _table_for(CueCard, "cue_card"),
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
