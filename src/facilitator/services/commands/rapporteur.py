"""Carry out the acts on whole notes: writing them, tying them to interventions, deleting them."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteFacts
from facilitator.domain.programme import Session
from facilitator.domain.word_edits import carried_over
from facilitator.services.commands.notes import refuse_looser
from facilitator.services.commands.pledges import on_record
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteNote:
    """Save what has been typed into a note, creating the note with its first words.

    The intervention is the one the note belonged to when its first word was typed, whoever has the
    floor when it is saved. `seen` is the text it was typed onto, as the file held it then. An existing
    note emptied of every word is kept, empty, until it is deleted.
    """

    note_id: str
    session_id: str
    intervention_id: str
    text: str
    at: datetime
    facts: NoteFacts = field(default_factory=NoteFacts)
    seen: str | None = None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "write the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the text; a note that exists keeps its facts, its intervention, and words typed elsewhere meanwhile."""
        note = uow.get(Note, self.note_id)
        if note is not None:
            seen = note.text if self.seen is None else self.seen
            uow.put(replace(note, text=carried_over(seen, self.text, note.text)))
        elif self.text.strip():
            refuse_looser(self.facts.attribution, require(uow, Session, self.session_id))
            uow.put(
                Note(
                    id=self.note_id,
                    session_id=self.session_id,
                    intervention_id=self.intervention_id,
                    text=self.text,
                    written_at=self.at,
                    kind=self.facts.kind,
                    attribution=self.facts.attribution,
                    private=self.facts.private,
                    supporters=self.facts.supporters,
                    question_id=self.facts.question_id,
                )
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachNote:
    """Tie a note to another intervention of its session, or to none: a note of the session itself."""

    note_id: str
    intervention_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "attach the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the intervention; raise RuleBrokenError when it belongs to another session."""
        note = require(uow, Note, self.note_id)
        if self.intervention_id:
            intervention = require(uow, Intervention, self.intervention_id)
            if intervention.session_id != note.session_id:
                raise RuleBrokenError("A note stays in its own session.")
        uow.put(replace(note, intervention_id=self.intervention_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteNote:
    """Delete a note; undo and the change log keep its words."""

    note_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "delete the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take the note out; raise RuleBrokenError when that would share what was put on record from a private one."""
        note = require(uow, Note, self.note_id)
        if note.private and any(each.note_id == note.id for each in on_record(uow)):
            raise RuleBrokenError("Something on record was made from this private note: share the note before.")
        uow.remove(note)
