"""Hold the wording of a report against the United Nations Editorial Manual, and propose what it asks for."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from facilitator.domain.delegations import Delegation
from facilitator.reporting.outline import Annex, Heading, Outline, Table, length_of, plain
from facilitator.reporting.un_style import MONTHS, number


class Rule(Enum):
    """Name the rules that are checked."""

    NUMBER = "number"
    PER_CENT = "per_cent"
    DATE = "date"
    TIME = "time"
    ABBREVIATION = "abbreviation"
    COUNTRY = "country"
    SPELLING = "spelling"
    LENGTH = "length"
    HEADING = "heading"


RULES: Mapping[Rule, str] = {
    Rule.NUMBER: "Numbers under 10 are written in words, and so is any number that begins a sentence.",
    Rule.PER_CENT: "Running text says \u201cper cent\u201d, in two words, after a figure.",
    Rule.DATE: "Dates are written as 10 December 2024.",
    Rule.TIME: "Times are written as 10 a.m. and 3.05 p.m.",
    Rule.ABBREVIATION: "An abbreviation is spelled out where it is used first; \u201cUnited Nations\u201d always.",
    Rule.COUNTRY: "Running text has a State\u2019s name as a sentence needs it.",
    Rule.SPELLING: "United Nations spelling: -ize, programme, peacekeeping, Member States.",
    Rule.LENGTH: "Reports of the Secretariat have 8,500 words at most, headings and footnotes included.",
    Rule.HEADING: "Where there is an A there is a B: a single heading at its level is left out.",
}
"""What each rule asks for, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorialFinding:
    """Hold one place against a rule; without positions it concerns the whole report or a heading.

    `proposed` replaces what was found; it is empty where only an editor can know.
    """

    key: str
    rule: Rule
    found: str
    proposed: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class KeyedWords:
    """Hold the words of one paragraph, note or heading under its key."""

    key: str
    text: str


def editorial_findings(texts: Iterable[KeyedWords], delegations: Iterable[Delegation]) -> tuple[EditorialFinding, ...]:
    """Return what the texts, in the order of the report, have against the rules; each text from left to right."""
    countries = _country_forms(tuple(delegations))
    explained: set[str] = set()
    found: list[EditorialFinding] = []
    for each in texts:
        own = (*_style_of(each), *_countries(each, countries), *_abbreviations(each, explained))
        found.extend(_without_overlaps(own))
    return tuple(found)


def shape_findings(outline: Outline, longest: int) -> tuple[EditorialFinding, ...]:
    """Return what the report as a whole has against the rules: its length, headings that stand alone."""
    found = [EditorialFinding(key=each.key, rule=Rule.HEADING, found=each.text) for each in _lonely_headings(outline)]
    length = length_of(outline)
    if length > longest:
        found.append(
            EditorialFinding(key="", rule=Rule.LENGTH, found=f"{length:,} words, {length - longest:,} too many")
        )
    return tuple(found)


def texts_of(outline: Outline) -> Iterator[KeyedWords]:
    """Yield the words of every paragraph and point of a report."""
    for block in outline.blocks:
        if isinstance(block, (Heading, Annex, Table)):
            continue
        if hasattr(block, "words"):
            yield KeyedWords(block.key, plain(block.words))


_ALL_MONTHS = "|".join(MONTHS)
_SHORT_MONTHS = {month[:3].lower(): month for month in MONTHS}
_REFERENCE = (
    r"(?:resolution|resolutions|paragraph|paragraphs|para\.|session|table|page|chapter|annex|No\.|article|rule|phase|"
    r"level|levels|part|option|step|day|panel|theme|figure|box|footnote|sector|category)"
)


def _number_word(match: re.Match[str]) -> str:
    return number(int(match["figure"]))


def _per_cent(match: re.Match[str]) -> str:
    return f"{match['figure']} per cent"


def _date(match: re.Match[str]) -> str:
    month = _SHORT_MONTHS[match["month"][:3].lower()]
    year = f" {match['year']}" if match["year"] else ""
    return f"{int(match['day'])} {month}{year}"


def _time(match: re.Match[str]) -> str:
    minutes = match["minutes"] or "00"
    half = "a.m." if match["half"][0].lower() == "a" else "p.m."
    hour = int(match["hour"])
    return f"{hour} {half}" if minutes == "00" else f"{hour}.{minutes} {half}"


def _spelt(match: re.Match[str]) -> str:
    proposed = _SPELLINGS.get(match.group().lower())
    if proposed is None:
        proposed = re.sub(r"(?<=i)s(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)", "z", match.group().lower())
    return _like(match.group(), proposed)


