"""Read the records of a meeting file in plain SQL: a meeting is shown before all that writing needs is imported."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, get_args

from facilitator.services.changes import Record
from facilitator.services.ports import Value
from facilitator.storage.codec import decode, field_types, is_plain_column

if TYPE_CHECKING:
    from sqlalchemy import Connection

# By the name of their type: what is never shown first need not be imported for it.
TABLE_NAMES: Mapping[str, str] = {
    "Meeting": "meeting",
    "Theme": "theme",
    "GuidingQuestion": "guiding_question",
    "Session": "session",
    "Segment": "segment",
    "Delegation": "delegation",
    "Group": "delegation_group",
    "Representative": "representative",
    "Inscription": "inscription",
    "Intervention": "intervention",
    "Timer": "timer",
    "Attendance": "attendance",
    "Note": "note",
    "Pledge": "pledge",
    "Commitment": "commitment",
    "StatementText": "statement_text",
    "Review": "review",
    "Correction": "correction",
    "ReportParagraph": "report_paragraph",
    "ReportSettings": "report_settings",
    "CueCard": "cue_card",
}
TEXTS_REMEMBERED = 4096
_KEPT_AS_THEMSELVES = {str, int, float}


class OnlyRead:
    """Offer the driver's own connection for reading, as SQLAlchemy would."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - the driver has no types
        self.connection = connection

    def exec_driver_sql(self, statement: str, parameters: tuple[Any, ...] = ()) -> Iterable[Sequence[Any]]:
        """Return the rows."""
        rows: Iterable[Sequence[Any]] = self.connection.execute(statement, parameters)
        return rows


def rows_of(source: "Connection | OnlyRead", kind: type[Value], identifiers: Iterable[str]) -> dict[str, Value]:
    """Return those of the records that the file holds, by identifier, in one reading."""
    return _read(source, kind, "id", identifiers)


def rows_in_session(source: "Connection | OnlyRead", kind: type[Value], session_id: str) -> dict[str, Value]:
    """Return the records of the type that belong to the session, by identifier."""
    return _read(source, kind, "session_id", (session_id,))


def all_rows(source: "Connection | OnlyRead", kind: type[Value]) -> dict[str, Value]:
    """Return every record of the type, by identifier."""
    return _read(source, kind)


def bare_type(kind: Any) -> Any:  # noqa: ANN401 - a field may have any type
    """Return the type of a field that may be None as it is otherwise."""
    arguments = get_args(kind)
    return next((each for each in arguments if each is not type(None)), kind) if type(None) in arguments else kind


@cache
def text_reader(kind: Any) -> Callable[[str], Any]:  # noqa: ANN401 - a field may have any type
    """Return what makes the value of a field of what its text column holds."""
    is_plain = is_plain_column(kind)

    # The values are frozen and come back with every reading of the list: each text is decoded once.
    @lru_cache(maxsize=TEXTS_REMEMBERED)
    def read(text: str) -> Any:  # noqa: ANN401 - the same
        return decode(text if is_plain else json.loads(text), kind)

    return read


def _read(
    source: "Connection | OnlyRead", kind: type[Value], by: str = "", wanted: Iterable[str] = ()
) -> dict[str, Value]:
    names, readers = _columns(kind)
    # As one list: any number of them in one statement that never changes.
    parameters = (json.dumps(tuple(wanted)),) if by else ()
    records = {}
    for row in source.exec_driver_sql(_statement(kind, by), parameters):
        values = list(row)
        for place, read in readers:
            if values[place] is not None:
                values[place] = read(values[place])
        record = kind(**dict(zip(names, values, strict=True)))
        records[record.id] = record
    return records


@cache
def _columns(kind: type[Record]) -> tuple[tuple[str, ...], tuple[tuple[int, Callable[[Any], Any]], ...]]:
    """Return the names of the columns, and of those that must be read the place and what reads them."""
    types = field_types(kind)
    readers = (
        (place, bool if bare_type(each) is bool else text_reader(each))
        for place, each in enumerate(types.values())
        if bare_type(each) not in _KEPT_AS_THEMSELVES
    )
    return tuple(types), tuple(readers)


@cache
def _statement(kind: type[Record], by: str) -> str:
    columns = ", ".join(f'"{name}"' for name in field_types(kind))
    which = f'WHERE "{by}" IN (SELECT value FROM json_each(?)) ' if by else ""  # noqa: S608 - our own names
    # By identifier: what is sorted by something that two records share then stands in one order on every laptop.
    return f'SELECT {columns} FROM "{TABLE_NAMES[kind.__name__]}" {which}ORDER BY "id"'  # noqa: S608 - the same
