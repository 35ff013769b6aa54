"""The script that makes a hub says in one line what is wrong."""

import sys
from pathlib import Path

import make_hub
import pytest
from fakes import FakeClock
from hub_server import HubServer, why_not
from laptops import RECORDS

from facilitator.storage.meeting_file import create_meeting_file


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_the_script_prints_the_address_for_the_laptops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "m.facilitator"
    create_meeting_file(path, RECORDS, FakeClock()).close()
    server = HubServer()
    server.make()
    server.start()
    monkeypatch.setattr(sys, "argv", ["make_hub.py", str(path), server.address])
    assert make_hub.main() == 0
    server.remove()
    assert capsys.readouterr().out.startswith("postgresql+psycopg://facilitator_")
    assert make_hub.main() == 1
    assert "could not be made" in capsys.readouterr().err
