"""Read and write the rows of records, many at once."""

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from facilitator.services.changes import Change
from facilitator.services.ports import Value
from facilitator.storage.tables import TABLES


def among(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of the parameter `wanted`, which `as_wanted` makes."""
    return column.in_(select(func.json_each(bindparam("wanted")).table_valued("value").c.value))


def as_wanted(values: Iterable[str]) -> dict[str, str]:
    """Return the values as the parameter `wanted`: any number of them in one statement that never changes."""
    return {"wanted": json.dumps(tuple(values))}


def rows_of(connection: Connection, kind: type[Value], identifiers: Iterable[str]) -> dict[str, Value]:
    """Return those of the records that the file holds, by identifier, in one reading."""
    return _read(connection, kind, _reading(TABLES[kind], "id"), as_wanted(identifiers))


def rows_in_session(connection: Connection, kind: type[Value], session_id: str) -> dict[str, Value]:
    """Return the records of the type that belong to the session, by identifier."""
    return _read(connection, kind, _reading(TABLES[kind], "session_id"), as_wanted((session_id,)))


def all_rows(connection: Connection, kind: type[Value]) -> dict[str, Value]:
    """Return every record of the type, by identifier."""
    return _read(connection, kind, _reading(TABLES[kind]), {})


def write_rows(connection: Connection, changes: Iterable[Change]) -> None:
    """Write the records as they are after the changes, each of which must change something.

    In any order: whether everything that is pointed to is there is asked when the transaction ends.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    rows: dict[Insert | Update | Delete, list[dict[str, Any]]] = defaultdict(list)
    for change in changes:
        table = TABLES[change.kind]
        if change.after is None:
            rows[_deletion(table)].append({"which": change.record.id})
        elif change.before is None:
            rows[_addition(table)].append({name: getattr(change.after, name) for name in _names(table)})
        else:
            values = {
                name: value
                for name in _names(table)
                if (value := getattr(change.after, name)) != getattr(change.before, name)
            }
            rows[_change(table, *values)].append({**values, "which": change.after.id})
    for statement, parameters in rows.items():
        connection.execute(statement, parameters)


def _read(
    connection: Connection, kind: type[Value], statement: Select[Any], parameters: dict[str, str]
) -> dict[str, Value]:
    names = _names(TABLES[kind])
    records = (kind(**dict(zip(names, row, strict=True))) for row in connection.execute(statement, parameters))
    return {record.id: record for record in records}


# Each statement is built once for each table.
@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


@cache
def _reading(table: Table, by: str = "") -> Select[Any]:
    # By identifier: what is sorted by something that two records share then stands in one order on every laptop.
    everything = select(table).order_by(table.c.id)
    return everything.where(among(table.c[by])) if by else everything


@cache
def _addition(table: Table) -> Insert:
    return insert(table)


@cache
def _change(table: Table, *names: str) -> Update:
    """Return the statement that sets only these columns: an index on another one need not be touched."""
    values = {name: bindparam(name, type_=table.c[name].type) for name in names}
    return update(table).where(table.c.id == bindparam("which")).values(values)


@cache
def _deletion(table: Table) -> Delete:
    return delete(table).where(table.c.id == bindparam("which"))
