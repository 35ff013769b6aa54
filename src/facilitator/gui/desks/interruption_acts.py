"""Carry out what interrupts the floor, and decide on points of order and replies."""

from PySide6.QtCore import QObject

from facilitator.domain.interventions import InterventionKind, Ruling
from facilitator.gui.desks.chair_forms import ChairForms
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.floor import Floor


class InterruptionActs(QObject):
    """Offer interruptions, rulings and decisions on replies as slots, and show the replies asked for."""

    def __init__(self, form: Ui_ChairDesk, forms: ChairForms, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._forms = forms
        self._meeting = meeting

    def show_floor(self, floor: Floor) -> None:
        """Show the replies, and the rulings while a point of order is being heard."""
        current = floor.current
        self._form.ruling_row.setVisible(current is not None and current.kind is InterventionKind.POINT_OF_ORDER)
        self._forms.show_replies(floor)

    def point_of_order(self) -> None:
        """Hear a point of order; who raised it is typed while they speak."""
        self._meeting.act(
            commands.interruptions.RaisePointOfOrder(session_id=self._meeting.session_id, at=self._meeting.clock.now())
        )

    def uphold(self) -> None:
        """Uphold the point of order."""
        self._rule(Ruling.UPHELD)

    def reject(self) -> None:
        """Reject the point of order."""
        self._rule(Ruling.REJECTED)

    def withdraw_point(self) -> None:
        """Record that the point of order is withdrawn."""
        self._rule(Ruling.WITHDRAWN)

    def question(self) -> None:
        """Hear an interposed question."""
        self._interrupt(InterventionKind.QUESTION)

    def answer(self) -> None:
        """Hear an answer."""
        self._interrupt(InterventionKind.ANSWER)

    def chair_speaks(self) -> None:
        """Time the chair's own words."""
        self._interrupt(InterventionKind.CHAIR)

    def national_capacity(self) -> None:
        """Hear the presiding officer in national capacity; the country is typed while they speak."""
        self._interrupt(InterventionKind.NATIONAL_CAPACITY)

    def grant(self) -> None:
        """Grant the selected reply for the end of the session."""
        self._grant(now=False)

    def grant_now(self) -> None:
        """Grant the selected reply as the next to speak."""
        self._grant(now=True)

    def refuse(self) -> None:
        """Refuse the selected reply."""
        if identifier := self._forms.replies.selected:
            self._meeting.act(commands.interruptions.RefuseReply(inscription_id=identifier))

    def _grant(self, *, now: bool) -> None:
        if identifier := self._forms.replies.selected:
            self._meeting.act(
                commands.interruptions.GrantReply(
                    session_id=self._meeting.session_id, inscription_id=identifier, now=now
                )
            )

    def _rule(self, ruling: Ruling) -> None:
        now = self._meeting.clock.now()
        self._meeting.act(
            commands.interruptions.RuleOnPointOfOrder(session_id=self._meeting.session_id, ruling=ruling, at=now)
        )

    def _interrupt(self, kind: InterventionKind) -> None:
        session = self._meeting.session()
        presides = kind in {InterventionKind.CHAIR, InterventionKind.NATIONAL_CAPACITY}
        speaker = session.presiding_officer if presides else ""
        now = self._meeting.clock.now()
        self._meeting.act(commands.interruptions.Interrupt(session_id=session.id, kind=kind, at=now, speaker=speaker))
