"""Play any sequence of acts on a floor and hold the rules that nothing may break."""

from datetime import datetime, timedelta
from typing import Any

from builders import at
from floor_of_four import FloorOfFour
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import Intervention, InterventionKind, Ruling
from facilitator.domain.programme import ClockMode, ClockSettings, ListStatus, OrderPreset, TimerKind
from facilitator.domain.sitting_presets import PRESETS
from facilitator.domain.speaking_clock import Phase
from facilitator.domain.speaking_order import Gender, Inscription, InscriptionState, Rank
from facilitator.services.acts import apply
from facilitator.services.changes import Changes
from facilitator.services.commands import Command
from facilitator.services.commands.chair import (
    BeganEarlier,
    ChangeLimit,
    CorrectTimes,
    EndIntervention,
    GiveFloor,
    IdentifySpeaker,
    PauseOrResume,
    StartUnknownSpeaker,
)
from facilitator.services.commands.interruptions import (
    GrantReply,
    Interrupt,
    RaisePointOfOrder,
    RefuseReply,
    RequestReply,
    RuleOnPointOfOrder,
)
from facilitator.services.commands.participants import AddDelegation
from facilitator.services.commands.rest_of_list import CarryOver, CloseAfter
from facilitator.services.commands.roll_call import MarkPresence
from facilitator.services.commands.sitting import (
    SetAttribution,
    SetLimits,
    SetPlan,
    SetPresidingOfficer,
    SetTimeBank,
    StartTimer,
    StopTimer,
    WriteChairNotes,
)
from facilitator.services.commands.speakers_list import (
    Absence,
    DrawLots,
    EditInscription,
    Inscribe,
    LeaveList,
    MarkAbsent,
    MoveInscription,
    Reinstate,
    Remark,
    ScheduleClosing,
    SetListStatus,
    SortList,
    Swap,
)
from facilitator.services.floor import read_floor

delegations = st.sampled_from(["URY", "JPN", "GHA", "EU"])
picks = st.integers(0, 7)
seconds = st.sampled_from([-600, -30, 30, 60, 900])
INTERRUPTIONS = (
    InterventionKind.QUESTION,
    InterventionKind.ANSWER,
    InterventionKind.CHAIR,
    InterventionKind.NATIONAL_CAPACITY,
)
ON_THE_LIST = {InterventionKind.STATEMENT, InterventionKind.PANELLIST, InterventionKind.REPLY}


