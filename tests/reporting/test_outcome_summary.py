import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Category, Delegation, Names
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session, SessionKind, Theme
from facilitator.domain.speaking_clock import Interval, SpeakingClock
from facilitator.reporting.material import LeftOut, Material
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.outline import Annex, Block, Heading, Paragraph, SubParagraph, Table, plain

_TEN = datetime(2024, 12, 10, 13, 0, tzinfo=UTC)
_MEETING = Meeting(
    id="meeting",
    code="MVD",
    title="Preparatory Meeting",
    place="Montevideo, Uruguay",
    time_zone="America/Montevideo",
    first_day=date(2024, 12, 10),
    last_day=date(2024, 12, 11),
    co_hosts=("URY", "XYZ"),
)


def _state(code: str, name: str, running: str = "", group: str = "African States") -> Delegation:
    return Delegation(
        id=code,
        category=Category.MEMBER_STATE,
        names=Names(name),
        running_text=running or name,
        regional_group=group,
    )


_AU = Delegation(
    id="AU",
    category=Category.REGIONAL_ORGANIZATION,
    names=Names("African Union"),
    running_text="the African Union",
)
_DELEGATIONS = {
    each.id: each
    for each in (
        _state("URY", "Uruguay", group="Latin American and Caribbean States"),
        _state("GMB", "Gambia", "the Gambia"),
        _state("GHA", "Ghana"),
        _AU,
    )
}


def _session(code: str = "S1", **kwargs: Any) -> Session:
    session = Session(
        id=code,
        code=code,
        position=int(code[1:]),
        title=f"Session {code[1:]}",
        kind=SessionKind.SESSION,
        planned_start=_TEN,
        planned_end=_TEN + timedelta(hours=2),
        attribution=Attribution.NAMED,
    )
    return replace(session, **kwargs)


def _spoken(order: int = 1, delegation: str = "GHA", **kwargs: Any) -> Intervention:
    clock = SpeakingClock(limit=180, intervals=(Interval(_TEN, _TEN + timedelta(seconds=125)),), stopped=True)
    spoken = Intervention(id=f"i{order}", session_id="S1", order=order, delegation_id=delegation, clock=clock)
    return replace(spoken, **kwargs)


def _note(number: int, text: str, kind: NoteKind = NoteKind.KEY_MESSAGE, **kwargs: Any) -> Note:
    note = Note(id=f"n{number}", session_id="S1", kind=kind, text=text, written_at=_TEN + timedelta(minutes=number))
    return replace(note, **kwargs)


def _pledge(number: int = 1, **kwargs: Any) -> Pledge:
    pledge = Pledge(
        id=f"p{number}",
        session_id="S1",
        delegation_ids=("GHA",),
        category=PledgeCategory.POLICE,
        text="One formed police unit",
    )
    return replace(pledge, **kwargs)


def _material(**kwargs: Any) -> Material:
    material = Material(meeting=_MEETING, sessions=(_session(),), themes=(), delegations=_DELEGATIONS)
    return replace(material, **kwargs)


def _said(blocks: Iterable[Block]) -> list[str]:
    """Give what each heading, paragraph and point says."""
    return [
        block.text if isinstance(block, Heading) else plain(block.words)
        for block in blocks
        if isinstance(block, Heading | Paragraph | SubParagraph)
    ]


def _texts(material: Material) -> list[str]:
    return _said(compose(material).outline.blocks)


def _tables(material: Material) -> list[Table]:
    return [block for block in compose(material).outline.blocks if isinstance(block, Table)]


def test_the_introduction_says_who_met_where_and_when() -> None:
    outline = compose(_material()).outline
    assert _said(outline.blocks) == [
        "Introduction",
        (
            "The Preparatory Meeting was held in Montevideo, Uruguay, on 10 and 11 December 2024. "
            "It was co-hosted by Uruguay and XYZ."
        ),
    ]
    assert outline.subtitle == "Outcome summary of the co-hosts: Uruguay and XYZ"
    assert outline.short_title == "Outcome summary, Montevideo, Uruguay, 10 and 11 December 2024"
    assert not outline.final


def test_a_meeting_without_place_or_hosts_has_no_gap_in_its_sentence() -> None:
    bare = replace(_MEETING, place="", co_hosts=())
    assert _texts(_material(meeting=bare))[1] == "The Preparatory Meeting was held on 10 and 11 December 2024."
    assert compose(_material(meeting=bare)).outline.subtitle == "Outcome summary"
    assert "held in Geneva on 10" in _texts(_material(meeting=replace(bare, place="Geneva")))[1]


