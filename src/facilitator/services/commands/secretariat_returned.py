"""Take changes made in a working copy back into the report: one act for one change, or for all of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.notes import Note
from facilitator.domain.report import ReportParagraph, in_order
from facilitator.reporting.returned_changes import ReturnedChange, ReturnedKind
from facilitator.services.commands.secretariat_report import (
    AddParagraph,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    WriteParagraph,
)
from facilitator.services.commands.secretariat_review import ReceiveCorrection
from facilitator.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptReturned:
    """Carry out what somebody did to paragraphs in a working copy; agreed wording is refused.

    What stands in no paragraph (a heading, a table, a note as it was taken) and every comment is received as
    a correction: it is tracked there until somebody has settled it.
    """

    changes: tuple[ReturnedChange, ...]
    at: datetime

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "accept changes from the working copy"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Make the changes in the order of the report."""
        paragraphs = {each.id: each for each in uow.all(ReportParagraph)}
        for change in self.changes:
            if concerns_paragraph(change, paragraphs):
                _ACCEPTED[change.kind](uow, change)
            else:
                _as_correction(change, uow, self.at).carry_out(uow)


def concerns_paragraph(change: ReturnedChange, paragraphs: Mapping[str, ReportParagraph]) -> bool:
    """Return whether a change can be made in the report: in a paragraph, or as a new one that follows a paragraph."""
    if change.kind is ReturnedKind.COMMENT:
        return False
    key = change.follows if change.kind is ReturnedKind.NEW else change.key
    return key in paragraphs


def own_words(paragraph: ReportParagraph, before: str, after: str) -> str:
    """Return the edited words of a block without what the report puts around those of a paragraph.

    A block may begin with a lead ("Key message.") and end with its source; an edited lead or source is
    no longer told apart and stays in the words.
    """
    words = " ".join(paragraph.text.split()).rstrip(".")
    place = before.find(words)
    if place < 0:
        return after
    lead, source = before[:place], before[place + len(words) :]
    if after.startswith(lead):
        after = after.removeprefix(lead)
    if source and after.endswith(source):
        after = after.removesuffix(source) + ("." if source.endswith(".") else "")
    return after


def _as_correction(change: ReturnedChange, uow: UnitOfWork, at: datetime) -> ReceiveCorrection:
    """Return the change as a correction that waits for a decision, from whoever made it."""
    paragraph = uow.get(ReportParagraph, change.key)
    note = uow.get(Note, change.key)
    source = paragraph or note
    asks = change.after
    if change.kind is not ReturnedKind.COMMENT:
        asks = " \u2192 ".join(f"\u201c{part}\u201d" if part else "\u2205" for part in (change.before, change.after))
    return ReceiveCorrection(
        session_id=source.session_id if source else "",
        paragraph_id=paragraph.id if paragraph else "",
        sender=change.author or "Working copy",
        text=asks,
        at=at,
    )


def _accept_text(uow: UnitOfWork, change: ReturnedChange) -> None:
    paragraph = _paragraph(uow, change.key)
    WriteParagraph(paragraph_id=paragraph.id, text=own_words(paragraph, change.before, change.after)).carry_out(uow)


def _accept_move(uow: UnitOfWork, change: ReturnedChange) -> None:
    paragraph = _paragraph(uow, change.key)
    target = uow.get(ReportParagraph, change.follows)
    same = target is not None and target.session_id == paragraph.session_id
    MoveParagraph(
        paragraph_id=paragraph.id,
        after_id=target.id if target and same else "",
        theme_id=target.theme_id if target and same else _first_theme(uow, paragraph),
    ).carry_out(uow)


def _accept_split(uow: UnitOfWork, change: ReturnedChange) -> None:
    paragraph = _paragraph(uow, change.key)
    parts = own_words(paragraph, change.before, change.after).split("\n")
    WriteParagraph(paragraph_id=paragraph.id, text=parts[0]).carry_out(uow)
    after_id = paragraph.id
    for part in parts[1:]:
        command = AddParagraph(
            session_id=paragraph.session_id,
            theme_id=paragraph.theme_id,
            after_id=after_id,
            kind=paragraph.kind,
            text=part,
            note_ids=paragraph.note_ids,
        )
        command.carry_out(uow)
        after_id = command.paragraph_id


def _accept_merge(uow: UnitOfWork, change: ReturnedChange) -> None:
    first = _paragraph(uow, change.key)
    before = change.before.split("\n")[0]
    for key in change.with_keys:
        MergeParagraphs(paragraph_id=_paragraph(uow, key).id, into_id=first.id).carry_out(uow)
    WriteParagraph(paragraph_id=first.id, text=own_words(first, before, change.after)).carry_out(uow)


def _accept_deletion(uow: UnitOfWork, change: ReturnedChange) -> None:
    RemoveParagraph(paragraph_id=_paragraph(uow, change.key).id).carry_out(uow)


def _accept_new(uow: UnitOfWork, change: ReturnedChange) -> None:
    above = _paragraph(uow, change.follows)
    AddParagraph(session_id=above.session_id, theme_id=above.theme_id, after_id=above.id, text=change.after).carry_out(
        uow
    )


def _paragraph(uow: UnitOfWork, key: str) -> ReportParagraph:
    paragraph = uow.get(ReportParagraph, key)
    if paragraph is None:
        raise RuleBrokenError(
            "This change is not in a paragraph of the report. Compile the session first, or change its source by hand."
        )
    return paragraph


def _first_theme(uow: UnitOfWork, paragraph: ReportParagraph) -> str:
    section: Sequence[ReportParagraph] = in_order(uow.in_session(ReportParagraph, paragraph.session_id))
    return next((each.theme_id for each in section if each.id != paragraph.id), paragraph.theme_id)


_ACCEPTED: Mapping[ReturnedKind, Callable[[UnitOfWork, ReturnedChange], None]] = {
    ReturnedKind.CHANGED: _accept_text,
    ReturnedKind.MOVED: _accept_move,
    ReturnedKind.SPLIT: _accept_split,
    ReturnedKind.MERGED: _accept_merge,
    ReturnedKind.DELETED: _accept_deletion,
    ReturnedKind.NEW: _accept_new,
}
