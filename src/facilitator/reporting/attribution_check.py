"""Search what may not be attributed for every name that would tell who spoke, and propose other words.

The Chatham House Rule protects the identity *and* the affiliation of speakers: no State, no people, no
capital, no person, no organization. A session becomes final only when nothing is found any more.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment
from facilitator.domain.delegations import Delegation, Group, fold
from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.programme import SessionKind
from facilitator.domain.speaking_order import Inscription
from facilitator.reporting.material import Material, is_final, narrowed
from facilitator.reporting.name_index import Hit, NameIndex
from facilitator.reporting.names import (
    Demonym,
    NameKind,
    names_of_delegations,
    names_of_peoples,
    names_of_persons,
)
from facilitator.reporting.open_commitments import commitment_level, commitment_sentence, open_commitments
from facilitator.reporting.outcome_summary import pledge_level, points_of_session, public_pledges
from facilitator.reporting.points import points_of_paragraphs
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.since_last_meeting import public_points

NAMED_IN_REFUSAL = 6
"""How many names a refusal quotes."""
_OPEN_TO_GROUPS = frozenset({NameKind.GROUP, NameKind.ORGANIZATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedText:
    """Hold a text that may not tell its source; `key` is the paragraph's, the note's or the pledge's id."""

    key: str
    session_id: str
    text: str
    level: Attribution
    cleared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSource:
    """Hold one name found where none may stand, and the words proposed instead."""

    text: RestrictedText
    hit: Hit
    start: int
    end: int
    proposed: str

    @property
    def mended(self) -> str:
        """Return the text with the proposed words in the place of the name."""
        return self.text.text[: self.start] + self.proposed + self.text.text[self.end :]


def index_of(
    material: Material, groups: Iterable[Group], demonyms: Iterable[Demonym], inscriptions: Iterable[Inscription] = ()
) -> NameIndex:
    """Return the index of every name that could give a speaker of this meeting away.

    The same names give the same index: what it has read before, it need not read again.
    """
    spoken, inscribed = material.interventions, list(inscriptions)
    heard = frozenset({each.delegation_id for each in spoken} | {each.delegation_id for each in inscribed})
    persons = [each.speaker for each in spoken] + [each.speaker for each in inscribed]
    persons += [each.presiding_officer for each in spoken]
    for session in material.sessions:
        persons += [session.presiding_officer, session.moderator, session.rapporteur]
    return _index_of(
        tuple(material.delegations.values()),
        tuple(groups),
        heard,
        tuple(demonyms),
        material.meeting.place,
        tuple(dict.fromkeys(persons)),
    )


@lru_cache(maxsize=1)
def _index_of(
    delegations: tuple[Delegation, ...],
    groups: tuple[Group, ...],
    heard: frozenset[str],
    demonyms: tuple[Demonym, ...],
    place: str,
    persons: tuple[str, ...],
) -> NameIndex:
    return NameIndex(
        (
            *names_of_delegations(delegations, groups, heard),
            *names_of_peoples(demonyms, place),
            *names_of_persons(persons),
        )
    )


def restricted_texts(material: Material) -> Iterator[RestrictedText]:
    """Yield every text of the report that may not be attributed by name."""
    cleared = {each.id: each.cleared_names for each in material.paragraphs}
    clear = material.settings.cleared_in
    for session in material.in_order():
        for point in points_of_session(material, session):
            if point.level is not Attribution.NAMED:
                yield RestrictedText(
                    key=point.key,
                    session_id=session.id,
                    text=point.words,
                    level=point.level,
                    cleared=cleared.get(point.key) or clear(point.key),
                )
    across = [each for each in material.paragraphs if not each.session_id]
    for point in points_of_paragraphs(material, across):
        if point.level is not Attribution.NAMED:
            yield RestrictedText(
                key=point.key, session_id="", text=point.words, level=point.level, cleared=cleared[point.key]
            )
    for pledge in public_pledges(material):
        level = pledge_level(material, pledge)
        if level is not Attribution.NAMED:
            parts = (pledge.text, pledge.conditions, pledge.unit, pledge.available_from)
            text = " \u00b7 ".join(part for part in parts if part)
            yield RestrictedText(
                key=pledge.id, session_id=pledge.session_id, text=text, level=level, cleared=clear(pledge.id)
            )
    settled = [each for each in public_points(material) if isinstance(each, Commitment) and each.status.is_closed]
    for each in (*open_commitments(material), *settled):
        level = commitment_level(material, each)
        if level is not Attribution.NAMED:
            text = commitment_sentence(each, level, material.language)
            yield RestrictedText(
                key=each.id, session_id=each.session_id, text=text, level=level, cleared=clear(each.id)
            )


