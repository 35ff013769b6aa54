"""Carry out the acts on notes that the keys of the rapporteur's desk call for."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from facilitator.domain.notes import Note, NoteKind, without_tags
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.interpretation_guard import InterpretationGuard
from facilitator.gui.desks.note_pane import NotePane
from facilitator.gui.desks.note_tools import NoteTools
from facilitator.gui.desks.pledge_form import PledgeSource
from facilitator.gui.desks.record_keeper import RecordKeeper
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.models.rows import ROW_ROLE
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.revisions import Revision, revisions

SESSION_TAB, SEARCH_TAB = 0, 1
KINDS: Mapping[Act, NoteKind] = {
    Act.KEY_MESSAGE: NoteKind.KEY_MESSAGE,
    Act.RECOMMENDATION: NoteKind.RECOMMENDATION,
    Act.GOOD_PRACTICE: NoteKind.GOOD_PRACTICE,
    Act.CHALLENGE: NoteKind.CHALLENGE,
    Act.PLEDGE_NOTE: NoteKind.PLEDGE,
    Act.QUESTION_NOTE: NoteKind.QUESTION,
    Act.ANSWER_NOTE: NoteKind.ANSWER,
    Act.QUOTATION_NOTE: NoteKind.QUOTATION,
    Act.AGREEMENT: NoteKind.AGREEMENT,
    Act.DIVERGENCE: NoteKind.DIVERGENCE,
    Act.FOLLOW_UP: NoteKind.FOLLOW_UP,
    Act.PROCEDURAL: NoteKind.PROCEDURAL,
}


class NoteActs(QObject):
    """Offer every act on notes as a slot."""

    def __init__(
        self, form: Ui_RapporteurDesk, meeting: OpenMeeting, note: NotePane, tools: NoteTools, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._note = note
        self._tools = tools
        self._kinds = {act: _KindSlot(note, kind) for act, kind in KINDS.items()}
        form.revisions_panel.restored.connect(note.writer.restore)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act."""
        kinds = {act: slot.set_kind for act, slot in self._kinds.items()}
        return {
            **kinds,
            Act.JUMP_TO_FLOOR: self.jump_to_floor,
            Act.NEW_NOTE: self.new_note,
            Act.SESSION_NOTE: self.note_on_session,
            Act.ATTACH_PREVIOUS: self.attach_to_previous,
            Act.ATTACH_NEXT: self.attach_to_next,
            Act.PARAGRAPH_PREVIOUS: self.paragraph_to_previous,
            Act.PARAGRAPH_NEXT: self.paragraph_to_next,
            Act.FROM_STAMP: self.show_stamped,
            Act.SUPPORTER: self.begin_supporter,
            Act.PRIVATE_NOTE: self._note.facts.toggle_private,
            Act.REVISIONS: self.show_revisions,
            Act.DELETE_NOTE: self.delete_note,
            Act.FIND_NOTES: self.find_notes,
        }

    def jump_to_floor(self) -> None:
        """Begin a note on whoever has the floor now."""
        self._note.save()
        current, here = self._meeting.floor().current, self._note.writer.target
        if current is not None and (here.text or here.intervention_id != current.id):
            self._note.begin(current.id)
        self._form.editor.setFocus()

    def new_note(self) -> None:
        """Begin another note on the same intervention."""
        self._note.save()
        if self._note.writer.target.text:
            self._note.begin(self._note.writer.target.intervention_id)
        self._form.editor.setFocus()

    def note_on_session(self) -> None:
        """Begin a free note, on the session itself."""
        self._note.save()
        here = self._note.writer.target
        if here.text or here.intervention_id:
            self._note.begin("")
        self._form.editor.setFocus()

    def attach_to_previous(self) -> None:
        """Tie the note to the intervention before its own."""
        self._note.attach(-1)

    def attach_to_next(self) -> None:
        """Tie the note to the intervention after its own."""
        self._note.attach(1)

    def paragraph_to_previous(self) -> None:
        """Tie the paragraph at the cursor to the intervention before the note's own."""
        self._note.attach_paragraph(-1)

    def paragraph_to_next(self) -> None:
        """Tie the paragraph at the cursor to the intervention after the note's own."""
        self._note.attach_paragraph(1)

    def show_stamped(self) -> None:
        """Show in the stream whose intervention the time stamp at the cursor fell in."""
        found = self._tools.stamped_intervention(self._meeting.floor().interventions)
        if found is None:
            self._meeting.tell(self.tr("There is no time stamp on this line."), self.tr("Ctrl+. writes one."))
            return
        self._form.side.setCurrentIndex(SESSION_TAB)
        model = self._form.note_stream.model()
        places = (model.index(row, 0) for row in range(model.rowCount()))
        here = next((each for each in places if each.data(ROW_ROLE).id == found.id), None)
        if here is not None:
            self._form.note_stream.setCurrentIndex(here)

    def begin_supporter(self) -> None:
        """Write the sign that asks for a delegation, at the cursor."""
        editor = self._form.editor
        before = editor.textCursor().block().text()[: editor.textCursor().positionInBlock()]
        editor.put("+" if not before or before[-1].isspace() else " +")
        editor.setFocus()

    def show_revisions(self) -> None:
        """Open the earlier words of the note."""
        if not self._note.save():
            return
        found = revisions(self._meeting.file.history(Note, self._note.writer.target.note_id))
        if not found:
            self._meeting.tell(self.tr("This note has no earlier words: nothing of it was saved yet."))
            return
        self._form.revisions_panel.ask(found, self._time_of)

    def delete_note(self) -> None:
        """Delete the note; undo and the change log keep its words."""
        if self._note.save():
            self._note.writer.delete()
        self._form.editor.setFocus()

    def find_notes(self) -> None:
        """Open the search over all sessions."""
        self._note.save()
        self._form.side.setCurrentIndex(SEARCH_TAB)
        self._form.search.begin()

    def _time_of(self, revision: Revision) -> str:
        return self._meeting.local_time(revision.at)


