"""Keep the note being typed in step with the meeting file, tied to one intervention from its first word."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note, NoteFacts, NoteKind
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.changes import Changes
from facilitator.services.commands.notes import DescribeNote, MoveParagraph, RestoreNote
from facilitator.services.commands.rapporteur import AttachNote, DeleteNote, WriteNote


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """Hold where the typed words go; `text` is what the meeting file holds of them."""

    note_id: str
    session_id: str
    intervention_id: str
    facts: NoteFacts = field(default_factory=NoteFacts)
    text: str = ""

    @property
    def kind(self) -> NoteKind:
        """Return what the note records."""
        return self.facts.kind


class NoteWriter(QObject):
    """Save words into the target; nothing but its own methods ever changes where they go."""

    target_changed = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._typed = Changes()
        self.target = NoteTarget(new_id(), meeting.session_id, "")

    def begin(self, intervention_id: str) -> None:
        """Take up a new note for the intervention, or for the session when that is empty."""
        self.leave()
        self._show(NoteTarget(new_id(), self._meeting.session_id, intervention_id))

    def open(self, note_id: str) -> None:
        """Take up a note that exists."""
        self.leave()
        if (note := self._stored(note_id)) is not None:
            self._show(_target_of(note))

    @property
    def is_new(self) -> bool:
        """Return whether the meeting file has nothing of the note yet."""
        return self._stored(self.target.note_id) is None

    @property
    def has_news(self) -> bool:
        """Return whether the meeting file holds other words of the note than were seen here last."""
        note = self._stored(self.target.note_id)
        return note is not None and note.text != self.target.text

    def save(self, text: str) -> bool:
        """Write the words to the meeting file if they are not there yet, and return whether they are there now."""
        if text == self.target.text:
            return True
        target = self.target
        command = WriteNote(
            note_id=target.note_id,
            session_id=target.session_id,
            intervention_id=target.intervention_id,
            text=text,
            at=self._meeting.clock.now(),
            facts=target.facts,
            seen=target.text,
        )
        changes = self._meeting.act(command, self, undoable=False)
        if changes:
            self._typed = self._typed.followed_by(changes)
            note = self._stored(target.note_id)
            self.target = replace(target, text=note.text if note is not None else text)
            if self.target.text != text:
                self.target_changed.emit()
        return bool(changes) or not text.strip()

    def leave(self) -> None:
        """Make everything typed into this note since it was taken up one step of undo."""
        if self._typed:
            self._meeting.record("write the note", self._typed)
        self._typed = Changes()

    def describe(self, facts: NoteFacts) -> None:
        """Say something about the note, now or when its first word is saved; a refusal is told and changes nothing."""
        if facts == self.target.facts:
            return
        if not self.is_new:
            self.leave()
            command = DescribeNote(note_id=self.target.note_id, facts=facts, was=self.target.facts)
            if not self._meeting.act(command, self):
                facts = self.target.facts
        self._show(replace(self.target, facts=facts))

    def attach(self, intervention_id: str) -> None:
        """Tie the note to another intervention of the session."""
        if not self.is_new:
            self.leave()
            self._meeting.act(AttachNote(note_id=self.target.note_id, intervention_id=intervention_id), self)
        self._show(replace(self.target, intervention_id=intervention_id))

    def move_paragraph(self, paragraph: str, rest: str, intervention_id: str) -> None:
        """Tie one paragraph of the note, as a note of its own, to another intervention."""
        self.leave()
        command = MoveParagraph(
            note_id=self.target.note_id,
            paragraph=paragraph,
            rest=rest,
            intervention_id=intervention_id,
            at=self._meeting.clock.now(),
        )
        if self._meeting.act(command, self):
            self._show(replace(self.target, text=rest))

    def restore(self, text: str) -> None:
        """Give the note the words it had before."""
        self.leave()
        if self._meeting.act(RestoreNote(note_id=self.target.note_id, text=text), self):
            self._show(replace(self.target, text=text))

    def delete(self) -> None:
        """Delete the note and take up a new one on the same intervention."""
        self.leave()
        if self.is_new or self._meeting.act(DeleteNote(note_id=self.target.note_id), self):
            self.begin(self.target.intervention_id)

    def refresh(self) -> None:
        """Take over what somebody else, or undo, has made of the note."""
        note = self._stored(self.target.note_id)
        if note is not None:
            self._show(_target_of(note))
        elif self.target.text:
            self._show(replace(self.target, text=""))

    def _show(self, target: NoteTarget) -> None:
        self.target = target
        self.target_changed.emit()

    def _stored(self, note_id: str) -> Note | None:
        with self._meeting.file.reading() as uow:
            return uow.get(Note, note_id)


def _target_of(note: Note) -> NoteTarget:
    return NoteTarget(note.id, note.session_id, note.intervention_id, note.facts, note.text)
