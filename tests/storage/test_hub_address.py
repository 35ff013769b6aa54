"""What an address of a hub says, and that no note travels in the open."""

from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.storage.exchange import in_words
from facilitator.storage.failures import MeetingFileError
from facilitator.storage.hub_address import for_members, understood, without_password

HUB = "postgresql+psycopg://m:secret@hub.example.org/meeting"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "/run/postgresql", ""])
def test_on_this_machine_nothing_is_asked_for(host: str, tmp_path: Path) -> None:
    address = f"postgresql+psycopg://m@{host}/meeting" if host[:1] != "/" else f"postgresql+psycopg:///m?host={host}"
    assert "sslmode" not in understood(address, tmp_path).query


def test_beyond_this_machine_the_server_must_prove_who_it_is(tmp_path: Path) -> None:
    assert dict(understood(HUB, tmp_path).query) == {"sslmode": "verify-full", "sslrootcert": "system"}


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_a_line_in_the_open_is_refused_with_a_way_out(mode: str, tmp_path: Path) -> None:
    with pytest.raises(MeetingFileError, match=r"could be read on their way to") as refused:
        understood(f"{HUB}?sslmode={mode}", tmp_path)
    assert "verify-full" in refused.value.way_out
    assert "secret" not in str(refused.value)


def test_one_of_several_hosts_beyond_this_machine_is_enough(tmp_path: Path) -> None:
    address = "postgresql+psycopg://m@/meeting?host=localhost&host=hub.example.org"
    assert understood(address, tmp_path).query["sslmode"] == "verify-full"


def test_the_certificate_lies_beside_the_meeting(tmp_path: Path) -> None:
    with pytest.raises(MeetingFileError, match=r"certificate .* is not there"):
        understood(f"{HUB}?sslrootcert=hub.crt", tmp_path)
    (tmp_path / "hub.crt").touch()
    url = understood(f"{HUB}?sslrootcert=hub.crt", tmp_path)
    assert url.query["sslrootcert"] == str(tmp_path / "hub.crt")
    members = for_members(url, "member", "word", "own")
    assert "sslrootcert=hub.crt" in members
    assert members.startswith("postgresql+psycopg://member:word@")


@pytest.mark.parametrize("address", ["somewhere", "sqlite:///file", "postgresql+psycopg://hub", ""])
def test_what_is_no_address_is_told(address: str, tmp_path: Path) -> None:
    with pytest.raises(MeetingFileError, match="no address"):
        understood(address, tmp_path)


def test_the_address_is_kept_without_its_password(tmp_path: Path) -> None:
    assert "secret" not in without_password(understood(HUB, tmp_path))


@pytest.mark.parametrize("minutes, words", [(3, "3 minutes"), (119, "119 minutes"), (120, "2 hours"), (2880, "2 days")])
def test_a_span_is_said_in_the_largest_unit_that_fits(minutes: int, words: str) -> None:
    assert in_words(timedelta(minutes=minutes)) == words