class _KindSlot:
    """Say one kind of note, as a bound method that an act can call."""

    def __init__(self, note: NotePane, kind: NoteKind) -> None:
        self._note = note
        self._kind = kind

    def set_kind(self) -> None:
        self._note.set_kind(self._kind)


class RecordActs(QObject):
    """Open the forms on the words that are selected, or on the line the cursor is in."""

    def __init__(
        self,
        form: Ui_RapporteurDesk,
        meeting: OpenMeeting,
        note: NotePane,
        record: RecordKeeper,
        guard: InterpretationGuard,
    ) -> None:
        super().__init__(note)
        self._form = form
        self._meeting = meeting
        self._note = note
        self._record = record
        self._guard = guard

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act."""
        return {
            Act.RECORD_PLEDGE: self.record_pledge,
            Act.RECORD_COMMITMENT: self.record_commitment,
            Act.STATEMENT_TEXT: self.receive_text,
        }

    def record_pledge(self) -> None:
        """Ask for a pledge made of the words."""
        self._note.save()
        self._record.ask_pledge(self._source(), self._words())

    def record_commitment(self) -> None:
        """Ask for a recommendation, decision or follow-up made of the words."""
        self._note.save()
        self._record.ask_commitment(self._source(), self._words(), self._note.writer.target.kind)

    def receive_text(self) -> None:
        """Ask for the text of a statement."""
        self._note.save()
        self._guard.ask(self._meeting.floor(), self._note.writer.target.intervention_id)

    def _words(self) -> str:
        cursor: QTextCursor = self._form.editor.textCursor()
        words = cursor.selectedText() or cursor.block().text()
        return without_tags(words.replace("\u2029", "\n")).replace("\n", " ")

    def _source(self) -> PledgeSource:
        target = self._note.writer.target
        interventions = self._meeting.floor().interventions
        owner = next((each for each in interventions if each.id == target.intervention_id), None)
        return PledgeSource(target.session_id, target.note_id, owner.delegation_id if owner else "")
