"""Say what a laptop is used for, and so what may be done on it."""

from dataclasses import dataclass
from enum import Enum


class Right(Enum):
    """Name what only some laptops may do."""

    GIVE_FLOOR = "give_floor"
    MOVE_LIST = "move_list"
    CHANGE_PROGRAMME = "change_programme"
    FINALIZE = "finalize"
    REOPEN = "reopen"


class Role(Enum):
    """Name what a laptop is used for; one that works alone does everything."""

    ALONE = "alone"
    CHAIR = "chair"
    RAPPORTEUR = "rapporteur"
    SECRETARIAT = "secretariat"

    def may(self, right: Right) -> bool:
        """Return whether a laptop in this role has the right."""
        return right in _RIGHTS[self]

    @property
    def rank(self) -> int:
        """Return whose order of the list counts when two laptops moved the same name at once: the highest."""
        return _RANKS[self]


_RIGHTS = {
    Role.ALONE: set(Right),
    Role.CHAIR: {Right.GIVE_FLOOR, Right.MOVE_LIST, Right.CHANGE_PROGRAMME},
    Role.RAPPORTEUR: set[Right](),
    Role.SECRETARIAT: {Right.MOVE_LIST, Right.CHANGE_PROGRAMME, Right.FINALIZE, Right.REOPEN},
}
_RANKS = {Role.RAPPORTEUR: 0, Role.SECRETARIAT: 1, Role.ALONE: 2, Role.CHAIR: 3}


@dataclass(frozen=True, slots=True)
class Laptop:
    """Hold which laptop this is and what it is used for; the identifier outlives every file."""

    id: str = ""
    role: Role = Role.ALONE
