"""What is left of a connection that nobody waits for any more."""

from concurrent.futures import Future
from unittest.mock import Mock

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from facilitator.storage import hub_wire


def test_a_connection_that_comes_too_late_is_closed() -> None:
    came: Future[Connection] = Future()
    late = Mock(spec=Connection)
    came.set_result(late)
    hub_wire._put_down(came)  # noqa: SLF001 - the network decides when it is called
    late.close.assert_called_once_with()


def test_a_connection_that_did_not_come_leaves_nothing_to_close() -> None:
    came: Future[Connection] = Future()
    came.set_exception(OperationalError("connect", None, Exception("no answer")))
    hub_wire._put_down(came)  # noqa: SLF001 - the network decides when it is called
    assert came.exception() is not None


def test_a_fault_that_is_not_the_servers_refuses_no_password() -> None:
    hub_wire._refuse_password(OperationalError("connect", None, Exception("no route")))  # noqa: SLF001 - the same
    hub_wire._refuse_password(OperationalError("connect", None, psycopg.OperationalError("no answer")))  # noqa: SLF001
