"""Describe the programme: sessions, their segments, themes and guiding questions."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Category


class SessionKind(Enum):
    """Tell a working session from a ceremony and a break."""

    SESSION = "session"
    CEREMONY = "ceremony"
    BREAK = "break"


class ListStatus(Enum):
    """Say whether the list of speakers takes new inscriptions (GA rule 73)."""

    INITIALLY_CLOSED = "initially_closed"
    OPEN = "open"
    CLOSED = "closed"


class OrderPreset(Enum):
    """Name the customs by which a list of speakers is put in order."""

    GROUPS_FIRST = "groups_first"
    HEADS_OF_STATE_FIRST = "heads_of_state_first"
    FIRST_COME = "first_come"
    LOTS = "lots"
    ALPHABETICAL = "alphabetical"


class SegmentKind(Enum):
    """Name the parts that a session may have."""

    OPENING = "opening"
    KEYNOTE = "keynote"
    PANEL = "panel"
    FLOOR = "floor"
    WRAP_UP = "wrap_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimits:
    """Hold the time limits of a session in seconds, by category of speaker and kind of intervention; 0 is none.

    The defaults are the assumptions of the Montevideo programme, not rules. `replies` is how many a delegation
    may make in the session, 0 when there is no right of reply (decision 34/401 speaks of two).
    """

    member_state: int = 180
    observer_state: int = 180
    regional_organization: int = 180
    other_organization: int = 120
    united_nations_entity: int = 180
    civil_society: int = 120
    expert: int = 180
    other: int = 120
    group: int = 300
    panellist: int = 420
    first_reply: int = 180
    second_reply: int = 120
    point_of_order: int = 60
    question: int = 60
    answer: int = 120
    replies: int = 2

    def capped(self, seconds: int) -> "TimeLimits":
        """Return the limits with none of those for statements longer than `seconds`."""
        names = ("group", *(category.value for category in Category))
        return replace(self, **{name: min(getattr(self, name) or seconds, seconds) for name in names})

    def for_category(self, category: Category) -> int:
        """Return the limit for a delegation that speaks for itself."""
        limit: int = getattr(self, category.value)
        return limit


class ClockMode(Enum):
    """Name what a session's clock shows: the time left, the time spoken, or only the time of day."""

    COUNTDOWN = "countdown"
    COUNT_UP = "count_up"
    CLOCK_ONLY = "clock_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSettings:
    """Hold what a session's clock shows, when it warns (seconds before the limit), and its grace after it."""

    first_warning: int = 60
    second_warning: int = 30
    grace: int = 0
    mode: ClockMode = ClockMode.COUNTDOWN


@dataclass(frozen=True, slots=True)
class TimeBank:
    """Hold the seconds allotted to a delegation or a group for all that is said in its name in a session."""

    party_id: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Hold one sitting of the meeting; all times are UTC.

    `hard_stop` is when interpretation ends, which may differ from the planned end.
    `assumption` marks a timing that nobody has confirmed. `chair_notes` are the chair's own: no report and no
    screen of the room shows them.
    """

    id: str
    code: str
    position: int
    title: str
    kind: SessionKind
    planned_start: datetime
    planned_end: datetime
    hard_stop: datetime | None = None
    theme_ids: tuple[str, ...] = ()
    room: str = ""
    presiding_officer: str = ""
    moderator: str = ""
    rapporteur: str = ""
    attribution: Attribution = Attribution.QUANTIFIED
    limits: TimeLimits = field(default_factory=TimeLimits)
    clock_settings: ClockSettings = field(default_factory=ClockSettings)
    order_preset: OrderPreset = OrderPreset.GROUPS_FIRST
    list_status: ListStatus = ListStatus.OPEN
    list_closes_at: datetime | None = None
    wrap_up_minutes: int = 5
    assumption: bool = False
    time_banks: tuple[TimeBank, ...] = ()
    chair_notes: str = ""


class TimerKind(Enum):
    """Name what a timer beside the floor measures."""

    BREAK = "break"
    SILENCE = "silence"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Hold a timer beside the floor: a break, a minute of silence; times are UTC, the length in seconds."""

    id: str
    session_id: str
    kind: TimerKind
    label: str
    started_at: datetime
    seconds: int
    stopped_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """Return when the time will be over, in UTC."""
        return self.started_at + timedelta(seconds=self.seconds)

    def remaining(self, now: datetime) -> float:
        """Return the seconds left, negative once they have passed."""
        return self.seconds - ((self.stopped_at or now) - self.started_at).total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Hold one part of a session and the minutes planned for it."""

    id: str
    session_id: str
    position: int
    kind: SegmentKind
    title: str
    planned_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Hold one theme of the meeting; `tag` is what a rapporteur types after #."""

    id: str
    position: int
    tag: str
    title: str
    definition: str = ""
    colour: str = "#5b6b7a"
    parent_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidingQuestion:
    """Hold one question of the concept note that a session should answer."""

    id: str
    theme_id: str
    position: int
    text: str
