from dataclasses import replace

import pytest
from builders import a_session, at, spoken
from fakes import RecordsInMemory

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note, NoteFacts, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Theme
from facilitator.domain.report import ReportParagraph
from facilitator.domain.statement_texts import StatementText
from facilitator.services.acts import perform
from facilitator.services.commands import Command
from facilitator.services.commands.codebook import TakeCodebook
from facilitator.services.commands.notes import DescribeNote, MoveParagraph, RestoreNote
from facilitator.services.commands.rapporteur import AttachNote, DeleteNote, WriteNote
from facilitator.services.commands.statement_texts import ReceiveText, text_of


@pytest.fixture
def records() -> RecordsInMemory:
    return RecordsInMemory(
        a_session(attribution=Attribution.GROUP), spoken(1, 0, 60), spoken(2, 60, 90), spoken(9, 0, 1, session_id="s2")
    )


def written(text: str, intervention_id: str = "i1", facts: NoteFacts | None = None) -> WriteNote:
    return WriteNote(
        note_id="n", session_id="s1", intervention_id=intervention_id, text=text, at=at(5), facts=facts or NoteFacts()
    )


def note(records: RecordsInMemory) -> Note:
    found = records.get(Note, "n")
    assert found is not None
    return found


def test_a_note_belongs_to_the_intervention_of_its_first_words(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(written("First and more", "i2"), records)
    assert (note(records).intervention_id, note(records).text) == ("i1", "First and more")


def test_nothing_typed_makes_no_note(records: RecordsInMemory) -> None:
    perform(written("  \n"), records)
    assert records.all(Note) == ()


def test_a_note_emptied_of_its_words_is_kept(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(written(""), records)
    assert note(records).text == ""


def test_what_was_said_before_the_first_word_is_the_notes(records: RecordsInMemory) -> None:
    facts = NoteFacts(
        kind=NoteKind.QUESTION, attribution=Attribution.NONE, private=True, supporters=("FRA",), question_id="q"
    )
    perform(written("First", facts=facts), records)
    assert note(records).facts == facts


def test_a_note_changes_its_kind_and_its_intervention(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(DescribeNote(note_id="n", facts=NoteFacts(kind=NoteKind.CHALLENGE)), records)
    perform(AttachNote(note_id="n", intervention_id="i2"), records)
    assert (note(records).kind, note(records).intervention_id) == (NoteKind.CHALLENGE, "i2")
    perform(AttachNote(note_id="n", intervention_id=""), records)
    assert note(records).intervention_id == ""


def test_what_somebody_else_said_of_the_note_meanwhile_is_kept(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(DescribeNote(note_id="n", facts=NoteFacts(supporters=("FRA",))), records)
    perform(DescribeNote(note_id="n", facts=NoteFacts(private=True), was=NoteFacts()), records)
    assert note(records).facts == NoteFacts(supporters=("FRA",), private=True)


def test_a_note_stays_in_its_session(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    with pytest.raises(RuleBrokenError, match="own session"):
        perform(AttachNote(note_id="n", intervention_id="i9"), records)
    with pytest.raises(RuleBrokenError, match="own session"):
        perform(moved("First", "", "i9"), records)


def test_attribution_can_be_tightened_and_let_go_but_not_loosened(records: RecordsInMemory) -> None:
    strict, named = NoteFacts(attribution=Attribution.NONE), NoteFacts(attribution=Attribution.NAMED)
    perform(written("First"), records)
    perform(DescribeNote(note_id="n", facts=strict), records)
    assert note(records).attribution is Attribution.NONE
    perform(DescribeNote(note_id="n", facts=NoteFacts(), was=strict), records)
    assert note(records).attribution is None
    with pytest.raises(RuleBrokenError, match="more strictly"):
        perform(DescribeNote(note_id="n", facts=named), records)
    with pytest.raises(RuleBrokenError, match="more strictly"):
        perform(WriteNote(note_id="m", session_id="s1", intervention_id="", text="x", at=at(0), facts=named), records)


def test_a_note_can_be_deleted(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(DeleteNote(note_id="n"), records)
    assert records.all(Note) == ()


def test_a_private_note_is_kept_as_long_as_something_on_record_was_made_from_it(records: RecordsInMemory) -> None:
    perform(written("First", facts=NoteFacts(private=True)), records)
    pledge = Pledge(id="p", session_id="s1", note_id="n", category=PledgeCategory.POLICE, text="First")
    with records.writing("put") as uow:
        uow.put(pledge)
    with pytest.raises(RuleBrokenError, match="share the note before"):
        perform(DeleteNote(note_id="n"), records)
    perform(DescribeNote(note_id="n", facts=NoteFacts(), was=NoteFacts(private=True)), records)
    perform(DeleteNote(note_id="n"), records)
    assert (records.all(Note), records.all(Pledge)) == ((), (pledge,))


def test_a_note_that_stands_in_the_report_cannot_be_made_private(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    paragraph = ReportParagraph(id="r", session_id="s1", text="First.", position="V", note_ids=("n",))
    with records.writing("put") as uow:
        uow.put(paragraph)
    with pytest.raises(RuleBrokenError, match="take the note out of it before"):
        perform(DescribeNote(note_id="n", facts=NoteFacts(private=True)), records)
    with records.writing("put") as uow:
        uow.put(replace(paragraph, note_ids=()))
    perform(DescribeNote(note_id="n", facts=NoteFacts(private=True)), records)
    assert note(records).private


def moved(paragraph: str, rest: str, intervention_id: str = "i2") -> MoveParagraph:
    return MoveParagraph(
        note_id="n", paragraph=paragraph, rest=rest, intervention_id=intervention_id, at=at(9), new_note_id="m"
    )


def test_a_paragraph_is_tied_to_another_intervention_and_takes_the_facts_along(records: RecordsInMemory) -> None:
    facts = NoteFacts(kind=NoteKind.QUESTION, private=True)
    perform(written("First\nSecond", facts=facts), records)
    perform(moved("Second", "First"), records)
    other = records.get(Note, "m")
    assert other is not None
    assert (note(records).text, note(records).intervention_id) == ("First", "i1")
    assert (other.text, other.intervention_id, other.facts) == ("Second", "i2", facts)


def test_an_empty_paragraph_is_not_moved(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    with pytest.raises(RuleBrokenError, match="empty line"):
        perform(moved(" ", "First"), records)


def test_a_note_gets_back_the_words_it_had(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(RestoreNote(note_id="n", text="Before"), records)
    assert note(records).text == "Before"


RECEIVED = ReceiveText(session_id="s1", subject_id="i1", delegation_id="URY", at=at(1), words=360)


def test_one_text_is_kept_for_each_statement(records: RecordsInMemory) -> None:
    perform(RECEIVED, records)
    later = ReceiveText(
        session_id="s1", subject_id="i1", delegation_id="URY", at=at(9), words=-1, file_name="a.pdf", to_booth=True
    )
    perform(later, records)
    (kept,) = records.all(StatementText)
    assert (kept.words, kept.file_name, kept.to_booth, kept.received_at) == (0, "a.pdf", True, at(1))
    assert text_of(records, "s1", "i2") is None


def test_the_file_of_a_text_is_kept_until_another_takes_its_place(records: RecordsInMemory) -> None:
    perform(replace(RECEIVED, file_name="a.pdf", content=b"first"), records)
    perform(replace(RECEIVED, file_name="a.pdf", words=350), records)
    (kept,) = records.all(StatementText)
    assert (records.kept_file(kept.fingerprint), kept.words) == (b"first", 350)
    perform(replace(RECEIVED, file_name="b.pdf"), records)
    (kept,) = records.all(StatementText)
    assert (kept.file_name, kept.fingerprint) == ("b.pdf", "")


@pytest.mark.parametrize(
    "facts, sentence", [({"subject_id": "", "words": 5}, "whose text"), ({"subject_id": "i1", "words": 0}, "Attach")]
)
def test_a_text_needs_its_statement_and_a_length(
    records: RecordsInMemory, facts: dict[str, object], sentence: str
) -> None:
    with pytest.raises(RuleBrokenError, match=sentence):
        perform(ReceiveText(session_id="s1", delegation_id="URY", at=at(1), **facts), records)  # type: ignore[arg-type]


def test_a_codebook_leaves_the_themes_it_does_not_name(records: RecordsInMemory) -> None:
    old, new = (Theme(id=each, position=1, tag=each, title=each) for each in ("old", "new"))
    perform(TakeCodebook(themes=(old,)), records)
    perform(TakeCodebook(themes=(new,)), records)
    assert {each.id for each in records.all(Theme)} == {"old", "new"}


@pytest.mark.parametrize(
    "command",
    [
        written("x"),
        DescribeNote(note_id="n", facts=NoteFacts(kind=NoteKind.ANSWER)),
        DescribeNote(note_id="n", facts=NoteFacts(private=True)),
        DescribeNote(note_id="n", facts=NoteFacts(), was=NoteFacts(private=True)),
        DescribeNote(note_id="n", facts=NoteFacts(question_id="q")),
        AttachNote(note_id="n", intervention_id=""),
        moved("a", "b"),
        RestoreNote(note_id="n", text=""),
        DeleteNote(note_id="n"),
        RECEIVED,
        TakeCodebook(themes=()),
    ],
)
def test_every_act_has_a_name_for_the_log(command: Command) -> None:
    assert command.label


def test_words_typed_elsewhere_meanwhile_stay() -> None:
    records = RecordsInMemory(a_session(), Note(id="n", session_id="s1", text="Early. The floor.", written_at=at(0)))
    command = WriteNote(
        note_id="n", session_id="s1", intervention_id="", text="The floor. Late.", at=at(1), seen="The floor."
    )
    perform(command, records)
    assert [note.text for note in records.all(Note)] == ["Early. The floor. Late."]
