"""Carry out what is said about notes, and move paragraphs between them."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.attribution import Attribution
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, NoteFacts
from facilitator.domain.programme import Session
from facilitator.domain.report import ReportParagraph
from facilitator.services.ports import UnitOfWork, require


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeNote:
    """Say what a note records, for whom, supported by whom, attributed how."""

    note_id: str
    facts: NoteFacts
    was: NoteFacts = field(default_factory=NoteFacts)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        if self.facts.kind is not self.was.kind:
            return "set the kind of note"
        if self.facts.private is not self.was.private:
            return "make the note private" if self.facts.private else "share the note"
        return "describe the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the facts that differ from `was`; others may have changed meanwhile and are kept.

        Raise RuleBrokenError when a note is to be private whose words a report tells already.
        """
        note = require(uow, Note, self.note_id)
        if self.facts.private and not self.was.private and _stands_in_a_report(uow, note.id):
            raise RuleBrokenError("The report has a paragraph made of this note: take the note out of it before.")
        refuse_looser(self.facts.attribution, require(uow, Session, note.session_id))
        names = ("kind", "attribution", "private", "supporters", "question_id")
        changed = {
            name: getattr(self.facts, name) for name in names if getattr(self.facts, name) != getattr(self.was, name)
        }
        uow.put(replace(note, **changed))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveParagraph:
    """Take a paragraph out of its note and tie it, as a note of its own, to another intervention."""

    note_id: str
    paragraph: str
    rest: str
    intervention_id: str
    at: datetime
    new_note_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "attach the paragraph"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write both notes; raise RuleBrokenError for an empty paragraph or another session's intervention."""
        note = require(uow, Note, self.note_id)
        intervention = require(uow, Intervention, self.intervention_id)
        if not self.paragraph.strip():
            raise RuleBrokenError("The cursor stands in an empty line: there is nothing to attach.")
        if intervention.session_id != note.session_id:
            raise RuleBrokenError("A note stays in its own session.")
        uow.put(replace(note, text=self.rest))
        moved = replace(
            note,
            id=self.new_note_id,
            text=self.paragraph,
            intervention_id=self.intervention_id,
            written_at=self.at,
        )
        uow.put(moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreNote:
    """Give a note the words it had before; the words it has now stay in the change log."""

    note_id: str
    text: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "restore the note"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the text."""
        uow.put(replace(require(uow, Note, self.note_id), text=self.text))


def _stands_in_a_report(uow: UnitOfWork, note_id: str) -> bool:
    return any(note_id in {*each.note_ids, *each.opposing_note_ids} for each in uow.all(ReportParagraph))


def refuse_looser(attribution: Attribution | None, session: Session) -> None:
    """Raise RuleBrokenError when a level is more open than the session's."""
    if attribution is not None and attribution.strictness < session.attribution.strictness:
        raise RuleBrokenError("A note may be attributed more strictly than its session, never more openly.")
