"""Compose the co-hosts' outcome summary from what the meeting file holds.

A session's attribution is kept by construction: a name is written only where it permits one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from facilitator.domain.attribution import Attribution, strictest
from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note, NoteKind, tags_in, without_tags
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session, SessionKind, Theme
from facilitator.reporting.annexes import pledge_table, speakers_table
from facilitator.reporting.outline import (
    Annex,
    Block,
    Contents,
    Heading,
    Outline,
    Paragraph,
    Run,
    SubParagraph,
    words,
)
from facilitator.reporting.un_style import counted, day, days, listed, time_of_day

RESPONSIBILITY = (
    "This summary was prepared by the co-hosts under their own responsibility. "
    "It does not necessarily reflect the views of all participants."
)

_KINDS: Mapping[NoteKind, tuple[str, str]] = {
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Hold everything a summary is made of; sequences in any order."""

    meeting: Meeting
    sessions: Sequence[Session]
    themes: Sequence[Theme]
    delegations: Mapping[str, Delegation]
    interventions: Sequence[Intervention] = ()
    notes: Sequence[Note] = ()
    pledges: Sequence[Pledge] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Say what a summary does not hold, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutcomeSummary:
    """Hold the summary and the list of what it leaves out."""

    outline: Outline
    left_out: tuple[LeftOut, ...]


@dataclass(slots=True)
class _Draft:
    """Gather blocks and omissions while a summary is being composed."""

    material: Material
    blocks: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, where: str, reason: str) -> None:
        self.left_out.append(LeftOut(where, reason))


def compose(material: Material, *, final: bool = False) -> OutcomeSummary:
    """Return the outcome summary: introduction, discussions, pledges, way forward, list of speakers."""
    draft = _Draft(material)
    draft.blocks.append(Contents())
    _introduction(draft)
    _discussions(draft)
    _pledges(draft)
    _way_forward(draft)
    _speakers(draft)
    meeting = material.meeting
    hosts = listed([_running_name(material, host) for host in meeting.co_hosts])
    outline = Outline(
        title=meeting.title,
        subtitle=f"Outcome summary of the co-hosts: {hosts}" if hosts else "Outcome summary",
        place=meeting.place,
        dates=days(meeting.first_day, meeting.last_day),
        short_title=f"Outcome summary, {meeting.place or meeting.code}, {days(meeting.first_day, meeting.last_day)}",
        responsibility=RESPONSIBILITY,
        final=final,
        blocks=tuple(draft.blocks),
    )
    return OutcomeSummary(outline, tuple(draft.left_out))


def _introduction(draft: _Draft) -> None:
    material, meeting = draft.material, draft.material.meeting
    draft.blocks.append(Heading(key="introduction", level=1, text="Introduction"))
    held = f"The {meeting.title} was held"
    held += f" in {meeting.place}" if meeting.place else ""
    held += "," if "," in meeting.place else ""
    held += f" on {days(meeting.first_day, meeting.last_day)}"
    hosts = listed([_running_name(material, host) for host in meeting.co_hosts])
    held += f". It was co-hosted by {hosts}." if hosts else "."
    draft.blocks.append(Paragraph(key="held", words=words(held)))
    statements = [each for each in material.interventions if _is_statement(each)]
    speaking = {each.delegation_id for each in statements if each.delegation_id}
    if statements:
        text = f"In all, {counted(len(statements), 'statement')} {_were(len(statements))} made"
        text += f" by {counted(len(speaking), 'delegation')}." if speaking else "."
        draft.blocks.append(Paragraph(key="counted", words=words(text)))
    if material.themes:
        themes = sorted(material.themes, key=lambda each: each.position)
        lead = f"The discussions addressed {counted(len(themes), 'theme')}:"
        draft.blocks.append(Paragraph(key="themes", words=words(lead)))
        draft.blocks.extend(SubParagraph(key=f"theme-{each.id}", words=words(f"{each.title};")) for each in themes[:-1])
        draft.blocks.append(SubParagraph(key=f"theme-{themes[-1].id}", words=words(f"{themes[-1].title}.")))


