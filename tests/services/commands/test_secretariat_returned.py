from typing import Any

import pytest
from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note
from facilitator.domain.report import ReportParagraph, in_order
from facilitator.domain.review import Correction
from facilitator.reporting.returned_changes import ReturnedChange, ReturnedKind
from facilitator.services.acts import perform
from facilitator.services.commands.secretariat_returned import AcceptReturned, concerns_paragraph, own_words

_TEXTS = ("First point", "Second point.", "Third point.")


def _records(**facts: Any) -> RecordsInMemory:
    return RecordsInMemory(
        a_session(),
        *(
            ReportParagraph(
                id=f"p{number}",
                session_id="s1",
                theme_id=f"t{number}",
                text=text,
                position=position,
                note_ids=(f"n{number}",),
                **facts,
            )
            for number, (text, position) in enumerate(zip(_TEXTS, "GMT", strict=True), start=1)
        ),
        ReportParagraph(id="p9", session_id="s9", text="Elsewhere.", position="M"),
    )


def _change(kind: ReturnedKind, key: str = "p1", before: str = "", after: str = "", **facts: Any) -> ReturnedChange:
    return ReturnedChange(kind=kind, key=key, before=before, after=after, **facts)


def _accepted(*changes: ReturnedChange) -> list[str]:
    records = _records()
    perform(AcceptReturned(changes=changes, at=at(0)), records)
    return [each.text for each in in_order(records.in_session(ReportParagraph, "s1"))]


def test_changed_words_are_taken_over_without_lead_and_source() -> None:
    change = _change(
        ReturnedKind.CHANGED, before="Key message. First point (Ghana).", after="Key message. Other (Ghana)."
    )
    assert _accepted(change) == ["Other.", *_TEXTS[1:]]


@pytest.mark.parametrize(
    "before,after,words",
    [
        ("First point.", "Changed.", "Changed."),
        ("Lead. First point (Ghana).", "Changed lead. First (Ghana).", "Changed lead. First."),
        ("Lead. First point (Ghana).", "Lead. First.", "First."),
        ("Something else", "After", "After"),
        ("Lead. First point! (Ghana)", "Lead. Second! (Ghana)", "Second"),
    ],
)
def test_only_what_the_report_adds_is_taken_off(before: str, after: str, words: str) -> None:
    paragraph = ReportParagraph(id="p", session_id="s1", text="First  point", position="M")
    assert own_words(paragraph, before, after) == words


def test_a_deleted_paragraph_goes_and_a_new_one_stands_after_the_one_it_follows() -> None:
    assert _accepted(_change(ReturnedKind.DELETED, "p2")) == ["First point", "Third point."]
    new = _change(ReturnedKind.NEW, "", after="New.", follows="p1")
    assert _accepted(new) == ["First point", "New.", "Second point.", "Third point."]


def test_a_split_makes_paragraphs_with_the_same_notes() -> None:
    records = _records()
    split = _change(ReturnedKind.SPLIT, "p2", before="L. Second point.", after="L. Second.\nAnd.\nMore.")
    perform(AcceptReturned(changes=(split,), at=at(0)), records)
    made = in_order(records.in_session(ReportParagraph, "s1"))
    assert [each.text for each in made] == ["First point", "Second.", "And.", "More.", "Third point."]
    assert [each.note_ids for each in made[1:4]] == [("n2",)] * 3


def test_a_merge_takes_the_words_and_the_notes_together() -> None:
    records = _records()
    merge = _change(
        ReturnedKind.MERGED, "p1", before="First point.\nSecond point.", after="First and second.", with_keys=("p2",)
    )
    perform(AcceptReturned(changes=(merge,), at=at(0)), records)
    first, third = in_order(records.in_session(ReportParagraph, "s1"))
    assert (first.text, first.note_ids, third.text) == ("First and second.", ("n1", "n2"), "Third point.")


def test_a_paragraph_moves_behind_another_of_its_session_or_to_the_front() -> None:
    assert _accepted(_change(ReturnedKind.MOVED, "p1", follows="p2")) == [_TEXTS[1], _TEXTS[0], _TEXTS[2]]
    assert _accepted(_change(ReturnedKind.MOVED, "p3", follows="heading")) == [_TEXTS[2], _TEXTS[0], _TEXTS[1]]
    assert _accepted(_change(ReturnedKind.MOVED, "p3", follows="p9")) == [_TEXTS[2], _TEXTS[0], _TEXTS[1]]


def test_all_changes_are_one_act_and_one_that_fails_leaves_the_report_as_it_is() -> None:
    records = _records()
    good, bad = _change(ReturnedKind.DELETED, "p2"), _change(ReturnedKind.MERGED, "p1", with_keys=("note-1",))
    with pytest.raises(RuleBrokenError, match="not in a paragraph"):
        perform(AcceptReturned(changes=(good, bad), at=at(0)), records)
    assert len(records.in_session(ReportParagraph, "s1")) == 3
    assert AcceptReturned(changes=(), at=at(0)).label == "accept changes from the working copy"


def test_what_stands_in_no_paragraph_waits_as_a_correction() -> None:
    records = _records()
    heading = _change(ReturnedKind.CHANGED, "session-s1", before="Trainig", after="Training")
    row = _change(ReturnedKind.DELETED, "pledge-row", before="One unit", author="Ana")
    note = _change(ReturnedKind.CHANGED, "n1", before="Old", after="New")
    records.put(Note(id="n1", session_id="s1", text="Old", written_at=at(0)))
    perform(AcceptReturned(changes=(heading, row, note), at=at(60)), records)
    received = {each.text: each for each in records.all(Correction)}
    assert set(received) == {
        "\u201cTrainig\u201d \u2192 \u201cTraining\u201d",
        "\u201cOne unit\u201d \u2192 \u2205",
        "\u201cOld\u201d \u2192 \u201cNew\u201d",
    }
    assert {(each.sender, each.session_id) for each in received.values()} == {
        ("Working copy", ""),
        ("Ana", ""),
        ("Working copy", "s1"),
    }
    assert {each.received_at for each in received.values()} == {at(60)}


def test_a_comment_becomes_a_correction_of_its_paragraph() -> None:
    records = _records()
    comment = _change(ReturnedKind.COMMENT, "p2", before=_TEXTS[1], after="Is this right?", author="Ana")
    assert not concerns_paragraph(comment, {each.id: each for each in records.all(ReportParagraph)})
    perform(AcceptReturned(changes=(comment,), at=at(0)), records)
    (received,) = records.all(Correction)
    assert (received.paragraph_id, received.session_id, received.sender) == ("p2", "s1", "Ana")
    assert received.text == "Is this right?"


def test_agreed_wording_is_not_changed_from_outside() -> None:
    with pytest.raises(RuleBrokenError, match="has been agreed"):
        perform(AcceptReturned(changes=(_change(ReturnedKind.DELETED),), at=at(0)), _records(locked=True))


def test_only_changes_to_paragraphs_can_be_accepted() -> None:
    paragraphs = {each.id: each for each in _records().all(ReportParagraph)}
    assert concerns_paragraph(_change(ReturnedKind.CHANGED, "p1"), paragraphs)
    assert not concerns_paragraph(_change(ReturnedKind.CHANGED, "introduction"), paragraphs)
    assert concerns_paragraph(_change(ReturnedKind.NEW, "", follows="p1"), paragraphs)
    assert not concerns_paragraph(_change(ReturnedKind.NEW, "", follows="introduction"), paragraphs)
