"""Play any sequence of acts on a floor and hold the rules that nothing may break."""

from datetime import datetime, timedelta
from typing import Any

from builders import at
from floor_of_four import FloorOfFour
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.domain.programme import ClockSettings, OrderPreset
from facilitator.domain.speaking_clock import Phase
from facilitator.domain.speaking_order import Inscription
from facilitator.services.acts import Command, apply
from facilitator.services.changes import Changes
from facilitator.services.commands.chair import (
    BeganEarlier,
    ChangeLimit,
    EndIntervention,
    GiveFloor,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import (
    GrantReply,
    Interrupt,
    RaisePointOfOrder,
    RequestReply,
    RuleOnPointOfOrder,
)
from facilitator.services.commands.speakers_list import (
    Absence,
    Inscribe,
    LeaveList,
    MarkAbsent,
    MoveInscription,
    Reinstate,
    SortList,
)

delegations = st.sampled_from(["URY", "JPN", "GHA", "EU"])
picks = st.integers(0, 7)


class FloorMachine(RuleBasedStateMachine):
    """Hold the meeting, the history of acts, and a clock that only goes forward."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting = FloorOfFour()
        self.start = dict(self.meeting.records.store)
        self.history: list[Changes] = []
        self.inscribed = 0
        self.now: datetime = at(0)

    def do(self, command: Command) -> None:
        self.now += timedelta(seconds=7)
        try:
            self.history.append(self.meeting.act(command))
        except RuleBrokenError:
            return

    def pick(self, place: int) -> str:
        queue = self.meeting.floor.queue
        return queue[place % len(queue)].id if queue else "nobody"

    @rule(delegation=delegations)
    def inscribe(self, delegation: str) -> None:
        before = len(self.meeting.floor.inscriptions)
        self.do(Inscribe(session_id="s1", delegation_id=delegation, at=self.now))
        self.inscribed += len(self.meeting.floor.inscriptions) - before

    @rule(place=picks)
    def give_floor(self, place: int) -> None:
        self.do(GiveFloor(session_id="s1", at=self.now, inscription_id=self.pick(place) if place % 2 else ""))

    @rule()
    def start_unknown(self) -> None:
        self.do(StartUnknownSpeaker(session_id="s1", at=self.now))

    @rule()
    def pause_or_resume(self) -> None:
        self.do(PauseOrResume(session_id="s1", at=self.now))

    @rule()
    def end(self) -> None:
        self.do(EndIntervention(session_id="s1", at=self.now))

    @rule(seconds=st.sampled_from([-600, -30, 30, 60]))
    def change_limit(self, seconds: int) -> None:
        self.do(ChangeLimit(session_id="s1", seconds=seconds))

    @rule(seconds=st.integers(1, 900))
    def began_earlier(self, seconds: int) -> None:
        self.do(BeganEarlier(session_id="s1", seconds=seconds))

    @rule(delegation=delegations)
    def point_of_order(self, delegation: str) -> None:
        self.do(RaisePointOfOrder(session_id="s1", at=self.now, delegation_id=delegation))

    @rule(ruling=st.sampled_from(list(Ruling)))
    def decide(self, ruling: Ruling) -> None:
        self.do(RuleOnPointOfOrder(session_id="s1", ruling=ruling, at=self.now))

    @rule()
    def question(self) -> None:
        self.do(Interrupt(session_id="s1", kind=InterventionKind.QUESTION, at=self.now))

    @rule(delegation=delegations, now=st.booleans())
    def reply(self, delegation: str, now: bool) -> None:  # noqa: FBT001 - hypothesis hands it over by name
        self.do(RequestReply(session_id="s1", delegation_id=delegation, at=self.now))
        reply = self.meeting.floor.replies[-1].id
        self.do(GrantReply(session_id="s1", inscription_id=reply, now=now))

    @rule(place=picks)
    def leave_and_maybe_return(self, place: int) -> None:
        identifier = self.pick(place)
        if identifier != "nobody":
            self.do(LeaveList(inscription_id=identifier))
            if place % 2:
                self.do(Reinstate(inscription_id=identifier))

    @rule(place=picks, custom=st.sampled_from(list(Absence)))
    def absent(self, place: int, custom: Absence) -> None:
        self.do(MarkAbsent(session_id="s1", inscription_id=self.pick(place), custom=custom))

    @rule(place=picks, to=picks)
    def move(self, place: int, to: int) -> None:
        identifier = self.pick(place)
        self.do(MoveInscription(session_id="s1", inscription_id=identifier, place=to))
        queue = [each.id for each in self.meeting.floor.queue]
        if identifier in queue:
            assert queue.index(identifier) == min(to, len(queue) - 1)

    @rule(preset=st.sampled_from(list(OrderPreset)))
    def sort(self, preset: OrderPreset) -> None:
        by_hand = self._placed()
        self.do(SortList(session_id="s1", preset=preset))
        assert self._placed() == by_hand

    @precondition(lambda self: self.history)
    @rule()
    def undo(self) -> None:
        before = dict(self.meeting.records.store)
        changes = self.history.pop()
        apply(changes.reversed(), "undo", self.meeting.records)
        apply(changes, "redo", self.meeting.records)
        assert self.meeting.records.store == before
        apply(changes.reversed(), "undo", self.meeting.records)
        self.inscribed -= sum(
            change.before is None
            and isinstance(change.after, Inscription)
            and not change.after.parked
            and change.after.kind is InterventionKind.STATEMENT
            for change in changes.items
        )

    @invariant()
    def no_inscription_is_lost(self) -> None:
        statements = [each for each in self.meeting.floor.inscriptions if each.kind is InterventionKind.STATEMENT]
        assert len(statements) == self.inscribed

    @invariant()
    def one_clock_runs_at_most(self) -> None:
        running = [each for each in self.meeting.floor.interventions if each.clock.phase is Phase.RUNNING]
        assert len(running) <= 1

    @invariant()
    def no_time_is_negative(self) -> None:
        for each in self.meeting.floor.interventions:
            reading = each.clock.read(self.now, ClockSettings())
            assert min(reading.elapsed, reading.paused, reading.over) >= 0

    @invariant()
    def no_two_stand_at_one_place(self) -> None:
        positions = [each.position for each in self.meeting.floor.queue]
        assert len(set(positions)) == len(positions)

    def teardown(self) -> None:
        for changes in reversed(self.history):
            apply(changes.reversed(), "undo", self.meeting.records)
        assert self.meeting.records.store == self.start

    def _placed(self) -> dict[int, str]:
        return {place: each.id for place, each in enumerate(self.meeting.floor.queue) if each.placed}


TestFloorMachine: Any = FloorMachine.TestCase
TestFloorMachine.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
