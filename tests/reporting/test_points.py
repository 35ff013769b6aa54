from typing import Any

from meetings import a_meeting, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import NoteKind
from facilitator.reporting.material import LeftOut, Material
from facilitator.reporting.outcome_summary import compose, points_of_session
from facilitator.reporting.outline import Heading, Paragraph, Recommendation, SubParagraph, plain
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.points import Point, blocks_of


def _edited(*paragraphs: Any, **facts: Any) -> Material:
    usual: dict[str, Any] = {
        "interventions": (said(1), said(2, "GMB"), said(3, "GMB", on_behalf_of=("AU",))),
        "notes": (noted(1, "One"), noted(2, "Two"), noted(3, "Three")),
        "paragraphs": paragraphs,
    }
    return a_meeting(**{**usual, **facts})


def _said(material: Material) -> list[str]:
    return [
        block.text if isinstance(block, Heading) else plain(block.words)
        for block in compose(material).outline.blocks
        if isinstance(block, Heading | Paragraph | SubParagraph)
    ][5:]


def test_edited_wording_stands_for_the_notes_of_its_session() -> None:
    material = _edited(worded(1, "Several delegations asked for more. ", note_ids=("n1", "n2")))
    assert _said(material)[4:] == ["Key message. Several delegations asked for more (Ghana and Gambia)."]
    assert LeftOut("S1", "one note in no paragraph yet.") in compose(material).left_out


def test_a_session_without_points_has_no_section() -> None:
    material = _edited(worded(1, "One"), sessions=(sitting(1), sitting(2)))
    assert "Session 1" in str(compose(material).outline)
    assert "Session 2" not in str(compose(material).outline)


def test_paragraphs_keep_their_order_and_neighbours_of_a_kind_share_a_lead() -> None:
    material = _edited(
        worded(3, "Last", kind=NoteKind.CHALLENGE, note_ids=()),
        worded(1, "First", kind=NoteKind.CHALLENGE, note_ids=()),
        worded(2, "Second", kind=None, note_ids=()),
        worded(4, "Fourth", kind=NoteKind.CHALLENGE, note_ids=()),
        worded(5, "Next", kind=NoteKind.FOLLOW_UP, note_ids=()),
    )
    assert _said(material)[4:] == [
        "Challenge. First.",
        "Second.",
        "Challenges:",
        "Last.",
        "Fourth.",
        "The way forward",
        "Next.",
    ]
    keys = [block.key for block in compose(material).outline.blocks]
    assert len(keys) == len(set(keys))


def test_a_source_that_the_wording_names_is_not_named_again() -> None:
    assert [each.sentence for each in points_of_session(_edited(worded(1, "Ghana spoke")), sitting(1))] == [
        "Ghana spoke."
    ]
    group = _edited(worded(3, "A plan", note_ids=("n3", "n1")))
    assert points_of_session(group, sitting(1))[0].sentence == "A plan (on behalf of the African Union and Ghana)."


def test_no_source_is_told_where_one_note_permits_none() -> None:
    notes = (noted(1, "One"), noted(2, "Two", attribution=Attribution.QUANTIFIED))
    point = points_of_session(_edited(worded(1, "A plan", note_ids=("n1", "n2")), notes=notes), sitting(1))[0]
    assert (point.sentence, point.level) == ("A plan.", Attribution.QUANTIFIED)


def test_cross_cutting_paragraphs_stand_under_their_themes_in_a_chapter_of_their_own() -> None:
    material = _edited(
        worded(1, "On the future", session_id="", theme_id="future", note_ids=("n1",)),
        worded(2, "On protection", session_id="", theme_id="poc"),
        worded(3, "Meet again", session_id="", kind=NoteKind.FOLLOW_UP),
        notes=(noted(1, "One"),),
    )
    text = _said(material)
    assert text[text.index("Cross-cutting issues") :] == [
        "Cross-cutting issues",
        "Future",
        "Key message. On the future (Ghana).",
        "Protection",
        "Key message. On protection.",
        "The way forward",
        "Meet again.",
    ]
    assert compose(material).levels["p1"] is Attribution.NAMED
    assert compose(material).levels["p2"] is Attribution.NONE


def test_the_level_of_every_point_goes_with_the_report() -> None:
    material = a_meeting(
        sessions=(sitting(1, attribution=Attribution.QUANTIFIED),),
        notes=(noted(1, "One"), noted(2, "Two", attribution=Attribution.NONE)),
    )
    assert compose(material).levels == {"n1": Attribution.QUANTIFIED, "n2": Attribution.NONE}


def test_recommendations_are_counted_through_the_report_and_a_single_one_needs_no_lead() -> None:
    single, *others = [
        Point(key=f"k{n}", kind=NoteKind.RECOMMENDATION, theme_id="", words=f"R{n}", source="", level=Attribution.NONE)
        for n in range(3)
    ]
    assert [type(each) for each in blocks_of(phrases_in("en"), [single], "k")] == [Recommendation]
    lead, *counted = blocks_of(phrases_in("en"), others, "k")
    assert isinstance(lead, Paragraph)
    assert [each.key for each in counted if isinstance(each, Recommendation)] == ["k1", "k2"]