class FloorMachine(RuleBasedStateMachine):
    """Hold the meeting, the history of acts, and a clock that only goes forward."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting = FloorOfFour()
        self.start = dict(self.meeting.records.store)
        self.history: list[Changes] = []
        self.now: datetime = at(0)

    def do(self, command: Command, *moved: str) -> None:
        """Carry out an act; but for those it moves, nobody placed by hand changes places with another."""
        self.now += timedelta(seconds=7)
        before = self._order_by_hand()
        try:
            self.history.append(self.meeting.act(command))
        except RuleBrokenError:
            return
        after = self._order_by_hand()
        stayed = [each for each in before if each in after and each not in moved]
        assert [each for each in after if each in stayed] == stayed

    def pick(self, place: int) -> str:
        queue = self.meeting.floor.queue
        return queue[place % len(queue)].id if queue else "nobody"

    def someone(self, place: int) -> Inscription | None:
        everyone = sorted(self.meeting.floor.inscriptions, key=lambda each: each.number)
        return everyone[place % len(everyone)] if everyone else None

    @initialize(names=st.lists(delegations, min_size=3, max_size=7), place=picks)
    def begin(self, names: list[str], place: int) -> None:
        """Begin with some on the list and one of them placed by hand: an empty list breaks no rule."""
        for name in names:
            self.do(Inscribe(session_id="s1", delegation_id=name, at=self.now))
        self.move(place, 0)
        self.do(GiveFloor(session_id="s1", at=self.now))

    @rule(delegation=delegations, early=st.booleans(), panel=st.booleans(), forced=st.booleans())
    def inscribe(self, *, delegation: str, early: bool, panel: bool, forced: bool) -> None:
        kind = InterventionKind.PANELLIST if panel else InterventionKind.STATEMENT
        moment = at(-60) if early else self.now
        self.do(
            Inscribe(session_id="s1", delegation_id=delegation, at=moment, kind=kind, all_the_same=forced),
        )

    @rule(place=picks)
    def give_floor(self, place: int) -> None:
        self.do(GiveFloor(session_id="s1", at=self.now, inscription_id=self.pick(place) if place % 2 else ""))

    @rule()
    def start_unknown(self) -> None:
        self.do(StartUnknownSpeaker(session_id="s1", at=self.now))

    @precondition(lambda self: self.meeting.floor.interventions)
    @rule(delegation=delegations, place=picks)
    def identify(self, delegation: str, place: int) -> None:
        interventions = self.meeting.floor.interventions
        chosen = interventions[place % len(interventions)]
        self.do(IdentifySpeaker(intervention_id=chosen.id, delegation_id=delegation))

    @rule()
    def pause_or_resume(self) -> None:
        self.do(PauseOrResume(session_id="s1", at=self.now))

    @rule()
    def end(self) -> None:
        self.do(EndIntervention(session_id="s1", at=self.now))

    @rule(by=seconds)
    def change_limit(self, by: int) -> None:
        self.do(ChangeLimit(session_id="s1", seconds=by))

    @rule(by=st.integers(1, 900))
    def began_earlier(self, by: int) -> None:
        self.do(BeganEarlier(session_id="s1", seconds=by))

    @precondition(lambda self: self.meeting.floor.interventions)
    @rule(place=picks, begin=seconds, end=seconds)
    def correct_times(self, place: int, begin: int, end: int) -> None:
        over = [each for each in self.meeting.floor.interventions if each.is_over]
        if over:
            chosen = over[place % len(over)]
            began, ended = chosen.clock.started_at, chosen.clock.ended_at
            assert began is not None
            assert ended is not None
            began, ended = began + timedelta(seconds=begin), ended + timedelta(seconds=end)
            self.do(CorrectTimes(intervention_id=chosen.id, began=began, ended=ended))

    @rule(delegation=delegations)
    def point_of_order(self, delegation: str) -> None:
        self.do(RaisePointOfOrder(session_id="s1", at=self.now, delegation_id=delegation))

    @rule(ruling=st.sampled_from(list(Ruling)))
    def decide(self, ruling: Ruling) -> None:
        self.do(RuleOnPointOfOrder(session_id="s1", ruling=ruling, at=self.now))

    @rule(kind=st.sampled_from(INTERRUPTIONS))
    def interrupt(self, kind: InterventionKind) -> None:
        self.do(Interrupt(session_id="s1", kind=kind, at=self.now))

    @rule(delegation=delegations, decision=st.sampled_from(["end", "now", "refuse", "wait"]))
    def reply(self, delegation: str, decision: str) -> None:
        self.do(RequestReply(session_id="s1", delegation_id=delegation, at=self.now))
        replies = self.meeting.floor.replies
        if replies and decision == "refuse":
            self.do(RefuseReply(inscription_id=replies[-1].id))
        elif replies and decision != "wait":
            grant = GrantReply(session_id="s1", inscription_id=replies[-1].id, now=decision == "now")
            self.do(grant, replies[-1].id)

    @rule(place=picks, state=st.sampled_from([InscriptionState.WITHDRAWN, InscriptionState.TEXT_ONLY]))
    def leave_and_maybe_return(self, place: int, state: InscriptionState) -> None:
        identifier = self.pick(place)
        if identifier != "nobody":
            self.do(LeaveList(inscription_id=identifier, state=state, reason="so be it"))
            if place % 2:
                self.do(Reinstate(inscription_id=identifier))

    @rule(place=picks, custom=st.sampled_from(list(Absence)))
    def absent(self, place: int, custom: Absence) -> None:
        identifier = self.pick(place)
        self.do(MarkAbsent(session_id="s1", inscription_id=identifier, custom=custom), identifier)

    @rule(place=picks, to=picks)
    def move(self, place: int, to: int) -> None:
        identifier = self.pick(place)
        self.do(MoveInscription(session_id="s1", inscription_id=identifier, place=to), identifier)
        queue = [each.id for each in self.meeting.floor.queue]
        if identifier in queue:
            assert queue.index(identifier) == min(to, len(queue) - 1)

    @rule(place=picks, other=picks)
    def swap(self, place: int, other: int) -> None:
        first, second = self.pick(place), self.pick(other)
        self.do(Swap(session_id="s1", first_id=first, second_id=second, agreed_by="both"), first, second)

    @rule(preset=st.sampled_from(list(OrderPreset)))
    def sort(self, preset: OrderPreset) -> None:
        by_hand = self._placed()
        self.do(SortList(session_id="s1", preset=preset))
        assert self._placed() == by_hand

    @rule(order=st.randoms(use_true_random=False))
    def draw_lots(self, order: Any) -> None:
        by_hand = self._placed()
        drawn = [each.id for each in self.meeting.floor.queue]
        order.shuffle(drawn)
        self.do(DrawLots(session_id="s1", drawn=tuple(drawn)))
        assert self._placed() == by_hand

    @rule(place=picks, rank=st.sampled_from(list(Rank)), group=st.booleans(), gender=st.sampled_from(list(Gender)))
    def edit(self, *, place: int, rank: Rank, group: bool, gender: Gender) -> None:
        chosen = self.someone(place)
        if chosen is not None:
            groups = ("EU",) if group else ()
            self.do(
                EditInscription(
                    inscription_id=chosen.id, speaker="Somebody", rank=rank, on_behalf_of=groups, gender=gender
                )
            )
            self.do(Remark(inscription_id=chosen.id, remark=f"remark {place}"))

    @rule(place=picks)
    def carry_over(self, place: int) -> None:
        rest = tuple(each.id for each in self.meeting.floor.queue[place:])
        self.do(CarryOver(session_id="s1", target_id="s2", inscription_ids=rest, at=self.now))

    @rule(place=picks)
    def close_after(self, place: int) -> None:
        self.do(CloseAfter(session_id="s1", last_id=self.pick(place)))

    @rule(status=st.sampled_from(list(ListStatus)))
    def open_or_close(self, status: ListStatus) -> None:
        self.do(SetListStatus(session_id="s1", status=status))
        self.do(ScheduleClosing(session_id="s1", closes_at=self.now + timedelta(minutes=5)))

    @rule(kind=st.sampled_from(list(TimerKind)), number=st.integers(-5, 300), delegation=delegations)
    def beside_the_floor(self, kind: TimerKind, number: int, delegation: str) -> None:
        """Do everything that must leave the list and the clocks alone."""
        limits = PRESETS[number % len(PRESETS)].limits
        mode = list(ClockMode)[number % len(ClockMode)]
        self.do(SetLimits(session_id="s1", limits=limits, clock_settings=ClockSettings(mode=mode)))
        self.do(SetPresidingOfficer(session_id="s1", name=f"Chair {number}"))
        self.do(SetAttribution(session_id="s1", attribution=list(Attribution)[number % len(Attribution)]))
        self.do(SetTimeBank(session_id="s1", party_id="EU", seconds=number * 60))
        self.do(WriteChairNotes(session_id="s1", text=f"notes {number}"))
        self.do(SetPlan(session_id="s1", planned_end=at(number * 60), hard_stop=None, wrap_up_minutes=5))
        self.do(StartTimer(session_id="s1", kind=kind, seconds=number, at=self.now))
        self.do(StopTimer(session_id="s1", at=self.now))
        self.do(MarkPresence(session_id="s1", delegation_id=delegation, at=self.now, present=number % 2 == 0))
        self.do(AddDelegation(name="Elsie Initiative" if number % 2 else ""))

    @precondition(lambda self: self.history)
    @rule()
    def undo(self) -> None:
        before = dict(self.meeting.records.store)
        changes = self.history.pop()
        apply(changes.reversed(), "undo", self.meeting.records)
        apply(changes, "redo", self.meeting.records)
        assert self.meeting.records.store == before
        apply(changes.reversed(), "undo", self.meeting.records)

    @invariant()
    def no_inscription_is_lost_or_renumbered(self) -> None:
        received: dict[str, Inscription] = {}
        for changes in self.history:
            for change in changes.items:
                if isinstance(change.after, Inscription):
                    received.setdefault(change.after.id, change.after)
        there = {each.id: each for each in self.meeting.records.all(Inscription)}
        assert there.keys() == received.keys()
        for identifier, first in received.items():
            now = there[identifier]
            assert (now.number, now.delegation_id, now.session_id) == (
                first.number,
                first.delegation_id,
                first.session_id,
            )

    @invariant()
    def nobody_carried_over_is_forgotten(self) -> None:
        there = read_floor(self.meeting.records, "s2").queue
        assert {each.delegation_id for each in there} <= {
            each.delegation_id
            for each in self.meeting.floor.inscriptions
            if each.state is not InscriptionState.INSCRIBED or each.is_waiting
        }

    @invariant()
    def one_speaks_at_most(self) -> None:
        still_open = [each for each in self.meeting.floor.interventions if not each.is_over]
        assert sum(each.clock.phase is Phase.RUNNING for each in still_open) <= 1
        assert sum(each.kind in ON_THE_LIST for each in still_open) <= 1
        speaking = {each.id for each in self.meeting.floor.inscriptions if each.state is InscriptionState.SPEAKING}
        assert speaking == {each.inscription_id for each in still_open if each.inscription_id}

    @invariant()
    def no_time_is_negative(self) -> None:
        for each in self.meeting.records.all(Intervention):
            reading = each.clock.read(self.now, ClockSettings())
            assert min(reading.elapsed, reading.paused, reading.over) >= 0
            assert each.clock.limit >= 0

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

    def _order_by_hand(self) -> list[str]:
        return [each.id for each in self.meeting.floor.queue if each.placed]


TestFloorMachine: Any = FloorMachine.TestCase
TestFloorMachine.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
