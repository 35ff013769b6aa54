"""Put a recommendation, a decision or a follow-up on record beside the note it was heard in."""

from PySide6.QtWidgets import QWidget

from facilitator.domain.commitments import Commitment, CommitmentKind
from facilitator.domain.notes import NoteKind
from facilitator.gui.desks.delegation_names import DelegationNames
from facilitator.gui.desks.note_form import NoteForm
from facilitator.gui.desks.pledge_form import PledgeSource
from facilitator.gui.forms.ui_commitment_form import Ui_CommitmentForm
from facilitator.gui.spoken import spoken
from facilitator.reporting.since_last_meeting import COMMITMENT_KINDS, COMMITMENT_STATUS
from facilitator.services.commands.pledges import RecordCommitment
from facilitator.services.ports import Clock

_OF_NOTE = {NoteKind.AGREEMENT: CommitmentKind.DECISION, NoteKind.FOLLOW_UP: CommitmentKind.FOLLOW_UP}


class CommitmentForm(NoteForm):
    """Ask for what is to be done, by whom and until when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_CommitmentForm()
        form.setupUi(self)
        for kind, words in COMMITMENT_KINDS.items():
            form.kind.addItem(spoken(words), kind)
        for status, words in COMMITMENT_STATUS.items():
            form.status.addItem(spoken(words), status)
        self._source = PledgeSource("", "", "")
        self._commitment_id = ""
        self._names: DelegationNames | None = None
        self._clock: Clock | None = None
        form.record.clicked.connect(self._record)
        form.put_away.clicked.connect(self.close_form)
        for line in self.lines:
            line.returnPressed.connect(self._record)
        self.hide()

    def serve(self, names: DelegationNames, clock: Clock) -> None:
        """Read delegations by these names, and the time from this clock."""
        self._names = names
        self._clock = clock

    def ask(self, source: PledgeSource, words: str, note_kind: NoteKind) -> None:
        """Open with the words filled in, on the kind that suits the note's."""
        delegations = (source.delegation_id,) if source.delegation_id else ()
        kind = _OF_NOTE.get(note_kind, CommitmentKind.RECOMMENDATION)
        self._source, self._commitment_id = source, ""
        self._fill(Commitment(id="", session_id="", kind=kind, text=words, delegation_ids=delegations))
        self.form.heading.setText(self.tr("Put on record"))

    def edit(self, commitment: Commitment) -> None:
        """Open on what is on record already."""
        source = PledgeSource(commitment.session_id, commitment.note_id, "")
        self._source, self._commitment_id = source, commitment.id
        self._fill(commitment)
        self.form.heading.setText(self._origin(commitment))

    def _origin(self, commitment: Commitment) -> str:
        if not commitment.carried_from:
            return commitment.reference
        words = self.tr("{}, brought forward from {}").format(commitment.reference, commitment.carried_from)
        return self.tr("{}; first heard: {}").format(words, commitment.provenance) if commitment.provenance else words

    def _fill(self, commitment: Commitment) -> None:
        form = self.form
        form.kind.setCurrentIndex(form.kind.findData(commitment.kind))
        form.status.setCurrentIndex(form.status.findData(commitment.status))
        form.text.setText(commitment.text)
        form.owner.setText(commitment.owner)
        form.due.setText(commitment.due)
        form.states.setText(self._names.written(commitment.delegation_ids) if self._names else "")
        self.show()
        form.owner.setFocus()

    def _record(self) -> None:
        form, clock = self.form, self._clock
        assert clock is not None
        self.wanted.emit(
            RecordCommitment(
                session_id=self._source.session_id,
                note_id=self._source.note_id,
                kind=form.kind.currentData(),
                text=form.text.text(),
                delegation_ids=self._names.read(form.states.text())[0] if self._names else (),
                owner=form.owner.text(),
                due=form.due.text(),
                status=form.status.currentData(),
                at=clock.now(),
                **({"commitment_id": self._commitment_id} if self._commitment_id else {}),
            )
        )
