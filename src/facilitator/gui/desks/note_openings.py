"""Go from what is listed beside the note to the note or the record itself."""

from PySide6.QtCore import QObject

from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.references import OnRecord
from facilitator.gui.desks.note_pane import NotePane
from facilitator.gui.desks.record_keeper import RecordKeeper
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.reporting.session_completeness import Gap, Missing

_OF_NOTES = (Gap.QUESTION_WITHOUT_ANSWER, Gap.ONE_SUPPORTER)


class NoteOpenings(QObject):
    """Open what is chosen among what was found, what is missing and what is on record."""

    def __init__(self, form: Ui_RapporteurDesk, meeting: OpenMeeting, note: NotePane, record: RecordKeeper) -> None:
        super().__init__(note)
        self._form = form
        self._meeting = meeting
        self._note = note
        self._record = record
        form.search.opened.connect(self._open_found)
        form.completeness.opened.connect(self._mend)
        form.register.opened.connect(self._open_record)
        form.since.opened.connect(self._open_record)

    def _open_found(self, note: Note) -> None:
        """Take up a note that was found, in its own session."""
        self._meeting.choose_session(note.session_id)
        self._note.open(note.id)

    def _open_record(self, entry: OnRecord) -> None:
        """Open what is on record, beside the note in which it was heard."""
        if entry.note_id:
            self._note.open(entry.note_id)
        self._record.edit(entry)

    def _mend(self, gap: Missing) -> None:
        """Go to where a gap is mended."""
        if gap.gap is Gap.SPEAKER_WITHOUT_NOTE:
            self._note.begin(gap.record_id)
        elif gap.gap in _OF_NOTES:
            self._note.open(gap.record_id)
        elif gap.gap is Gap.PLEDGE_WITHOUT_QUANTITY:
            with self._meeting.file.reading() as uow:
                pledge = uow.get(Pledge, gap.record_id)
            if pledge is not None:
                self._record.edit(pledge)
        else:
            self._form.editor.setFocus()
