"""Keep the speakers' list in order: precedence, rank, time of receipt, and the chair's own moves.

The order is stored as one position per inscription, a text that always leaves room between two
neighbours. A manual move marks the inscription as placed; no later sorting takes it from its place.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from facilitator.domain.delegations import Category, Delegation
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import OrderPreset

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class Rank(Enum):
    """Name the protocol levels of speakers, the highest first (GA practice, `HEAD_OF_STATE` with government)."""

    HEAD_OF_STATE = "head_of_state"
    MINISTER = "minister"
    VICE_MINISTER = "vice_minister"
    HEAD_OF_DELEGATION = "head_of_delegation"
    SENIOR_OFFICIAL = "senior_official"
    EXPERT = "expert"
    UNSPECIFIED = "unspecified"


class Gender(Enum):
    """Name the gender a delegation declares for its speaker; it is never inferred from a name."""

    NOT_STATED = "not_stated"
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class InscriptionState(Enum):
    """Name where an inscription stands; who is next is never stored: it is the first one waiting."""

    REQUESTED = "requested"
    INSCRIBED = "inscribed"
    SPEAKING = "speaking"
    SPOKEN = "spoken"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    TEXT_ONLY = "text_only"
    NOT_REACHED = "not_reached"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscription:
    """Hold one entry of a session's list of speakers.

    `number` is the order of receipt and never changes; `placed` says that the chair chose the place by hand.
    `parked` keeps a reply for the end of the session; `about_id` is the intervention it replies to.
    `lot` is the lot drawn, 0 for those who came after the draw. `prepared` tells an inscription made before the
    session from a request from the floor. `remark` says why it left the list, or who agreed to a swap.
    `on_behalf_of` and `aligned_with` are separate facts: a group may be spoken for or only agreed with.
    """

    id: str
    session_id: str
    delegation_id: str
    number: int
    received_at: datetime
    position: str
    placed: bool = False
    parked: bool = False
    kind: InterventionKind = InterventionKind.STATEMENT
    about_id: str = ""
    state: InscriptionState = InscriptionState.INSCRIBED
    speaker: str = ""
    rank: Rank = Rank.UNSPECIFIED
    gender: Gender = Gender.NOT_STATED
    lot: int = 0
    on_behalf_of: tuple[str, ...] = ()
    aligned_with: tuple[str, ...] = ()
    prepared: bool = False
    remark: str = ""

    @property
    def is_waiting(self) -> bool:
        """Return whether the inscription waits for the floor among the others on the list."""
        return (
            self.state is InscriptionState.INSCRIBED
            and not self.parked
            and self.kind is not InterventionKind.POINT_OF_ORDER
        )

    @property
    def is_parked_reply(self) -> bool:
        """Return whether it is a reply, asked for or granted, that is kept for the end."""
        pending = self.state in {InscriptionState.REQUESTED, InscriptionState.INSCRIBED}
        return pending and self.parked and self.kind is InterventionKind.REPLY


_STANDING = {
    Category.MEMBER_STATE: 0,
    Category.OBSERVER_STATE: 1,
    Category.REGIONAL_ORGANIZATION: 2,
    Category.OTHER_ORGANIZATION: 2,
    Category.UNITED_NATIONS_ENTITY: 3,
    Category.CIVIL_SOCIETY: 4,
    Category.EXPERT: 4,
    Category.OTHER: 5,
}

_UNKNOWN_STANDING = 6
_FROM_THE_FLOOR = 10

SortKey = tuple[int, int, str, int]
DelegationById = Callable[[str], Delegation | None]


def sort_key(inscription: Inscription, delegation: Delegation | None, preset: OrderPreset) -> SortKey:
    """Return what an inscription is sorted by: precedence, rank, name or lot, order of receipt.

    Panellists open the floor. Group statements go before or after Heads of State, by the preset; then those
    inscribed beforehand go before those who asked from the floor, and States before observers, these before
    organizations, United Nations entities, civil society and experts.
    """
    number = inscription.number
    if inscription.kind is InterventionKind.PANELLIST:
        return (-3, 0, "", number)
    if preset is OrderPreset.FIRST_COME:
        return (0, 0, "", number)
    if preset is OrderPreset.LOTS:
        return (0 if inscription.lot else 1, inscription.lot, "", number)
    name = delegation.sort_key if delegation else "\uffff"
    if preset is OrderPreset.ALPHABETICAL:
        return (0, 0, name, number)
    standing = _STANDING[delegation.category] if delegation else _UNKNOWN_STANDING
    if not inscription.prepared:
        standing += _FROM_THE_FLOOR
    rank = list(Rank).index(inscription.rank)
    if inscription.on_behalf_of:
        return (-1, 0, "", number)
    if preset is OrderPreset.HEADS_OF_STATE_FIRST and inscription.rank is Rank.HEAD_OF_STATE:
        return (-2, 0, "", number)
    return (standing, rank, "", number)


def position_between(before: str, after: str) -> str:
    """Return a position strictly between two others; an empty text stands for the end on that side.

    Positions are compared as text and never end in the lowest digit, so there is always room.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not come before {after!r}")
    prefix = ""
    index = 0
    while True:
        low = DIGITS.index(before[index]) if index < len(before) else 0
        high = DIGITS.index(after[index]) if index < len(after) else len(DIGITS)
        if high - low > 1:
            return prefix + DIGITS[(low + high) // 2]
        prefix += DIGITS[low]
        if high > low:
            after = ""
        index += 1


def in_order(inscriptions: Sequence[Inscription]) -> tuple[Inscription, ...]:
    """Return the inscriptions by position; two laptops may have given the same one, and then all agree by the rest."""
    return tuple(sorted(inscriptions, key=lambda each: (each.position, each.number, each.id)))


def waiting(inscriptions: Sequence[Inscription]) -> tuple[Inscription, ...]:
    """Return those who still wait for the floor, the next one first."""
    return tuple(each for each in in_order(inscriptions) if each.is_waiting)


def parked_replies(inscriptions: Sequence[Inscription]) -> tuple[Inscription, ...]:
    """Return the replies kept for the end, in the order in which they were asked for."""
    return tuple(sorted((each for each in inscriptions if each.is_parked_reply), key=lambda each: each.number))


def waiting_points_of_order(inscriptions: Sequence[Inscription]) -> tuple[Inscription, ...]:
    """Return the points of order not yet heard, first raised first heard."""
    raised = (
        each
        for each in inscriptions
        if each.kind is InterventionKind.POINT_OF_ORDER and each.state is InscriptionState.INSCRIBED
    )
    return tuple(sorted(raised, key=lambda each: each.number))


def position_for(
    inscription: Inscription,
    list_so_far: Sequence[Inscription],
    delegation: DelegationById,
    preset: OrderPreset,
) -> str:
    """Return the position at which a new inscription joins those waiting.

    It goes after the last one that the rules put before it; those placed by hand are passed over.
    """
    queue = waiting(list_so_far)
    own = sort_key(inscription, delegation(inscription.delegation_id), preset)
    place = len(queue)
    while place > 0:
        other = queue[place - 1]
        if not other.placed and sort_key(other, delegation(other.delegation_id), preset) <= own:
            break
        place -= 1
    else:
        place = _leading_placed(queue)
    return _position_at(place, queue, list_so_far)


def moved(inscription_id: str, place: int, list_so_far: Sequence[Inscription]) -> Inscription:
    """Return the inscription put by hand at `place` (0: next) among those waiting."""
    queue = waiting(list_so_far)
    inscription = next(each for each in queue if each.id == inscription_id)
    others = tuple(each for each in queue if each.id != inscription_id)
    place = min(max(place, 0), len(others))
    rest = [each for each in list_so_far if each.id != inscription_id]
    return replace(inscription, position=_position_at(place, others, rest), placed=True)


def resorted(
    inscriptions: Sequence[Inscription], delegation: DelegationById, preset: OrderPreset
) -> tuple[Inscription, ...]:
    """Return those waiting in the order of the preset, each placed one still in the place it was given."""
    queue = waiting(inscriptions)
    free = sorted(
        (each for each in queue if not each.placed),
        key=lambda each: sort_key(each, delegation(each.delegation_id), preset),
    )
    supply = iter(free)
    wanted = [each if each.placed else next(supply) for each in queue]
    slots = [each.position for each in queue]
    return tuple(replace(each, position=slot) for each, slot in zip(wanted, slots, strict=True))


def passed_over(
    inscription_id: str, inscriptions: Sequence[Inscription], delegation: DelegationById, preset: OrderPreset
) -> Inscription:
    """Return the inscription behind the last one of its own category: for a speaker absent when called."""
    queue = waiting(inscriptions)
    absent = next(each for each in queue if each.id == inscription_id)
    others = [each for each in queue if each.id != inscription_id]
    own = sort_key(absent, delegation(absent.delegation_id), preset)[0]
    place = 0
    for index, other in enumerate(others, start=1):
        if sort_key(other, delegation(other.delegation_id), preset)[0] == own:
            place = index
    return moved(inscription_id, place, inscriptions)


def swapped(first_id: str, second_id: str, inscriptions: Sequence[Inscription]) -> tuple[Inscription, Inscription]:
    """Return two waiting inscriptions with their places exchanged."""
    queue = {each.id: each for each in waiting(inscriptions)}
    first, second = queue[first_id], queue[second_id]
    return (
        replace(first, position=second.position, placed=True),
        replace(second, position=first.position, placed=True),
    )


def next_number(inscriptions: Sequence[Inscription]) -> int:
    """Return the number of receipt for the next inscription."""
    return max((each.number for each in inscriptions), default=0) + 1


def _leading_placed(queue: Sequence[Inscription]) -> int:
    for place, each in enumerate(queue):
        if not each.placed:
            return place
    return len(queue)


def _position_at(place: int, queue: Sequence[Inscription], everyone: Sequence[Inscription]) -> str:
    """Return a position before `queue[place]` and after everyone whose position is lower."""
    after = queue[place].position if place < len(queue) else ""
    taken = [each.position for each in everyone]
    before = max((position for position in taken if not after or position < after), default="")
    return position_between(before, after)
