"""Offer a session with four delegations and short names for its acts."""

from typing import Any

from builders import a_session, at, state
from fakes import RecordsInMemory

from facilitator.domain.delegations import Category
from facilitator.domain.speaking_order import Inscription
from facilitator.services.acts import perform
from facilitator.services.changes import Changes
from facilitator.services.commands import Command
from facilitator.services.commands.speakers_list import Inscribe
from facilitator.services.floor import Floor, read_floor


class FloorOfFour:
    """Hold the session `s1` with Uruguay, Japan, Ghana and the European Union."""

    def __init__(self, *names: str, **session: Any) -> None:
        entity = state("EU", category=Category.REGIONAL_ORGANIZATION)
        self.records = RecordsInMemory(
            a_session(**session), a_session(id="s2", position=2), state("URY"), state("JPN"), state("GHA"), entity
        )
        for number, name in enumerate(names):
            self.inscribe(name, number)

    def inscribe(self, name: str, second: float = 0, **facts: Any) -> None:
        """Put a delegation on the list; its inscription carries its own name in lower case."""
        self.act(Inscribe(session_id="s1", delegation_id=name, at=at(second), inscription_id=name.lower(), **facts))

    def act(self, command: Command) -> Changes:
        """Carry out a command."""
        return perform(command, self.records)

    @property
    def floor(self) -> Floor:
        """Return the floor."""
        return read_floor(self.records, "s1")

    @property
    def queue(self) -> str:
        """Return who waits."""
        return " ".join(each.delegation_id for each in self.floor.queue)

    @property
    def speaking(self) -> str:
        """Return who has the floor."""
        return self.floor.current.delegation_id if self.floor.current else ""

    def inscription(self, identifier: str) -> Inscription:
        """Return an inscription."""
        found = self.records.get(Inscription, identifier)
        assert found is not None
        return found
