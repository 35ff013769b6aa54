"""Gather what reports are made of, and narrow it to what a report was chosen to tell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from facilitator.domain.attribution import Attribution, strictest
from facilitator.domain.commitments import Commitment
from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.privacy import is_private, private_notes
from facilitator.domain.programme import Session, SessionKind, Theme
from facilitator.domain.quantifiers import Evidence
from facilitator.domain.report import ReportParagraph, ReportSettings, evidence_for, heard_by_session, level_of
from facilitator.domain.review import Review, ReviewState
from facilitator.reporting.outline import Outline
from facilitator.reporting.phrases import Phrases, phrases_in
from facilitator.reporting.report_choice import ReportChoice


@dataclass(frozen=True, kw_only=True)
class Material:
    """Hold everything a report is made of, and the language that it is told in; sequences in any order."""

    meeting: Meeting
    sessions: Sequence[Session]
    themes: Sequence[Theme]
    delegations: Mapping[str, Delegation]
    interventions: Sequence[Intervention] = ()
    notes: Sequence[Note] = ()
    pledges: Sequence[Pledge] = ()
    commitments: Sequence[Commitment] = ()
    paragraphs: Sequence[ReportParagraph] = ()
    reviews: Sequence[Review] = ()
    settings: ReportSettings = field(default_factory=ReportSettings)
    language: str = "en"

    @property
    def phrases(self) -> Phrases:
        """Return who speaks its language."""
        return phrases_in(self.language)

    @cached_property
    def note(self) -> Mapping[str, Note]:
        """Return the notes by identifier."""
        return {each.id: each for each in self.notes}

    def keeps_private(self, record: object) -> bool:
        """Return whether the record is private, or was put on record from a private note: no report tells it."""
        return is_private(record, self._private)

    @cached_property
    def _private(self) -> frozenset[str]:
        return private_notes(self.notes)

    @cached_property
    def intervention(self) -> Mapping[str, Intervention]:
        """Return the interventions by identifier."""
        return {each.id: each for each in self.interventions}

    @cached_property
    def session(self) -> Mapping[str, Session]:
        """Return the sessions by identifier."""
        return {each.id: each for each in self.sessions}

    @cached_property
    def review(self) -> Mapping[str, Review]:
        """Return where each session's report stands, by the session's identifier."""
        return {each.session_id: each for each in self.reviews}

    @cached_property
    def heard(self) -> Mapping[str, frozenset[str]]:
        """Return whose voices were heard in the debate of each session."""
        return heard_by_session(self.interventions)

    def evidence_for(self, paragraph: ReportParagraph) -> Evidence:
        """Return the voices behind a paragraph."""
        return evidence_for(paragraph, self.note, self.intervention, self.heard)

    def state_of(self, session_id: str) -> ReviewState:
        """Return how far the session's report has come."""
        review = self.review.get(session_id)
        return review.state if review else ReviewState.DRAFT

    def running_name(self, delegation_id: str) -> str:
        """Return a delegation's name as a sentence needs it: with its article in English, bare in other languages."""
        delegation = self.delegations.get(delegation_id)
        if delegation is None:
            return delegation_id
        return delegation.running_text if self.language == "en" else delegation.names.in_language(self.language)

    def running_names(self, delegation_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the names of several."""
        return tuple(self.running_name(each) for each in delegation_ids)

    def in_order(self) -> list[Session]:
        """Return the sessions in the order of the programme."""
        return sorted(self.sessions, key=lambda each: each.position)

    def level_of(self, paragraph: ReportParagraph) -> Attribution:
        """Return how openly a paragraph may tell its sources: as its strictest note or session permits."""
        linked = (*paragraph.note_ids, *paragraph.opposing_note_ids)
        notes = [self.note[each] for each in linked if each in self.note]
        sessions = {each for each in (paragraph.session_id, *(note.session_id for note in notes)) if each}
        return strictest([level_of(self.session.get(each), notes) for each in sessions] or [Attribution.NONE])


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Say what a report does not hold, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """Hold a report, the list of what it leaves out, and how openly each block may tell its source.

    `levels` leads from keys of blocks to their attribution; blocks of the meeting itself have none.
    """

    outline: Outline
    left_out: tuple[LeftOut, ...]
    levels: Mapping[str, Attribution] = field(default_factory=dict)


def narrowed(material: Material, choice: ReportChoice) -> tuple[Material, tuple[LeftOut, ...]]:
    """Return the part of the material that was chosen, in the language that was, and what that leaves out."""
    left_out = tuple(_passed_over(material, choice))
    gone = {each.id for each in material.sessions if _reason(material, choice, each)}
    if choice.names_nobody:
        sessions = [replace(each, attribution=_unattributed(each)) for each in material.sessions]
    else:
        sessions = list(material.sessions)
    kept = replace(
        material,
        sessions=[each for each in sessions if each.id not in gone],
        interventions=[each for each in material.interventions if each.session_id not in gone],
        notes=[each for each in material.notes if each.session_id not in gone],
        pledges=[each for each in material.pledges if each.session_id not in gone],
        commitments=[each for each in material.commitments if each.session_id not in gone],
        language=choice.language,
    )
    return replace(kept, paragraphs=_of_sessions(material, kept.notes, gone)), left_out


def is_final(material: Material) -> bool:
    """Return whether every working session of the material is final, and there is one."""
    working = [each for each in material.sessions if each.kind is SessionKind.SESSION]
    return bool(working) and all(material.state_of(each.id) is ReviewState.FINAL for each in working)


def _of_sessions(material: Material, notes: Iterable[Note], gone: set[str]) -> list[ReportParagraph]:
    """Return the paragraphs of the sessions that stay; a cross-cutting one needs every one of its notes."""
    kept = {each.id for each in notes}
    known = {each.id for each in material.notes}
    return [
        each
        for each in material.paragraphs
        if each.session_id not in gone
        and (each.session_id or not gone or ({*each.note_ids, *each.opposing_note_ids} & known) <= kept)
    ]


def _passed_over(material: Material, choice: ReportChoice) -> Iterable[LeftOut]:
    for session in material.in_order():
        reason = _reason(material, choice, session)
        if reason:
            yield LeftOut(session.code, reason)
    if choice.names_nobody:
        for session in material.in_order():
            if session.attribution in {Attribution.NAMED, Attribution.GROUP} and not _reason(material, choice, session):
                yield LeftOut(session.code, "names of delegations and groups: the report is not attributed.")


def _reason(material: Material, choice: ReportChoice, session: Session) -> str:
    if session.kind is not SessionKind.SESSION and not any(each.session_id == session.id for each in material.notes):
        return ""
    if not choice.includes(session.id):
        return "the session was not chosen."
    if choice.final_only and material.state_of(session.id) is not ReviewState.FINAL:
        return "the session is not final yet."
    return ""


def _unattributed(session: Session) -> Attribution:
    return strictest((session.attribution, Attribution.QUANTIFIED))
