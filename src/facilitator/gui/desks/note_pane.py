"""Show the note being typed, whose it is, and save it while the hands rest."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import NoteFacts, NoteKind, tags_in, without_paragraph
from facilitator.domain.programme import Theme
from facilitator.domain.word_edits import carried_over
from facilitator.gui.desks.note_facts_row import NoteFactsRow
from facilitator.gui.desks.note_writer import NoteWriter
from facilitator.gui.desks.section_length import SectionLength, report_words
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.models.note_header_words import header_words
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.merged_text import show_merged
from facilitator.gui.widgets.text_positions import characters_before
from facilitator.services.floor import Floor

SAVE_AFTER_MS = 600
SAVE_AGAIN_AFTER_MS = 5_000
COUNT_AFTER_MS = 200


class NotePane(QObject):
    """Fill the right of the rapporteur's desk: header, facts, themes, editor, length, time of saving."""

    def __init__(self, form: Ui_RapporteurDesk, meeting: OpenMeeting, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._pictures = pictures
        self._themes: dict[str, Theme] = {}
        self._floor = meeting.floor()
        self.writer = NoteWriter(meeting, self)
        self.facts = NoteFactsRow(form, meeting, self)
        self.section = SectionLength(meeting, self)
        self.facts.show_session(self._floor.session)
        self.save_soon = _timer(self, SAVE_AFTER_MS)
        # Which note the editor shows, and what the file held of it when it was shown.
        self._shown = (self.writer.target.note_id, "")
        self.save_soon.timeout.connect(self.save)
        # What could not be saved is tried again, also when nobody types: a disk may have got room.
        self.save_again = _timer(self, SAVE_AGAIN_AFTER_MS)
        self.save_again.timeout.connect(self.save)
        # Counting words and naming themes reads the whole text: never between a key and its letter.
        self.count_soon = _timer(self, COUNT_AFTER_MS)
        self.count_soon.timeout.connect(self._show_text_facts)
        form.editor.textChanged.connect(self._on_typed)
        form.editor.blockCountChanged.connect(self._on_line_finished)
        form.editor.left.connect(self.save)
        form.editor.kind_named.connect(self.set_kind)
        self.facts.wanted.connect(self._on_facts_wanted)
        self.writer.target_changed.connect(self._show_target)

    def show_themes(self, themes: Sequence[Theme]) -> None:
        """Name these themes when their tags are typed."""
        self._themes = {theme.tag.casefold(): theme for theme in themes}
        self._show_text_facts()

    def show_floor(self, floor: Floor) -> None:
        """Show the header by this floor; only a note without a single word, now or before, goes along with it."""
        if floor.session != self._floor.session:
            self.facts.show_session(floor.session)
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
        news = typed != self.writer.target.text
        # Should the file hold more by now, only that is new to the editor.
        self._shown = (self.writer.target.note_id, typed)
        saved = self.writer.save(typed)
        if not saved:
            self._shown = before
            self._form.saved.setText(self.tr("\u25b2 Not saved: the words are still here"))
            if not self._meeting.file.is_read_only:
                self.save_again.start()
        elif self.save_again.isActive():
            self.save_again.stop()
            self._meeting.tell(self.tr("Everything that was typed is saved again."))
        if saved and news and typed.strip():
            moment = self._meeting.local_time(self._meeting.clock.now())
            self._form.saved.setText(self.tr("\u2713 Saved {}").format(moment))
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
        if self.save() and (neighbour := self._neighbour(step)):
            self.writer.attach(neighbour)

    def attach_paragraph(self, step: int) -> None:
        """Tie the paragraph at the cursor to the intervention one step before or after the note's own."""
        if not self.save() or not (neighbour := self._neighbour(step)):
            return
        text, cursor = self._form.editor.toPlainText(), self._form.editor.textCursor()
        paragraph, rest = without_paragraph(text, characters_before(text, cursor.position()))
        if self.writer.is_new or not rest.strip():
            self.writer.attach(neighbour)
        else:
            self.writer.move_paragraph(paragraph, rest, neighbour)

    def set_kind(self, kind: NoteKind) -> None:
        """Say what the note records."""
        self._on_facts_wanted(replace(self.writer.target.facts, kind=kind))

    def refresh(self) -> None:
        """Show what somebody else, or undo, has made of the note; words not yet saved stay in it.

        What was typed until then becomes a step of undo: the editor cannot undo past words that are not its own.
        """
        if self.writer.has_news:
            self.save()
            self.writer.leave()
        self.writer.refresh()

    def _neighbour(self, step: int) -> str:
        orders = [each.id for each in self._floor.interventions]
        here = self.writer.target.intervention_id
        place = orders.index(here) + step if here in orders else (len(orders) - 1 if step < 0 else 0)
        return orders[place] if 0 <= place < len(orders) else ""

    def _on_typed(self) -> None:
        self.save_soon.start()
        self.count_soon.start()

    def _on_line_finished(self, _count: int) -> None:
        if self.save_soon.isActive():
            self.save()

    def _on_facts_wanted(self, facts: NoteFacts) -> None:
        if self.save():
            self.writer.describe(facts)
        self.facts.show_facts(self.writer.target.facts)
        self._form.editor.setFocus()

    def _show_target(self) -> None:
        target, editor = self.writer.target, self._form.editor
        (shown_id, shown), typed = self._shown, editor.toPlainText()
        self._shown = (target.note_id, target.text)
        if shown_id == target.note_id:
            show_merged(editor, carried_over(shown, typed, target.text))
        elif typed != target.text:
            editor.show_text(target.text)
        if editor.toPlainText() == target.text:
            self.save_soon.stop()
        if shown_id != target.note_id:
            self._form.saved.clear()
        self.facts.show_facts(target.facts)
        self._show_header()
        self._show_text_facts()

    def _show_header(self) -> None:
        words = header_words(self._floor, self.writer.target.intervention_id, self._meeting.delegation, self._start_of)
        self._form.note_header.show_words(words, self._pictures)

    def _show_text_facts(self) -> None:
        """Name the themes of the note, and hold the section it goes into against its guide."""
        self.count_soon.stop()
        self._form.editor.follow_direction()
        text = self._form.editor.toPlainText()
        titles = [
            self._themes[tag].title.split(":")[0] if tag in self._themes else self.tr("#{} is not a theme").format(tag)
            for tag in tags_in(text)
        ]
        self._form.themes_found.setText(" \u00b7 ".join(titles))
        self._form.word_count.setText(self._length_words(report_words(text)))

    def _length_words(self, words: int) -> str:
        target = self.writer.target
        if target.facts.private or target.kind is NoteKind.PROCEDURAL:
            return self.tr("{} words, not for the report").format(words) if words else ""
        section, guide = self.section.words_beside(target.note_id) + words, self.section.guide
        if section > guide:
            over = self.tr("\u25b2 {} words \u00b7 section: {:,} words, {:,} over its guide")
            return over.format(words, section, section - guide)
        return self.tr("{} words \u00b7 section: {:,} of {:,}").format(words, section, guide)

    def _start_of(self, intervention: Intervention) -> str:
        started = intervention.clock.started_at
        return self._meeting.local_time(started) if started else ""


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
