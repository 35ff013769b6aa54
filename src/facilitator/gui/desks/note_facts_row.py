"""Show and take what is said about a note beside its words: kind, attribution, privacy, question, support."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import NoteFacts
from facilitator.domain.programme import GuidingQuestion, Session, Theme
from facilitator.gui.desks.delegation_names import DelegationNames
from facilitator.gui.forms.ui_rapporteur_desk import Ui_RapporteurDesk
from facilitator.gui.models.note_stream import KIND_WORDS
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.spoken import spoken

ATTRIBUTION_WORDS = {
    Attribution.NAMED: "named",
    Attribution.GROUP: "by group",
    Attribution.QUANTIFIED: "by number",
    Attribution.NONE: "not attributed",
}


class NoteFactsRow(QObject):
    """Fill the controls above the editor; `wanted` carries the facts the user asks for."""

    wanted = Signal(object)

    def __init__(self, form: Ui_RapporteurDesk, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._names = DelegationNames(meeting)
        self._facts = NoteFacts()
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(spoken(words), kind)
        form.kind.activated.connect(self._on_kind)
        form.attribution.activated.connect(self._on_attribution)
        form.guiding_question.activated.connect(self._on_question)
        form.private_note.clicked.connect(self._on_private)

    def show_session(self, session: Session) -> None:
        """Offer the levels that the session allows and the guiding questions of its themes."""
        with self._meeting.file.reading() as uow:
            themes = {each.id: each for each in uow.all(Theme)}
            questions = uow.all(GuidingQuestion)
        levels = self._form.attribution
        levels.clear()
        levels.addItem(self.tr("As the session: {}").format(spoken(ATTRIBUTION_WORDS[session.attribution])), None)
        for level in Attribution:
            if level.strictness > session.attribution.strictness:
                levels.addItem(self.tr("Stricter: {}").format(spoken(ATTRIBUTION_WORDS[level])), level)
        box = self._form.guiding_question
        box.clear()
        box.addItem(self.tr("No guiding question"), "")
        wanted = session.theme_ids or tuple(themes)
        for each in sorted(questions, key=lambda one: (themes[one.theme_id].position, one.position)):
            if each.theme_id in wanted:
                box.addItem(self.tr("Answers {}.{}: {}").format(themes[each.theme_id].tag, each.position, each.text))
                box.setItemData(box.count() - 1, each.id)
        self.show_facts(self._facts)

    def show_facts(self, facts: NoteFacts) -> None:
        """Show these facts."""
        self._facts = facts
        form = self._form
        form.kind.setCurrentIndex(list(KIND_WORDS).index(facts.kind))
        form.attribution.setCurrentIndex(max(form.attribution.findData(facts.attribution), 0))
        form.guiding_question.setCurrentIndex(max(form.guiding_question.findData(facts.question_id), 0))
        form.private_note.setChecked(facts.private)
        said = self.tr("Also said by {}").format(self._names.written(facts.supporters))
        form.supporters.setText(said if facts.supporters else "")

    def toggle_private(self) -> None:
        """Make the note private, or share it again."""
        self.wanted.emit(replace(self._facts, private=not self._facts.private))

    def add_supporter(self, delegation_id: str) -> None:
        """Add a delegation that said the same; one that is there already is taken away."""
        supporters = self._facts.supporters
        without = tuple(each for each in supporters if each != delegation_id)
        self.wanted.emit(
            replace(self._facts, supporters=without if without != supporters else (*supporters, delegation_id))
        )

    def _on_kind(self, place: int) -> None:
        self.wanted.emit(replace(self._facts, kind=self._form.kind.itemData(place)))

    def _on_attribution(self, place: int) -> None:
        self.wanted.emit(replace(self._facts, attribution=self._form.attribution.itemData(place)))

    def _on_question(self, place: int) -> None:
        self.wanted.emit(replace(self._facts, question_id=self._form.guiding_question.itemData(place)))

    def _on_private(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.wanted.emit(replace(self._facts, private=checked))