def _discussions(draft: _Draft) -> None:
    sections = [(session, list(_publishable(draft, session))) for session in _in_order(draft.material.sessions)]
    reported = [(session, notes) for session, notes in sections if notes]
    if not reported:
        return
    draft.blocks.append(Heading(key="discussions", level=1, text="Summary of discussions"))
    for session, notes in reported:
        draft.blocks.append(Heading(key=f"session-{session.id}", level=2, text=session.title))
        draft.blocks.append(Paragraph(key=f"held-{session.id}", words=words(_when(draft.material, session))))
        themes = list(_by_theme(draft.material, session, notes))
        for theme, of_theme in themes:
            if len(themes) > 1:
                key = f"session-{session.id}-{theme.id if theme else 'other'}"
                draft.blocks.append(Heading(key=key, level=3, text=theme.title if theme else "Other matters"))
            _points(draft, session, of_theme, theme.id if theme else "")


def _publishable(draft: _Draft, session: Session) -> Iterator[Note]:
    """Yield the notes of a session that belong into the summary, and say why others do not."""
    own = [each for each in draft.material.notes if each.session_id == session.id]
    written = [each for each in own if without_tags(each.text)]
    private = sum(each.private for each in written)
    procedural = sum(each.kind is NoteKind.PROCEDURAL and not each.private for each in written)
    if private:
        draft.leave_out(session.code, f"{counted(private, 'private note')}.")
    if procedural:
        draft.leave_out(session.code, f"{counted(procedural, 'procedural note')}, kept for the record only.")
    if session.kind is SessionKind.SESSION and not written:
        draft.leave_out(session.code, "no note has been written.")
    for note in sorted(written, key=lambda each: each.written_at):
        if not note.private and note.kind in _KINDS:
            yield note


def _by_theme(material: Material, session: Session, notes: Sequence[Note]) -> Iterator[tuple[Theme | None, list[Note]]]:
    """Yield each theme with the notes first tagged with it; untagged notes go to the session's only theme."""
    by_tag = {each.tag.casefold(): each for each in material.themes}
    by_id = {each.id: each for each in material.themes}
    own = by_id.get(session.theme_ids[0]) if len(session.theme_ids) == 1 else None
    sorted_notes: dict[str, list[Note]] = {}
    for note in notes:
        theme = next((by_tag[tag] for tag in tags_in(note.text) if tag in by_tag), own)
        sorted_notes.setdefault(theme.id if theme else "", []).append(note)
    for theme in sorted(material.themes, key=lambda each: (each is not own, each.position)):
        if theme.id in sorted_notes:
            yield theme, sorted_notes[theme.id]
    if "" in sorted_notes:
        yield None, sorted_notes[""]


def _points(draft: _Draft, session: Session, notes: Sequence[Note], theme_id: str) -> None:
    for kind, (singular, plural) in _KINDS.items():
        of_kind = [each for each in notes if each.kind is kind]
        if not of_kind:
            continue
        if len(of_kind) == 1:
            lead = Run(f"{singular}. ", italic=True)
            text = _sentence(draft.material, session, of_kind[0])
            draft.blocks.append(Paragraph(key=of_kind[0].id, words=words(lead, text)))
            continue
        key = f"{session.id}-{theme_id}-{kind.value}"
        draft.blocks.append(Paragraph(key=key, words=words(Run(f"{plural}:", italic=True))))
        for note in of_kind:
            text = _sentence(draft.material, session, note)
            draft.blocks.append(SubParagraph(key=note.id, words=words(text)))


def _sentence(material: Material, session: Session, note: Note) -> str:
    """Return the note's words, closed by its source where the attribution permits one."""
    text = " ".join(without_tags(note.text).split())
    source = _source(material, session, note)
    if source:
        return f"{text.rstrip('.')} ({source})."
    return text if text.endswith((".", "!", "?", "\u2026", "\u201d", '"')) else f"{text}."


def _source(material: Material, session: Session, note: Note) -> str:
    level = _level(session, note)
    spoken = next((each for each in material.interventions if each.id == note.intervention_id), None)
    if spoken is None or level in {Attribution.QUANTIFIED, Attribution.NONE}:
        return ""
    groups = [each for each in spoken.on_behalf_of if level is Attribution.NAMED or not _is_state(material, each)]
    if groups:
        return f"on behalf of {listed([_running_name(material, each) for each in groups])}"
    delegation = material.delegations.get(spoken.delegation_id)
    if delegation is None:
        return ""
    return delegation.names.en if level is Attribution.NAMED else delegation.regional_group


