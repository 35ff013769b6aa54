"""Guard the interpreters from the rapporteur's desk: texts received, words against limits, the booth."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from facilitator.domain.interventions import Intervention
from facilitator.domain.statement_texts import StatementText
from facilitator.gui.desks.statement_form import StatementForm, Subject
from facilitator.gui.models.guard_words import guard_words, show_tone
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services.commands.statement_texts import ReceiveText
from facilitator.services.floor import Floor, limit_for
from facilitator.services.statement_files import StatementFile


class InterpretationGuard(QObject):
    """Ask for texts in the form, and say beside each note and each next speaker what is known of theirs."""

    def __init__(self, form: StatementForm, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        form.received.connect(self._receive)

    def ask(self, floor: Floor, intervention_id: str) -> None:
        """Open the form: on the next speaker, or on the intervention that is being written about."""
        subjects = self.subjects(floor)
        waiting = floor.queue[0].id if floor.queue else ""
        own = next((subject_of(each) for each in floor.interventions if each.id == intervention_id), "")
        self._form.ask(subjects, own or waiting)

    def subjects(self, floor: Floor) -> list[Subject]:
        """Return the statements that a text may belong to: those waiting first, then the latest made."""
        texts = self._texts()
        waiting = [
            Subject(
                each.id,
                each.delegation_id,
                self.tr("waiting \u00b7 {}").format(self._name(each.delegation_id)),
                limit_for(floor, each, self._meeting.delegation(each.delegation_id)),
                texts.get(each.id),
            )
            for each in floor.queue
        ]
        spoken = [
            Subject(
                subject_of(each),
                each.delegation_id,
                f"{each.order} \u00b7 {self._name(each.delegation_id)}",
                each.clock.limit,
                texts.get(subject_of(each)),
            )
            for each in reversed(floor.interventions)
        ]
        return [*waiting, *spoken]

    def show_on(self, label: QLabel, floor: Floor, intervention_id: str) -> None:
        """Say on the label what is known of the text of the intervention; hide it when there is nothing."""
        spoken = next((each for each in floor.interventions if each.id == intervention_id), None)
        text = self._texts().get(subject_of(spoken)) if spoken else None
        ended = spoken.clock.ended_at if spoken else None
        length = spoken.clock.elapsed(ended) if spoken and ended else 0
        words, tone = guard_words(text, spoken.clock.limit if spoken else 0, length)
        label.setVisible(bool(words))
        show_tone(label, tone)
        label.setText(words)

    def next_words(self, floor: Floor) -> str:
        """Return who is called next, how many wait after them, and what is known of the text."""
        if not floor.queue:
            return self.tr("Nobody waits for the floor")
        first = floor.queue[0]
        limit = limit_for(floor, first, self._meeting.delegation(first.delegation_id))
        guard, _ = guard_words(self._texts().get(first.id), limit)
        more = self.tr("{} more").format(len(floor.queue) - 1) if len(floor.queue) > 1 else ""
        words = self.tr("Next: {}").format(self._name(first.delegation_id))
        return " \u00b7 ".join(part for part in (words, guard, more) if part)

    def _texts(self) -> dict[str, StatementText]:
        with self._meeting.file.reading() as uow:
            texts = uow.in_session(StatementText, self._meeting.session_id)
        return {each.subject_id: each for each in texts}

    def _name(self, delegation_id: str) -> str:
        return name_of(self._meeting.delegation(delegation_id))

    def _receive(self, subject: Subject | None, file: StatementFile, words: int, to_booth: bool) -> None:  # noqa: FBT001
        command = ReceiveText(
            session_id=self._meeting.session_id,
            subject_id=subject.id if subject else "",
            delegation_id=subject.delegation_id if subject else "",
            at=self._meeting.clock.now(),
            words=words,
            file_name=file.name,
            text=file.text,
            content=file.content,
            to_booth=to_booth,
        )
        if self._meeting.act(command):
            self._form.close_form()


def subject_of(intervention: Intervention) -> str:
    """Return what a text belongs to: the inscription, which was there before the floor was given, if any."""
    return intervention.inscription_id or intervention.id
