"""Resolve the names that a file gives delegations to those of the meeting."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from facilitator.domain.delegation_directory import DelegationDirectory
from facilitator.domain.delegations import Delegation, Group, fold
from facilitator.services.imports.plan import Unresolved

GUESSES = 3
_LOOKED_AT_CLOSELY = 200
"""So many unknown names are compared with every name there is; a file with more of them is no list of delegations."""
_LEAST_LIKENESS = 0.2
AS_NEW = "+"
"""Stands in a choice for: nobody the meeting knows, add them."""


class NameResolver:
    """Find whom a label means: by any name, code or alias, by what somebody has chosen, or not at all.

    Labels that nobody bears are remembered with the three that come nearest.
    """

    def __init__(self, delegations: Iterable[Delegation], groups: Iterable[Group], chosen: Mapping[str, str]) -> None:
        self._delegations = {each.id: each for each in delegations}
        self._directory = DelegationDirectory(self._delegations.values())
        self._groups = DelegationDirectory([each.as_delegation() for each in groups])
        self._chosen = chosen
        self._by_english = {fold(each.names.en): each.id for each in self._delegations.values()}
        self._guesses: dict[str, tuple[Delegation, ...]] = {}
        self._found: dict[str, Delegation | None] = {}
        self._unresolved: dict[str, list[int]] = {}

    def delegation(self, label: str, row: int) -> Delegation | None:
        """Return the delegation that bears the label, None when nobody does; `row` is where the label stood."""
        if label not in self._found:
            chosen = self._delegations.get(self._chosen.get(label, ""))
            self._found[label] = chosen or self._directory.named(label)
        found = self._found[label]
        if found is None and not self.is_new(label):
            self._unresolved.setdefault(label, []).append(row)
        return found

    def is_new(self, label: str) -> bool:
        """Return whether somebody has said that the label is nobody the meeting knows."""
        return self._chosen.get(label) == AS_NEW

    def party(self, label: str) -> str:
        """Return the id of the group or delegation that bears the label, the empty text when nobody does."""
        found = self._groups.named(label) or self._directory.named(label)
        return found.id if found else ""

    def unresolved(self) -> tuple[Unresolved, ...]:
        """Return the labels that nobody bears, with the three delegations that come nearest."""
        return tuple(
            Unresolved(label, tuple(each.id for each in self._nearest(label)), tuple(rows))
            for label, rows in self._unresolved.items()
        )

    def official_name(self, identifier: str) -> str:
        """Return the English short name of a delegation."""
        return self._delegations[identifier].names.en

    def suggestion(self, label: str) -> str:
        """Return the nearest names as a sentence."""
        names = [each.names.en for each in self._nearest(label)]
        return f"Did you mean {', '.join(names)}?" if names else "Choose who is meant, or add them as new."

    def _nearest(self, label: str) -> tuple[Delegation, ...]:
        """Return the three that come nearest: answers to the label, to its words, then names that look alike."""
        if label not in self._guesses:
            found = dict.fromkeys(match.delegation.id for match in self._directory.find(label, limit=GUESSES))
            for word in sorted(label.split(), key=len, reverse=True)[:GUESSES]:
                if len(found) < GUESSES:
                    found |= dict.fromkeys(match.delegation.id for match in self._directory.find(word, limit=GUESSES))
            if len(found) < GUESSES and len(self._guesses) < _LOOKED_AT_CLOSELY:
                alike = get_close_matches(fold(label), self._by_english, GUESSES, cutoff=_LEAST_LIKENESS)
                found |= dict.fromkeys(self._by_english[name] for name in alike)
            self._guesses[label] = tuple(self._delegations[each] for each in list(found)[:GUESSES])
        return self._guesses[label]
