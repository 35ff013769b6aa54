"""Carry out what is put on record: pledges, recommendations, decisions and follow-ups."""

from dataclasses import dataclass, field
from datetime import datetime

from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.meeting import Meeting
from facilitator.domain.pledges import Novelty, Pledge, PledgeCategory, PledgeStatus, ReadinessLevel
from facilitator.domain.programme import Session
from facilitator.domain.references import OnRecord, next_reference
from facilitator.services.ports import UnitOfWork, require

_CURRENCY_LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPledge:
    """Record a pledge heard in a note, or change one that is on record."""

    session_id: str
    note_id: str
    delegation_ids: tuple[str, ...]
    category: PledgeCategory
    text: str
    quantity: int | None = None
    unit: str = ""
    available_from: str = ""
    conditions: str = ""
    status: PledgeStatus = PledgeStatus.IDEA_VOICED
    partners: tuple[str, ...] = ()
    sub_type: str = ""
    mission: str = ""
    readiness: ReadinessLevel | None = None
    duration: str = ""
    amount: int | None = None
    currency: str = ""
    women_share: str = ""
    novelty: Novelty = Novelty.NOT_SAID
    internal: bool = False
    at: datetime
    pledge_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "record a pledge"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the pledge with its reference; raise RuleBrokenError when who, what or the currency is missing."""
        self._check()
        before = uow.get(Pledge, self.pledge_id)
        uow.put(
            Pledge(
                id=self.pledge_id,
                session_id=before.session_id if before else self.session_id,
                note_id=self.note_id,
                delegation_ids=tuple(dict.fromkeys(self.delegation_ids)),
                category=self.category,
                text=self.text.strip(),
                quantity=self.quantity,
                unit=self.unit.strip(),
                available_from=self.available_from.strip(),
                conditions=self.conditions.strip(),
                status=self.status,
                internal=self.internal,
                partners=tuple(each.strip() for each in self.partners if each.strip()),
                sub_type=self.sub_type.strip(),
                mission=self.mission.strip(),
                readiness=self.readiness,
                duration=self.duration.strip(),
                amount=self.amount,
                currency=self.currency.strip().upper() if self.amount else "",
                women_share=self.women_share.strip(),
                novelty=self.novelty,
                reference=(before.reference if before else "") or free_reference(uow, self.session_id, "P"),
                carried_from=before.carried_from if before else "",
                recorded_at=before.recorded_at if before else self.at,
                status_then=before.status_then if before else None,
                provenance=before.provenance if before else "",
            )
        )

    def _check(self) -> None:
        if not self.delegation_ids:
            raise RuleBrokenError("A pledge needs a delegation: identify the speaker first.")
        if not self.text.strip():
            raise RuleBrokenError("A pledge needs the words in which it was made.")
        currency = self.currency.strip()
        if self.amount and not (len(currency) == _CURRENCY_LETTERS and currency.isalpha()):
            raise RuleBrokenError("An amount needs its currency in three letters, such as USD.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCommitment:
    """Record a recommendation, a decision or a follow-up, or change one that is on record."""

    session_id: str
    note_id: str
    kind: CommitmentKind
    text: str
    delegation_ids: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""
    status: CommitmentStatus = CommitmentStatus.OPEN
    at: datetime
    commitment_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return f"record a {self.kind.value.replace('_', '-')}"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write it with its reference, which a change keeps; raise RuleBrokenError when it has no words."""
        if not self.text.strip():
            raise RuleBrokenError("Say in words what is recommended, decided or to be done.")
        before = uow.get(Commitment, self.commitment_id)
        keeps = before is not None and before.kind is self.kind
        reference = before.reference if before and keeps else free_reference(uow, self.session_id, self.kind.letter)
        uow.put(
            Commitment(
                id=self.commitment_id,
                session_id=before.session_id if before else self.session_id,
                note_id=self.note_id,
                kind=self.kind,
                text=self.text.strip(),
                delegation_ids=tuple(dict.fromkeys(self.delegation_ids)),
                owner=self.owner.strip(),
                due=self.due.strip(),
                status=self.status,
                reference=reference,
                carried_from=before.carried_from if before else "",
                recorded_at=before.recorded_at if before else self.at,
                status_then=before.status_then if before else None,
                provenance=before.provenance if before else "",
            )
        )


def on_record(uow: UnitOfWork) -> tuple[OnRecord, ...]:
    """Return every pledge, recommendation, decision and follow-up of the meeting."""
    return (*uow.all(Pledge), *uow.all(Commitment))


def free_reference(uow: UnitOfWork, session_id: str, letter: str) -> str:
    """Return the next free reference of a kind in the session: P, R, D or F."""
    meeting = next((each.code for each in uow.all(Meeting)), "")
    session = require(uow, Session, session_id)
    return next_reference(meeting, session.code, letter, (each.reference for each in on_record(uow)))
