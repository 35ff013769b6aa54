"""A meeting file is claimed by one window; who asks for it again rings that window's bell."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from facilitator.gui.one_window import OneWindow


@pytest.fixture
def windows(qapp: QObject, tmp_path: Path) -> tuple[OneWindow, OneWindow]:
    return OneWindow(tmp_path / "open", qapp), OneWindow(tmp_path / "open", qapp)


def test_the_second_is_refused_and_the_first_is_called(windows: tuple[OneWindow, OneWindow], tmp_path: Path) -> None:
    first, second = windows
    called = QSignalSpy(first.called)
    assert first.take(tmp_path / "one.facilitator")
    assert not called.wait(20), "its own claim is no call"
    assert not second.take(tmp_path / "one.facilitator")
    assert called.wait(5_000)
    assert second.take(tmp_path / "two.facilitator")


def test_a_claim_given_back_leaves_nothing_and_can_be_taken(
    windows: tuple[OneWindow, OneWindow], tmp_path: Path
) -> None:
    first, second = windows
    assert first.take(tmp_path / "one.facilitator")
    first.release()
    assert list((tmp_path / "open").iterdir()) == []
    called = QSignalSpy(first.called)
    assert second.take(tmp_path / "one.facilitator")
    assert not called.wait(20)


def test_a_bell_that_a_crash_left_is_used_again(windows: tuple[OneWindow, OneWindow], tmp_path: Path) -> None:
    first, second = windows
    assert first.take(tmp_path / "one.facilitator")
    (bell,) = (tmp_path / "open").glob("*.bell")
    first.release()
    bell.write_bytes(b"!!!")
    called = QSignalSpy(first.called)
    assert first.take(tmp_path / "one.facilitator")
    assert not second.take(tmp_path / "one.facilitator")
    assert called.wait(5_000)


def test_a_meeting_is_claimed_even_where_no_bell_can_be_hung(
    windows: tuple[OneWindow, OneWindow], tmp_path: Path
) -> None:
    first, second = windows
    assert first.take(tmp_path / "one.facilitator")
    (bell,) = (tmp_path / "open").glob("*.bell")
    first.release()
    bell.mkdir()
    assert first.take(tmp_path / "one.facilitator")
    assert not second.take(tmp_path / "one.facilitator")


@pytest.mark.skipif(sys.platform == "win32", reason="there every name is text")
def test_a_name_that_is_no_text_is_claimed_as_any_other(windows: tuple[OneWindow, OneWindow], tmp_path: Path) -> None:
    first, second = windows
    meeting = tmp_path / os.fsdecode(b"m\xff.facilitator")
    assert first.take(meeting)
    assert not second.take(meeting)
