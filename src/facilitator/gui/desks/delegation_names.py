"""Turn delegations into typed names and typed names into delegations, in every form that asks for some."""

import re
from collections.abc import Iterable

from facilitator.gui.models.speakers_list import name_of
from facilitator.gui.open_meeting import OpenMeeting

_BETWEEN = re.compile(r"[,;]| and ")


class DelegationNames:
    """Know the delegations of one meeting by whatever a person types for them."""

    def __init__(self, meeting: OpenMeeting) -> None:
        self._meeting = meeting

    def read(self, typed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the identifiers meant, in their order, and the names that nobody bears."""
        found: list[str] = []
        unknown: list[str] = []
        whole = self._meeting.directory.named(typed)
        for name in (typed,) if whole else _BETWEEN.split(typed):
            if not name.strip():
                continue
            matches = self._meeting.directory.find(name.strip(), limit=1)
            found += [match.delegation.id for match in matches]
            unknown += [] if matches else [name.strip()]
        return tuple(dict.fromkeys(found)), tuple(unknown)

    def written(self, identifiers: Iterable[str]) -> str:
        """Return the names as a person would type them."""
        return ", ".join(self.name(each) for each in identifiers)

    def name(self, identifier: str) -> str:
        """Return the short name of one delegation."""
        return name_of(self._meeting.delegation(identifier))
