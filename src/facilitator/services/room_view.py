"""Say what the room may see: a value that cannot hold notes, statistics or gender."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from facilitator.domain.delegations import Delegation
from facilitator.domain.programme import ClockMode, ListStatus, Timer, TimerKind
from facilitator.domain.speaking_clock import ClockReading
from facilitator.services.floor import DelegationById, Floor


class RoomMode(Enum):
    """Name what the screens show: the floor, a slide, a break, or nothing."""

    LIVE = "live"
    HOLD = "hold"
    BREAK = "break"
    BLACKOUT = "blackout"


class RoomMessage(Enum):
    """Name what may be asked of the speaker."""

    NONE = "none"
    CONCLUDE = "conclude"
    SLOW_DOWN = "slow_down"


@dataclass(frozen=True, slots=True)
class RoomSettings:
    """Hold how the screens look: names shown, languages of the captions, logo, scale in per cent."""

    shown_next: int = 5
    captions: tuple[str, ...] = ("en",)
    logo: str = ""
    font_scale: int = 100
    flashes: bool = True
    shows_over_time: bool = True


@dataclass(frozen=True, slots=True)
class RoomSpeaker:
    """Hold one name as the room sees it; `flag` is the stem of a picture, `code` stands in where none is."""

    name: str
    flag: str
    code: str
    on_behalf_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """Hold everything the room and the podium may see, and nothing else; the limit is in seconds."""

    mode: RoomMode
    meeting_title: str
    session_title: str
    local_time: str
    speaker: RoomSpeaker | None
    clock: ClockReading | None
    clock_mode: ClockMode
    limit: int
    following: tuple[RoomSpeaker, ...]
    more: int
    list_closed: bool
    message: RoomMessage
    resumes_at: str
    settings: RoomSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomChoice:
    """Hold what the chair has chosen for the screens."""

    mode: RoomMode = RoomMode.LIVE
    message: RoomMessage = RoomMessage.NONE
    settings: RoomSettings = RoomSettings()


def room_view(
    floor: Floor,
    choice: RoomChoice,
    meeting_title: str,
    delegation: DelegationById,
    now: datetime,
    local_time: Callable[[datetime, str], str],
) -> RoomView:
    """Return what the room may see of the floor at `now`; a break that runs is shown as one.

    Delegations are named in the first language of the captions.
    """
    session, current = floor.session, floor.current
    shown = floor.queue[: choice.settings.shown_next]
    on_break = floor.timer if floor.timer is not None and floor.timer.kind is TimerKind.BREAK else None
    mode = RoomMode.BREAK if on_break is not None and choice.mode is RoomMode.LIVE else choice.mode
    language = next(iter(choice.settings.captions), "en")
    return RoomView(
        mode=mode,
        meeting_title=meeting_title,
        session_title=session.title,
        local_time=local_time(now, "%H:%M"),
        speaker=_speaker(current.delegation_id, current.on_behalf_of, delegation, language) if current else None,
        clock=current.clock.read(now, session.clock_settings) if current else None,
        clock_mode=session.clock_settings.mode,
        limit=current.clock.limit if current else 0,
        following=tuple(_speaker(each.delegation_id, each.on_behalf_of, delegation, language) for each in shown),
        more=len(floor.queue) - len(shown),
        list_closed=session.list_status is not ListStatus.OPEN,
        message=choice.message if current else RoomMessage.NONE,
        resumes_at=_resumes_at(on_break, local_time),
        settings=choice.settings,
    )


def _speaker(delegation_id: str, groups: tuple[str, ...], delegation: DelegationById, language: str) -> RoomSpeaker:
    who = delegation(delegation_id)
    names = [_name(delegation(group), group, language) for group in groups]
    return RoomSpeaker(
        name=_name(who, "", language),
        flag=who.flag if who else "",
        code=delegation_id,
        on_behalf_of=", ".join(names),
    )


def _name(delegation: Delegation | None, otherwise: str, language: str) -> str:
    return delegation.names.in_language(language) if delegation else otherwise


def _resumes_at(timer: Timer | None, local_time: Callable[[datetime, str], str]) -> str:
    return local_time(timer.ends_at, "%H:%M") if timer else ""
