from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeClock
from gui.desks.secretariat_stage import SecretariatStage
from gui.stage import SESSION, DiskFull, OpenWindow, ScriptedDialogue, Stage
from pytestqt.qtbot import QtBot

from facilitator.gui.background import ThreadedBackground, Work
from facilitator.gui.desks.secretariat_composing import ReportWork
from facilitator.rehearsal import AtOnce


class HeldLane:
    """Keep the newest request until it is let go."""

    def __init__(self) -> None:
        self.asked = 0
        self.held: tuple[Work, Callable[[Any], None], Callable[[BaseException], None]] | None = None

    def run(self, work: Work, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        """Keep it."""
        self.asked += 1
        self.held = (work, done, failed)

    def drop(self) -> None:
        """Forget it."""
        self.held = None

    def let_go(self) -> None:
        """Do what is held, and what that asks for."""
        while self.held is not None:
            work, done, _ = self.held
            self.held = None
            done(work(lambda *_: True))


class Held(AtOnce):
    """Work at once, but hold the lane."""

    def __init__(self) -> None:
        self.only = HeldLane()

    def lane(self) -> HeldLane:  # type: ignore[override]
        """Return the one lane."""
        return self.only


@pytest.fixture
def held() -> Held:
    """Return a background whose lane waits."""
    return Held()


@pytest.fixture
def office(
    held: Held,
    open_window: OpenWindow,
    meeting_path: Path,
    clock: FakeClock,
    dialogue: ScriptedDialogue,
    tmp_path: Path,
) -> SecretariatStage:
    """Return the desk while its lane waits."""
    window = open_window(held)
    window.files.open_path(meeting_path)
    stage = Stage(window, clock, dialogue, tmp_path)
    stage.meeting.choose_session(SESSION)
    return SecretariatStage(stage)


def test_what_changes_while_the_file_is_read_is_read_anew(office: SecretariatStage, held: Held) -> None:
    held.only.let_go()
    office.go()
    office.compile()
    held.only.let_go()
    assert len(office.desk.pane.paragraphs.rows) == len(office.texts) == 4
    assert "Train engineers." in office.desk.form.preview.toPlainText()


def test_another_variant_waits_until_the_file_is_read(office: SecretariatStage, held: Held) -> None:
    reading = held.only.held
    office.desk.export_panel.chosen.emit()
    assert held.only.held is reading
    held.only.let_go()
    office.desk.export_panel.chosen.emit()
    assert held.only.held is not None
    assert isinstance(held.only.held[0], ReportWork)


def test_a_file_that_cannot_be_read_is_told(office: SecretariatStage, held: Held) -> None:
    assert held.only.held is not None
    _, _, failed = held.only.held
    failed(DiskFull())
    assert office.stage.told == "The disk is full. Free some space."


def test_a_desk_that_has_stopped_asks_for_nothing(office: SecretariatStage, held: Held) -> None:
    office.desk.stop()
    assert held.only.held is None


def test_the_checks_are_left_out_of_a_report_that_nobody_wants_any_more(office: SecretariatStage, held: Held) -> None:
    held.only.let_go()
    office.desk.show_report()
    assert held.only.held is not None
    work, _, _ = held.only.held
    assert work(lambda *_: True).findings
    assert work(lambda *_: False).findings == ()


def test_the_report_is_composed_on_a_thread_of_its_own(
    qtbot: QtBot,
    open_window: OpenWindow,
    meeting_path: Path,
    clock: FakeClock,
    dialogue: ScriptedDialogue,
    tmp_path: Path,
) -> None:
    background = ThreadedBackground()
    window = open_window(background)
    window.files.open_path(meeting_path)
    qtbot.waitUntil(lambda: window.desks is not None, timeout=20_000)
    stage = Stage(window, clock, dialogue, tmp_path)
    stage.meeting.choose_session(SESSION)
    office = SecretariatStage(stage)
    qtbot.waitUntil(lambda: "Train engineers." in office.desk.form.preview.toPlainText(), timeout=20_000)
    assert office.desk.checks.shown