def _unknown(_match: re.Match[str]) -> str:
    return ""


_SPELLINGS = {
    "programs": "programmes",
    "program": "programme",
    "judgment": "judgement",
    "judgments": "judgements",
    "peace-keeping": "peacekeeping",
    "peace keeping": "peacekeeping",
    "peace-keeper": "peacekeeper",
    "peace-keepers": "peacekeepers",
    "peace-building": "peacebuilding",
    "policy-making": "policymaking",
    "decision making": "decision-making",
    "capacity building": "capacity-building",
    "member states": "Member States",
    "member state": "Member State",
    "member-states": "Member States",
    "troop contributing": "troop-contributing",
    "police contributing": "police-contributing",
    "labor": "labour",
    "center": "centre",
    "centers": "centres",
    "defense": "defence",
    "behavior": "behaviour",
    "color": "colour",
    "favor": "favour",
    "fulfill": "fulfil",
    "under secretary-general": "Under-Secretary-General",
    "the un": "the United Nations",
}
_IZE = (
    r"(?:central|character|civil|critic|emphas|equal|final|formal|general|global|harmon|institutional|legal|local|"
    r"maxim|minim|mobil|modern|national|neutral|normal|operational|optim|organ|prior|priorit|professional|real|"
    r"recogn|regular|reorgan|revital|special|stabil|standard|summar|symbol|synchron|util|visual|author|capital|"
    r"categor|demil|demobil|digital|empath|crystall|jeopard|marginal|memor|monopol|polar|publici|scrutin|terror)"
    r"is(?:e|ed|es|er|ers|ing|ation|ations|ational)"
)
_PATTERNS: tuple[tuple[re.Pattern[str], Rule, Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(
            rf"\b(?P<month>{_ALL_MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) "
            r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,? (?P<year>[12]\d{3}))?\b"
        ),
        Rule.DATE,
        _date,
    ),
    (
        re.compile(
            rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th) (?:of )?(?P<month>{_ALL_MONTHS})(?:,? (?P<year>[12]\d{{3}}))?\b"
        ),
        Rule.DATE,
        _date,
    ),
    (re.compile(r"\b[0-3]?\d[/.][01]?\d[/.](?:20)?\d\d\b"), Rule.DATE, _unknown),
    (
        re.compile(r"\b(?P<hour>1?\d)(?:[:.](?P<minutes>[0-5]\d))? ?(?P<half>[AP]\.?M\.?|am|pm)\b(?<!a\.m)(?<!p\.m)"),
        Rule.TIME,
        _time,
    ),
    (re.compile(r"\b(?P<hour>1?\d):(?P<minutes>[0-5]\d) (?P<half>[ap]\.m\.)"), Rule.TIME, _time),
    (re.compile(r"\b(?P<figure>\d[\d,.]*) ?(?:%|percent\b)"), Rule.PER_CENT, _per_cent),
    (
        re.compile(
            r"(?<![\w.,:(/\-\u2013\u2011])(?P<figure>[1-9])(?![\w/\-\u2013\u2011%])(?![.,:]\d)"
            rf"(?! (?:per cent|percent|a\.m\.|p\.m\.|am|pm|AM|PM|{_ALL_MONTHS}|million|billion))"
        ),
        Rule.NUMBER,
        _number_word,
    ),
    (re.compile(r"(?:(?<=^)|(?<=[.!?] ))\d[\d,]*(?= [a-z])"), Rule.NUMBER, _unknown),
    (re.compile(rf"\b{_IZE}\b", re.IGNORECASE), Rule.SPELLING, _spelt),
    (
        re.compile(r"\b(?:" + "|".join(re.escape(each) for each in _SPELLINGS) + r")\b", re.IGNORECASE),
        Rule.SPELLING,
        _spelt,
    ),
)
_AFTER_REFERENCE = re.compile(rf"\b{_REFERENCE} $", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*(?:s)?(?![\w-])")
_EXPLAINED = re.compile(r"\((?P<short>[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)s?\)")
_EXPANSIONS = {
    "POC": "protection of civilians",
    "WPS": "women and peace and security",
    "TPP": "Triangular Partnership Programme",
    "LCM": "Light Coordination Mechanism",
    "PCRS": "Peacekeeping Capability Readiness System",
    "FPU": "formed police unit",
    "IED": "improvised explosive device",
    "EOD": "explosive ordnance disposal",
    "TCC": "troop-contributing country",
    "PCC": "police-contributing country",
    "SEA": "sexual exploitation and abuse",
    "UAS": "unmanned aircraft system",
    "SOP": "standard operating procedure",
}
_SHORTEST_NAME = 4
_NOT_ABBREVIATIONS = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "A4P", "DRAFT", "OK"})


