"""Keep what belongs to a final session as it is, whichever desk an act comes from."""

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session
from facilitator.domain.report import ReportParagraph
from facilitator.domain.review import Review
from facilitator.services.changes import Changes
from facilitator.services.ports import UnitOfWork


def refuse_locked(changes: Changes, uow: UnitOfWork) -> None:
    """Raise RuleBrokenError when an act's changes are to anything that a final session holds."""
    touched = {
        record.session_id
        for change in changes.items
        for record in (change.before, change.after)
        if isinstance(record, (Note, Pledge, ReportParagraph))
    }
    for session_id in touched:
        review = uow.get(Review, session_id)
        if review is not None and review.state.is_locked:
            session = uow.get(Session, session_id)
            name = session.code if session else session_id
            raise RuleBrokenError(f"The report of {name} is final. Open it again, with a reason, before changing it.")
