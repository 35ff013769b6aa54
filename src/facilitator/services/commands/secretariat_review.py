"""Carry out the acts by which a session's report becomes final, and those on corrections received."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from facilitator.domain.delegations import Group
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.programme import Session
from facilitator.domain.review import Correction, CorrectionState, Review, ReviewState
from facilitator.domain.roles import Right
from facilitator.domain.speaking_order import Inscription
from facilitator.services.ports import UnitOfWork, require

# Only when a report becomes final: whoever opens a meeting need not wait for the reports.
if TYPE_CHECKING:
    from facilitator.reporting.names import Demonym


def review_of(uow: UnitOfWork, session_id: str, at: datetime) -> Review:
    """Return where the session's report stands: a draft while nobody has said otherwise."""
    return uow.get(Review, session_id) or Review(id=session_id, session_id=session_id, changed_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceReview:
    """Take a session's report one step on: submitted, reviewed, final.

    `demonyms` are what the search for names knows of peoples and capitals beside the meeting's own names.
    """

    right: ClassVar[Right] = Right.FINALIZE

    session_id: str
    at: datetime
    demonyms: "tuple[Demonym, ...]" = ()

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "advance the review"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the state that follows; raise RuleBrokenError when it is final already or names still stand in it."""
        session = require(uow, Session, self.session_id)
        review = review_of(uow, self.session_id, self.at)
        following = review.state.following
        if following is None:
            raise RuleBrokenError(f"The report of {session.code} is final already.")
        if following.is_locked:
            _refuse_names(uow, session, self.demonyms)
        uow.put(replace(review, state=following, reason="", changed_at=self.at))


def _refuse_names(uow: UnitOfWork, session: Session, demonyms: "tuple[Demonym, ...]") -> None:
    """Raise RuleBrokenError when the session's report names a source that it may not name."""
    from facilitator.reporting.attribution_check import (  # noqa: PLC0415 - see above
        NAMED_IN_REFUSAL,
        index_of,
        named_sources,
        restricted_texts,
    )
    from facilitator.services.reports import material_of  # noqa: PLC0415 - see above

    material = material_of(uow)
    texts = [each for each in restricted_texts(material) if each.session_id == session.id]
    found = named_sources(texts, index_of(material, uow.all(Group), demonyms, uow.all(Inscription)))
    if found:
        names = ", ".join(dict.fromkeys(f"\u201c{each.hit.found}\u201d" for each in found[:NAMED_IN_REFUSAL]))
        raise RuleBrokenError(
            f"{session.code} cannot be final yet. Names that stand where none may: {names}; {len(found)} in all. "
            "Replace them, or keep those that are no source, under Checks."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenReview:
    """Make a session's report a draft again, and keep the reason in the change log."""

    right: ClassVar[Right] = Right.REOPEN

    session_id: str
    reason: str
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return f"reopen the report: {' '.join(self.reason.split())}"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the state back; raise RuleBrokenError without a reason, or when it is a draft anyway."""
        session = require(uow, Session, self.session_id)
        review = review_of(uow, self.session_id, self.at)
        reason = " ".join(self.reason.split())
        if review.state is ReviewState.DRAFT:
            raise RuleBrokenError(f"The report of {session.code} is a draft: it is open.")
        if not reason:
            raise RuleBrokenError("Say why the report is opened again: the reason is kept.")
        uow.put(replace(review, state=ReviewState.DRAFT, reason=reason, changed_at=self.at))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveCorrection:
    """Enter a correction that a delegation asked for."""

    session_id: str
    text: str
    at: datetime
    paragraph_id: str = ""
    delegation_id: str = ""
    sender: str = ""
    correction_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "enter a correction"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the correction; raise RuleBrokenError when nobody asks for it or it says nothing."""
        text, sender = self.text.strip(), " ".join(self.sender.split())
        if not text:
            raise RuleBrokenError("A correction needs the words that were asked for.")
        if not (self.delegation_id or sender):
            raise RuleBrokenError("Say who asked for the correction: a delegation, or a sender.")
        uow.put(
            Correction(
                id=self.correction_id,
                session_id=self.session_id,
                paragraph_id=self.paragraph_id,
                delegation_id=self.delegation_id,
                sender=sender,
                received_at=self.at,
                text=text,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideCorrection:
    """Say whether a correction was accepted, and why; `OPEN` takes the decision back."""

    correction_id: str
    state: CorrectionState
    at: datetime
    answer: str = ""

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "decide on a correction"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Set the decision with its time and answer."""
        correction = require(uow, Correction, self.correction_id)
        decided = None if self.state is CorrectionState.OPEN else self.at
        answer = " ".join(self.answer.split())
        uow.put(replace(correction, state=self.state, answer=answer, decided_at=decided))
