"""The campaign of durability, in its short form: on the real program, a sample of everything."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from builders import a_session, at
from campaigns.durability import trials
from campaigns.kills import Heard
from campaigns.outcome import Outcome
from campaigns.power_cuts import Event, Image, apply, events_in
from fakes import FakeClock

from facilitator.domain.notes import Note
from facilitator.storage.meeting_file import create_meeting_file

CAMPAIGN = Path(__file__).parents[2] / "packaging" / "campaigns" / "durability.py"
NEEDS_ROOT = {"full_disk"}
NEEDS_COMPILER = {"power_cuts", "plain_text"}


@pytest.mark.skipif(sys.platform != "linux", reason="the trials stand on Linux: fork, a small mounted disk, a recorder")
@pytest.mark.parametrize("name", sorted(trials()))
def test_nothing_acknowledged_is_lost(name: str) -> None:
    if name in NEEDS_ROOT and os.geteuid() != 0:
        pytest.skip("a small disk is mounted by root alone")
    if name in NEEDS_COMPILER and shutil.which("gcc") is None:
        pytest.skip("the recorder is compiled here")
    command = [sys.executable, str(CAMPAIGN), "--short", "--one", name]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_outcome_is_good_only_when_something_was_tried_and_nothing_lost() -> None:
    assert not Outcome("nothing").is_good
    assert Outcome("all", tried=2, survived=2).is_good
    assert not Outcome("one broken", tried=2, survived=1).is_good
    assert not Outcome("one lost", tried=2, survived=2, lost=1).is_good


def test_a_word_is_safe_until_it_is_taken_back_and_an_act_lasts_until_it_ends() -> None:
    heard = Heard()
    heard.take(["+one two", "[undo", "-one", "]", "=writer 3", "[type", "+three"])
    assert (heard.words, heard.last, heard.begun, heard.doing) == ({"two", "three"}, {"writer": 3}, 2, "type")
    heard.take(["]"])
    assert heard.doing == ""


def test_what_was_safe_and_is_not_in_the_file_is_found(tmp_path: Path) -> None:
    file = create_meeting_file(tmp_path / "m.facilitator", (a_session(),), FakeClock())
    with file.writing("write") as uow:
        uow.put(Note(id="n", session_id="s1", text="kept", written_at=at(0)))
    heard = Heard()
    heard.take(["+kept", f"={file.log.writer} 2"])
    assert heard.lost_in(file) == []
    heard.take(["+gone", f"={file.log.writer} 5"])
    assert heard.lost_in(file) == ["gone", "3 acts"]
    file.close()


def test_a_record_is_read_as_it_was_written() -> None:
    numbers = (4).to_bytes(8, "little") + bytes(8)
    record = b"W" + numbers + b"/a/b" + (7).to_bytes(8, "little") + (3).to_bytes(8, "little") + b"xyz"
    record += b"S" + numbers + b"/a/b" + bytes(16)
    assert events_in(record) == [Event("W", "/a/b", "", 7, b"xyz"), Event("S", "/a/b", "", 0, b"")]


def test_what_was_flushed_is_certain_and_what_was_not_is_loose() -> None:
    image = Image()
    image.loose.append(Event("W", "f", "", 2, b"ab"))
    assert image.content == b""
    image.flush()
    assert image.content == b"\0\0ab"
    apply(image.content, Event("T", "f", "", 3, b""))
    assert image.content == b"\0\0a"
