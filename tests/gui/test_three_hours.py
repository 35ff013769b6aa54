"""Hold a session of three hours by its keys and check every second of it against a plain reckoning."""

from dataclasses import dataclass, field

import pytest
from gui.stage import CONTROL, SHIFT, Stage
from PySide6.QtCore import Qt

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.domain.speaking_order import InscriptionState
from facilitator.gui.acts.act import Act
from facilitator.services.floor import read_floor

SPEAKERS = 60
HAND_OVER = 8
POINT_AFTER, POINT_LENGTH, RULING_PAUSE = 50, 35, 12
POINTS_AT = (4, 17, 23, 38, 51)
REPLIES_AT = (10, 30)
CARRIED_OVER = 6


@dataclass
class Reckoning:
    """Add up by hand what the meeting file should hold: seconds spoken and paused per statement."""

    spoken: list[int] = field(default_factory=list)
    paused: list[int] = field(default_factory=list)
    points: int = 0


def length_of(turn: int) -> int:
    """Return how long a speaker speaks: between 130 and 249 seconds, nobody twice the same in a row."""
    return 130 + (turn * 37) % 120


def speak(stage: Stage, turn: int, reckoning: Reckoning) -> None:
    """Give the floor, interrupt it where the plan says so, and let the speaker finish."""
    stage.clock.advance(HAND_OVER)
    stage.press(Qt.Key.Key_F5)
    length, paused = length_of(turn), 0
    if turn in POINTS_AT:
        stage.clock.advance(POINT_AFTER)
        stage.press(Qt.Key.Key_O, CONTROL | SHIFT)
        stage.inscribe("gha")
        stage.clock.advance(POINT_LENGTH - 2)
        stage.window.acts[Act.REJECT].trigger()
        stage.clock.advance(RULING_PAUSE)
        stage.press(Qt.Key.Key_F6)
        stage.clock.advance(length - POINT_AFTER)
        paused = POINT_LENGTH + RULING_PAUSE
        reckoning.points += 1
    else:
        stage.clock.advance(length)
    if turn in REPLIES_AT:
        stage.inscribe("reply jpn")
        length += 2
    stage.press(Qt.Key.Key_F7)
    reckoning.spoken.append(length)
    reckoning.paused.append(paused)


def speakers(stage: Stage) -> list[Delegation]:
    return [each for each in stage.meeting.known if each.category is Category.MEMBER_STATE][:SPEAKERS]


@pytest.fixture
def held(stage: Stage) -> tuple[Stage, Reckoning]:
    """Return the stage after 54 statements, 5 points of order, 2 replies and a carry-over of 6."""
    reckoning = Reckoning()
    for delegation in speakers(stage):
        stage.desks.chair.acts.enter(delegation.id, delegation.id)
    for turn in range(SPEAKERS - CARRIED_OVER):
        speak(stage, turn, reckoning)
    stage.window.acts[Act.CARRY_OVER].trigger()
    for _ in REPLIES_AT:
        stage.window.acts[Act.GRANT_REPLY].trigger()
        stage.clock.advance(HAND_OVER)
        stage.press(Qt.Key.Key_F5)
        stage.clock.advance(100)
        stage.press(Qt.Key.Key_F7)
    return stage, reckoning


def test_three_hours_are_right_to_the_second(held: tuple[Stage, Reckoning]) -> None:
    stage, reckoning = held
    floor, now = stage.floor, stage.clock.now()
    statements = [each for each in floor.interventions if each.kind is InterventionKind.STATEMENT]
    assert [each.clock.elapsed(now) for each in statements] == reckoning.spoken
    assert [each.clock.paused(now) for each in statements] == reckoning.paused
    points = [each for each in floor.interventions if each.kind is InterventionKind.POINT_OF_ORDER]
    assert [each.clock.elapsed(now) for each in points] == [POINT_LENGTH] * reckoning.points
    assert {(each.ruling, each.delegation_id) for each in points} == {(Ruling.REJECTED, "GHA")}
    replies = [each for each in floor.interventions if each.kind is InterventionKind.REPLY]
    assert [(each.clock.elapsed(now), each.clock.limit) for each in replies] == [(100, 180), (100, 120)]
    whole = sum(reckoning.spoken) + sum(reckoning.paused) + HAND_OVER * len(statements) + 2 * (100 + HAND_OVER)
    first, last = statements[0].clock.started_at, replies[-1].clock.ended_at
    assert first is not None
    assert last is not None
    assert (last - first).total_seconds() == whole - HAND_OVER
    assert whole > 3 * 3600 - 600

    # Nobody is lost: all sixty were heard here or wait, in their order, in the next sitting.
    states = [each.state for each in floor.inscriptions if each.kind is InterventionKind.STATEMENT]
    assert (states.count(InscriptionState.SPOKEN), states.count(InscriptionState.NOT_REACHED)) == (54, CARRIED_OVER)
    with stage.meeting.file.reading() as uow:
        there = read_floor(uow, "future-2").queue
    assert [each.delegation_id for each in there] == [each.id for each in speakers(stage)[54:60]]
