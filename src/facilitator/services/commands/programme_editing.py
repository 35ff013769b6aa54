"""Carry out the acts on the programme: add, change, clone and delete sessions, their segments, the themes."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import ClassVar

from facilitator.domain.delegations import fold
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.interventions import Intervention
from facilitator.domain.notes import Note, tags_in
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import GuidingQuestion, ListStatus, Segment, Session, Theme, Timer
from facilitator.domain.roles import Right
from facilitator.domain.speaking_order import Inscription
from facilitator.domain.themes import stands_under
from facilitator.services.changes import Change, overlaid
from facilitator.services.ports import UnitOfWork, require

_KEPT = ((Intervention, "interventions"), (Note, "notes"), (Pledge, "pledges"), (Inscription, "inscriptions"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSession:
    """Add a session; the programme is numbered anew by the sessions' beginnings."""

    right: ClassVar[Right] = Right.CHANGE_PROGRAMME

    session: Session

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "add a session"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the session; raise RuleBrokenError when it cannot be held."""
        _check(uow, self.session)
        uow.put(self.session)
        _number(uow)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSession:
    """Change a session by hand; fields that others have changed meanwhile keep their change."""

    before: Session
    after: Session

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change a session"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the changed fields; raise RuleBrokenError when the session could not be held."""
        wanted = overlaid(require(uow, Session, self.before.id), Change(self.before, self.after))
        assert isinstance(wanted, Session)
        _check(uow, wanted)
        uow.put(wanted)
        _number(uow)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloneSession:
    """Add a session with the limits, roles and segments of another one, right after it."""

    right: ClassVar[Right] = Right.CHANGE_PROGRAMME

    session_id: str
    new_session_id: str = field(default_factory=new_id)

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "clone a session"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the session and its segments; what was said in the first one stays there."""
        model = require(uow, Session, self.session_id)
        length = model.planned_end - model.planned_start
        later = length if length > timedelta(0) else timedelta(hours=1)
        taken = {each.code for each in uow.all(Session)}
        code = next(code for number in range(2, len(taken) + 3) if (code := f"{model.code}-{number}") not in taken)
        uow.put(
            replace(
                model,
                id=self.new_session_id,
                code=code,
                planned_start=model.planned_start + later,
                planned_end=model.planned_end + later,
                hard_stop=model.hard_stop + later if model.hard_stop else None,
                list_status=ListStatus.OPEN,
                list_closes_at=None,
                assumption=True,
            )
        )
        for segment in uow.in_session(Segment, self.session_id):
            uow.put(replace(segment, id=f"{self.new_session_id}-{segment.position}", session_id=self.new_session_id))
        _number(uow)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteSession:
    """Take a session out in which nothing has been said or written."""

    right: ClassVar[Right] = Right.CHANGE_PROGRAMME

    session_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "delete a session"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take it out with its segments; raise RuleBrokenError when it holds anything, or is the last one."""
        session = require(uow, Session, self.session_id)
        held = [f"{len(found)} {what}" for kind, what in _KEPT if (found := uow.in_session(kind, self.session_id))]
        if held:
            raise RuleBrokenError(f"{session.code} cannot be deleted: it holds {', '.join(held)}.")
        if len(uow.all(Session)) == 1:
            raise RuleBrokenError("The last session of a meeting cannot be deleted.")
        for kind in (Segment, Timer):
            for record in uow.in_session(kind, self.session_id):
                uow.remove(record)
        uow.remove(session)
        _number(uow)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSegments:
    """Say what parts a session has and how long each is planned to take."""

    session_id: str
    segments: tuple[Segment, ...]

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change the segments"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the segments in their order and take out those that are not among them."""
        require(uow, Session, self.session_id)
        if any(segment.planned_minutes < 0 for segment in self.segments):
            raise RuleBrokenError("A segment cannot take less than no time.")
        kept = {segment.id for segment in self.segments}
        for segment in uow.in_session(Segment, self.session_id):
            if segment.id not in kept:
                uow.remove(segment)
        for place, segment in enumerate(self.segments, start=1):
            uow.put(replace(segment, session_id=self.session_id, position=place))


@dataclass(frozen=True, slots=True, kw_only=True)
class PutTheme:
    """Add a theme or change one."""

    theme: Theme

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "change a theme"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write it; raise RuleBrokenError without a title, under itself, or when another theme bears its tag."""
        if not self.theme.title.strip() or not self.theme.tag.strip():
            raise RuleBrokenError("A theme needs a title and a tag.")
        if any(fold(each.tag) == fold(self.theme.tag) and each.id != self.theme.id for each in uow.all(Theme)):
            raise RuleBrokenError(f"Another theme bears the tag {self.theme.tag} already.")
        if self.theme.parent_id and stands_under(self.theme.parent_id, self.theme.id, uow.all(Theme)):
            raise RuleBrokenError(f"{self.theme.title} would stand under itself. Choose another theme above it.")
        uow.put(self.theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteTheme:
    """Take out a theme that no session and no note speaks of."""

    theme_id: str

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "delete a theme"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Take it out with its guiding questions; those under it move up. Raise RuleBrokenError when it is used."""
        theme = require(uow, Theme, self.theme_id)
        used = sum(self.theme_id in each.theme_ids for each in uow.all(Session))
        used += sum(theme.tag.casefold() in tags_in(each.text) for each in uow.all(Note))
        if used:
            raise RuleBrokenError(f"{theme.title} cannot be deleted: {used} sessions and notes speak of it.")
        for question in uow.all(GuidingQuestion):
            if question.theme_id == self.theme_id:
                uow.remove(question)
        for below in uow.all(Theme):
            if below.parent_id == theme.id:
                uow.put(replace(below, parent_id=theme.parent_id))
        uow.remove(theme)


def _check(uow: UnitOfWork, session: Session) -> None:
    if not session.title.strip() or not session.code.strip():
        raise RuleBrokenError("A session needs a code and a title.")
    if session.planned_end <= session.planned_start:
        raise RuleBrokenError(f"{session.code} must end after it begins.")
    if any(fold(each.code) == fold(session.code) and each.id != session.id for each in uow.all(Session)):
        raise RuleBrokenError(f"Another session bears the code {session.code} already.")


def _number(uow: UnitOfWork) -> None:
    """Renumber the sessions by their beginnings; those that begin together keep their order."""
    ordered = sorted(uow.all(Session), key=lambda each: (each.planned_start, each.position, each.code))
    for place, session in enumerate(ordered, start=1):
        uow.put(replace(session, position=place))
