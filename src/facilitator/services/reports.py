"""Read what reports are made of and compose them."""

from datetime import datetime

from facilitator.domain.delegations import Delegation, Group
from facilitator.domain.interventions import Intervention
from facilitator.domain.meeting import Meeting
from facilitator.domain.notes import Note
from facilitator.domain.pledges import Pledge
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportParagraph, ReportSettings
from facilitator.domain.review import Review
from facilitator.domain.speaking_order import Inscription
from facilitator.reporting import statistics
from facilitator.reporting.material import Material, Report
from facilitator.reporting.outcome_summary import compose
from facilitator.reporting.report_choice import ReportChoice, ReportKind
from facilitator.services.ports import UnitOfWork

__all__ = ["ReportChoice", "ReportKind", "material_of", "outcome_summary", "parties"]


def parties(uow: UnitOfWork) -> dict[str, Delegation]:
    """Return everybody who can speak or be spoken for: delegations, and groups that are none."""
    groups = {each.id: each.as_delegation() for each in uow.all(Group)}
    return groups | {each.id: each for each in uow.all(Delegation)}


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
        paragraphs=uow.all(ReportParagraph),
        reviews=uow.all(Review),
        settings=next(iter(uow.all(ReportSettings)), ReportSettings()),
    )


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
        now=now,
    )


def outcome_summary(uow: UnitOfWork, choice: ReportChoice | None = None) -> Report:
    """Return the co-hosts' outcome summary of what the meeting file holds at this moment."""
    return compose(material_of(uow), choice)
