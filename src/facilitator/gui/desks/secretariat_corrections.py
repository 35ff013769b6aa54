"""Keep track of corrections that delegations ask for: who, when, what, and what became of it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.report import ReportParagraph
from facilitator.domain.review import Correction, CorrectionState
from facilitator.gui.acts.act import Act
from facilitator.gui.appearance import Tone
from facilitator.gui.forms.ui_corrections_panel import Ui_CorrectionsPanel
from facilitator.gui.models.desk_rows import DeskList, DeskRow
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.wrapped_rows import WrappedRows
from facilitator.services.commands.secretariat_review import DecideCorrection, ReceiveCorrection

_STATES: Mapping[CorrectionState, tuple[str, Tone]] = {
    CorrectionState.OPEN: ("\u25cb Open", Tone.WARNING),
    CorrectionState.ACCEPTED: ("\u2713 Accepted", Tone.GOOD),
    CorrectionState.NOT_ACCEPTED: ("\u2716 Not accepted", Tone.MUTED),
}


class CorrectionsPanel(QWidget):
    """Show the corrections, the open ones first; `wanted` carries the session and the paragraph to go to."""

    wanted = Signal(str, str)

    def __init__(self, meeting: OpenMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._section = ""
        self._paragraph: ReportParagraph | None = None
        self.shown: list[Correction] = []
        self.form = form = Ui_CorrectionsPanel()
        form.setupUi(self)
        self.rows = DeskList(self)
        form.corrections.setModel(self.rows)
        WrappedRows(form.corrections)
        form.corrections.activated.connect(self._go)
        form.receive.clicked.connect(self._receive)
        form.text.returnPressed.connect(self._receive)
        self._propose_now()

    @property
    def slots(self) -> Mapping[Act, Callable[[], None]]:
        """Return what carries out each act of the panel."""
        return {
            Act.ACCEPT_CORRECTION: self.accept,
            Act.DECLINE_CORRECTION: self.decline,
            Act.UNDECIDE_CORRECTION: self.take_back,
        }

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act."""
        for button, act, words in (
            (self.form.accept_button, Act.ACCEPT_CORRECTION, self.tr("Accept")),
            (self.form.decline_button, Act.DECLINE_CORRECTION, self.tr("Decline")),
            (self.form.undecide_button, Act.UNDECIDE_CORRECTION, self.tr("Open")),
        ):
            actions[act].setIconText(words)
            button.setDefaultAction(actions[act])

    def show_states(self, actions: Mapping[Act, QAction]) -> None:
        """Allow exactly the acts that can be carried out now."""
        for act in (Act.ACCEPT_CORRECTION, Act.DECLINE_CORRECTION, Act.UNDECIDE_CORRECTION):
            actions[act].setEnabled(bool(self.shown))

    def show_paragraph(self, section: str, paragraph: ReportParagraph | None) -> None:
        """Take this paragraph as the one that the next correction concerns."""
        self._section, self._paragraph = section, paragraph
        if not self.form.received.is_changed:
            self._propose_now()
        words = self.tr("It concerns: {}").format(paragraph.text) if paragraph else self.tr("It concerns the session.")
        self.form.concerns.setText(words)

    def show_corrections(self, paragraphs: Iterable[ReportParagraph]) -> None:
        """Show the corrections as the meeting file has them, each with the words of its paragraph."""
        with self._meeting.file.reading() as uow:
            corrections = uow.all(Correction)
        words = {each.id: each.text for each in paragraphs}
        self.shown = sorted(corrections, key=lambda each: (each.state is not CorrectionState.OPEN, each.received_at))
        self.rows.show([self._row(each, words) for each in self.shown])

    @property
    def open_count(self) -> int:
        """Return how many corrections wait for a decision."""
        return sum(each.state is CorrectionState.OPEN for each in self.shown)

    def accept(self) -> None:
        """Say that the correction selected is accepted."""
        self._decide(CorrectionState.ACCEPTED)

    def decline(self) -> None:
        """Say that the correction selected is not accepted."""
        self._decide(CorrectionState.NOT_ACCEPTED)

    def take_back(self) -> None:
        """Open the correction selected again."""
        self._decide(CorrectionState.OPEN)

    def _decide(self, state: CorrectionState) -> None:
        place = max(self.form.corrections.currentIndex().row(), 0)
        if place < len(self.shown):
            command = DecideCorrection(
                correction_id=self.shown[place].id,
                state=state,
                at=self._meeting.clock.now(),
                answer=self.form.answer.text(),
            )
            if self._meeting.act(command):
                self.form.answer.clear()

    def _receive(self) -> None:
        typed = self.form.delegation.text().strip()
        found = self._meeting.directory.find(typed, limit=1) if typed else ()
        try:
            received_at = self._received_at()
        except RuleBrokenError as refusal:
            self._meeting.tell_failure(refusal)
            return
        command = ReceiveCorrection(
            session_id=self._section,
            paragraph_id=self._paragraph.id if self._paragraph else "",
            delegation_id=found[0].delegation.id if found else "",
            sender=self.form.sender.text() or ("" if found else typed),
            text=self.form.text.text(),
            at=received_at,
        )
        if self._meeting.act(command):
            self._propose_now()
            for line in (self.form.delegation, self.form.sender, self.form.text):
                line.clear()

    def _propose_now(self) -> None:
        """Propose the present minute at the venue; only another one that is set counts."""
        self.form.received.show_moment(self._meeting.clock.now(), self._meeting.meeting.zone)

    def _received_at(self) -> datetime:
        """Return when the correction was received: now, unless another minute has been set."""
        return self.form.received.moment() if self.form.received.is_changed else self._meeting.clock.now()

    def _row(self, correction: Correction, paragraphs: Mapping[str, str]) -> DeskRow:
        words, tone = _STATES[correction.state]
        delegation = self._meeting.delegation(correction.delegation_id)
        who = [name_of(delegation)] if delegation else []
        who += [correction.sender] if correction.sender else []
        received = self._meeting.local_time(correction.received_at, "%d.%m. %H:%M")
        about = paragraphs.get(correction.paragraph_id, "")
        lines = [
            correction.text,
            f"\u2192 {correction.answer}" if correction.answer else "",
            about and f"\u00b6 {about}",
        ]
        return DeskRow(
            id=correction.id,
            title=" \u00b7 ".join((*who, received)),
            text="\n".join(line for line in lines if line),
            aside=words,
            tone=tone,
        )

    def _go(self, index: QModelIndex) -> None:
        correction = self.shown[index.row()]
        self.wanted.emit(correction.session_id, correction.paragraph_id)
