"""Work with the hub: join it, leave it, see who is there, and send cards to the podium."""

from PySide6.QtCore import QObject, Signal

from facilitator.domain.roles import Laptop, Role
from facilitator.gui.desks.card_tray import SENT_HERE
from facilitator.gui.forms.ui_exchange_panel import Ui_ExchangePanel
from facilitator.gui.hub_link import HubLink, HubState
from facilitator.gui.laptop_state import LaptopState
from facilitator.gui.models.exchange_words import ahead_words, hub_words, role_words
from facilitator.gui.open_meeting import OpenMeeting
from facilitator.gui.sentences import said
from facilitator.services.changes import Changes
from facilitator.services.commands.exchange import SendCueCard
from facilitator.services.exchange import ClockAhead
from facilitator.services.ports import MeetingUnavailableError


class HubActs(QObject):
    """Keep at most one link to a hub; `stands` says in a few words how it is, empty without one.

    A meeting that was worked on with a hub when it was closed is joined to it again when it is opened.
    """

    stands = Signal(str, str)

    def __init__(self, form: Ui_ExchangePanel, meeting: OpenMeeting, state: LaptopState, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._meeting = meeting
        self._state = state
        self._link: HubLink | None = None
        self._told_ahead: set[str] = set()
        form.address.setText(state.hub_of(meeting.meeting.id))
        form.address.returnPressed.connect(self.join)
        form.card.returnPressed.connect(self._send_card)
        meeting.hub.changed.connect(self._on_changed)
        meeting.session_chosen.connect(self._on_session_chosen)
        for role in Role:
            form.role.addItem(role_words(role), role)
        form.role.setCurrentIndex(list(Role).index(meeting.file.laptop.role))
        form.role.activated.connect(self._on_role_chosen)
        self._show_words("", "")
        if form.address.text():
            self.join()

    @property
    def is_joined(self) -> bool:
        """Return whether there is a link."""
        return self._link is not None

    def connect_or_leave(self) -> None:
        """Join the hub at the address that was typed, or leave it."""
        if self._link is None:
            self.join()
        else:
            self.leave()
            self._state.keep_hub(self._meeting.meeting.id, "")

    def join(self) -> None:
        """Join the hub at the address that was typed."""
        self.leave()
        address = self._form.address.text().strip()
        if not address:
            self._meeting.tell(self.tr("Type the address of the hub first."), self.tr("Whoever made it has it."))
            self._form.address.setFocus()
            return
        try:
            line = self._meeting.file.exchange.join(address)
        except MeetingUnavailableError as failure:
            self._meeting.tell_failure(failure)
            return
        self._state.keep_hub(self._meeting.meeting.id, line.address)
        self._form.address.setText(line.address)
        self._link = link = HubLink(line, self._meeting.session_id, self)
        link.arrived.connect(self._meeting.arrived)
        link.stands.connect(self._on_stands)
        link.refused.connect(self._on_refused)
        link.ahead.connect(self._on_ahead)
        self._show_words(self.tr("connecting\u2026"), "")
        link.start()

    def leave(self) -> None:
        """Hang up; everything stays here."""
        if self._link is not None:
            self._link.stop()
            self._link.deleteLater()
            self._link = None
            self._show_words("", "")

    def nudge(self) -> None:
        """Say that there is something to send."""
        if self._link is not None:
            self._link.nudge()

    def begin_card(self) -> None:
        """Put the cursor where a card to the chair is written."""
        self._form.card.setFocus()

    def _send_card(self) -> None:
        meeting = self._meeting
        command = SendCueCard(
            session_id=meeting.session_id, text=self._form.card.text(), sender=meeting.file.who, at=meeting.clock.now()
        )
        if meeting.act(command, SENT_HERE):
            self._form.card.clear()
            meeting.tell(self.tr("The card is on its way to the chair."))

    def _on_changed(self, _changes: Changes, _origin: object) -> None:
        self.nudge()

    def _on_role_chosen(self, place: int) -> None:
        role: Role = self._form.role.itemData(place)
        self._state.set_role(role)
        file = self._meeting.file
        file.exchange.become(Laptop(file.laptop.id, role))

    def _on_session_chosen(self, session_id: str) -> None:
        if self._link is not None:
            self._link.session_id = session_id

    def _on_stands(self, state: HubState) -> None:
        if self._link is None:
            return
        words = hub_words(online=state.online, people=1 + len(state.others), waiting=state.waiting)
        others = [
            self.tr("{who} ({role})").format(who=each.who, role=role_words(each.laptop.role)) for each in state.others
        ]
        self._show_words(words, said(state.reason) or ", ".join(others))

    def _on_refused(self, sentence: str, way_out: str) -> None:
        self.leave()
        self._meeting.tell(sentence, way_out)
        self._form.address.setFocus()

    def _on_ahead(self, ahead: ClockAhead) -> None:
        if ahead.who not in self._told_ahead:
            self._told_ahead.add(ahead.who)
            self._meeting.tell(ahead_words(ahead))

    def _show_words(self, words: str, more: str) -> None:
        shown = words or self.tr("Not connected: exchange by hand-over. The hub is optional.")
        self._form.hub_words.setText(f"{shown}\n{more}" if more else shown)
        self.stands.emit(words, more)
