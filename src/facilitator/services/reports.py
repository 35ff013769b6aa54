"""Read what reports are made of and compose them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from facilitator.domain.attendance import Attendance
from facilitator.domain.commitments import Commitment
from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportParagraph, ReportSettings
from facilitator.domain.representatives import Representative
from facilitator.domain.review import Review
from facilitator.domain.speaking_order import Inscription
from facilitator.reporting import statistics
from facilitator.reporting.chair_summary import compose_chair_summary
from facilitator.reporting.material import Material, Report
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.pledge_register import compose_pledge_register
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.reporting.speakers_list import compose_speakers_list
from facilitator.reporting.timing_annex import compose_timing_annex
from facilitator.services.changes import Changes, Record
from facilitator.services.parties import parties
from facilitator.services.ports import UnitOfWork

__all__ = ["ReportChoice", "ReportKind", "composed", "material_after", "material_of", "outcome_summary", "parties"]


def material_of(uow: UnitOfWork) -> Material:
    """Return everything of the meeting file that reports are made of, as it stands at this moment."""
    return Material(
        meeting=uow.all(Meeting)[0],
        sessions=uow.all(Session),
        themes=uow.all(Theme),
        delegations=parties(uow),
        interventions=uow.all(Intervention),
        notes=uow.all(Note),
        pledges=uow.all(Pledge),
        commitments=uow.all(Commitment),
        paragraphs=uow.all(ReportParagraph),
        reviews=uow.all(Review),
        settings=next(iter(uow.all(ReportSettings)), ReportSettings()),
    )


_FIELDS: Mapping[type[Record], str] = {
    Session: "sessions",
    Theme: "themes",
    Intervention: "interventions",
    Note: "notes",
    Pledge: "pledges",
    Commitment: "commitments",
    ReportParagraph: "paragraphs",
    Review: "reviews",
}


def material_after(material: Material, changes: Changes) -> Material:
    """Return the material as the changes leave it, without reading the meeting file again."""
    fields: dict[str, tuple[Record, ...]] = {}
    settings = material.settings
    for change in changes.items:
        name = _FIELDS.get(change.kind)
        if isinstance(change.record, ReportSettings):
            settings = change.after if isinstance(change.after, ReportSettings) else ReportSettings()
        elif name is not None:
            held: tuple[Record, ...] = fields.get(name, tuple(getattr(material, name)))
            others = tuple(each for each in held if each.id != change.record.id)
            fields[name] = (*others, change.after) if change.after else others
    return replace(material, settings=settings, **fields)  # type: ignore[arg-type]


_COMPOSERS: Mapping[ReportKind, Callable[[Material, ReportChoice], Report]] = {
    ReportKind.OUTCOME_SUMMARY: compose,
    ReportKind.CHAIR_SUMMARY: compose_chair_summary,
    ReportKind.PLEDGE_REGISTER: compose_pledge_register,
    ReportKind.SPEAKERS_LIST: compose_speakers_list,
    ReportKind.TIMING_ANNEX: compose_timing_annex,
}


def composed(material: Material, choice: ReportChoice) -> Report:
    """Return the report that was chosen, made of this material."""
    return _COMPOSERS[choice.kind](material, choice)


def outcome_summary(uow: UnitOfWork, choice: ReportChoice | None = None) -> Report:
    """Return the co-hosts' outcome summary of what the meeting file holds at this moment."""
    return compose(material_of(uow), choice)


def _announced(uow: UnitOfWork) -> frozenset[str]:
    """Return whom the list of participants, a roll call and the meeting's own facts name."""
    represented = (each.delegation_id for each in uow.all(Representative))
    present = (each.delegation_id for each in uow.all(Attendance))
    hosts = (host for meeting in uow.all(Meeting) for host in meeting.co_hosts)
    return frozenset((*represented, *present, *hosts))


def statistics_material(uow: UnitOfWork, now: datetime) -> statistics.Material:
    """Return what statistics are made of, as the meeting file holds it at this moment."""
    return statistics.Material(
        sessions=uow.all(Session),
        themes=uow.all(Theme),
        delegations={each.id: each for each in uow.all(Delegation)},
        inscriptions=uow.all(Inscription),
        interventions=uow.all(Intervention),
        notes=uow.all(Note),
        pledges=uow.all(Pledge),
        announced=_announced(uow),
        now=now,
    )
