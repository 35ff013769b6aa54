"""Make the points of a report: from notes as they were taken, or from paragraphs as they were edited.

A session's attribution is kept by construction: a name is written only where it permits one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from facilitator.domain.attribution import Attribution
from facilitator.domain.notes import Note, NoteKind, without_tags
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportParagraph, level_of, theme_of
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Paragraph, Recommendation, Run, SubParagraph, words
from facilitator.reporting.phrases import Phrases, phrases_in

KIND_LEADS: Mapping[NoteKind, tuple[str, str]] = {
    NoteKind.KEY_MESSAGE: ("Key message", "Key messages"),
    NoteKind.GOOD_PRACTICE: ("Good practice", "Good practices"),
    NoteKind.CHALLENGE: ("Challenge", "Challenges"),
    NoteKind.RECOMMENDATION: ("Recommendation", "Recommendations"),
    NoteKind.AGREEMENT: ("Point of convergence", "Points of convergence"),
    NoteKind.DIVERGENCE: ("Point of divergence", "Points of divergence"),
    NoteKind.QUESTION: ("Question raised", "Questions raised"),
    NoteKind.ANSWER: ("Answer given", "Answers given"),
    NoteKind.QUOTATION: ("In the words of a speaker", "In the words of speakers"),
    NoteKind.PLEDGE: ("Potential pledge", "Potential pledges"),
}
"""How points of each kind are introduced, in the order in which a report gives them."""

_CLOSED = (".", "!", "?", "\u2026", "\u201d", '"', "\u3002", "\uff01", "\uff1f", "\u061f", "\u00bb")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Hold one point: its words, its source where one may be told, and how openly it may be told."""

    key: str
    kind: NoteKind | None
    theme_id: str
    words: str
    source: str
    level: Attribution
    language: str = "en"

    @property
    def sentence(self) -> str:
        """Return the words, closed by the source and a full stop."""
        say = phrases_in(self.language).say
        if self.source:
            return say("{said} ({source}).", said=self.words.rstrip(".\u3002"), source=self.source)
        return self.words if self.words.endswith(_CLOSED) else say("{told}.", told=self.words)


def points_of_notes(material: Material, session: Session, notes: Sequence[Note]) -> list[Point]:
    """Return one point for each note, by kind and then in the order in which they were written."""
    kinds = list(KIND_LEADS)
    ordered = sorted(
        notes, key=lambda each: (kinds.index(each.kind) if each.kind in kinds else len(kinds), each.written_at)
    )
    return [
        Point(
            key=note.id,
            kind=note.kind,
            theme_id=_theme_id(theme_of(note, session, material.themes)),
            words=note_words(note),
            source=_source(material, note, level_of(session, (note,))),
            level=level_of(session, (note,)),
            language=material.language,
        )
        for note in ordered
    ]


def points_of_paragraphs(material: Material, paragraphs: Sequence[ReportParagraph]) -> list[Point]:
    """Return one point for each paragraph, in the order in which they stand."""
    known = material.note
    return [_edited(material, each, [known[note] for note in each.note_ids if note in known]) for each in paragraphs]


def note_words(note: Note) -> str:
    """Return a note's words in one line, as a report begins with them."""
    return " ".join(without_tags(note.text).split())


def by_theme(material: Material, session: Session | None, points: Sequence[Point]) -> Iterator[tuple[str, list[Point]]]:
    """Yield each theme's title with its points; the session's own theme comes first, other matters last."""
    own = session.theme_ids[0] if session is not None and len(session.theme_ids) == 1 else ""
    themes = sorted(material.themes, key=lambda each: (each.id != own, each.position))
    known = {each.id for each in themes}
    for theme in themes:
        of_theme = [each for each in points if each.theme_id == theme.id]
        if of_theme:
            yield theme.title, of_theme
    rest = [each for each in points if each.theme_id not in known]
    if rest:
        yield material.phrases.say("Other matters"), rest


def blocks_of(
    phrases: Phrases, points: Sequence[Point], key: str
) -> Iterator[Paragraph | SubParagraph | Recommendation]:
    """Yield the blocks: neighbours of one kind stand under a common lead, plain narrative without one.

    Recommendations are counted through the whole report: a single one needs no lead, its number says what it is.
    """
    runs = 0
    for kind, run in groupby(points, key=lambda each: each.kind):
        of_kind = list(run)
        singular, plural = KIND_LEADS.get(kind, ("", "")) if kind else ("", "")
        if not singular:
            yield from (Paragraph(key=each.key, words=words(each.sentence)) for each in of_kind)
        elif len(of_kind) == 1 and kind is NoteKind.RECOMMENDATION:
            yield Recommendation(key=of_kind[0].key, words=words(of_kind[0].sentence))
        elif len(of_kind) == 1:
            lead = Run(phrases.say("{kind}. ", kind=phrases.say(singular)), italic=True)
            yield Paragraph(key=of_kind[0].key, words=words(lead, of_kind[0].sentence))
        else:
            runs += 1
            lead = Run(phrases.say("{kinds}:", kinds=phrases.say(plural)), italic=True)
            yield Paragraph(key=f"{key}-{runs}", words=words(lead))
            form = Recommendation if kind is NoteKind.RECOMMENDATION else SubParagraph
            yield from (form(key=each.key, words=words(each.sentence)) for each in of_kind)


def _edited(material: Material, paragraph: ReportParagraph, notes: Sequence[Note]) -> Point:
    level = material.level_of(paragraph)
    sources = dict.fromkeys(_source(material, each, level) for each in notes)
    text = " ".join(paragraph.text.split())
    return Point(
        key=paragraph.id,
        kind=paragraph.kind,
        theme_id=paragraph.theme_id,
        words=text,
        source=material.phrases.style.listed([each for each in sources if each and each not in text]),
        level=level,
        language=material.language,
    )


def _source(material: Material, note: Note, level: Attribution) -> str:
    """Return who made the point, as far as the level permits; empty when it does not."""
    spoken = material.intervention.get(note.intervention_id)
    if spoken is None or level in {Attribution.QUANTIFIED, Attribution.NONE}:
        return ""
    groups = [each for each in spoken.on_behalf_of if level is Attribution.NAMED or not _is_state(material, each)]
    if groups:
        return material.phrases.say("on behalf of {names}", names=material.running_names(groups))
    delegation = material.delegations.get(spoken.delegation_id)
    if delegation is None:
        return ""
    if level is Attribution.NAMED:
        return delegation.names.in_language(material.language)
    return material.phrases.say(delegation.regional_group)


def _is_state(material: Material, delegation_id: str) -> bool:
    delegation = material.delegations.get(delegation_id)
    return delegation is not None and delegation.is_state


def _theme_id(theme: Theme | None) -> str:
    return theme.id if theme else ""
