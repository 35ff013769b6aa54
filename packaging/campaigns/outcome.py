"""Say how a trial went."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Outcome:
    """Hold how often something was tried, how often the meeting was whole afterwards, and what was lost.

    `lost` counts acknowledged acts; `remarks` are for whoever has to look for the reason.
    """

    name: str
    tried: int = 0
    survived: int = 0
    acknowledged: int = 0
    lost: int = 0
    simulates: str = ""
    remarks: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Return whether nothing was lost and everything survived."""
        return self.tried > 0 and self.survived == self.tried and self.lost == 0
