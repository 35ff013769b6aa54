from dataclasses import replace
from typing import Any

from builders import a_session, at, spoken

from facilitator.domain.attribution import Attribution
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Theme
from facilitator.domain.report import (
    ReportParagraph,
    ReportSettings,
    evidence_for,
    heard_by_session,
    in_order,
    is_for_report,
    level_of,
    theme_of,
    unplaced,
)


def _note(identifier: str = "n1", text: str = "A point", **facts: Any) -> Note:
    return replace(Note(id=identifier, session_id="s1", text=text, written_at=at(0)), **facts)


def _paragraph(identifier: str = "p1", position: str = "M", **facts: Any) -> ReportParagraph:
    return replace(ReportParagraph(id=identifier, session_id="s1", text="A point.", position=position), **facts)


def test_paragraphs_follow_their_positions() -> None:
    assert [each.id for each in in_order([_paragraph("b", "T"), _paragraph("a", "D")])] == ["a", "b"]


def test_notes_wait_for_a_paragraph_unless_they_are_private_empty_or_procedural() -> None:
    notes = [
        _note("late", written_at=at(9)),
        _note("early"),
        _note("placed"),
        _note("against"),
        _note("private", private=True),
        _note("tag", "#future"),
        _note("procedure", kind=NoteKind.PROCEDURAL),
    ]
    paragraph = _paragraph(note_ids=("placed",), opposing_note_ids=("against",))
    assert [each.id for each in unplaced(notes, [paragraph])] == ["early", "late"]
    assert is_for_report(_note())


def test_a_note_has_the_theme_it_names_else_the_sessions_only_one() -> None:
    themes = [Theme(id="t1", position=1, tag="Future", title="F"), Theme(id="t2", position=2, tag="poc", title="P")]
    session = a_session(theme_ids=("t2",))
    assert theme_of(_note(text="x #future"), session, themes) == themes[0]
    assert theme_of(_note(text="x #other"), session, themes) == themes[1]
    assert theme_of(_note(), a_session(theme_ids=("t1", "t2")), themes) is None
    assert theme_of(_note(), None, themes) is None
    assert theme_of(_note(), a_session(theme_ids=("gone",)), themes) is None


def test_the_strictest_of_session_and_notes_decides() -> None:
    session = a_session(attribution=Attribution.GROUP)
    assert level_of(session, ()) is Attribution.GROUP
    assert level_of(session, (_note(attribution=Attribution.NAMED), _note())) is Attribution.GROUP
    assert level_of(session, (_note(attribution=Attribution.NONE),)) is Attribution.NONE
    assert level_of(None, ()) is Attribution.NONE


def test_evidence_counts_distinct_voices_and_a_group_as_one() -> None:
    interventions = {
        each.id: each
        for each in (
            spoken(1, 0, 60, delegation_id="URY"),
            spoken(2, 60, 120, delegation_id="GHA", on_behalf_of=("AU", "NORDIC")),
            spoken(3, 120, 180, delegation_id="JPN"),
            spoken(4, 180, 240, delegation_id="DEU", kind=InterventionKind.POINT_OF_ORDER),
            spoken(5, 240, 300, delegation_id="FRA", session_id="s2"),
            spoken(6, 300, 360, delegation_id=""),
        )
    }
    notes = {
        each.id: each
        for each in (
            _note("n1", intervention_id="i1", supporters=("JPN", "URY", "")),
            _note("n2", intervention_id="i2"),
            _note("n3", intervention_id="gone", supporters=("BRA",)),
        )
    }
    paragraph = _paragraph(note_ids=("n1", "n2", "lost"), opposing_note_ids=("n3",))
    evidence = evidence_for(paragraph, notes, interventions, heard_by_session(interventions.values()))
    assert evidence.supporting == {"URY", "JPN", "AU+NORDIC"}
    assert evidence.opposing == {"BRA"}
    assert evidence.heard == {"URY", "AU+NORDIC", "JPN"}
    assert (evidence.count, evidence.all_heard) == (3, 4)


def test_a_section_has_its_own_guide_or_that_of_every_section() -> None:
    settings = ReportSettings(section=400).with_guide("s1", 300).with_guide("s2", 200).with_guide("s1", 250)
    assert [settings.guide_for(each) for each in ("s1", "s2", "s3")] == [250, 200, 400]
    assert settings.with_guide("s1", 0).guide_for("s1") == 400
    assert settings.with_guide("", 10) == settings
