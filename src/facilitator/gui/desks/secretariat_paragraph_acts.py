"""Carry out the acts on the paragraphs of a section: compile, add, move, split, merge, lock."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from facilitator.domain.report import ReportParagraph
from facilitator.gui.acts.act import Act
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.models.report_rows import section_paragraphs
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.secretariat_compile import CompileReport
from facilitator.services.commands.secretariat_report import (
    AddParagraph,
    LockWording,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    SplitParagraph,
)


class ParagraphActs(QObject):
    """Act on the paragraph that the pane has taken up; what is being typed is saved first."""

    def __init__(self, pane: ParagraphPane, meeting: OpenMeeting) -> None:
        super().__init__(pane)
        self._pane = pane
        self._meeting = meeting
        pane.paragraphs.paragraph_wanted.connect(self.make_of_notes)
        pane.paragraphs.move_wanted.connect(self.move_to)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act on paragraphs."""
        return {
            Act.COMPILE: self.compile,
            Act.NEW_PARAGRAPH: self.add,
            Act.REMOVE_PARAGRAPH: self.remove,
            Act.PARAGRAPH_UP: self.move_up,
            Act.PARAGRAPH_DOWN: self.move_down,
            Act.SPLIT_PARAGRAPH: self.split,
            Act.MERGE_PARAGRAPH: self.merge,
            Act.LOCK_WORDING: self.lock,
        }

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        paragraph = self._pane.writer.paragraph
        for act in (Act.REMOVE_PARAGRAPH, Act.SPLIT_PARAGRAPH, Act.MERGE_PARAGRAPH):
            actions[act].setEnabled(self._pane.is_editable)
        for act in (Act.PARAGRAPH_UP, Act.PARAGRAPH_DOWN, Act.LOCK_WORDING):
            actions[act].setEnabled(paragraph is not None)
        actions[Act.LOCK_WORDING].setChecked(paragraph is not None and paragraph.locked)
        actions[Act.COMPILE].setEnabled(bool(self._pane.section))

    def compile(self) -> None:
        """Make a paragraph of every note of the section that waits for one."""
        if self._pane.save():
            self._meeting.act(CompileReport(session_ids=(self._pane.section,)))

    def add(self) -> None:
        """Add a paragraph after the one taken up, under the same theme, ready for the first word."""
        here = self._pane.writer.paragraph
        if self._pane.save():
            self._add(here.id if here else "", here.theme_id if here else self._only_theme(), ())

    def make_of_notes(self, place: int, note_ids: tuple[str, ...]) -> None:
        """Make a paragraph of notes, before the row at that place."""
        paragraphs = self._shown()
        if not self._pane.save():
            return
        above = paragraphs[min(place, len(paragraphs)) - 1] if place and paragraphs else None
        neighbour = above or next(iter(paragraphs), None)
        self._add(above.id if above else "", neighbour.theme_id if neighbour else self._only_theme(), note_ids)

    def remove(self) -> None:
        """Take the paragraph out; its notes wait for another place."""
        paragraph = self._pane.writer.paragraph
        if paragraph and self._pane.save():
            self._meeting.act(RemoveParagraph(paragraph_id=paragraph.id))

    def move_up(self) -> None:
        """Move the paragraph one place up, under the theme of the one it passes."""
        self._step(-1)

    def move_down(self) -> None:
        """Move the paragraph one place down, under the theme of the one it passes."""
        self._step(1)

    def move_to(self, paragraph_id: str, place: int) -> None:
        """Move a paragraph before the row at that place."""
        paragraphs = self._shown()
        here = next((number for number, each in enumerate(paragraphs) if each.id == paragraph_id), -1)
        if here < 0 or place in {here, here + 1} or not self._pane.save():
            return
        others = [each for each in paragraphs if each.id != paragraph_id]
        place = min(place if place < here else place - 1, len(others))
        neighbour = others[max(place - 1, 0)] if place >= here or place == len(others) else others[place]
        after = others[place - 1].id if place else ""
        self._meeting.act(MoveParagraph(paragraph_id=paragraph_id, after_id=after, theme_id=neighbour.theme_id))

    def split(self) -> None:
        """Make two paragraphs of one, at the cursor."""
        paragraph, editor = self._pane.writer.paragraph, self._pane.form.text
        if paragraph and self._pane.save():
            # Qt counts UTF-16 units, the text characters.
            units = editor.toPlainText().encode("utf-16-le")[: 2 * editor.textCursor().position()]
            self._meeting.act(SplitParagraph(paragraph_id=paragraph.id, at=len(units.decode("utf-16-le"))))

    def merge(self) -> None:
        """Append the paragraph to the one above it."""
        paragraph = self._pane.writer.paragraph
        place = self._pane.paragraphs.place_of(paragraph.id) if paragraph else 0
        if paragraph and place > 0 and self._pane.save():
            above = self._pane.paragraphs.rows[place - 1].id
            if self._meeting.act(MergeParagraphs(paragraph_id=paragraph.id, into_id=above)):
                self._pane.go_to(above)

    def lock(self) -> None:
        """Mark the wording as agreed, or open it again."""
        paragraph = self._pane.writer.paragraph
        if paragraph and self._pane.save():
            self._meeting.act(LockWording(paragraph_id=paragraph.id, locked=not paragraph.locked))

    def _add(self, after_id: str, theme_id: str, note_ids: tuple[str, ...]) -> None:
        first = bool(note_ids) and not after_id
        command = AddParagraph(
            session_id=self._pane.section, theme_id=theme_id, after_id=after_id, first=first, note_ids=note_ids
        )
        if self._meeting.act(command):
            self._pane.go_to(command.paragraph_id)

    def _step(self, step: int) -> None:
        paragraph = self._pane.writer.paragraph
        if paragraph is None:
            return
        place = self._pane.paragraphs.place_of(paragraph.id)
        if 0 <= place + step < len(self._pane.paragraphs.rows):
            self.move_to(paragraph.id, place + (2 if step > 0 else -1))

    def _shown(self) -> list[ReportParagraph]:
        material = self._pane.material
        return section_paragraphs(material, self._pane.section) if material else []

    def _only_theme(self) -> str:
        session = self._pane.material.session.get(self._pane.section) if self._pane.material else None
        return session.theme_ids[0] if session and session.theme_ids else ""
