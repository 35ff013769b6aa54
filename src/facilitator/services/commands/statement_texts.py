"""Carry out the acts of the interpretation guard: a text is received, its words are counted, the booth has it."""

from dataclasses import dataclass, field
from datetime import datetime

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.statement_texts import StatementText
from facilitator.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveText:
    """Record that the text of a statement was received, or change what is known of it.

    `content` is the file itself; without it, the file of that name that was kept before stays.
    """

    session_id: str
    subject_id: str
    delegation_id: str
    at: datetime
    words: int
    file_name: str = ""
    text: str = ""
    content: bytes = b""
    to_booth: bool = False
    text_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "receive the text of a statement"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write it, one text for each statement; raise RuleBrokenError when there is neither file nor count."""
        if not self.subject_id:
            raise RuleBrokenError("Choose whose text it is first.")
        if self.words <= 0 and not self.file_name:
            raise RuleBrokenError("Attach the file of the text or type its number of words.")
        before = text_of(uow, self.session_id, self.subject_id)
        uow.put(
            StatementText(
                id=before.id if before else self.text_id,
                session_id=self.session_id,
                subject_id=self.subject_id,
                delegation_id=self.delegation_id,
                file_name=self.file_name,
                words=max(self.words, 0),
                text=self.text,
                to_booth=self.to_booth,
                received_at=before.received_at if before else self.at,
                fingerprint=self._fingerprint(uow, before),
            )
        )

    def _fingerprint(self, uow: UnitOfWork, before: StatementText | None) -> str:
        if self.content:
            return uow.keep_file(self.content)
        return before.fingerprint if before and before.file_name == self.file_name else ""


def text_of(uow: UnitOfWork, session_id: str, subject_id: str) -> StatementText | None:
    """Return the text of the statement, or None when none was received."""
    texts = uow.in_session(StatementText, session_id)
    return next((each for each in texts if each.subject_id == subject_id), None)
