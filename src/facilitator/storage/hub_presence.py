"""Say on a hub who is here, and hear who else is."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from facilitator.domain.roles import Laptop, Role
from facilitator.services.exchange import Presence, others_present

if TYPE_CHECKING:
    from facilitator.storage.meeting_file import MeetingFile

_SAID_EVERY = timedelta(seconds=5)
_GONE_AFTER = timedelta(seconds=20)


class HubPresence:
    """Know who was heard of lately; whoever has not been for a while is taken for gone."""

    def __init__(self, file: "MeetingFile") -> None:
        self._file = file
        self._said: datetime | None = None
        self._present: dict[str, tuple[datetime, Presence]] = {}

    def is_due(self, now: datetime) -> bool:
        """Return whether it is time to say again that this laptop is here."""
        return self._said is None or now - self._said >= _SAID_EVERY

    def said(self, session_id: str, now: datetime) -> Mapping[str, object]:
        """Return what is to be announced of this laptop, at work on the session."""
        self._said = now
        laptop = self._file.laptop
        return {"p": [self._file.who, laptop.id, laptop.role.value, session_id]}

    def say_again(self) -> None:
        """Announce this laptop at the next step: somebody has just come who knows nobody yet."""
        self._said = None

    def hear(self, said: Mapping[str, Any]) -> None:
        """Take in what another laptop has announced of itself: that it is here, has come, or goes."""
        if "p" in said:
            who, identifier, role, session_id = said["p"]
            known = next((each for each in Role if each.value == role), Role.ALONE)
            self._present[identifier] = (self._file.clock.now(), Presence(who, Laptop(identifier, known), session_id))
        elif "bye" in said:
            self._present.pop(said["bye"], None)
        else:
            self.say_again()

    def others(self, now: datetime) -> tuple[Presence, ...]:
        """Return who else is here."""
        self._present = {key: (at, one) for key, (at, one) in self._present.items() if now - at < _GONE_AFTER}
        return others_present((one for _, one in self._present.values()), self._file.laptop)

    def forget(self) -> None:
        """Know of nobody any more: the line is cut."""
        self._present.clear()
