"""Hold the forms of the chair's desk: each is imported and built when it is first opened."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.gui.acts.act import Act
from facilitator.gui.forms.ui_chair_desk import Ui_ChairDesk
from facilitator.gui.icons import Pictures
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.widgets.form_gap import FormGap
from facilitator.gui.widgets.inline_form import InlineForm
from facilitator.services.floor import Floor

# Like the desks, which are imported when they are built.
if TYPE_CHECKING:
    from facilitator.gui.desks.bank_form import BankForm
    from facilitator.gui.desks.chair_notes import ChairNotes
    from facilitator.gui.desks.inscription_form import InscriptionForm
    from facilitator.gui.desks.place_form import PlaceForm
    from facilitator.gui.desks.replies_panel import RepliesPanel
    from facilitator.gui.desks.roll_call import RollCall
    from facilitator.gui.desks.room_form import RoomForm
    from facilitator.gui.desks.sitting_form import SittingForm
    from facilitator.gui.desks.timer_form import TimerForm
    from facilitator.gui.desks.times_form import TimesForm

Asking = TypeVar("Asking", bound=InlineForm)
Form = TypeVar("Form", bound=QFrame)


class ChairForms(QObject):
    """Offer each form, in its gap of the desk, and carry out what is wanted in it.

    `built` announces a new one, `put_away` that the roll or the notes have been closed.
    """

    built = Signal(QFrame)
    put_away = Signal()

    def __init__(self, desk: Ui_ChairDesk, meeting: OpenMeeting, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = meeting
        self._pictures = pictures
        self._actions: Mapping[Act, QAction] = {}

    @cached_property
    def inscription(self) -> "InscriptionForm":
        """Return the form for the facts of one inscription."""
        from facilitator.gui.desks.inscription_form import InscriptionForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.inscription_gap, InscriptionForm)

    @cached_property
    def place(self) -> "PlaceForm":
        """Return the form for leaving the list and for swapping places."""
        from facilitator.gui.desks.place_form import PlaceForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.place_gap, PlaceForm)

    @cached_property
    def bank(self) -> "BankForm":
        """Return the form for allotted time."""
        from facilitator.gui.desks.bank_form import BankForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.bank_gap, BankForm)

    @cached_property
    def times(self) -> "TimesForm":
        """Return the form that corrects when somebody began and ended."""
        from facilitator.gui.desks.times_form import TimesForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.times_gap, TimesForm)

    @cached_property
    def sitting(self) -> "SittingForm":
        """Return the form for how the session is held."""
        from facilitator.gui.desks.sitting_form import SittingForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.sitting_gap, SittingForm)

    @cached_property
    def timer(self) -> "TimerForm":
        """Return the form for timers and for the time at which the list closes."""
        from facilitator.gui.desks.timer_form import TimerForm  # noqa: PLC0415 - see above

        return self._asking(self._desk.timer_gap, TimerForm)

    @cached_property
    def room(self) -> "RoomForm":
        """Return the form for the look of the room's screens, which is no act on the meeting."""
        from facilitator.gui.desks.room_form import RoomForm  # noqa: PLC0415 - see above

        return self._built(self._desk.room_gap, RoomForm)

    @cached_property
    def roll_call(self) -> "RollCall":
        """Return the roll."""
        from facilitator.gui.desks.roll_call import RollCall  # noqa: PLC0415 - see above

        roll = self._built(self._desk.roll_call_gap, partial(RollCall, self._meeting))
        roll.put_away.connect(self.put_away)
        return roll

    @cached_property
    def notes(self) -> "ChairNotes":
        """Return the chair's own notes."""
        from facilitator.gui.desks.chair_notes import ChairNotes  # noqa: PLC0415 - see above

        notes = self._built(self._desk.chair_notes_gap, partial(ChairNotes, self._meeting))
        notes.put_away.connect(self.put_away)
        return notes

    @cached_property
    def replies(self) -> "RepliesPanel":
        """Return the rights of reply asked for."""
        from facilitator.gui.desks.replies_panel import RepliesPanel  # noqa: PLC0415 - see above

        replies = self._built(self._desk.replies_gap, partial(RepliesPanel, self._meeting, self._pictures))
        replies.dress(self._actions)
        return replies

    def dress(self, actions: Mapping[Act, QAction]) -> None:
        """Give every button its act, also those that are built later."""
        self._actions = actions
        self.show_replies(self._meeting.floor())

    def show_replies(self, floor: Floor) -> None:
        """Show the rights of reply asked for, if any are or were."""
        if self._actions and (floor.replies or "replies" in vars(self)):
            self.replies.show_floor(floor)

    def toggle_roll(self) -> None:
        """Open the roll, or put it away."""
        self.roll_call.toggle()

    def toggle_notes(self) -> None:
        """Open the chair's own notes, or put them away."""
        self.notes.toggle()

    def save(self) -> bool:
        """Write the chair's own notes to the meeting file now, and return whether they are there."""
        return "notes" not in vars(self) or self.notes.save()

    def _asking(self, gap: FormGap, kind: type[Asking]) -> Asking:
        form = self._built(gap, kind)
        form.wanted.connect(self._meeting.act)
        return form

    def _built(self, gap: FormGap, build: Callable[[QWidget], Form]) -> Form:
        form = gap.fill(build)
        self.built.emit(form)
        return form
