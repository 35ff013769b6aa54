"""Carry out the rarer moves on the speakers' list, on whichever name is selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from facilitator.domain.speaking_order import Inscription, InscriptionState
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.commands import Command
from facilitator.services.reasons import reasons_for

_LEFT_UNHEARD = {
    InscriptionState.WITHDRAWN,
    InscriptionState.ABSENT,
    InscriptionState.TEXT_ONLY,
    InscriptionState.NOT_REACHED,
    InscriptionState.REFUSED,
}


class ListMoves(QObject):
    """Offer each move as a slot; `selected` names the inscription it is made on, or nobody."""

    def __init__(self, meeting: OpenMeeting, forms: ChairForms, selected: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._forms = forms
        self._selected = selected

    def edit(self) -> None:
        """Open the form with the facts of the selection."""
        if (inscription := self._inscription()) is not None:
            self._ask_about(inscription)

    def edit_speaker(self) -> None:
        """Open the form with the facts of whoever has the floor: another speaker, another rank, a group."""
        floor = self._meeting.floor()
        wanted = floor.current.inscription_id if floor.current else ""
        inscription = next((each for each in floor.inscriptions if each.id == wanted), None)
        if inscription is None:
            self._meeting.tell(self.tr("Nobody who was on the list has the floor."))
        else:
            self._ask_about(inscription)

    def leave_with_reason(self) -> None:
        """Ask how the selection leaves the list, and why."""
        self._ask_place(InscriptionState.WITHDRAWN)

    def swap_by_agreement(self) -> None:
        """Ask with whom the selection swaps places, and who agreed."""
        self._ask_place(None)

    def explain(self) -> None:
        """Say why the selection stands where it stands."""
        if (inscription := self._inscription()) is not None:
            history = self._meeting.file.history(Inscription, inscription.id)
            who = name_of(self._meeting.delegation(inscription.delegation_id))
            reasons = reasons_for(inscription, history, self._meeting.local_time)
            self._meeting.tell(f"{who}: {' '.join(reasons)}")

    def swap_with_next(self) -> None:
        """Exchange the places of the selection and the one after it."""
        ids = [each.id for each in self._queue()]
        if (identifier := self._selected()) and identifier in ids[:-1]:
            following = ids[ids.index(identifier) + 1]
            self._act(
                commands.speakers_list.Swap(
                    session_id=self._meeting.session_id, first_id=identifier, second_id=following
                )
            )

    def absent(self) -> None:
        """Pass the selection over, to the end of its own category."""
        self._mark_absent(commands.speakers_list.Absence.END_OF_CATEGORY)

    def absent_to_the_end(self) -> None:
        """Pass the selection over, to the end of the list."""
        self._mark_absent(commands.speakers_list.Absence.END_OF_LIST)

    def strike(self) -> None:
        """Pass the selection over and strike it."""
        self._mark_absent(commands.speakers_list.Absence.STRUCK)

    def text_only(self) -> None:
        """Record that the selection hands its statement in."""
        if identifier := self._selected():
            self._act(commands.speakers_list.LeaveList(inscription_id=identifier, state=InscriptionState.TEXT_ONLY))

    def put_back(self) -> None:
        """Put back whoever left the list last without being heard."""
        left = [each for each in self._meeting.floor().inscriptions if each.state in _LEFT_UNHEARD]
        if not left:
            self._meeting.tell(self.tr("Nobody has left the list unheard."))
            return
        last = max(left, key=lambda each: self._meeting.file.history(Inscription, each.id)[-1].at)
        self._act(commands.speakers_list.Reinstate(inscription_id=last.id))

    def _ask_about(self, inscription: Inscription) -> None:
        self._forms.inscription.ask(inscription, self._meeting)

    def _ask_place(self, exit_: InscriptionState | None) -> None:
        if identifier := self._selected():
            queue = [
                (
                    each.id,
                    self.tr("No. {} \u00b7 {}").format(
                        each.number, name_of(self._meeting.delegation(each.delegation_id))
                    ),
                )
                for each in self._queue()
            ]
            self._forms.place.ask(exit_, self._meeting.session_id, identifier, queue)

    def _mark_absent(self, custom: "commands.speakers_list.Absence") -> None:
        if identifier := self._selected():
            self._act(
                commands.speakers_list.MarkAbsent(
                    session_id=self._meeting.session_id, inscription_id=identifier, custom=custom
                )
            )

    def _act(self, command: Command) -> None:
        self._meeting.act(command)

    def _queue(self) -> Sequence[Inscription]:
        return self._meeting.floor().queue

    def _inscription(self) -> Inscription | None:
        return next((each for each in self._queue() if each.id == self._selected()), None)
