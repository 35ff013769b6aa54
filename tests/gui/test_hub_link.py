"""The link to a hub: news come to the main thread, an absence is a pause, a refusal ends it."""

import threading
from collections import deque

import pytest
from builders import state
from gui.stage import DiskFull, Stage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.domain.roles import Laptop, Role
from facilitator.gui import hub_link
from facilitator.gui.acts.act import Act
from facilitator.gui.hub_link import HubLink, HubState
from facilitator.services.changes import Change, Changes
from facilitator.services.exchange import HubAwayError, HubNews, Presence
from facilitator.storage.file_exchange import FileExchange

AMINA = Presence("amina", Laptop("A", Role.RAPPORTEUR))


class FakeLine:
    """Answer each step as the test has written down; then wait until it is nudged."""

    def __init__(self, *answers: HubNews | Exception) -> None:
        self.answers = deque(answers)
        self.sessions: list[str] = []
        self.closed = False
        self.address = "postgresql+psycopg://hub/meeting"
        self._nudged = threading.Event()

    def step(self, session_id: str, patience: float) -> HubNews:
        """Give the next answer."""
        self.sessions.append(session_id)
        if not self.answers:
            self._nudged.wait(patience)
            self._nudged.clear()
            return HubNews()
        answer = self.answers.popleft()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def nudge(self) -> None:
        """End the wait."""
        self._nudged.set()

    def cut(self) -> None:
        """End whatever the step does."""
        self._nudged.set()

    def close(self) -> None:
        """Hang up."""
        self.closed = True


def test_what_arrives_is_announced_with_who_is_there(qtbot: QtBot) -> None:
    changes = Changes((Change(None, state("URY")),))
    line = FakeLine(HubNews(changes, (AMINA,)))
    link = HubLink(line, "s1")
    states: list[HubState] = []
    link.stands.connect(states.append)
    with qtbot.waitSignal(link.arrived) as arrived:
        link.start()
    assert arrived.args == [changes]
    assert states[0] == HubState(online=True, others=(AMINA,))
    link.nudge()
    link.stop()
    link.stop()
    link.nudge()
    assert line.closed
    assert line.sessions[0] == "s1"


def test_while_the_hub_is_away_it_is_tried_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_link, "_FIRST_PAUSE", 0.01)
    changes = Changes((Change(None, state("URY")),))
    link = HubLink(FakeLine(HubAwayError("no route", 212), HubAwayError("no route", 212), HubNews(changes)), "s1")
    states: list[HubState] = []
    link.stands.connect(states.append)
    with qtbot.waitSignal(link.arrived):
        link.start()
    assert states[0] == HubState(online=False, waiting=212, reason="no route")
    link.stop()


def test_a_hub_that_must_not_be_used_ends_the_link(qtbot: QtBot) -> None:
    line = FakeLine(DiskFull())
    link = HubLink(line, "s1")
    with qtbot.waitSignal(link.refused) as refused:
        link.start()
    assert refused.args == ["The disk is full.", "Free some space."]
    link.stop()
    assert line.closed


@pytest.fixture
def joined(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> FakeLine:
    """Return the line of a window that has joined a hub by its menu."""
    line = FakeLine(HubAwayError("no route", 3), HubNews(Changes(), (AMINA,)))
    monkeypatch.setattr(hub_link, "_FIRST_PAUSE", 0.01)
    monkeypatch.setattr(FileExchange, "join", lambda _self, _address: line)
    stage.desks.exchange.form.address.setText("postgresql+psycopg://hub/meeting")
    stage.window.acts[Act.CONNECT_HUB].trigger()
    return line


def status(stage: Stage) -> str:
    """Return what the status bar says of the hub."""
    words: str = stage.window._hub.text()  # noqa: SLF001 - the corner of the eye
    return words


def test_the_status_bar_says_quietly_how_the_hub_stands(stage: Stage, joined: FakeLine, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: status(stage) == "2 people, all in step")
    assert stage.window.acts[Act.CONNECT_HUB].isChecked()
    assert "amina (a rapporteur)" in stage.desks.exchange.form.hub_words.text()
    stage.meeting.choose_session(stage.meeting.sessions[-1].id)
    stage.inscribe("urug")
    qtbot.waitUntil(lambda: joined.sessions[-1] == stage.meeting.sessions[-1].id)
    stage.window.acts[Act.CONNECT_HUB].trigger()
    assert joined.closed
    assert status(stage) == ""
    QTest.qWait(1)


def test_a_refused_hub_is_told_and_left(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileExchange, "join", lambda _self, _address: FakeLine(DiskFull()))
    stage.desks.exchange.form.address.setText("postgresql+psycopg://hub/meeting")
    stage.desks.exchange.hub.join()
    qtbot.waitUntil(lambda: "The disk is full." in stage.told)
    assert not stage.desks.exchange.hub.is_joined


def test_an_address_is_needed_and_must_be_one(stage: Stage) -> None:
    stage.window.acts[Act.CONNECT_HUB].trigger()
    assert "Type the address" in stage.told
    stage.desks.exchange.form.address.setText("somewhere")
    stage.window.acts[Act.CONNECT_HUB].trigger()
    assert "no address of a hub" in stage.told


def test_closing_the_window_hangs_up(stage: Stage, joined: FakeLine) -> None:
    stage.window.close()
    assert joined.closed


def test_a_meeting_that_is_opened_again_joins_its_hub_again(
    stage: Stage, joined: FakeLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stage.meeting.file.path
    stage.window.close_meeting()
    assert joined.closed
    again = FakeLine()
    monkeypatch.setattr(FileExchange, "join", lambda _self, _address: again)
    stage.window.files.open_path(path)
    assert stage.desks.exchange.hub.is_joined
    stage.window.acts[Act.CONNECT_HUB].trigger()
    assert again.closed
    stage.window.close_meeting()
    stage.window.files.open_path(path)
    assert not stage.desks.exchange.hub.is_joined
