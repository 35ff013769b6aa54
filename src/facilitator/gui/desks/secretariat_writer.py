"""Keep the paragraph being edited in step with the meeting file."""

from PySide6.QtCore import QObject, Signal

from facilitator.domain.report import ReportParagraph
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.changes import Changes
from facilitator.services.commands.secretariat_report import WriteParagraph


class ParagraphWriter(QObject):
    """Save words into the paragraph that was taken up; what is typed into it is one step of undo."""

    taken = Signal()

    def __init__(self, meeting: OpenMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._typed = Changes()
        self.paragraph: ReportParagraph | None = None

    def take(self, paragraph: ReportParagraph | None) -> None:
        """Take up another paragraph, or none, or the same one as somebody else has left it."""
        if (paragraph and paragraph.id) != (self.paragraph and self.paragraph.id):
            self.leave()
        self.paragraph = paragraph
        self.taken.emit()

    def save(self, text: str) -> bool:
        """Write the words to the meeting file if they are not there yet, and return whether they are there now."""
        paragraph = self.paragraph
        if paragraph is None or text == paragraph.text:
            return True
        changes = self._meeting.act(WriteParagraph(paragraph_id=paragraph.id, text=text), self, undoable=False)
        if not changes:
            return False
        self._typed = self._typed.followed_by(changes)
        after = changes.items[0].after
        assert isinstance(after, ReportParagraph)
        self.paragraph = after
        return True

    def leave(self) -> None:
        """Make everything typed into the paragraph since it was taken up one step of undo."""
        if self._typed:
            self._meeting.record("edit the paragraph", self._typed)
        self._typed = Changes()
