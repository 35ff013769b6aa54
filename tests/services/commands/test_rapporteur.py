from dataclasses import replace

import pytest
from builders import a_session, at, spoken
from fakes import RecordsInMemory

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.services.acts import Command, perform
from facilitator.services.commands.rapporteur import (
    AttachNote,
    DeleteNote,
    RecordPledge,
    SetNoteKind,
    TightenAttribution,
    WriteNote,
)


@pytest.fixture
def records() -> RecordsInMemory:
    return RecordsInMemory(
        a_session(attribution=Attribution.GROUP), spoken(1, 0, 60), spoken(2, 60, 90), spoken(9, 0, 1, session_id="s2")
    )


def written(text: str, intervention_id: str = "i1") -> WriteNote:
    return WriteNote(note_id="n", session_id="s1", intervention_id=intervention_id, text=text, at=at(5))


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


def test_a_note_changes_its_kind_and_its_intervention(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(SetNoteKind(note_id="n", kind=NoteKind.CHALLENGE), records)
    perform(AttachNote(note_id="n", intervention_id="i2"), records)
    assert (note(records).kind, note(records).intervention_id) == (NoteKind.CHALLENGE, "i2")
    perform(AttachNote(note_id="n", intervention_id=""), records)
    assert note(records).intervention_id == ""


def test_a_note_stays_in_its_session(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    with pytest.raises(RuleBrokenError, match="own session"):
        perform(AttachNote(note_id="n", intervention_id="i9"), records)


def test_attribution_can_be_tightened_and_let_go_but_not_loosened(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(TightenAttribution(note_id="n", attribution=Attribution.NONE), records)
    assert note(records).attribution is Attribution.NONE
    perform(TightenAttribution(note_id="n", attribution=None), records)
    with pytest.raises(RuleBrokenError, match="more strictly"):
        perform(TightenAttribution(note_id="n", attribution=Attribution.NAMED), records)


def test_a_note_can_be_deleted(records: RecordsInMemory) -> None:
    perform(written("First"), records)
    perform(DeleteNote(note_id="n"), records)
    assert records.all(Note) == ()


PLEDGE = RecordPledge(
    session_id="s1",
    note_id="n",
    delegation_ids=("URY",),
    category=PledgeCategory.POLICE,
    text=" One unit ",
    pledge_id="p",
)


def test_a_pledge_keeps_its_words_and_its_source(records: RecordsInMemory) -> None:
    perform(PLEDGE, records)
    pledge = records.get(Pledge, "p")
    assert pledge is not None
    assert (pledge.text, pledge.note_id, pledge.delegation_ids) == ("One unit", "n", ("URY",))


@pytest.mark.parametrize("broken", [replace(PLEDGE, delegation_ids=()), replace(PLEDGE, text=" ")])
def test_a_pledge_needs_somebody_and_some_words(records: RecordsInMemory, broken: RecordPledge) -> None:
    with pytest.raises(RuleBrokenError):
        perform(broken, records)


@pytest.mark.parametrize(
    "command",
    [
        written("x"),
        SetNoteKind(note_id="n", kind=NoteKind.ANSWER),
        AttachNote(note_id="n", intervention_id=""),
        TightenAttribution(note_id="n", attribution=None),
        DeleteNote(note_id="n"),
        PLEDGE,
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
