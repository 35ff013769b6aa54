"""Show notes to write from, and tie them to the paragraph taken up: by the keyboard or by dragging."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListView

from facilitator.gui.acts.act import Act
from facilitator.gui.desks.secretariat_paragraphs import ParagraphPane
from facilitator.gui.models.desk_rows import NoteList
from facilitator.gui.models.report_rows import NoteScope, note_rows, note_scopes, notes_in_scope
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.services.commands.secretariat_report import LinkNotes, UnlinkNote


class NoteTies(QObject):
    """Run the list of notes under the editor: those of the section, or all on a theme in every session."""

    def __init__(self, pane: ParagraphPane, meeting: OpenMeeting) -> None:
        super().__init__(pane)
        self._pane = pane
        self._meeting = meeting
        self._scopes: tuple[NoteScope, ...] = ()
        self.notes = NoteList(self)
        view = pane.form.notes
        view.setModel(self.notes)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setMovement(QListView.Movement.Static)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        view.setDefaultDropAction(Qt.DropAction.CopyAction)
        WrappedRows(view, most=2)
        view.activated.connect(self.tie)
        pane.form.scope.activated.connect(self.show)
        pane.paragraphs.notes_dropped.connect(self.tie_to)
        pane.taken_up.connect(self.show)

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act on the ties."""
        return {
            Act.TIE_NOTE: self.tie,
            Act.TIE_SUPPORT: self.tie_as_evidence,
            Act.TIE_AGAINST: self.tie_against,
            Act.UNTIE_NOTE: self.untie,
        }

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        for act in (Act.TIE_NOTE, Act.TIE_SUPPORT, Act.TIE_AGAINST, Act.UNTIE_NOTE):
            actions[act].setEnabled(self._pane.writer.paragraph is not None)

    def show(self, *_announced: object) -> None:
        """Show the notes of the scope chosen, and how each is tied to the paragraph."""
        material = self._pane.material
        if material is None:
            return
        self._show_scopes(note_scopes(material, self._pane.section))
        notes = notes_in_scope(material, self._pane.section, self._scopes[self._pane.form.scope.currentIndex()])
        who = {each.id: name_of(self._meeting.delegation(each.delegation_id)) for each in material.interventions}
        self.notes.show(note_rows(material, notes, self._pane.writer.paragraph, who))

    def tie(self, *_index: object) -> None:
        """Tie the notes selected to the paragraph and add their words to it."""
        self._tie(with_words=True)

    def tie_as_evidence(self) -> None:
        """Tie the notes selected to the paragraph; its wording stays."""
        self._tie()

    def tie_against(self) -> None:
        """Tie the notes selected as holding the opposite view."""
        self._tie(opposing=True)

    def tie_to(self, paragraph_id: str, note_ids: tuple[str, ...]) -> None:
        """Tie notes that were dropped on a paragraph, with their words."""
        if self._pane.save():
            self._meeting.act(LinkNotes(paragraph_id=paragraph_id, note_ids=note_ids, with_words=True))
            self._pane.go_to(paragraph_id)

    def untie(self) -> None:
        """Take the notes selected out of the paragraph."""
        paragraph = self._pane.writer.paragraph
        if paragraph and self._pane.save():
            for note_id in self._selected():
                self._meeting.act(UnlinkNote(paragraph_id=paragraph.id, note_id=note_id))

    def _tie(self, *, with_words: bool = False, opposing: bool = False) -> None:
        paragraph, chosen = self._pane.writer.paragraph, self._selected()
        if paragraph and chosen and self._pane.save():
            self._meeting.act(
                LinkNotes(paragraph_id=paragraph.id, note_ids=chosen, with_words=with_words, opposing=opposing)
            )

    def _selected(self) -> tuple[str, ...]:
        rows = sorted(index.row() for index in self._pane.form.notes.selectionModel().selectedIndexes())
        return tuple(self.notes.rows[row].id for row in rows)

    def _show_scopes(self, scopes: tuple[NoteScope, ...]) -> None:
        if scopes == self._scopes:
            return
        place = self._pane.form.scope.currentIndex() if len(scopes) == len(self._scopes) else 0
        self._scopes = scopes
        self._pane.form.scope.clear()
        self._pane.form.scope.addItems([each.label for each in scopes])
        self._pane.form.scope.setCurrentIndex(max(place, 0))