def named_sources(texts: Iterable[RestrictedText], index: NameIndex) -> tuple[NamedSource, ...]:
    """Return every name that stands where none may, in the order of the texts."""
    return tuple(_source(text, hit) for text in texts for hit in index.hits(text.text) if not _is_permitted(text, hit))


def refuse_names(material: Material, choice: ReportChoice, file_name: str, index: NameIndex) -> None:
    """Raise RuleBrokenError when the report is final and names somebody whom it may not name.

    Its file must not do so either, unless all of it is on the record; the co-hosts may be named anywhere.
    """
    chosen, _ = narrowed(material, choice)
    if not is_final(chosen):
        return
    found = [each.hit for each in named_sources(restricted_texts(chosen), index)]
    if any(each.attribution is not Attribution.NAMED for each in chosen.sessions if each.kind is SessionKind.SESSION):
        spaced = file_name.replace("_", " ")
        found += [hit for hit in index.hits(spaced) if hit.name.stands_for not in material.meeting.co_hosts]
    if found:
        names = ", ".join(dict.fromkeys(f"\u201c{each.found}\u201d" for each in found[:NAMED_IN_REFUSAL]))
        raise RuleBrokenError(
            f"The report is final and cannot be written yet. Names that stand where none may: {names}; "
            f"{len(found)} in all. Replace them, or keep those that are no source, under Checks; "
            "the name of the file counts too."
        )


def _is_permitted(text: RestrictedText, hit: Hit) -> bool:
    if text.level is Attribution.GROUP and hit.name.kind in _OPEN_TO_GROUPS:
        return True
    if hit.name.kind is NameKind.CAPITAL and _NAMED_AFTER.match(text.text, hit.end):
        return True
    return fold(hit.found) in text.cleared


_REPLACEMENTS = {
    "en": {
        NameKind.STATE: "one delegation",
        NameKind.PEOPLE: "one delegation\u2019s",
        NameKind.CAPITAL: "one capital",
        NameKind.PERSON: "one speaker",
        NameKind.ORGANIZATION: "one organization",
        NameKind.GROUP: "one group of States",
    },
    "fr": dict.fromkeys(NameKind, "une d\u00e9l\u00e9gation"),
    "es": dict.fromkeys(NameKind, "una delegaci\u00f3n"),
    "ru": dict.fromkeys(NameKind, "\u043e\u0434\u043d\u0430 \u0434\u0435\u043b\u0435\u0433\u0430\u0446\u0438\u044f"),
    "zh": dict.fromkeys(NameKind, "\u4e00\u4e2a\u4ee3\u8868\u56e2"),
    "ar": dict.fromkeys(NameKind, "\u0623\u062d\u062f \u0627\u0644\u0648\u0641\u0648\u062f"),
}
_NAMED_AFTER = re.compile(r" (?:\d{4} )?(?:Peacekeeping )?(?:Ministerial|Declaration|Principles|Commitments|Process)\b")
"""What makes a capital part of the name of a meeting or a text: "the Berlin Ministerial" tells nobody's view."""
_BEFORE = re.compile(
    r"(?:\bthe (?:representative|delegation|minister|ambassador|government|delegate) of )?(?:\bthe )?$"
    r"|(?:\b(?:H\.E\.|Mr|Ms|Mrs|Miss|Dr|General|Colonel|Ambassador|Minister|Professor)\.? )+$",
    re.IGNORECASE,
)
"""What goes with the name that follows: the article, the office, the form of address."""
_AFTER_PEOPLE = re.compile(
    r" (?:delegation|representative|minister|ambassador|delegate|government)\b(?!\w)", re.IGNORECASE
)


def _source(text: RestrictedText, hit: Hit) -> NamedSource:
    """Return the hit with the words around it that go with the name: the article, the office."""
    language = hit.name.language or "en"
    before = _BEFORE.search(text.text, 0, hit.start)
    start = before.start() if before and language == "en" else hit.start
    end = hit.end
    proposed = _REPLACEMENTS[language][hit.name.kind]
    if hit.name.kind is NameKind.PEOPLE and language == "en":
        office = _AFTER_PEOPLE.match(text.text, hit.end)
        if office:
            end, proposed = office.end(), "one delegation"
    if _begins_sentence(text.text, start):
        proposed = proposed[0].upper() + proposed[1:]
    return NamedSource(text=text, hit=hit, start=start, end=end, proposed=proposed)


def _begins_sentence(text: str, place: int) -> bool:
    before = text[:place].rstrip()
    return not before or before[-1] in ".!?"
