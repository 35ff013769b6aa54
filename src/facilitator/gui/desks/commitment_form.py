"""Put a recommendation, a decision or a follow-up on record beside the note it was heard in."""

from PySide6.QtWidgets import QWidget

from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.notes import NoteKind
from facilitator.gui.desks.delegation_names import DelegationNames
from facilitator.gui.desks.note_form import NoteForm
from facilitator.gui.desks.pledge_form import PledgeSource
from facilitator.gui.forms.ui_commitment_form import Ui_CommitmentForm
from facilitator.services.commands.pledges import RecordCommitment

KIND_WORDS = {
    CommitmentKind.RECOMMENDATION: "Recommendation",
    CommitmentKind.DECISION: "Decision",
    CommitmentKind.FOLLOW_UP: "Follow-up",
}
STATUS_WORDS = {
    CommitmentStatus.OPEN: "Open",
    CommitmentStatus.REITERATED: "Reiterated",
    CommitmentStatus.FIRMED_UP: "Firmed up",
    CommitmentStatus.DONE: "Done",
    CommitmentStatus.DROPPED: "Dropped",
}
_OF_NOTE = {NoteKind.AGREEMENT: CommitmentKind.DECISION, NoteKind.FOLLOW_UP: CommitmentKind.FOLLOW_UP}


class CommitmentForm(NoteForm):
    """Ask for what is to be done, by whom and until when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_CommitmentForm()
        form.setupUi(self)
        for kind, words in KIND_WORDS.items():
            form.kind.addItem(words, kind)
        for status, words in STATUS_WORDS.items():
            form.status.addItem(words, status)
        self._source = PledgeSource("", "", "")
        self._commitment_id = ""
        self._names: DelegationNames | None = None
        form.record.clicked.connect(self._record)
        form.put_away.clicked.connect(self.close_form)
        for line in self.lines:
            line.returnPressed.connect(self._record)
        self.hide()

    def serve(self, names: DelegationNames) -> None:
        """Read delegations by these names."""
        self._names = names

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
        origin = self.tr("{}, brought forward from {}").format(commitment.reference, commitment.carried_from)
        self.form.heading.setText(origin if commitment.carried_from else commitment.reference)

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
        form = self.form
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
                **({"commitment_id": self._commitment_id} if self._commitment_id else {}),
            )
        )
