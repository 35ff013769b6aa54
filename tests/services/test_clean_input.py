"""The texts of a command are cleaned before it is carried out."""

from dataclasses import dataclass, field

from builders import a_session, at
from fakes import RecordsInMemory

from facilitator.domain.notes import Note, NoteKind
from facilitator.services.acts import perform
from facilitator.services.clean_input import with_clean_texts
from facilitator.services.commands.rapporteur import WriteNote


@dataclass(frozen=True)
class Inner:
    name: str


@dataclass(frozen=True)
class Sample:
    text: str
    names: tuple[str, ...]
    inner: Inner
    kind: NoteKind = NoteKind.PLEDGE
    number: int = 3
    own: str = field(init=False, default="a\x00")


def test_texts_are_cleaned_wherever_they_stand_in_a_command() -> None:
    given = Sample("a\x07", ("b\x00", "c"), Inner("d\r\n"))
    assert with_clean_texts(given) == Sample("a", ("b", "c"), Inner("d\n"))


def test_a_clean_command_is_passed_on_as_it_is() -> None:
    given = Sample("a", ("b",), Inner("c"))
    assert with_clean_texts(given) is given
    assert with_clean_texts(Sample) is Sample
    assert with_clean_texts(7) == 7


def test_a_note_is_stored_without_control_characters() -> None:
    records = RecordsInMemory(a_session())
    perform(WriteNote(note_id="n", session_id="s1", intervention_id="", text="Said\x0bso\ud800", at=at(1)), records)
    with records.reading() as uow:
        note = uow.get(Note, "n")
    assert note is not None
    assert note.text == "Said\nso"
