"""Show the note being typed, whose it is, and save it while the hands rest."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import NoteKind, tags_in
from facilitator.domain.programme import Theme
from facilitator.domain.word_edits import carried_over
from facilitator.gui.desks.note_writer import NoteWriter
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_header_words import header_words
from facilitator.gui.models.note_stream import KIND_WORDS
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.merged_text import show_merged
from facilitator.services.floor import Floor

SAVE_AFTER_MS = 600


class NotePane(QObject):
    """Fill the right of the rapporteur's desk: header, kind, themes, editor."""

    def __init__(
        self,
        form: Ui_RapporteurDesk,
        meeting: OpenMeeting,
        pictures: Pictures,
        themes: Mapping[str, Theme],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._pictures = pictures
        self._themes = themes
        self._floor = meeting.floor()
        self.writer = NoteWriter(meeting, self)
        # Which note the editor shows, and what the file held of it when it was shown.
        self._shown = (self.writer.target.note_id, "")
        self.save_soon = QTimer(self)
        self.save_soon.setSingleShot(True)
        self.save_soon.setInterval(SAVE_AFTER_MS)
        self.save_soon.timeout.connect(self.save)
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(words, kind)
        form.kind.activated.connect(self._on_kind_chosen)
        form.editor.tags.know(themes)
        form.editor.textChanged.connect(self._on_typed)
        form.editor.blockCountChanged.connect(self._on_line_finished)
        form.editor.left.connect(self.save)
        self.writer.target_changed.connect(self._show_target)

    def show_floor(self, floor: Floor) -> None:
        """Show the header by this floor; only a note without a single word, now or before, goes along with it."""
        self._floor = floor
        current = floor.current
        is_empty = not self._form.editor.toPlainText()
        if current is not None and self.writer.target.intervention_id != current.id and is_empty and self.writer.is_new:
            self.writer.begin(current.id)
        self._show_header()

    def save(self) -> bool:
        """Write what has been typed to the meeting file now, and return whether it is there."""
        self.save_soon.stop()
        typed, before = self._form.editor.toPlainText(), self._shown
        # Should the file hold more by now, only that is new to the editor.
        self._shown = (self.writer.target.note_id, typed)
        saved = self.writer.save(typed)
        if not saved:
            self._shown = before
        return saved

    def begin(self, intervention_id: str) -> None:
        """Take up a new note for the intervention; words that cannot be saved stay where they are."""
        if self.save():
            self.writer.begin(intervention_id)
        self._form.editor.setFocus()

    def open(self, note_id: str) -> None:
        """Take up a note that exists; words that cannot be saved stay where they are."""
        if self.save():
            self.writer.open(note_id)
        self._form.editor.setFocus()

    def attach(self, step: int) -> None:
        """Tie the note to the intervention one step before or after its own."""
        if not self.save():
            return
        orders = [each.id for each in self._floor.interventions]
        here = self.writer.target.intervention_id
        place = orders.index(here) + step if here in orders else (len(orders) - 1 if step < 0 else 0)
        if 0 <= place < len(orders):
            self.writer.attach(orders[place])

    def _on_typed(self) -> None:
        self.save_soon.start()
        self._show_themes()

    def _on_line_finished(self, _count: int) -> None:
        if self.save_soon.isActive():
            self.save()

    def _on_kind_chosen(self, place: int) -> None:
        if self.save():
            kind: NoteKind = self._form.kind.itemData(place)
            self.writer.set_kind(kind)
        self._form.editor.setFocus()

    def _show_target(self) -> None:
        target = self.writer.target
        editor = self._form.editor
        (shown_id, shown), typed = self._shown, editor.toPlainText()
        self._shown = (target.note_id, target.text)
        if shown_id == target.note_id:
            show_merged(editor, carried_over(shown, typed, target.text))
        elif typed != target.text:
            editor.show_text(target.text)
        if editor.toPlainText() == target.text:
            self.save_soon.stop()
        self._form.kind.setCurrentIndex(list(KIND_WORDS).index(target.kind))
        self._show_header()
        self._show_themes()

    def _show_header(self) -> None:
        words = header_words(self._floor, self.writer.target.intervention_id, self._meeting.delegation, self._start_of)
        self._form.note_header.show_words(words, self._pictures)

    def _show_themes(self) -> None:
        titles = [
            self._themes[tag].title.split(":")[0] if tag in self._themes else self.tr("#{} is not a theme").format(tag)
            for tag in tags_in(self._form.editor.toPlainText())
        ]
        self._form.themes_found.setText(" \u00b7 ".join(titles))

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""
