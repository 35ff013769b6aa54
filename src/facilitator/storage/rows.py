"""Write the rows of records, many at once."""

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
from facilitator.storage.tables import TABLES


def among(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of the parameter `wanted`, which `as_wanted` makes."""
    return column.in_(select(func.json_each(bindparam("wanted")).table_valued("value").c.value))


def as_wanted(values: Iterable[str]) -> dict[str, str]:
    """Return the values as the parameter `wanted`: any number of them in one statement that never changes."""
    return {"wanted": json.dumps(tuple(values))}


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


# Each statement is built once for each table.
@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


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