def _level(session: Session | None, note: Note | None) -> Attribution:
    """Return the stricter of a session's and a note's attribution; a session that is gone permits nothing."""
    own = session.attribution if session else Attribution.NONE
    return strictest((own, (note.attribution if note else None) or own))


def _pledges(draft: _Draft) -> None:
    material = draft.material
    notes = {each.id: each for each in material.notes}
    private = {each.id for each in material.pledges if each.note_id in notes and notes[each.note_id].private}
    internal = sum(each.internal or each.id in private for each in material.pledges)
    if internal:
        draft.leave_out("Pledges", f"{counted(internal, 'internal pledge')}.")
    public = [each for each in material.pledges if not each.internal and each.id not in private]
    if not public:
        return
    draft.blocks.append(Heading(key="pledges", level=1, text="Indicative pledges"))
    lead = (
        f"The table below sets out {counted(len(public), 'potential pledge')} explored by delegations. "
        "Pledges are shown as indicative, without prejudice to their confirmation by the delegations concerned."
    )
    draft.blocks.append(Paragraph(key="pledges-lead", words=words(lead)))
    sessions = {each.id: each for each in material.sessions}
    attribution = {each.id: _level(sessions.get(each.session_id), notes.get(each.note_id)) for each in public}
    draft.blocks.append(pledge_table(public, attribution, material.delegations))


def _way_forward(draft: _Draft) -> None:
    follow_ups = [
        note
        for session in _in_order(draft.material.sessions)
        for note in draft.material.notes
        if note.session_id == session.id and note.kind is NoteKind.FOLLOW_UP and not note.private
    ]
    sessions = {each.id: each for each in draft.material.sessions}
    written = [note for note in follow_ups if without_tags(note.text)]
    if written:
        draft.blocks.append(Heading(key="way-forward", level=1, text="The way forward"))
    for note in written:
        text = _sentence(draft.material, sessions[note.session_id], note)
        draft.blocks.append(Paragraph(key=note.id, words=words(text)))


def _speakers(draft: _Draft) -> None:
    tables: list[Block] = []
    for session in _in_order(draft.material.sessions):
        spoken = [each for each in draft.material.interventions if each.session_id == session.id and _was_made(each)]
        if not spoken:
            continue
        if session.attribution is not Attribution.NAMED:
            draft.leave_out(session.code, "list of speakers: speakers of the session may not be named.")
            continue
        tables.append(speakers_table(session, spoken, draft.material.delegations, draft.material.meeting.zone))
    if tables:
        draft.blocks.append(Annex(key="annex-speakers", title="Annex. List of speakers"))
        draft.blocks.extend(tables)


def _when(material: Material, session: Session) -> str:
    start = session.planned_start.astimezone(material.meeting.zone)
    end = session.planned_end.astimezone(material.meeting.zone)
    text = f"The session was held on {day(start.date())}, from {time_of_day(start)} to {time_of_day(end)}"
    text = text.removesuffix(".") + "."
    if session.presiding_officer:
        text += f" It was presided over by {session.presiding_officer}."
    return text


def _running_name(material: Material, delegation_id: str) -> str:
    delegation = material.delegations.get(delegation_id)
    return delegation.running_text if delegation else delegation_id


def _in_order(sessions: Iterable[Session]) -> list[Session]:
    return sorted(sessions, key=lambda each: each.position)


def _is_state(material: Material, delegation_id: str) -> bool:
    delegation = material.delegations.get(delegation_id)
    return delegation is not None and delegation.is_state


def _was_made(intervention: Intervention) -> bool:
    return intervention.clock.ended_at is not None


def _is_statement(intervention: Intervention) -> bool:
    procedural = {InterventionKind.POINT_OF_ORDER, InterventionKind.CHAIR}
    return _was_made(intervention) and intervention.kind not in procedural


def _were(count: int) -> str:
    return "was" if count == 1 else "were"
