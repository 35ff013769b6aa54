"""Search what may not be attributed for every name that would tell who spoke, and propose other words.

The Chatham House Rule protects the identity *and* the affiliation of speakers: no State, no people, no
capital, no person, no organization. A session becomes final only when nothing is found any more.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Delegation, Group, fold
from facilitator.domain.report import ReportParagraph
from facilitator.domain.speaking_order import Inscription
from facilitator.reporting.material import Material
from facilitator.reporting.name_index import Hit, NameIndex
from facilitator.reporting.names import (
    Demonym,
    NameKind,
    names_of_delegations,
    names_of_peoples,
    names_of_persons,
)
from facilitator.reporting.outcome_summary import pledge_level, points_of_session, public_pledges
from facilitator.reporting.points import points_of_paragraphs

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
    for session in material.in_order():
        for point in points_of_session(material, session):
            if point.level is not Attribution.NAMED:
                yield RestrictedText(
                    key=point.key,
                    session_id=session.id,
                    text=point.words,
                    level=point.level,
                    cleared=cleared.get(point.key, ()),
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
            text = " ".join(part for part in (pledge.text, pledge.conditions) if part)
            yield RestrictedText(key=pledge.id, session_id=pledge.session_id, text=text, level=level)


def named_sources(texts: Iterable[RestrictedText], index: NameIndex) -> tuple[NamedSource, ...]:
    """Return every name that stands where none may, in the order of the texts."""
    return tuple(_source(text, hit) for text in texts for hit in index.hits(text.text) if not _is_permitted(text, hit))


def sources_in(paragraph: ReportParagraph, level: Attribution, index: NameIndex) -> tuple[NamedSource, ...]:
    """Return the names in one paragraph as it is being edited."""
    text = RestrictedText(
        key=paragraph.id,
        session_id=paragraph.session_id,
        text=paragraph.text,
        level=level,
        cleared=paragraph.cleared_names,
    )
    return named_sources((text,), index) if level is not Attribution.NAMED else ()


def sessions_named_in(found: Sequence[NamedSource]) -> frozenset[str]:
    """Return the sessions that cannot become final while these names stand."""
    return frozenset(each.text.session_id for each in found)


def _is_permitted(text: RestrictedText, hit: Hit) -> bool:
    if text.level is Attribution.GROUP and hit.name.kind in _OPEN_TO_GROUPS:
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
