"""Compose the co-hosts' outcome summary from what the meeting file holds.

Where a session's wording has been edited, the summary has the edited wording; elsewhere it has the notes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from facilitator.domain.attribution import Attribution
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.notes import NoteKind, without_tags
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session, SessionKind
from facilitator.domain.report import in_order, is_for_report, level_of, unplaced
from facilitator.reporting.annexes import pledge_table, speakers_table
from facilitator.reporting.languages.style import Days
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.open_commitments import commitment_level, commitment_sentence, open_commitments
from facilitator.reporting.outline import (
    Annex,
    Block,
    Contents,
    Heading,
    Paragraph,
    SubParagraph,
    words,
)
from facilitator.reporting.points import Point, blocks_of, by_theme, points_of_notes, points_of_paragraphs
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.since_last_meeting import since_last_meeting
from facilitator.reporting.un_style import counted

_HELD_IN = "The {title} was held in {place} on {days}."
_MADE_BY = "In all, {statements:# statement was|# statements were} made by {delegations:# delegation|# delegations}."


@dataclass(slots=True)
class _Draft:
    """Gather blocks, omissions and levels while a summary is being composed."""

    material: Material
    blocks: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    levels: dict[str, Attribution] = field(default_factory=dict)
    way_forward: list[Point] = field(default_factory=list)

    def heading(self, key: str, english: str) -> None:
        self.blocks.append(Heading(key=key, level=1, text=self.material.phrases.say(english)))

    def leave_out(self, where: str, reason: str) -> None:
        self.left_out.append(LeftOut(where, reason))


def compose(material: Material, choice: ReportChoice | None = None) -> Report:
    """Return the outcome summary: introduction, discussions, pledges, way forward, list of speakers."""
    choice = choice or ReportChoice()
    chosen, left_out = narrowed(material, choice)
    draft = _Draft(chosen, left_out=list(left_out))
    draft.blocks.append(Contents())
    _introduction(draft)
    _discussions(draft)
    _cross_cutting(draft)
    _pledges(draft)
    draft.blocks.extend(since_last_meeting(chosen))
    _way_forward(draft)
    _speakers(draft)
    hosts, say = chosen.running_names(chosen.meeting.co_hosts), chosen.phrases.say
    subtitle = say("Outcome summary of the co-hosts: {hosts}", hosts=hosts) if hosts else say("Outcome summary")
    outline = headed(chosen, choice, "Outcome summary", subtitle, draft.blocks)
    return Report(outline, tuple(draft.left_out), draft.levels)


def points_of_session(material: Material, session: Session) -> list[Point]:
    """Return the points of a session: its edited paragraphs, or its notes while there are none."""
    paragraphs = in_order(each for each in material.paragraphs if each.session_id == session.id)
    if paragraphs:
        return points_of_paragraphs(material, paragraphs)
    notes = [each for each in material.notes if each.session_id == session.id and is_for_report(each)]
    return points_of_notes(material, session, notes)


def _introduction(draft: _Draft) -> None:
    material, meeting = draft.material, draft.material.meeting
    say = material.phrases.say
    draft.heading("introduction", "Introduction")
    held = "The {title} was held on {days}."
    if meeting.place:
        held = "The {title} was held in {place}, on {days}." if "," in meeting.place else _HELD_IN
    days = Days(meeting.first_day, meeting.last_day)
    hosts = material.running_names(meeting.co_hosts)
    told = material.phrases.joined(
        say(held, title=meeting.title, place=meeting.place, days=days),
        say("It was co-hosted by {hosts}.", hosts=hosts) if hosts else "",
    )
    draft.blocks.append(Paragraph(key="held", words=words(told)))
    statements = [each for each in material.interventions if _is_statement(each)]
    speaking = {each.delegation_id for each in statements if each.delegation_id}
    if statements:
        text = _MADE_BY if speaking else "In all, {statements:# statement was|# statements were} made."
        text = say(text, statements=len(statements), delegations=len(speaking))
        draft.blocks.append(Paragraph(key="counted", words=words(text)))
    if material.themes:
        themes = sorted(material.themes, key=lambda each: each.position)
        lead = say("The discussions addressed {themes:# theme|# themes}:", themes=len(themes))
        draft.blocks.append(Paragraph(key="themes", words=words(lead)))
        for each in themes:
            text = say("{title}." if each is themes[-1] else "{title};", title=each.title)
            draft.blocks.append(SubParagraph(key=f"theme-{each.id}", words=words(text)))


def _discussions(draft: _Draft) -> None:
    reported = [(session, list(_reported(draft, session))) for session in draft.material.in_order()]
    if not any(points for _, points in reported):
        return
    draft.heading("discussions", "Summary of discussions")
    for session, points in reported:
        if not points:
            continue
        draft.blocks.append(Heading(key=f"session-{session.id}", level=2, text=session.title))
        draft.blocks.append(Paragraph(key=f"held-{session.id}", words=words(_when(draft.material, session))))
        _themes(draft, session, points)


def _reported(draft: _Draft, session: Session) -> Iterator[Point]:
    """Yield the points of a session, keeping those for the way forward, and say what is left out."""
    _say_left_out(draft, session)
    for point in points_of_session(draft.material, session):
        draft.levels[point.key] = point.level
        if point.kind is NoteKind.FOLLOW_UP:
            draft.way_forward.append(point)
        else:
            yield point


def _say_left_out(draft: _Draft, session: Session) -> None:
    own = [each for each in draft.material.notes if each.session_id == session.id]
    written = [each for each in own if without_tags(each.text)]
    private = sum(each.private for each in written)
    if session.presiding_officer and session.attribution is Attribution.NONE:
        draft.leave_out(session.code, "its presiding officer: nobody who took part may be named.")
    procedural = sum(each.kind is NoteKind.PROCEDURAL and not each.private for each in written)
    compiled = any(each.session_id == session.id for each in draft.material.paragraphs)
    if private:
        draft.leave_out(session.code, f"{counted(private, 'private note')}.")
    if procedural:
        draft.leave_out(session.code, f"{counted(procedural, 'procedural note')}, kept for the record only.")
    if session.kind is SessionKind.SESSION and not written and not compiled:
        draft.leave_out(session.code, "no note has been written.")
    waiting = len(unplaced(own, draft.material.paragraphs)) if compiled else 0
    if waiting:
        draft.leave_out(session.code, f"{counted(waiting, 'note')} in no paragraph yet.")


def _themes(draft: _Draft, session: Session | None, points: list[Point]) -> None:
    """Add the points under their themes; a single theme needs no heading."""
    owner = session.id if session else "cross-cutting"
    themes = list(by_theme(draft.material, session, points))
    for title, of_theme in themes:
        key = f"session-{owner}-{of_theme[0].theme_id or 'other'}"
        if len(themes) > 1:
            draft.blocks.append(Heading(key=key, level=3 if session else 2, text=title))
        draft.blocks.extend(blocks_of(draft.material.phrases, of_theme, f"lead-{key}"))


def _cross_cutting(draft: _Draft) -> None:
    paragraphs = in_order(each for each in draft.material.paragraphs if not each.session_id)
    points = points_of_paragraphs(draft.material, paragraphs)
    draft.levels.update({each.key: each.level for each in points})
    draft.way_forward.extend(each for each in points if each.kind is NoteKind.FOLLOW_UP)
    discussed = [each for each in points if each.kind is not NoteKind.FOLLOW_UP]
    if discussed:
        draft.heading("cross-cutting", "Cross-cutting issues")
        _themes(draft, None, discussed)


def public_pledges(material: Material) -> list[Pledge]:
    """Return the pledges that may be published: neither internal nor heard in a private note."""
    return [each for each in material.pledges if not (each.internal or material.keeps_private(each))]


def pledge_level(material: Material, pledge: Pledge) -> Attribution:
    """Return how openly a report may tell whose pledge it is: as its session and its note permit."""
    note = material.note.get(pledge.note_id)
    return level_of(material.session.get(pledge.session_id), (note,) if note else ())


def _pledges(draft: _Draft) -> None:
    material = draft.material
    public = public_pledges(material)
    internal = len(material.pledges) - len(public)
    if internal:
        draft.leave_out("Pledges", f"{counted(internal, 'internal pledge')}.")
    if not public:
        return
    draft.heading("pledges", "Indicative pledges")
    lead = material.phrases.say(
        "The table below sets out {pledges:# potential pledge|# potential pledges} explored by delegations. "
        "Pledges are shown as indicative, without prejudice to their confirmation by the delegations concerned.",
        pledges=len(public),
    )
    draft.blocks.append(Paragraph(key="pledges-lead", words=words(lead)))
    levels = {each.id: pledge_level(material, each) for each in public}
    draft.blocks.append(pledge_table(material, public, levels))


def _way_forward(draft: _Draft) -> None:
    material = draft.material
    commitments = open_commitments(material)
    registered = {each.note_id for each in commitments}
    points = [each for each in draft.way_forward if each.key not in registered]
    private = sum(map(material.keeps_private, material.commitments))
    if private:
        draft.leave_out("The way forward", f"{counted(private, 'commitment')} heard in private notes.")
    if points or commitments:
        draft.heading("way-forward", "The way forward")
    draft.blocks.extend(Paragraph(key=each.key, words=words(each.sentence)) for each in points)
    if commitments:
        lead = material.phrases.say("The following recommendations, decisions and follow-ups remain open:")
        draft.blocks.append(Paragraph(key="commitments-lead", words=words(lead)))
    unnamed = 0
    for each in commitments:
        level = draft.levels[each.id] = commitment_level(material, each)
        unnamed += bool(each.owner) and level is not Attribution.NAMED
        draft.blocks.append(SubParagraph(key=each.id, words=words(commitment_sentence(each, level, material.language))))
    if unnamed:
        draft.leave_out("The way forward", f"owners of {counted(unnamed, 'commitment')}: they may not be named.")


def _speakers(draft: _Draft) -> None:
    tables: list[Block] = []
    for session in draft.material.in_order():
        spoken = [each for each in draft.material.interventions if each.session_id == session.id and _was_made(each)]
        if not spoken:
            continue
        if session.attribution is not Attribution.NAMED:
            draft.leave_out(session.code, "list of speakers: speakers of the session may not be named.")
            continue
        tables.append(speakers_table(draft.material, session, spoken))
    if tables:
        draft.blocks.append(Annex(key="annex-speakers", title=draft.material.phrases.say("Annex. List of speakers")))
        draft.blocks.extend(tables)


def _when(material: Material, session: Session) -> str:
    start = session.planned_start.astimezone(material.meeting.zone)
    end = session.planned_end.astimezone(material.meeting.zone)
    say = material.phrases.say
    held = say("The session was held on {day}, from {start} to {end}.", day=start.date(), start=start, end=end)
    if not session.presiding_officer or session.attribution is Attribution.NONE:
        return held
    return material.phrases.joined(held, say("It was presided over by {officer}.", officer=session.presiding_officer))


def _was_made(intervention: Intervention) -> bool:
    return intervention.clock.ended_at is not None


def _is_statement(intervention: Intervention) -> bool:
    procedural = {InterventionKind.POINT_OF_ORDER, InterventionKind.CHAIR}
    return _was_made(intervention) and intervention.kind not in procedural
