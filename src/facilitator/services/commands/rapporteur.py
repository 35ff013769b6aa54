"""Carry out the rapporteur's acts: writing notes, tying them to interventions, recording pledges."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Session
from facilitator.domain.word_edits import carried_over
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
    kind: NoteKind = NoteKind.KEY_MESSAGE
    seen: str | None = None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "write the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the text; a note that exists keeps its kind, its intervention, and words typed elsewhere meanwhile."""
        note = uow.get(Note, self.note_id)
        if note is not None:
            seen = note.text if self.seen is None else self.seen
            uow.put(replace(note, text=carried_over(seen, self.text, note.text)))
        elif self.text.strip():
            require(uow, Session, self.session_id)
            uow.put(
                Note(
                    id=self.note_id,
                    session_id=self.session_id,
                    intervention_id=self.intervention_id,
                    kind=self.kind,
                    text=self.text,
                    written_at=self.at,
                )
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNoteKind:
    """Say what a note records."""

    note_id: str
    kind: NoteKind

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "set the kind of note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the kind."""
        uow.put(replace(require(uow, Note, self.note_id), kind=self.kind))


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
class TightenAttribution:
    """Make a note's attribution stricter than its session's; looser is refused."""

    note_id: str
    attribution: Attribution | None

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "tighten the attribution"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the level, or None to follow the session again."""
        note = require(uow, Note, self.note_id)
        session = require(uow, Session, note.session_id)
        if self.attribution is not None and self.attribution.strictness < session.attribution.strictness:
            raise RuleBrokenError("A note may be attributed more strictly than its session, never more openly.")
        uow.put(replace(note, attribution=self.attribution))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteNote:
    """Delete a note; undo and the change log keep its words."""

    note_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "delete the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take the note out."""
        uow.remove(require(uow, Note, self.note_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPledge:
    """Record a pledge heard in a note, with the sentence it was heard in."""

    session_id: str
    note_id: str
    delegation_ids: tuple[str, ...]
    category: PledgeCategory
    text: str
    quantity: int | None = None
    unit: str = ""
    available_from: str = ""
    conditions: str = ""
    status: PledgeStatus = PledgeStatus.IDEA_VOICED
    pledge_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "record a pledge"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the pledge; raise RuleBrokenError when nobody pledges or nothing is pledged."""
        if not self.delegation_ids:
            raise RuleBrokenError("A pledge needs a delegation: identify the speaker first.")
        if not self.text.strip():
            raise RuleBrokenError("A pledge needs the words in which it was made.")
        uow.put(
            Pledge(
                id=self.pledge_id,
                session_id=self.session_id,
                note_id=self.note_id,
                delegation_ids=self.delegation_ids,
                category=self.category,
                text=self.text.strip(),
                quantity=self.quantity,
                unit=self.unit.strip(),
                available_from=self.available_from.strip(),
                conditions=self.conditions.strip(),
                status=self.status,
            )
        )
