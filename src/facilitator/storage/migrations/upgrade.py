"""Take a meeting file from its version to the present one, step by step, in one transaction."""

from collections.abc import Callable, Mapping

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from facilitator.storage.migrations import step_2, step_2_log


def _to_version_2(operations: Operations) -> None:
    step_2.upgrade(operations)
    step_2_log.upgrade(operations)


# The version a step leads to -> the step. A step is never changed once a version with it has been given out.
STEPS: Mapping[int, Callable[[Operations], None]] = {2: _to_version_2}


def upgrade(connection: Connection, found: int) -> None:
    """Carry out every step after version `found` and mark the file; all of it is kept, or nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    operations = Operations(MigrationContext.configure(connection))
    for version in range(found + 1, max(STEPS) + 1):
        STEPS[version](operations)
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    connection.commit()
