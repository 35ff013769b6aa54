"""Hold the words noted of a session against the guide for its section of the report."""

from PySide6.QtCore import QObject

from facilitator.domain.note_marks import word_count
from facilitator.domain.notes import Note, without_tags
from facilitator.domain.report import ReportSettings, is_for_report
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.changes import Changes


class SectionLength(QObject):
    """Count the words of the chosen session's notes for the report; each note is counted once, until it changes."""

    def __init__(self, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._session_id = ""
        self._settings = ReportSettings()
        self._words: dict[str, int] = {}
        meeting.hub.changed.connect(self._on_changed)

    @property
    def guide(self) -> int:
        """Return how many words the section should have."""
        self._read()
        return self._settings.guide_for(self._session_id)

    def words_beside(self, note_id: str) -> int:
        """Return how many words the other notes of the session have."""
        self._read()
        return sum(self._words.values()) - self._words.get(note_id, 0)

    def _read(self) -> None:
        if self._session_id == self._meeting.session_id:
            return
        self._session_id = self._meeting.session_id
        with self._meeting.file.reading() as uow:
            self._settings = next(iter(uow.all(ReportSettings)), ReportSettings())
            notes = uow.in_session(Note, self._session_id)
        self._words = {each.id: report_words(each.text) for each in notes if is_for_report(each)}

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(ReportSettings):
            self._session_id = ""
        for change in changes.items:
            if not isinstance(change.record, Note) or change.record.session_id != self._session_id:
                continue
            self._words.pop(change.record.id, None)
            if isinstance(change.after, Note) and is_for_report(change.after):
                self._words[change.after.id] = report_words(change.after.text)


def report_words(text: str) -> int:
    """Return how many words of a note its reader will see: the tags that close a line are none."""
    return word_count(without_tags(text))
