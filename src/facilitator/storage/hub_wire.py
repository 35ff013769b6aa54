"""Hold the wire to a hub: made, watched and cut in such a way that nobody waits long for a network."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from facilitator.storage.failures import HubRefusedError
from facilitator.storage.hub_address import without_password
from facilitator.storage.passphrases import hub_password, keep_hub_password

LONGEST_WORK = 60.0
"""Seconds after which a wire on which nothing comes back is held to be dead."""
_LOOKED_AT_EVERY = 0.1
_CONNECT = {
    "connect_timeout": 5,
    "application_name": "facilitator",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15000,
}


class Wire:
    """Connect to a hub and let go of it; only `cut` may be called by another thread than the hub's own."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._is_kept = url.password is None
        self._is_cut = threading.Event()
        self._driver: psycopg.Connection[Any] | None = None

    @property
    def address(self) -> str:
        """Return the address without its password."""
        return without_password(self._url)

    @property
    def is_cut(self) -> bool:
        """Return whether the wire has been given up for good."""
        return self._is_cut.is_set()

    def connect(self) -> Connection:
        """Return a new connection, with the password that was typed or is kept in the system's keyring.

        Raise HubRefusedError when the hub wants another password, the driver's errors when it is away.
        """
        password = self._url.password or hub_password(self.address) or None
        url = self._url.set(password=password)
        engine = create_engine(url, poolclass=NullPool, connect_args=_CONNECT, hide_parameters=True)
        # A name that is looked up, and a server that does not answer, cannot be interrupted: a thread waits for them.
        executor = ThreadPoolExecutor(1, "hub connects")
        coming = executor.submit(engine.connect)
        executor.shutdown(wait=False)
        connection = self._awaited(coming)
        driver = connection.connection.dbapi_connection
        assert isinstance(driver, psycopg.Connection)
        self._driver = driver
        if not self._is_kept:
            self._is_kept = True
            keep_hub_password(self.address, str(self._url.password))
        return connection

    def cut(self) -> None:
        """Give the wire up at once, whatever is being sent on it."""
        self._is_cut.set()
        self._shut()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Shut the wire when what is done inside takes too long: a dead one would be waited for without end."""
        watch = threading.Timer(LONGEST_WORK, self._shut)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def _awaited(self, coming: "Future[Connection]") -> Connection:
        while not self._is_cut.is_set():
            try:
                return coming.result(_LOOKED_AT_EVERY)
            except TimeoutError:
                continue
            except OperationalError as error:
                _refuse_password(error)
                raise
        coming.add_done_callback(_put_down)
        raise ConnectionAbortedError

    def _shut(self) -> None:
        if self._driver is not None:
            with (
                suppress(OSError, psycopg.Error),
                socket.fromfd(self._driver.fileno(), socket.AF_INET, socket.SOCK_STREAM) as line,
            ):
                line.shutdown(socket.SHUT_RDWR)


def _put_down(came: "Future[Connection]") -> None:
    """Close a connection that nobody waits for any more."""
    if came.exception() is None:
        with suppress(DBAPIError, psycopg.Error):
            came.result().close()


def _refuse_password(error: OperationalError) -> None:
    """Raise HubRefusedError when the hub was reached and only the password was wrong or missing."""
    cause = error.orig
    if not isinstance(cause, psycopg.OperationalError) or cause.pgconn is None:
        return
    if cause.pgconn.needs_password:
        raise HubRefusedError(
            "The hub asks for a password that is not kept on this laptop.",
            "Type the whole address again, with the password in it; whoever made the hub has it.",
        ) from error
    if cause.pgconn.used_password and "password authentication failed" in str(cause):
        raise HubRefusedError(
            "The hub does not accept the password of this laptop.",
            "Type the whole address again, with the password in it; whoever made the hub has it.",
        ) from error
