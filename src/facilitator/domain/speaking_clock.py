"""Measure one intervention: a clock that is nothing but its intervals and its limit.

The clock never ticks. Every question and every transition takes `now` (aware, UTC), so a crash,
a sleep or a slow screen cannot make it wrong.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import ClockSettings


class Phase(Enum):
    """Name what the clock is doing."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


class Signal(Enum):
    """Name how near the limit is: what the speaker should notice."""

    CALM = "calm"
    FIRST_WARNING = "first_warning"
    SECOND_WARNING = "second_warning"
    GRACE = "grace"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Interval:
    """Hold one stretch of speaking, in UTC; `ended` is None while it lasts."""

    started: datetime
    ended: datetime | None = None

    def seconds(self, now: datetime) -> float:
        """Return how long the stretch lasted, or has lasted at `now`, in seconds."""
        return max(0.0, ((self.ended or now) - self.started).total_seconds())


@dataclass(frozen=True, slots=True)
class ClockReading:
    """Hold what a clock shows at one moment; all figures in seconds.

    `remaining` is None without a limit, and `over` is 0 until the limit has passed.
    """

    phase: Phase
    signal: Signal
    elapsed: float
    remaining: float | None
    over: float
    paused: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingClock:
    """Hold the limit in seconds (0: none) and the stretches spoken so far."""

    limit: int = 0
    intervals: tuple[Interval, ...] = ()
    stopped: bool = False

    @property
    def phase(self) -> Phase:
        """Return what the clock is doing."""
        if self.stopped:
            return Phase.STOPPED
        if not self.intervals:
            return Phase.READY
        return Phase.PAUSED if self.intervals[-1].ended else Phase.RUNNING

    @property
    def started_at(self) -> datetime | None:
        """Return when speaking began, in UTC."""
        return self.intervals[0].started if self.intervals else None

    @property
    def ended_at(self) -> datetime | None:
        """Return when the clock was stopped, in UTC."""
        return self.intervals[-1].ended if self.stopped and self.intervals else None

    def start(self, now: datetime) -> "SpeakingClock":
        """Return the clock running from `now`; raise RuleBrokenError unless it is ready."""
        self._require(Phase.READY, "The clock has already been started.")
        return replace(self, intervals=(Interval(now),))

    def pause(self, now: datetime) -> "SpeakingClock":
        """Return the clock paused at `now`; raise RuleBrokenError unless it runs."""
        self._require(Phase.RUNNING, "Only a running clock can be paused.")
        return self._closed(now)

    def resume(self, now: datetime) -> "SpeakingClock":
        """Return the clock running again from `now`; raise RuleBrokenError unless it is paused."""
        self._require(Phase.PAUSED, "Only a paused clock can go on.")
        last_end = self.intervals[-1].ended
        assert last_end is not None
        return replace(self, intervals=(*self.intervals, Interval(max(now, last_end))))

    def stop(self, now: datetime) -> "SpeakingClock":
        """Return the clock stopped for good at `now`; raise RuleBrokenError when it already is."""
        if self.stopped:
            raise RuleBrokenError("This intervention has already ended.")
        return replace(self._closed(now), stopped=True)

    def extended(self, seconds: int) -> "SpeakingClock":
        """Return the clock with `seconds` more (or fewer) to speak, never less than one second."""
        if self.limit == 0:
            raise RuleBrokenError("This intervention has no time limit to change.")
        return replace(self, limit=max(1, self.limit + seconds))

    def began_earlier(self, seconds: int) -> "SpeakingClock":
        """Return the clock as if it had been started `seconds` sooner: for a start pressed too late."""
        if not self.intervals:
            raise RuleBrokenError("The clock has not been started yet.")
        first, *others = self.intervals
        return replace(self, intervals=(replace(first, started=first.started - timedelta(seconds=seconds)), *others))

    def corrected(self, began: datetime, ended: datetime | None) -> "SpeakingClock":
        """Return the clock with another begin and, once stopped, another end; pauses outside are dropped.

        Raise RuleBrokenError when the end would come before the begin.
        """
        if not self.intervals:
            raise RuleBrokenError("The clock has not been started yet.")
        last = ended or self.intervals[-1].ended
        if last is not None and last < began:
            raise RuleBrokenError("An intervention cannot end before it began.")
        kept = [each for each in self.intervals if each.ended is None or each.ended > began]
        kept = [each for each in kept if last is None or each.started < last] or [Interval(began, last)]
        first = replace(kept[0], started=began)
        kept = [first, *kept[1:]]
        return replace(self, intervals=(*kept[:-1], replace(kept[-1], ended=last)))

    def elapsed(self, now: datetime) -> float:
        """Return the seconds spoken so far, pauses left out."""
        return sum(interval.seconds(now) for interval in self.intervals)

    def paused(self, now: datetime) -> float:
        """Return the seconds of pause so far."""
        if not self.intervals:
            return 0.0
        end = now if self.phase in {Phase.RUNNING, Phase.PAUSED} else (self.ended_at or now)
        whole = max(0.0, (end - self.intervals[0].started).total_seconds())
        return max(0.0, whole - self.elapsed(now))

    def read(self, now: datetime, settings: ClockSettings) -> ClockReading:
        """Return what the clock shows at `now`."""
        elapsed = self.elapsed(now)
        remaining = self.limit - elapsed if self.limit else None
        return ClockReading(
            phase=self.phase,
            signal=_signal(remaining, self.limit, settings),
            elapsed=elapsed,
            remaining=remaining,
            over=max(0.0, -remaining) if remaining is not None else 0.0,
            paused=self.paused(now),
        )

    def _closed(self, now: datetime) -> "SpeakingClock":
        if self.phase is not Phase.RUNNING:
            return self
        *others, last = self.intervals
        return replace(self, intervals=(*others, replace(last, ended=max(now, last.started))))

    def _require(self, phase: Phase, sentence: str) -> None:
        if self.phase is not phase:
            raise RuleBrokenError(sentence)


def _signal(remaining: float | None, limit: int, settings: ClockSettings) -> Signal:
    """Return how near the limit is; under a short limit the first warning waits until half of it has passed."""
    if remaining is None or remaining > min(settings.first_warning, limit / 2):
        return Signal.CALM
    if remaining > min(settings.second_warning, limit / 4):
        return Signal.FIRST_WARNING
    if remaining > 0:
        return Signal.SECOND_WARNING
    return Signal.GRACE if -remaining < settings.grace else Signal.OVER