@lru_cache(maxsize=4096)
def _style_of(text: KeyedWords) -> tuple[EditorialFinding, ...]:
    """Return what one text has against the rules of style; between two checks most texts stay as they are."""
    return tuple(finding for pattern, rule, propose in _PATTERNS for finding in _matches(text, pattern, rule, propose))


def _matches(
    text: KeyedWords, pattern: re.Pattern[str], rule: Rule, propose: Callable[[re.Match[str]], str]
) -> Iterator[EditorialFinding]:
    for match in pattern.finditer(text.text):
        if rule is Rule.NUMBER and _AFTER_REFERENCE.search(text.text, 0, match.start()):
            continue
        proposed = propose(match)
        if proposed != match.group():
            yield _finding(text, rule, match, proposed)


def _abbreviations(text: KeyedWords, explained: set[str]) -> Iterator[EditorialFinding]:
    """Yield abbreviations that nobody has explained yet; what is found once counts as known from then on."""
    here = {match["short"]: match.start() for match in _EXPLAINED.finditer(text.text)}
    for match in _ABBREVIATION.finditer(text.text):
        short = match.group().rstrip("s")
        if short == "UN":
            yield _finding(text, Rule.ABBREVIATION, match, "United Nations")
        elif short not in explained and short not in _NOT_ABBREVIATIONS:
            explained.add(short)
            if here.get(short, len(text.text)) > match.start():
                expansion = _EXPANSIONS.get(short, "")
                plural = "s" if match.group().endswith("s") else ""
                yield _finding(text, Rule.ABBREVIATION, match, expansion and f"{expansion}{plural} ({short}{plural})")


@dataclass(frozen=True, slots=True)
class _Countries:
    """Hold how States are written, the longest first, and how running text writes each."""

    pattern: re.Pattern[str]
    running: Mapping[str, str]


@lru_cache(maxsize=2)
def _country_forms(delegations: tuple[Delegation, ...]) -> _Countries:
    running: dict[str, str] = {}
    for delegation in delegations:
        if delegation.is_state:
            names = (alias for alias in delegation.aliases if alias.isascii() and not alias.isupper())
            for form in (*names, delegation.names.en, delegation.running_text.removeprefix("the ")):
                if len(form) >= _SHORTEST_NAME:
                    running[form] = delegation.running_text
    longest_first = sorted(running, key=len, reverse=True)
    forms = "|".join(re.escape(form) for form in longest_first) or "(?!)"
    return _Countries(re.compile(rf"(?<!\w)(?:[Tt]he )?(?P<form>{forms})(?!\w)"), running)


def _countries(text: KeyedWords, countries: _Countries) -> Iterator[EditorialFinding]:
    for match in countries.pattern.finditer(text.text):
        own = countries.running[match["form"]]
        if match.group().lower() not in {own.lower(), f"the {own}".lower()}:
            yield _finding(text, Rule.COUNTRY, match, own)


def _lonely_headings(outline: Outline) -> Iterator[Heading]:
    """Yield each heading that has a level above it and no second one beside it."""
    families: list[tuple[int, list[Heading]]] = []
    open_families: dict[int, list[Heading]] = {}
    for block in outline.blocks:
        if not isinstance(block, Heading):
            continue
        for level in [level for level in open_families if level > block.level]:
            del open_families[level]
        if block.level not in open_families:
            open_families[block.level] = []
            families.append((block.level, open_families[block.level]))
        open_families[block.level].append(block)
    for level, family in families:
        if level > 1 and len(family) == 1:
            yield family[0]


def _without_overlaps(found: Iterable[EditorialFinding]) -> Iterator[EditorialFinding]:
    end = 0
    for each in sorted(found, key=lambda finding: (finding.start, -finding.end)):
        if each.start >= end:
            yield each
            end = each.end


def _finding(text: KeyedWords, rule: Rule, match: re.Match[str], proposed: str) -> EditorialFinding:
    if proposed and _begins(text.text, match.start()):
        proposed = proposed[0].upper() + proposed[1:]
    return EditorialFinding(
        key=text.key, rule=rule, found=match.group(), proposed=proposed, start=match.start(), end=match.end()
    )


def _begins(text: str, place: int) -> bool:
    before = text[:place].rstrip()
    return not before or before[-1] in ".!?"


def _like(found: str, proposed: str) -> str:
    """Return the proposed word with the capital of the one that was found."""
    return proposed[0].upper() + proposed[1:] if found[:1].isupper() else proposed
