"""What holds for every test: no screen, no unexpected warning, reproducible examples."""

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before anything imports Qt; whoever wants to watch sets the variable to another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shared machine may pause in mid-example; under CI the same examples are tried every time.
settings.register_profile("facilitator", deadline=None, print_blob=True, derandomize="CI" in os.environ)
settings.load_profile("facilitator")


@pytest.fixture
def expected_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Give the records of a test that warns on purpose; the test states which."""
    return caplog


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if "expected_log" in request.fixturenames:
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [
        f"{one.levelname} {one.name}: {one.getMessage()}" for one in records if one.levelno >= logging.WARNING
    ]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected), pytrace=False)