def test_statements_are_counted_without_points_of_order_and_the_chairs_words() -> None:
    spoken = (
        _spoken(1),
        _spoken(2),
        _spoken(3, "GMB"),
        _spoken(4, kind=InterventionKind.POINT_OF_ORDER),
        _spoken(5, kind=InterventionKind.CHAIR),
        _spoken(6, clock=SpeakingClock(stopped=True)),
    )
    assert "In all, three statements were made by two delegations." in _texts(_material(interventions=spoken))
    assert "In all, one statement was made by one delegation." in _texts(_material(interventions=spoken[:1]))
    assert "In all, one statement was made." in _texts(_material(interventions=(_spoken(1, ""),)))


def test_themes_are_listed_in_their_order() -> None:
    themes = (
        Theme(id="b", position=2, tag="training", title="Training"),
        Theme(id="a", position=1, tag="future", title="Future"),
    )
    assert _texts(_material(themes=themes))[2:] == ["The discussions addressed two themes:", "Future;", "Training."]


def test_a_single_point_stands_alone_and_several_under_their_kind() -> None:
    notes = (
        _note(2, "Second  point #future", NoteKind.CHALLENGE),
        _note(1, "First point.", NoteKind.CHALLENGE),
        _note(3, "Who pays?", NoteKind.QUESTION),
        _note(4, "#future"),
    )
    session = _session(presiding_officer="H.E. Ms. A")
    assert _texts(_material(sessions=(session,), notes=notes))[2:] == [
        "Summary of discussions",
        "Session 1",
        "The session was held on 10 December 2024, from 10 a.m. to noon. It was presided over by H.E. Ms. A.",
        "Challenges:",
        "First point.",
        "Second point.",
        "Question raised. Who pays?",
    ]


def test_a_session_that_ends_in_the_afternoon_has_one_full_stop() -> None:
    session = _session(planned_end=_TEN + timedelta(hours=5))
    assert _texts(_material(sessions=(session,), notes=(_note(1, "A"),)))[4].endswith("from 10 a.m. to 3 p.m.")


def test_notes_go_to_the_theme_they_name_and_the_sessions_own_comes_first() -> None:
    themes = tuple(Theme(id=tag, position=n, tag=tag, title=tag.title()) for n, tag in enumerate(("a", "b", "c")))
    notes = (_note(1, "For a #a"), _note(2, "For b"), _note(3, "Unknown #zz"))
    own = _material(sessions=(_session(theme_ids=("b",)),), themes=themes, notes=notes)
    headings = [block.text for block in compose(own).outline.blocks if isinstance(block, Heading) and block.level == 3]
    assert headings == ["B", "A"]
    several = _material(sessions=(_session(theme_ids=("a", "b")),), themes=themes, notes=notes)
    headings = [
        block.text for block in compose(several).outline.blocks if isinstance(block, Heading) and block.level == 3
    ]
    assert headings == ["A", "Other matters"]


@pytest.mark.parametrize(
    "session,note,source",
    [
        (Attribution.NAMED, None, " (Gambia)"),
        (Attribution.NAMED, Attribution.GROUP, " (African States)"),
        (Attribution.NAMED, Attribution.QUANTIFIED, ""),
        (Attribution.NAMED, Attribution.NONE, ""),
        (Attribution.GROUP, None, " (African States)"),
        (Attribution.GROUP, Attribution.NAMED, " (African States)"),
        (Attribution.QUANTIFIED, Attribution.NAMED, ""),
        (Attribution.NONE, Attribution.NAMED, ""),
    ],
)
def test_the_stricter_of_session_and_note_decides_on_the_source(
    session: Attribution, note: Attribution | None, source: str
) -> None:
    material = _material(
        sessions=(_session(attribution=session),),
        interventions=(_spoken(delegation="GMB"),),
        notes=(_note(1, "More police are needed.", intervention_id="i1", attribution=note),),
    )
    assert f"Key message. More police are needed{source}." in _texts(material)


@pytest.mark.parametrize(
    "attribution,behalf,source",
    [
        (Attribution.NAMED, ("AU", "GHA"), " (on behalf of the African Union and Ghana)"),
        (Attribution.GROUP, ("AU", "GHA"), " (on behalf of the African Union)"),
        (Attribution.GROUP, ("GHA",), " (African States)"),
        (Attribution.NONE, ("AU",), ""),
    ],
)
def test_a_group_is_named_and_its_single_states_only_where_states_may_be(
    attribution: Attribution, behalf: tuple[str, ...], source: str
) -> None:
    material = _material(
        sessions=(_session(attribution=attribution),),
        interventions=(_spoken(delegation="GMB", on_behalf_of=behalf),),
        notes=(_note(1, "More police", intervention_id="i1"),),
    )
    assert f"Key message. More police{source}." in _texts(material)


