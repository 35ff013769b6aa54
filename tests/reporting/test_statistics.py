"""Statistics agree with the clock's own intervals, to the second."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from builders import a_session, an_inscription, at, spoken, state
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.delegations import Category
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import SessionKind, Theme
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.domain.speaking_order import Gender, InscriptionState, Rank
from facilitator.reporting.statistics import (
    Aspect,
    Bin,
    Mark,
    Material,
    Matrix,
    NotHeard,
    Share,
    distances_from_limit,
    not_heard,
    pledges_by_status,
    shares,
    sittings,
    themes_by_delegation,
    themes_by_session,
    timeline,
)

DELEGATIONS = {
    "URY": state("URY", regional_group="Latin American and Caribbean States"),
    "JPN": state("JPN", regional_group="Asia-Pacific States"),
    "EU": state("EU", category=Category.REGIONAL_ORGANIZATION),
}
NOW = at(4000)


def material(*interventions: Intervention, **facts: Any) -> Material:
    usual: dict[str, Any] = {"sessions": (a_session(),), "delegations": DELEGATIONS, "now": NOW}
    return Material(**{**usual, "interventions": interventions, **facts})


def note(identifier: str, second: float, text: str, **facts: Any) -> Note:
    return Note(**{"id": identifier, "session_id": "s1", "text": text, "written_at": at(second), **facts})


def pledge(identifier: str, **facts: Any) -> Pledge:
    usual: dict[str, Any] = {"session_id": "s1", "category": PledgeCategory.POLICE, "text": "One unit"}
    return Pledge(id=identifier, **{**usual, **facts})


def paused(order: int, **facts: Any) -> Intervention:
    """Return an intervention of 100 and 150 seconds with a point of order between, limit 180 seconds."""
    clock = SpeakingClock(limit=180, intervals=(Interval(at(0), at(100)), Interval(at(160), at(310))), stopped=True)
    return Intervention(id=f"i{order}", session_id="s1", order=order, delegation_id="URY", clock=clock, **facts)


def test_time_and_number_are_given_by_delegation_the_longest_first() -> None:
    found = shares(material(paused(1), spoken(2, 400, 520, delegation_id="JPN")), Aspect.DELEGATION)
    assert found == (
        Share(key="URY", interventions=1, seconds=250, overruns=1, over=70),
        Share(key="JPN", interventions=1, seconds=120, overruns=0, over=0),
    )
    assert [each.average_over for each in found] == [70, 0]


@pytest.mark.parametrize(
    "aspect, keys",
    [
        (Aspect.REGIONAL_GROUP, {"Latin American and Caribbean States", "Asia-Pacific States", ""}),
        (Aspect.CATEGORY, {"member_state", "regional_organization", ""}),
        (Aspect.LEVEL, {"minister", "unspecified"}),
        (Aspect.GENDER, {"female", "not_stated"}),
        (Aspect.SESSION, {"s1", "elsewhere"}),
        (Aspect.KIND, {"statement", "chair"}),
        (Aspect.PRESIDING_OFFICER, {"the Chair", "the Vice-Chair", ""}),
    ],
)
def test_every_aspect_divides_the_same_time(aspect: Aspect, keys: set[str]) -> None:
    held = material(
        spoken(1, 0, 60, inscription_id="a"),
        spoken(2, 70, 90, delegation_id="JPN", presiding_officer="the Vice-Chair"),
        spoken(3, 100, 130, delegation_id="EU"),
        spoken(4, 140, 150, delegation_id="", session_id="elsewhere"),
        spoken(5, 160, 165, delegation_id="", kind=InterventionKind.CHAIR),
        sessions=(a_session(presiding_officer="the Chair"),),
        inscriptions=(an_inscription("a", 1, "V", rank=Rank.MINISTER, gender=Gender.FEMALE),),
    )
    found = shares(held, aspect)
    of_the_meeting = aspect in {Aspect.SESSION, Aspect.KIND, Aspect.PRESIDING_OFFICER}
    assert {each.key for each in found} == keys
    assert sum(each.seconds for each in found) == (125 if of_the_meeting else 120)
    assert sum(each.interventions for each in found) == (5 if of_the_meeting else 4)


def test_an_intervention_that_goes_on_is_measured_up_to_now() -> None:
    running = Intervention(
        id="i1", session_id="s1", order=1, clock=SpeakingClock(limit=60, intervals=(Interval(at(3900)),))
    )
    assert shares(material(running), Aspect.SESSION)[0].seconds == 100
    assert sittings(material(running))[0].held == 100


def test_plan_and_outcome_stand_side_by_side() -> None:
    held = material(
        paused(1),
        spoken(2, 5500, 5700),
        sessions=(
            a_session(planned_start=at(-300), planned_end=at(5400)),
            a_session(id="lunch", position=2, kind=SessionKind.BREAK),
            a_session(id="s2", position=3),
        ),
    )
    first, second = sittings(held)
    assert (first.planned, first.held, first.spoken, first.over) == (5700, 5700, 450, 90)
    assert (first.began_late, first.ended_late) == (300, 300)
    assert (second.session_id, second.held, second.began_late, second.ended_late) == ("s2", 0, None, None)


def test_distances_from_the_limit_fall_into_half_minutes_with_none_missing() -> None:
    held = material(
        spoken(1, 0, 151),
        spoken(2, 0, 180),
        spoken(3, 0, 245),
        spoken(4, 0, 900, kind=InterventionKind.REPLY),
        spoken(5, 0, 900, limit=0),
    )
    assert distances_from_limit(held) == (Bin(-30, 0, 1), Bin(0, 30, 1), Bin(30, 60, 0), Bin(60, 90, 1))


def test_distances_that_are_far_off_share_an_open_bin() -> None:
    held = material(spoken(1, 0, 5, limit=900), spoken(2, 0, 2000), spoken(3, 0, 3000))
    found = distances_from_limit(held)
    assert (found[0], found[-1]) == (Bin(None, -300, 1), Bin(300, None, 2))
    assert distances_from_limit(material()) == ()


def test_a_timeline_shows_stretches_and_when_the_limit_had_passed() -> None:
    first, second = timeline(material(spoken(2, 400, 500), paused(1)), "s1").turns
    assert first.stretches == ((at(0), at(100)), (at(160), at(310)))
    assert first.over_from == at(240)
    assert second.over_from is None
    assert [(each.seconds, each.over) for each in (first, second)] == [(250, 70), (100, 0)]


def test_a_timeline_marks_notes_and_pledges_but_nothing_private() -> None:
    held = material(
        paused(1),
        notes=(
            note("n2", 90, "later"),
            note("n1", 30, "a promise"),
            note("n3", 50, "mine", private=True),
            note("n4", 5, "elsewhere", session_id="s2"),
            note("n5", 95, "noted"),
            note("n6", 96, " "),
        ),
        pledges=(
            pledge("p1", note_id="n1"),
            pledge("p2", note_id="n5", internal=True),
            pledge("p3", note_id="n1", text="Two helicopters"),
        ),
    )
    assert timeline(held, "s1").marks == (
        Mark(at(30), "One unit", is_pledge=True),
        Mark(at(30), "Two helicopters", is_pledge=True),
        Mark(at(90), "later", is_pledge=False),
        Mark(at(95), "noted", is_pledge=False),
    )


def test_themes_are_counted_where_a_note_names_them() -> None:
    held = material(
        spoken(1, 0, 60, delegation_id="JPN"),
        sessions=(a_session(), a_session(id="s2", position=2)),
        themes=(
            Theme(id="t2", position=2, tag="Women", title="Women"),
            Theme(id="t1", position=1, tag="poc", title="Protection"),
        ),
        notes=(
            note("n1", 10, "Early warning #poc #women", intervention_id="i1"),
            note("n2", 20, "Again #poc", session_id="s2"),
            note("n3", 30, "Mine #poc", private=True),
            note("n4", 40, "Other #unknown", intervention_id="i1"),
        ),
    )
    assert themes_by_session(held) == Matrix(("t1", "t2"), ("s1", "s2"), ((1, 1), (1, 0)))
    assert themes_by_delegation(held) == Matrix(("t1", "t2"), ("JPN",), ((1,), (1,)))
    assert themes_by_delegation(held).turned() == Matrix(("JPN",), ("t1", "t2"), ((1, 1),))


def test_rows_that_hold_most_come_first() -> None:
    counts = Matrix(("a", "b", "c"), ("x", "y"), ((1, 0), (2, 2), (0, 1)))
    assert counts.most_first() == Matrix(("b", "a", "c"), ("x", "y"), ((2, 2), (1, 0), (0, 1)))


def test_those_not_heard_begin_with_those_who_wait() -> None:
    held = material(
        spoken(1, 0, 60),
        spoken(2, 70, 90, delegation_id="JPN", kind=InterventionKind.POINT_OF_ORDER),
        inscriptions=(
            an_inscription("JPN", 1, "V"),
            an_inscription("EU", 2, "W", state=InscriptionState.WITHDRAWN),
        ),
    )
    assert not_heard(held) == (NotHeard("JPN", inscribed=True), NotHeard("EU", inscribed=False))


def test_only_those_known_to_take_part_are_said_not_to_have_been_heard() -> None:
    nobody = material()
    assert not_heard(nobody) == ()
    listed = material(
        announced=frozenset({"JPN", "nobody the directory knows"}), pledges=(pledge("p1", delegation_ids=("URY",)),)
    )
    assert not_heard(listed) == (NotHeard("JPN", inscribed=False), NotHeard("URY", inscribed=False))


def test_pledges_are_counted_by_category_and_status_but_for_internal_and_private_ones() -> None:
    held = material(
        pledges=(
            pledge("p1"),
            pledge("p2", status=PledgeStatus.REGISTERED),
            pledge("p3", category=PledgeCategory.MILITARY_UNITS),
            pledge("p4", category=PledgeCategory.FUNDING, internal=True),
            pledge("p5", category=PledgeCategory.FUNDING, note_id="n1"),
        ),
        notes=(note("n1", 30, "mine", private=True),),
    )
    found = pledges_by_status(held)
    assert found.rows == ("military_units", "police")
    assert found.counts == ((1, 0, 0, 0, 0, 0), (1, 0, 0, 0, 1, 0))


stretch = st.tuples(st.integers(0, 600), st.integers(0, 600))


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Intervention, ...]:
    """Draw interventions with any number of pauses, one after the other."""
    clock, made = 0, []
    for order in range(draw(st.integers(0, 8))):
        intervals = []
        for gap, length in draw(st.lists(stretch, min_size=1, max_size=4)):
            intervals.append(Interval(at(clock + gap), at(clock + gap + length)))
            clock += gap + length
        made.append(
            Intervention(
                id=f"i{order}",
                session_id="s1",
                order=order + 1,
                delegation_id=draw(st.sampled_from(["URY", "JPN", "EU", ""])),
                kind=draw(st.sampled_from(list(InterventionKind))),
                clock=SpeakingClock(limit=draw(st.integers(0, 400)), intervals=tuple(intervals), stopped=True),
            )
        )
    return tuple(made)


def recomputed(interventions: tuple[Intervention, ...], key: Callable[[Intervention], str]) -> dict[str, list[float]]:
    """Return number, time and time over by key from nothing but the raw intervals, second by second."""
    found: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0])
    for each in interventions:
        seconds: list[datetime] = []
        for interval in each.clock.intervals:
            assert interval.ended is not None
            moment = interval.started
            while moment < interval.ended:
                seconds.append(moment)
                moment += timedelta(seconds=1)
        line = found[key(each)]
        line[0] += 1
        line[1] += len(seconds)
        line[2] += len(seconds[each.clock.limit :]) if each.clock.limit else 0
    return found


@given(meetings())
def test_every_time_agrees_to_the_second_with_the_raw_log(interventions: tuple[Intervention, ...]) -> None:
    held = material(*interventions)
    debate = tuple(each for each in interventions if each.kind is not InterventionKind.CHAIR)
    for aspect, log, key in (
        (Aspect.DELEGATION, debate, lambda each: each.delegation_id),
        (Aspect.KIND, interventions, lambda each: each.kind.value),
        (Aspect.SESSION, interventions, lambda each: each.session_id),
    ):
        found = {each.key: [each.interventions, each.seconds, each.over] for each in shares(held, aspect)}
        assert found == recomputed(log, key)
    sitting = sittings(held)[0]
    whole = recomputed(interventions, lambda _each: "all").get("all", [0, 0, 0])
    assert [sitting.spoken, sitting.over] == whole[1:]
