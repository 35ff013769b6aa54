"""Gather what the checks have to say about a report, in one form: where, what, and what would mend it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from facilitator.domain.quantifiers import WordingFault, doubts
from facilitator.domain.report import in_order
from facilitator.reporting.attribution_check import named_sources, restricted_texts
from facilitator.reporting.completeness import GAPS, Gap, missing_in
from facilitator.reporting.editorial_check import RULES, KeyedWords, editorial_findings, shape_findings
from facilitator.reporting.material import Material, Report
from facilitator.reporting.name_index import NameIndex
from facilitator.reporting.outcome_summary import points_of_session
from facilitator.reporting.points import points_of_paragraphs


class FindingKind(Enum):
    """Sort findings by what they mean for the report; a name stops *final*, the others are advice."""

    NAME = "name"
    NUMBER = "number"
    WORDING = "wording"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Hold one finding. `mended` is the whole text with `proposed` in it; empty where only an editor can mend.

    `key` is the paragraph's, the note's, the pledge's or the session's id.
    """

    kind: FindingKind
    session_id: str
    key: str
    found: str
    says: str
    text: str = ""
    proposed: str = ""
    mended: str = ""
    start: int = 0


def all_findings(material: Material, report: Report, index: NameIndex) -> tuple[Finding, ...]:
    """Return everything the checks find: names first, then numbers, wording, and what is missing."""
    return (*_names(material, index), *_numbers(material), *_wording(material, report), *_missing(material))


def _names(material: Material, index: NameIndex) -> Iterator[Finding]:
    for each in named_sources(restricted_texts(material), index):
        meant = material.delegations.get(each.hit.name.stands_for)
        yield Finding(
            kind=FindingKind.NAME,
            session_id=each.text.session_id,
            key=each.text.key,
            found=each.hit.found,
            says=f"It may tell the source: {meant.names.en if meant else each.hit.name.stands_for}.",
            text=each.text.text,
            proposed=each.proposed,
            mended=each.mended,
            start=each.hit.start,
        )


_DOUBTS = {
    WordingFault.NUMBER: "The evidence asks for another word.",
    WordingFault.BROAD: "\u201cBroad support\u201d needs two thirds of those heard, and nobody against.",
    WordingFault.NEVER_COUNTED: "Neither a majority nor consensus follows from counting.",
}


def _numbers(material: Material) -> Iterator[Finding]:
    for paragraph in in_order(material.paragraphs):
        evidence = material.evidence_for(paragraph)
        for doubt in doubts(paragraph.text, evidence, material.settings.ladder):
            wanted = doubt.wanted
            if wanted and doubt.found[0].isupper():
                wanted = wanted[0].upper() + wanted[1:]
            yield Finding(
                kind=FindingKind.NUMBER,
                session_id=paragraph.session_id,
                key=paragraph.id,
                found=doubt.found,
                says=_DOUBTS[doubt.fault],
                text=paragraph.text,
                proposed=wanted,
                mended=_mended(paragraph.text, doubt.start, doubt.end, wanted),
                start=doubt.start,
            )


def _wording(material: Material, report: Report) -> Iterator[Finding]:
    written = list(_texts(material))
    sessions = {text.key: session for session, text in written}
    words = {text.key: text.text for _, text in written}
    found = editorial_findings((text for _, text in written), material.delegations.values())
    for each in (*found, *shape_findings(report.outline, material.settings.longest)):
        text = words.get(each.key, "")
        yield Finding(
            kind=FindingKind.WORDING,
            session_id=sessions.get(each.key, ""),
            key=each.key,
            found=each.found,
            says=RULES[each.rule],
            text=text,
            proposed=each.proposed,
            mended=_mended(text, each.start, each.end, each.proposed),
            start=each.start,
        )


def _texts(material: Material) -> Iterator[tuple[str, KeyedWords]]:
    """Yield every text that an editor writes, with its session, in the order of the report."""
    for session in material.in_order():
        for point in points_of_session(material, session):
            yield session.id, KeyedWords(point.key, point.words)
    across = in_order(each for each in material.paragraphs if not each.session_id)
    for point in points_of_paragraphs(material, across):
        yield "", KeyedWords(point.key, point.words)


def _missing(material: Material) -> Iterator[Finding]:
    for session in material.in_order():
        for each in missing_in(material, session):
            says = GAPS[each.gap]
            if each.gap is Gap.SPEAKER_WITHOUT_NOTE:
                says = f"{each.about} {says}"
            yield Finding(kind=FindingKind.MISSING, session_id=session.id, key=each.key, found=each.about, says=says)


def names_in(findings: Iterable[Finding]) -> frozenset[str]:
    """Return the keys of the texts that name somebody where nobody may be named."""
    return frozenset(each.key for each in findings if each.kind is FindingKind.NAME)


def _mended(text: str, start: int, end: int, proposed: str) -> str:
    return text[:start] + proposed + text[end:] if proposed else ""
