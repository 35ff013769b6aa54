"""A report speaks one language in everything that the program composes: no sentence of it stays in English.

Whatever people typed stands in capital letters here, so that small Latin letters are the program's own.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from builders import a_session, an_inscription, at
from meetings import MEETING, a_meeting, a_state, finished, noted, said, sitting, worded

from facilitator.domain.attribution import Attribution
from facilitator.domain.commitments import Commitment, CommitmentKind, CommitmentStatus
from facilitator.domain.delegations import Category, Names
from facilitator.domain.interventions import InterventionKind
from facilitator.domain.notes import NoteKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Theme
from facilitator.domain.speaking_order import Gender, Rank
from facilitator.reporting import statistics
from facilitator.reporting.chart_words import description
from facilitator.reporting.figure_words import REGIONAL_GROUPS
from facilitator.reporting.figures_report import compose_figures_report
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Annex, Block, Chart, Contents, Figure, Heading, Outline, Table, plain
from facilitator.reporting.phrases import LANGUAGES
from facilitator.reporting.programme_outline import programme_outline
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.services.reports import composed

_OTHERS = [code for code in LANGUAGES if code != "en"]
_TYPED = ("America/Montevideo",)
"""What people typed in small letters: the venue's time zone has its name from the tables of the world's zones."""
_ALIKE = {"fr": {"Introduction", "Figure"}}
"""Words that are the same in English and in another language."""
_PLACES = {"GHA": "African States", "JPN": "Asia-Pacific States", "URY": "Latin American and Caribbean States"}


def _delegations() -> Mapping[str, object]:
    states = [a_state(code, code, f"THE {code}", regional_group=group) for code, group in _PLACES.items()]
    union = a_state("AU", "AU", category=Category.REGIONAL_ORGANIZATION, regional_group="")
    return {each.id: replace(each, names=Names(each.names.en, fr=each.names.en)) for each in (*states, union)}


_SESSIONS = (
    sitting(1, title="ONE", theme_ids=("future",), presiding_officer="ANA", assumption=True, room="HALL"),
    sitting(2, title="TWO", attribution=Attribution.GROUP),
    sitting(
        3,
        title="THREE",
        attribution=Attribution.NONE,
        presiding_officer="EVA",
        planned_start=at(90_000),
        planned_end=at(93_600),
    ),
)
_THEMES = (
    Theme(id="future", position=1, tag="future", title="FUTURE"),
    Theme(id="poc", position=2, tag="poc", title="PROTECTION"),
)
_PLEDGES = tuple(
    Pledge(
        id=f"g{place}",
        session_id=f"s{place % 3 + 1}",
        category=category,
        text=f"UNIT {place}",
        delegation_ids=("GHA",) if place % 2 else (),
        quantity=1200,
        unit="TROOPS",
        status=list(PledgeStatus)[place % len(PledgeStatus)],
        status_then=PledgeStatus.IDEA_VOICED,
        carried_from=f"MVD-P{place}",
    )
    for place, category in enumerate(PledgeCategory)
)
_COMMITMENTS = tuple(
    Commitment(
        id=f"c{place}",
        session_id="s1",
        kind=list(CommitmentKind)[place % len(CommitmentKind)],
        text="TRAIN",
        reference=f"R{place}" if place % 2 else "",
        owner="DPO" if place % 4 < 2 else "",
        due="2025-05-31" if place % 3 else "",
        status=list(CommitmentStatus)[place % len(CommitmentStatus)],
        status_then=CommitmentStatus.OPEN,
        carried_from=f"MVD-R{place}" if place > 8 else "",
    )
    for place in range(16)
)
_KINDS = list(InterventionKind)


def _material(**facts: object) -> Material:
    speeches = tuple(
        said(
            number,
            list(_PLACES)[number % 3] if number else "",
            kind=kind,
            speaker="EVA",
            on_behalf_of=("AU",) if number % 2 else (),
            session_id=f"s{1 + number % 2}" if number > 5 else "s1",
        )
        for number, kind in enumerate(_KINDS)
    )
    notes = tuple(
        noted(
            number, f"POINT {number} #{'future' if number % 3 else 'poc'}", kind=kind, intervention_id=f"i{number % 8}"
        )
        for number, kind in enumerate((*NoteKind, *NoteKind))
    )
    singles = tuple(
        noted(100 + number, "ALONE", kind=kind, session_id="s2", intervention_id="i7")
        for number, kind in enumerate(NoteKind)
    )
    written = worded(1, "TOGETHER", session_id="", theme_id="poc", note_ids=("n1", "n2"))
    usual: dict[str, object] = {
        "meeting": replace(MEETING, title="CONFERENCE", place="MVD, URY", co_hosts=("GHA", "JPN", "URY")),
        "sessions": _SESSIONS,
        "themes": _THEMES,
        "delegations": _delegations(),
        "interventions": speeches,
        "notes": (*notes, *singles),
        "pledges": _PLEDGES,
        "commitments": _COMMITMENTS,
        "paragraphs": (written, worded(2, "OTHER", session_id="", note_ids=("n3",))),
        "reviews": (finished("s1"),),
    }
    return a_meeting(**{**usual, **facts})


def _statistics() -> statistics.Material:
    heard = _material()
    ranks, genders = list(Rank), list(Gender)
    inscribed = tuple(
        an_inscription(f"a{place}", place, "V", delegation_id="JPN", rank=rank, gender=genders[place % len(genders)])
        for place, rank in enumerate(ranks)
    )
    speeches = [
        replace(each, inscription_id=f"a{place % len(ranks)}", session_id="s1")
        for place, each in enumerate(heard.interventions)
    ]
    everybody = {
        **heard.delegations,
        **{
            f"X{place}": a_state(f"X{place}", f"X{place}", category=category, regional_group=group)
            for place, category in enumerate(Category)
            for group in (list(REGIONAL_GROUPS)[place % len(REGIONAL_GROUPS)],)
        },
    }
    more = [
        said(20 + place, each, session_id="s1", limit=limit)
        for place, each in enumerate(everybody)
        if each.startswith("X") and each != "X0"
        for limit in ((30, 119, 120, 180, 900, 121, 1)[place % 7],)
    ]
    return statistics.Material(
        sessions=_SESSIONS,
        themes=_THEMES,
        delegations=everybody,
        inscriptions=inscribed,
        interventions=(*speeches, *more),
        notes=tuple(heard.notes),
        pledges=_PLEDGES,
        now=at(4000),
    )


def _report(kind: ReportKind, **facts: object) -> Callable[[str], Outline]:
    return lambda language: composed(_material(**facts), ReportChoice(kind=kind, language=language)).outline


_REPORTS: Mapping[str, Callable[[str], Outline]] = {
    **{kind.value: _report(kind) for kind in ReportKind},
    "programme": lambda language: programme_outline(
        _material().meeting, (*_SESSIONS, a_session(title="LAST")), language
    ),
    "figures": lambda language: compose_figures_report(_statistics(), _material().meeting, language),
}


def _texts(outline: Outline) -> Iterator[str]:
    yield from (outline.subtitle, outline.dates, outline.short_title, outline.responsibility)
    for block in outline.blocks:
        yield from _said(block, outline.language)


def _said(block: Block, language: str) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Annex():
            yield block.title
        case Table():
            yield from (block.caption, block.summary, *(column.heading for column in block.columns))
            yield from (cell for row in block.rows for cell in row)
        case Chart():
            yield from (block.caption, block.unit, block.heading, *block.categories)
            yield from (series.name for series in block.series)
            yield description(block, language)
        case Contents() | Figure():
            pass
        case _:
            yield plain(block.words)


def _latin(text: str) -> list[str]:
    """Return the words of a text that have small Latin letters."""
    for typed in _TYPED:
        text = text.replace(typed, "")
    return re.findall(r"[A-Za-z]*[a-z]{2,}[A-Za-z]*", text)


@pytest.mark.parametrize("language", _OTHERS)
@pytest.mark.parametrize("name", _REPORTS)
def test_a_report_says_nothing_in_english_that_the_program_composes(name: str, language: str) -> None:
    english, other = _REPORTS[name]("en"), _REPORTS[name](language)
    assert [each.key for each in other.blocks] == [each.key for each in english.blocks]
    assert other.language == language
    pairs = list(zip(_texts(english), _texts(other), strict=True))
    alike = _ALIKE.get(language, set())
    assert {first for first, second in pairs if first == second and _latin(first)} - alike == set()


@pytest.mark.parametrize("language", ["ru", "zh", "ar"])
@pytest.mark.parametrize("name", _REPORTS)
def test_no_english_word_is_left_in_another_script(name: str, language: str) -> None:
    assert {text for text in _texts(_REPORTS[name](language)) if _latin(text)} == set()


@pytest.mark.parametrize("language", _OTHERS)
@pytest.mark.parametrize(
    "meeting",
    [
        {"place": "", "co_hosts": ()},
        {"place": "", "co_hosts": ("GHA",)},
        {"place": "MVD", "co_hosts": ()},
        {"place": "MVD", "co_hosts": ("GHA",)},
    ],
)
@pytest.mark.parametrize("kind", ReportKind)
def test_a_meeting_without_place_hosts_or_anything_said_is_told_in_the_language_too(
    kind: ReportKind, meeting: dict[str, object], language: str
) -> None:
    facts = replace(_material().meeting, **meeting)  # type: ignore[arg-type]
    empty: dict[str, object] = {
        "meeting": facts,
        **dict.fromkeys(("interventions", "notes", "pledges", "commitments", "paragraphs"), ()),
    }
    english, other = (_report(kind, **empty)(code) for code in ("en", language))
    pairs = zip(_texts(english), _texts(other), strict=True)
    assert {first for first, second in pairs if first == second and _latin(first)} - _ALIKE.get(
        language, set()
    ) == set()


@pytest.mark.parametrize("language", _OTHERS)
def test_what_is_the_same_in_two_languages_is_listed(language: str) -> None:
    same = {english for english, other in LANGUAGES[language][1].items() if english == other}
    assert {each for each in same if _latin(re.sub(r"\{.*?\}", "", each))} == _ALIKE.get(language, set())
