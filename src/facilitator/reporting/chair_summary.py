"""Compose the chair's summary: one page, theme by theme, names of nobody.

Summaries of this kind stand in unnumbered paragraphs and keep to what was shared; they are read aloud.
"""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.domain.notes import NoteKind
from facilitator.reporting.languages.style import Days
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outcome_summary import points_of_session
from facilitator.reporting.outline import Block, Bullet, Heading, Paragraph, Run, words
from facilitator.reporting.points import Point, by_theme
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.un_style import counted

ONE_PAGE = 420
"""Words that fit on a page with headings."""
_NAME = "Chair\u2019s summary"
_TAKEN = (NoteKind.AGREEMENT, NoteKind.KEY_MESSAGE, NoteKind.RECOMMENDATION, NoteKind.FOLLOW_UP)

_MET = {
    (True, True): "The {title} met in {place} on {days}, co-hosted by {hosts}.",
    (True, False): "The {title} met in {place} on {days}.",
    (False, True): "The {title} met on {days}, co-hosted by {hosts}.",
    (False, False): "The {title} met on {days}.",
}
"""The first sentence, by whether the place is known and whether there are co-hosts."""


def compose_chair_summary(material: Material, choice: ReportChoice) -> Report:
    """Return the chair's summary: the first points of each kind and theme, as many as a page holds."""
    chosen, left_out = narrowed(material, choice)
    points = [point for session in chosen.in_order() for point in points_of_session(chosen, session)]
    taken = [replace(point, source="") for point in points if point.kind in _TAKEN]
    by_title = [(title, _ranked(of_theme)) for title, of_theme in by_theme(chosen, None, taken)]
    fitting = _fitting([of_theme for _, of_theme in by_title], ONE_PAGE - len(_opening(chosen).split()))
    blocks: list[Block] = [Paragraph(key="opening", words=words(_opening(chosen)), numbered=False)]
    for title, of_theme in by_title:
        kept = [point for point in of_theme if point.key in fitting]
        if kept:
            blocks.append(Heading(key=f"theme-{kept[0].theme_id or 'other'}", level=1, text=title))
            blocks.extend(Bullet(key=point.key, words=words(Run(point.sentence))) for point in kept)
    omitted = tuple(_omitted(points, fitting))
    outline = headed(chosen, choice, _NAME, chosen.phrases.say(_NAME), blocks)
    return Report(outline, (*left_out, *omitted), {point.key: point.level for point in points if point.key in fitting})


def _opening(material: Material) -> str:
    meeting = material.meeting
    speaking = {each.delegation_id for each in material.interventions if each.delegation_id and each.kind.is_debate}
    hosts, say = material.running_names(meeting.co_hosts), material.phrases.say
    facts = {"title": meeting.title, "place": meeting.place, "days": Days(meeting.first_day, meeting.last_day)}
    met = say(_MET[bool(meeting.place), bool(hosts)], **facts, hosts=hosts)
    floor = "In all, {delegations:# delegation|# delegations} took the floor."
    return material.phrases.joined(met, say(floor, delegations=len(speaking)) if speaking else "")


def _ranked(points: list[Point]) -> list[Point]:
    return sorted(points, key=lambda each: _TAKEN.index(each.kind) if each.kind in _TAKEN else len(_TAKEN))


def _fitting(themes: list[list[Point]], room: int) -> frozenset[str]:
    """Return the keys that fit: one point of every theme before the second of any."""
    taken: set[str] = set()
    for rank in range(max((len(each) for each in themes), default=0)):
        for of_theme in themes:
            if rank < len(of_theme):
                length = len(of_theme[rank].sentence.split())
                if length <= room:
                    taken.add(of_theme[rank].key)
                    room -= length
    return frozenset(taken)


def _omitted(points: list[Point], fitting: frozenset[str]) -> Iterator[LeftOut]:
    beyond = sum(point.kind in _TAKEN and point.key not in fitting for point in points)
    other = sum(point.kind not in _TAKEN for point in points)
    if beyond:
        yield LeftOut(_NAME, f"{counted(beyond, 'point')} beyond one page.")
    if other:
        yield LeftOut(_NAME, f"{counted(other, 'point')} of other kinds, kept for the full summary.")
