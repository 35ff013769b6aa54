"""Hand the cards that rapporteurs send to whoever sits at the podium: one at a time, at the top of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.domain.cue_cards import CueCard
from facilitator.domain.roles import Role
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.services import commands
from facilitator.services.changes import Changes

if TYPE_CHECKING:
    from facilitator.gui.widgets.summing_up_card import SummingUpCard

# The origin of a card that was written on this laptop: whoever wrote it need not be shown it.
SENT_HERE = object()


class CardTray(QObject):
    """Show the oldest card that nobody has put away, never taking the keyboard; several lines can be read in large."""

    def __init__(self, meeting: OpenMeeting, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._meeting = meeting
        self._shown: CueCard | None = None
        self.large: SummingUpCard | None = None

    def show_what_waits(self) -> None:
        """Show on the chair's laptop what was sent while it was off."""
        if self._meeting.file.laptop.role is Role.CHAIR:
            self.show_oldest()

    def show_new(self, changes: Changes, origin: object) -> None:
        """Show the oldest card when these changes have brought one, or put one away."""
        if origin is not SENT_HERE and any(isinstance(each.after, CueCard) for each in changes.items):
            self.show_oldest()

    def show_oldest(self) -> None:
        """Show the oldest card for this desk that nobody has put away."""
        role = self._meeting.file.laptop.role
        with self._meeting.file.reading() as uow:
            cards = [each for each in uow.all(CueCard) if each.is_for(role)]
        self._shown = min(cards, key=lambda each: (each.sent_at, each.id), default=None)
        if self._shown is None:
            return
        sender = self._shown.sender or self.tr("Rapporteur")
        lines = self._shown.text.splitlines()
        put_away = (self.tr("Put away"), self._put_away)
        if len(lines) == 1:
            self._meeting.tell(self.tr("\u25ad {sender}: {text}").format(sender=sender, text=lines[0]), "", (put_away,))
        else:
            words = self.tr("\u25ad {sender} has sent {count} lines for you.").format(sender=sender, count=len(lines))
            self._meeting.tell(words, "", ((self.tr("Read"), self._read), put_away))

    def _read(self) -> None:
        """Show the lines in large type, where they stay until they are closed."""
        from facilitator.gui.widgets.summing_up_card import SummingUpCard  # noqa: PLC0415 - only when it is wanted

        assert self._shown is not None
        self.large = self.large or SummingUpCard(self._desk.window())
        self.large.show_sent(self._shown.text.splitlines())
        self._put_away()

    def _put_away(self) -> None:
        assert self._shown is not None
        self._meeting.act(commands.exchange.PutCardAway(card_id=self._shown.id, at=self._meeting.clock.now()))
