"""Keep the note being typed in step with the meeting file, tied to one intervention from its first word."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note, NoteKind
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.changes import Changes
from facilitator.services.commands.rapporteur import AttachNote, SetNoteKind, WriteNote


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """Hold where the typed words go; `text` is what the meeting file holds of them."""

    note_id: str
    session_id: str
    intervention_id: str
    kind: NoteKind = NoteKind.KEY_MESSAGE
    text: str = ""


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
        self.target = NoteTarget(new_id(), self._meeting.session_id, intervention_id)
        self.target_changed.emit()

    def open(self, note_id: str) -> None:
        """Take up a note that exists."""
        self.leave()
        if (note := self._stored(note_id)) is not None:
            self._take(note)

    @property
    def is_new(self) -> bool:
        """Return whether the meeting file has nothing of the note yet."""
        return self._stored(self.target.note_id) is None

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
            kind=target.kind,
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

    def set_kind(self, kind: NoteKind) -> None:
        """Say what the note records, now or when its first word is saved."""
        if kind is self.target.kind:
            return
        if self._stored(self.target.note_id) is not None:
            self.leave()
            self._meeting.act(SetNoteKind(note_id=self.target.note_id, kind=kind), self)
        self.target = replace(self.target, kind=kind)
        self.target_changed.emit()

    def attach(self, intervention_id: str) -> None:
        """Tie the note to another intervention of the session."""
        if self._stored(self.target.note_id) is not None:
            self.leave()
            self._meeting.act(AttachNote(note_id=self.target.note_id, intervention_id=intervention_id), self)
        self.target = replace(self.target, intervention_id=intervention_id)
        self.target_changed.emit()

    def refresh(self) -> None:
        """Take over what somebody else, or undo, has made of the note."""
        note = self._stored(self.target.note_id)
        if note is not None:
            self._take(note)
        elif self.target.text:
            self.target = replace(self.target, text="")
            self.target_changed.emit()

    def _take(self, note: Note) -> None:
        self.target = NoteTarget(note.id, note.session_id, note.intervention_id, note.kind, note.text)
        self.target_changed.emit()

    def _stored(self, note_id: str) -> Note | None:
        with self._meeting.file.reading() as uow:
            return uow.get(Note, note_id)
