"""Hold the meeting that is open: the one way by which desks read it and act on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Signal

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.meeting import Meeting
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.roles import Right
from facilitator.gui.background import tell_failure
from facilitator.gui.change_hub import ChangeHub
from facilitator.gui.undo import UndoHistory
from facilitator.services.changes import Changes
from facilitator.services.floor import Floor, open_interventions, read_floor
from facilitator.services.permissions import refusal as refused
from facilitator.services.permissions import right_needed
from facilitator.services.ports import Clock, MeetingFile, MeetingUnavailableError, UnitOfWork

if TYPE_CHECKING:
    from facilitator.domain.delegation_directory import DelegationDirectory
    from facilitator.services.commands import Command

Choices = tuple[tuple[str, Callable[[], None]], ...]


class Tell(Protocol):
    """Tell the user a sentence and a way out, with up to two choices."""

    def __call__(self, sentence: str, way_out: str = "", choices: Choices = ()) -> None:
        """Show the sentence."""
        ...


class OpenMeeting(QObject):
    """Carry out acts on one meeting file, tell everyone what changed, and remember the chosen session.

    An act is carried out first and recorded for undo afterwards; one that a rule refuses, or that
    the disk does not allow, is told to the user in a sentence and changes nothing. Raise
    MeetingUnavailableError when the file cannot be read or holds no meeting.
    """

    session_chosen = Signal(str)
    saved = Signal(object)

    def __init__(self, file: MeetingFile, clock: Clock, history: UndoHistory, tell: Tell) -> None:
        super().__init__()
        self.file = file
        self.clock = clock
        self.hub = ChangeHub(self)
        self._floor: Floor | None = None
        # The first to be told: every panel asks for the floor when it hears of a change.
        self.hub.changed.connect(self._forget_floor)
        self._history = history
        self.tell = tell
        with file.reading() as uow:
            meetings = uow.all(Meeting)
            self.sessions = tuple(sorted(uow.all(Session), key=lambda each: each.position))
            if not meetings or not self.sessions:
                raise MeetingUnavailableError(
                    self.tr("{} holds no meeting.").format(file.path.name), self.tr("Choose another file.")
                )
            self.meeting = meetings[0]
            self._groups = tuple(each.as_delegation() for each in uow.all(Group))
            self._present = tuple(uow.all(Delegation))
            self.session_id = _session_to_show(uow, self.sessions, clock.now())
        self._parties = {each.id: each for each in (*self._groups, *self._present)}

    def act(self, command: "Command", origin: object = None, *, undoable: bool = True) -> Changes:
        """Carry the command out and return what it changed: nothing when it was refused."""
        if not self.allows(command):
            return Changes()
        try:
            from facilitator.services.acts import perform  # noqa: PLC0415 - a meeting is shown before the first act

            changes = perform(command, self.file)
        except (RuleBrokenError, MeetingUnavailableError) as failure:
            self.tell_failure(failure)
            return Changes()
        if changes and undoable:
            self.record(command.label, changes)
        self._announce(changes, origin)
        return changes

    def tell_failure(self, failure: BaseException) -> None:
        """Tell why something could not be done; raise what is a fault of the program."""
        tell_failure(failure, self.tell)

    def allows(self, command: "Command") -> bool:
        """Return whether this laptop may carry the command out; why not is told."""
        right = right_needed(command)
        if right is None:
            return True
        role, exchange = self.file.laptop.role, self.file.exchange
        undecided = len(exchange.undecided()) if right is Right.FINALIZE else 0
        is_chaired = not role.may(right) and exchange.is_chaired(self.session_id)
        reason = refused(command, role, undecided, is_chaired=is_chaired)
        if reason:
            self.tell(reason)
        return not reason

    def record(self, label: str, changes: Changes) -> None:
        """Put an act that has been carried out on the undo history."""
        reversible = ReversibleAct(self, label, changes)
        self._history.record(label, reversible.undo, reversible.redo)

    def apply(self, changes: Changes, act: str) -> None:
        """Make the changes and announce them; failures are raised, for the undo history to report."""
        from facilitator.services.acts import apply  # noqa: PLC0415 - the same

        self._announce(apply(changes, act, self.file), None)

    def arrived(self, changes: Changes) -> None:
        """Announce what other laptops have changed; it is in the file already."""
        self._announce(changes, None)

    def floor(self) -> Floor:
        """Return the floor of the chosen session; it is read once for all panels, until something changes."""
        if self._floor is None or self._floor.session.id != self.session_id:
            with self.file.reading() as uow:
                self._floor = read_floor(uow, self.session_id)
        return self._floor

    def _forget_floor(self) -> None:
        self._floor = None

    @property
    def known(self) -> tuple[Delegation, ...]:
        """Return every delegation that can be given the floor."""
        return self._present

    def delegation(self, identifier: str) -> Delegation | None:
        """Return the delegation, or None for a speaker who is not identified."""
        return self._parties.get(identifier)

    @cached_property
    def directory(self) -> "DelegationDirectory":
        """Return what finds a delegation by what is typed; it is made when the first name is."""
        return _directory_of(self._present)

    @cached_property
    def _directory_of_groups(self) -> "DelegationDirectory":
        return _directory_of(self._groups)

    def group_named(self, typed: str) -> str:
        """Return the identifier of the group meant by a name or its first letters; unknown ones stay as typed."""
        found = self._directory_of_groups.find(typed, limit=1) or self.directory.find(typed, limit=1)
        return found[0].delegation.id if found else typed

    def session(self) -> Session:
        """Return the chosen session."""
        return next(each for each in self.sessions if each.id == self.session_id)

    def choose_session(self, session_id: str) -> None:
        """Show another session on every desk."""
        if session_id != self.session_id:
            self.session_id = session_id
            self.session_chosen.emit(session_id)

    def local_time(self, moment: datetime, pattern: str = "%H:%M:%S") -> str:
        """Return the moment as the venue's clock shows it, with the months of the interface's language."""
        there, names = moment.astimezone(self.meeting.zone), QLocale()
        months = {
            "%B": names.monthName(there.month),
            "%b": names.monthName(there.month, QLocale.FormatType.ShortFormat),
        }
        for sign, month in months.items():
            pattern = pattern.replace(sign, month)
        return there.strftime(pattern)

    def _announce(self, changes: Changes, origin: object) -> None:
        if not changes:
            return
        self.sessions = _sessions_after(self.sessions, changes)
        if all(each.id != self.session_id for each in self.sessions):
            self.choose_session(self.sessions[0].id)
        for change in changes.items:
            if isinstance(change.after, Meeting):
                self.meeting = change.after
            if isinstance(change.after, Delegation):
                self._parties[change.after.id] = change.after
                self._present = (*(each for each in self._present if each.id != change.after.id), change.after)
        if changes.touches(Delegation):
            vars(self).pop("directory", None)
        self.saved.emit(self.clock.now())
        self.hub.announce(changes, origin)


@dataclass(frozen=True, eq=False)
class ReversibleAct:
    """Undo and redo one act on the meeting it was made on."""

    meeting: OpenMeeting
    label: str
    changes: Changes

    def undo(self) -> None:
        """Lead back, keeping what others have changed meanwhile."""
        self.meeting.apply(self.changes.reversed(), f"undo: {self.label}")

    def redo(self) -> None:
        """Make the same changes again."""
        self.meeting.apply(self.changes, f"redo: {self.label}")


def _directory_of(delegations: tuple[Delegation, ...]) -> "DelegationDirectory":
    from facilitator.domain.delegation_directory import DelegationDirectory  # noqa: PLC0415 - with the first name typed

    return DelegationDirectory(delegations)


def _sessions_after(sessions: tuple[Session, ...], changes: Changes) -> tuple[Session, ...]:
    """Return the sessions with those that were changed, added and taken out, in the programme's order."""
    known = {each.id: each for each in sessions}
    for change in changes.items:
        if isinstance(change.after, Session):
            known[change.after.id] = change.after
        elif isinstance(change.before, Session):
            del known[change.before.id]
    return tuple(sorted(known.values(), key=lambda each: each.position))


def _session_to_show(uow: UnitOfWork, sessions: tuple[Session, ...], now: datetime) -> str:
    """Return the session in which somebody has the floor, else the one being held, else the first with a list."""
    for intervention in open_interventions(uow):
        return intervention.session_id
    for session in sessions:
        if session.planned_start <= now < session.planned_end:
            return session.id
    return next((each.id for each in sessions if each.kind is SessionKind.SESSION), sessions[0].id)
