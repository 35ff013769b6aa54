"""Prepare a PostgreSQL database as a hub: one schema per meeting, and a role that may read and add, nothing else."""

import secrets
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from facilitator.storage.exchange import FORMAT
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.hub import channel_of, hub_metadata
from facilitator.storage.hub_address import for_members, understood

_IDENTITY = """
CREATE TABLE IF NOT EXISTS hub (meeting_id text PRIMARY KEY, major integer NOT NULL, minor integer NOT NULL)
"""


def make_hub(
    address: str, meeting_id: str, *, role: str = "", new_password: Callable[[], str] = secrets.token_urlsafe
) -> str:
    """Make the hub of a meeting at an administrator's address; return the address that the laptops use.

    Made twice, the hub keeps what it holds and the role gets a new password. Beyond this machine the address
    needs TLS; a certificate without a path lies in the present folder. Raise MeetingFileError when the
    address is not safe or the database does not allow it.
    """
    schema = channel_of(meeting_id)
    role = role or f"{schema}_member"
    password = new_password()
    url = understood(address, Path.cwd())
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    try:
        with engine.begin() as connection:
            _make(connection, schema, role, password, meeting_id)
    except DBAPIError as error:
        reason = str(error.orig).partition("\n")[0]
        raise MeetingFileError(
            f"The hub could not be made ({reason}).", "Use the address of an administrator."
        ) from error
    finally:
        engine.dispose()
    return for_members(url, role, password, schema)


def _make(connection: Connection, schema: str, role: str, password: str, meeting_id: str) -> None:
    quote = connection.dialect.identifier_preparer.quote
    own, member = quote(schema), quote(role)
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {own}"))
    connection.execute(text(f"SET LOCAL search_path = {own}"))
    hub_metadata.create_all(connection)
    connection.execute(text(_IDENTITY))
    connection.execute(
        text("INSERT INTO hub VALUES (:meeting, :major, :minor) ON CONFLICT DO NOTHING"),
        {"meeting": meeting_id, "major": FORMAT[0], "minor": FORMAT[1]},
    )
    if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}):
        connection.execute(text(f"CREATE ROLE {member} LOGIN"))
    # A password cannot be a parameter here; one of token_urlsafe holds nothing that would need quoting.
    literal = password.replace("'", "''")
    connection.execute(text(f"ALTER ROLE {member} PASSWORD '{literal}'".replace(":", "\\:")))
    for statement in (
        f"REVOKE ALL ON SCHEMA {own} FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA {own} TO {member}",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {own} FROM PUBLIC, {member}",
        f"GRANT SELECT, INSERT ON {own}.change, {own}.attached_file TO {member}",
        f"GRANT SELECT ON {own}.hub TO {member}",
    ):
        connection.execute(text(statement))