def test_an_unidentified_speaker_is_no_source() -> None:
    material = _material(interventions=(_spoken(delegation=""),), notes=(_note(1, "Well\u2026", intervention_id="i1"),))
    assert "Key message. Well\u2026" in _texts(material)


def test_what_is_left_out_is_said() -> None:
    material = _material(
        sessions=(_session(attribution=Attribution.QUANTIFIED), _session("S2")),
        interventions=(_spoken(),),
        notes=(
            _note(1, "Secret", private=True),
            _note(2, "Closed at one", NoteKind.PROCEDURAL),
            _note(3, "Secret procedure", NoteKind.PROCEDURAL, private=True),
        ),
        pledges=(_pledge(1, internal=True), _pledge(2, note_id="n1")),
    )
    summary = compose(material)
    assert summary.left_out == (
        LeftOut("S1", "two private notes."),
        LeftOut("S1", "one procedural note, kept for the record only."),
        LeftOut("S2", "no note has been written."),
        LeftOut("Pledges", "two internal pledges."),
        LeftOut("S1", "list of speakers: speakers of the session may not be named."),
    )
    assert "ecret" not in str(summary.outline)
    assert "Summary of discussions" not in _said(summary.outline.blocks)


def test_follow_ups_make_the_way_forward() -> None:
    notes = (
        _note(1, "Meet again in Berlin", NoteKind.FOLLOW_UP),
        _note(2, "#future", NoteKind.FOLLOW_UP),
        _note(3, "Hidden", NoteKind.FOLLOW_UP, private=True),
    )
    assert _texts(_material(notes=notes))[-2:] == ["The way forward", "Meet again in Berlin."]


def test_a_list_of_speakers_stands_in_the_annex_of_a_session_on_the_record() -> None:
    material = _material(interventions=(_spoken(1), _spoken(2, clock=SpeakingClock())))
    outline = compose(material).outline
    assert [block.title for block in outline.blocks if isinstance(block, Annex)] == ["Annex. List of speakers"]
    assert [table.rows for table in _tables(material)] == [(("1", "Ghana", "10:00:00", "2:05", "3:00"),)]


def test_pledges_stand_in_a_table_with_their_caution() -> None:
    material = _material(pledges=(_pledge(),))
    assert any("one potential pledge explored" in text for text in _texts(material))
    assert _tables(material)[0].rows[0][1] == "Ghana"


def test_the_pledge_of_a_stricter_note_or_a_lost_session_names_nobody() -> None:
    material = _material(
        notes=(_note(1, "Heard", attribution=Attribution.NONE),),
        pledges=(_pledge(1, note_id="n1"), _pledge(2, session_id="gone")),
    )
    assert [row[1] for row in _tables(material)[0].rows] == ["A delegation", "A delegation"]


_LEVELS = st.sampled_from(list(Attribution))


@given(
    attribution=st.sampled_from([Attribution.QUANTIFIED, Attribution.NONE]),
    loosened=st.none() | _LEVELS,
    speaker=st.sampled_from(["GMB", "GHA", "AU", ""]),
    behalf=st.lists(st.sampled_from(["GHA", "AU", "G77"]), max_size=2, unique=True),
    kind=st.sampled_from(list(NoteKind)),
    turn=st.sampled_from(list(InterventionKind)),
)
def test_no_name_is_composed_in_a_session_that_permits_none(
    attribution: Attribution,
    loosened: Attribution | None,
    speaker: str,
    behalf: list[str],
    kind: NoteKind,
    turn: InterventionKind,
) -> None:
    material = _material(
        sessions=(_session(attribution=attribution),),
        interventions=(_spoken(1, speaker, on_behalf_of=tuple(behalf), kind=turn, speaker="Ms. Nyarko"),),
        notes=(_note(1, "More police", kind, intervention_id="i1", attribution=loosened),),
        pledges=(_pledge(delegation_ids=(speaker, *behalf), note_id="n1"),),
    )
    everything = json.dumps(asdict(compose(material).outline), default=str)
    assert "police" in everything
    for name in ("Gambia", "Ghana", "African", "G77", "GMB", "GHA", "Nyarko"):
        assert name not in everything
