"""Offer the chair what to say, ready to be read aloud in English, French or Spanish.

Every name stands as a sentence needs it: "the Gambia", "l'Uruguay", "el Estado Plurinacional de Bolivia".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.programme import TimerKind
from facilitator.domain.speaking_order import Inscription, InscriptionState
from facilitator.services.floor import DelegationById, Floor
from facilitator.services.outlook import WayToFit
from facilitator.services.running_names import of_delegation
from facilitator.services.script_words import WORDS, Line, Phrase

LocalTime = Callable[[datetime, str], str]
_MINUTE = 60
_AND = {"en": " and ", "fr": " et ", "es": " y "}
_DURATIONS = {
    "en": ("minute", "minutes", " and ", "second", "seconds"),
    "fr": ("minute", "minutes", " ", "seconde", "secondes"),
    "es": ("minuto", "minutos", " y ", "segundo", "segundos"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairScript:
    """Write phrases for one floor in one language ("en", "fr" or "es")."""

    floor: Floor
    language: str
    delegation: DelegationById
    local_time: LocalTime

    def now(self) -> str:
        """Return what to say next: thanks to the speaker, and the floor to the next one."""
        current, following = self.floor.current, self._following()
        sentences = []
        if current is not None and current.kind is not InterventionKind.POINT_OF_ORDER:
            sentences.append(self._line(Line.THANK, current.delegation_id))
        if current is not None and current.kind is InterventionKind.POINT_OF_ORDER:
            sentences.append(self._line(Line.POINT, current.delegation_id))
        elif not following:
            sentences.append(WORDS[self.language][Line.NO_MORE])
        else:
            sentences.append(self._give(following))
        return " ".join(sentence for sentence in sentences if sentence)

    def phrase(self, phrase: Phrase) -> str:
        """Return one of the phrases for any moment, empty where the time it speaks of has not been set."""
        session, timer = self.floor.session, self.floor.timer
        limits = session.limits
        on_break = timer if timer is not None and timer.kind is TimerKind.BREAK else None
        moment = session.list_closes_at if phrase is Phrase.CLOSES_AT else on_break and on_break.ends_at
        if phrase in {Phrase.CLOSES_AT, Phrase.SUSPEND} and moment is None:
            return ""
        if phrase is Phrase.LIMIT and not limits.member_state:
            return ""
        return WORDS[self.language][phrase].format(
            limit=duration_words(limits.member_state, self.language),
            first=duration_words(limits.first_reply, self.language),
            second=duration_words(limits.second_reply, self.language),
            time=self.local_time(moment, "%H:%M") if moment else "",
        )

    def announcement(self, way: WayToFit) -> str:
        """Return how to announce a choice that makes the session end in time."""
        words = WORDS[self.language]
        if way.limit is not None:
            return words[Line.SHORTER].format(limit=duration_words(way.limit, self.language))
        if way.last is not None:
            return self._line(Line.CLOSED_AFTER, way.last.delegation_id)
        return words[Line.CARRIED_OVER].format(count=way.carried_over)

    def _following(self) -> tuple[Inscription, ...]:
        granted = (each for each in self.floor.replies if each.state is InscriptionState.INSCRIBED)
        return (*self.floor.queue, *granted)

    def _give(self, following: tuple[Inscription, ...]) -> str:
        first = following[0]
        if first.kind is InterventionKind.REPLY:
            return self._line(Line.REPLY, first.delegation_id)
        then = self.delegation(following[1].delegation_id) if following[1:] else None
        who = self.delegation(first.delegation_id)
        if who is None:
            return ""
        groups = [self._of(group) for group in first.on_behalf_of]
        words = WORDS[self.language]
        return words[Line.GIVE if then is None else Line.GIVE_THEN].format(
            of=of_delegation(who, self.language),
            behalf=words[Line.GROUP].format(group=_AND[self.language].join(groups)) if groups else "",
            speaker=f", {first.speaker}" if first.speaker else "",
            then=of_delegation(then, self.language) if then else "",
        )

    def _of(self, identifier: str) -> str:
        found = self.delegation(identifier)
        if found is not None:
            return of_delegation(found, self.language)
        return f"{'of' if self.language == 'en' else 'de'} {identifier}"

    def _line(self, line: Line, delegation_id: str) -> str:
        who: Delegation | None = self.delegation(delegation_id)
        return WORDS[self.language][line].format(of=of_delegation(who, self.language)) if who else ""


def duration_words(seconds: int, language: str) -> str:
    """Return a length as it is read aloud: "2 minutes and 10 seconds"."""
    minute, minutes, joint, second, several = _DURATIONS[language]
    whole, rest = divmod(seconds, _MINUTE)
    parts = []
    if whole:
        parts.append(f"{whole} {minute if whole == 1 else minutes}")
    if rest or not whole:
        parts.append(f"{rest} {second if rest == 1 else several}")
    return joint.join(parts)
