from dataclasses import replace
from datetime import date

import pytest
from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.report import ReportParagraph
from facilitator.domain.review import Correction, CorrectionState, Review, ReviewState
from facilitator.reporting.names import Demonym
from facilitator.services.acts import perform
from facilitator.services.commands import Command
from facilitator.services.commands.rapporteur import DeleteNote, WriteNote
from facilitator.services.commands.secretariat_report import ClearName
from facilitator.services.commands.secretariat_review import (
    AdvanceReview,
    DecideCorrection,
    ReceiveCorrection,
    ReopenReview,
)

_NOTE = Note(id="n1", session_id="s1", text="A point", written_at=at(0))


_MEETING = Meeting(id="m", code="M", title="Meeting", first_day=date(2024, 12, 10), last_day=date(2024, 12, 11))


def _records(state: ReviewState | None = None) -> RecordsInMemory:
    records = RecordsInMemory(_MEETING, a_session(), _NOTE)
    if state is not None:
        records.put(Review(id="s1", session_id="s1", state=state, changed_at=at(0)))
    return records


def _refused(command: Command, records: RecordsInMemory) -> str:
    with pytest.raises(RuleBrokenError) as refusal:
        perform(command, records)
    return str(refusal.value)


def test_a_report_advances_step_by_step() -> None:
    records = _records()
    states = []
    for second in range(3):
        perform(AdvanceReview(session_id="s1", at=at(second)), records)
        review = records.get(Review, "s1")
        assert review is not None
        states.append((review.state, review.changed_at))
    assert states == [
        (ReviewState.SUBMITTED, at(0)),
        (ReviewState.REVIEWED, at(1)),
        (ReviewState.FINAL, at(2)),
    ]
    assert _refused(AdvanceReview(session_id="s1", at=at(9)), records) == "The report of S1 is final already."


def test_a_report_is_opened_again_with_a_reason_that_the_log_keeps() -> None:
    records = _records(ReviewState.FINAL)
    perform(ReopenReview(session_id="s1", reason=" Japan  corrected a figure ", at=at(5)), records)
    assert records.get(Review, "s1") == Review(
        id="s1", session_id="s1", reason="Japan corrected a figure", changed_at=at(5)
    )
    assert records.acts == ["reopen the report: Japan corrected a figure"]
    perform(AdvanceReview(session_id="s1", at=at(6)), records)
    review = records.get(Review, "s1")
    assert review is not None
    assert not review.reason


def test_a_draft_is_open_anyway_and_a_reason_is_needed() -> None:
    assert "is a draft" in _refused(ReopenReview(session_id="s1", reason="x", at=at(0)), _records())
    assert "Say why" in _refused(ReopenReview(session_id="s1", reason="  ", at=at(0)), _records(ReviewState.FINAL))


def test_final_is_refused_while_a_name_stands_that_may_not() -> None:
    ghana = Demonym(delegation_id="GHA", en=("Ghanaian",), fr=(), es=(), capitals=("Accra",))
    records = _records(ReviewState.REVIEWED)
    paragraph = ReportParagraph(id="p1", session_id="s1", text="Ghanaian police met in Accra.", position="M")
    elsewhere = replace(paragraph, id="p2", session_id="s2")
    with records.writing("write") as uow:
        uow.put(paragraph)
        uow.put(elsewhere)
    sentence = _refused(AdvanceReview(session_id="s1", at=at(1), demonyms=(ghana,)), records)
    assert "Names that stand where none may: \u201cGhanaian\u201d, \u201cAccra\u201d; 2 in all." in sentence
    for name in ("Ghanaian", "Accra"):
        perform(ClearName(text_id="p1", name=name), records)
    perform(AdvanceReview(session_id="s1", at=at(2), demonyms=(ghana,)), records)
    assert records.all(Review)[0].state is ReviewState.FINAL


def test_nothing_of_a_final_session_is_changed_by_any_desk() -> None:
    records = _records(ReviewState.FINAL)
    sentence = _refused(DeleteNote(note_id="n1"), records)
    assert sentence == "The report of S1 is final. Open it again, with a reason, before changing it."
    write = WriteNote(note_id="n2", session_id="s1", intervention_id="", text="Late", at=at(0))
    assert _refused(write, records) == sentence
    assert records.all(Note) == (_NOTE,)


def test_a_reviewed_session_can_still_be_changed() -> None:
    records = _records(ReviewState.REVIEWED)
    perform(DeleteNote(note_id="n1"), records)
    assert not records.all(Note)


def test_a_session_that_is_gone_is_named_by_its_identifier() -> None:
    records = RecordsInMemory(_NOTE, Review(id="s1", session_id="s1", state=ReviewState.FINAL, changed_at=at(0)))
    assert "The report of s1 is final." in _refused(DeleteNote(note_id="n1"), records)


def test_a_correction_is_kept_as_received_and_decided_upon() -> None:
    records = _records()
    perform(
        ReceiveCorrection(
            session_id="s1",
            text=" Say six, not five. ",
            at=at(1),
            delegation_id="JPN",
            sender="Ms.  Sato",
            paragraph_id="p1",
            correction_id="c1",
        ),
        records,
    )
    received = Correction(
        id="c1",
        session_id="s1",
        paragraph_id="p1",
        delegation_id="JPN",
        sender="Ms. Sato",
        received_at=at(1),
        text="Say six, not five.",
    )
    assert records.all(Correction) == (received,)
    perform(DecideCorrection(correction_id="c1", state=CorrectionState.ACCEPTED, at=at(2), answer=" Done. "), records)
    accepted = replace(received, state=CorrectionState.ACCEPTED, answer="Done.", decided_at=at(2))
    assert records.all(Correction) == (accepted,)
    perform(DecideCorrection(correction_id="c1", state=CorrectionState.OPEN, at=at(3)), records)
    assert records.all(Correction) == (received,)


def test_a_correction_needs_words_and_somebody_who_asks() -> None:
    assert "needs the words" in _refused(ReceiveCorrection(session_id="s1", text=" ", at=at(0), sender="A"), _records())
    assert "Say who" in _refused(ReceiveCorrection(session_id="s1", text="x", at=at(0), sender=" "), _records())


def test_every_act_says_in_the_log_what_it_was() -> None:
    acts: list[Command] = [
        AdvanceReview(session_id="s1", at=at(0)),
        ReceiveCorrection(session_id="s1", text="x", at=at(0)),
        DecideCorrection(correction_id="c", state=CorrectionState.OPEN, at=at(0)),
    ]
    assert [each.label for each in acts] == ["advance the review", "enter a correction", "decide on a correction"]
