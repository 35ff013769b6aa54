"""Compose the tables of a report: pledges, and speakers with their times."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from facilitator.domain.attribution import Attribution
from facilitator.domain.delegations import Delegation
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Session
from facilitator.reporting.outline import Alignment, Column, Table
from facilitator.reporting.un_style import counted

PLEDGE_CATEGORIES: Mapping[PledgeCategory, str] = {
    PledgeCategory.MILITARY_UNITS: "Military units",
    PledgeCategory.POLICE: "Police",
    PledgeCategory.ENABLING_UNITS: "Enabling units",
    PledgeCategory.TRAINING: "Training and capacity-building",
    PledgeCategory.TRIANGULAR_PARTNERSHIP: "Triangular Partnership Programme",
    PledgeCategory.LIGHT_COORDINATION: "Light Coordination Mechanism",
    PledgeCategory.TECHNOLOGY: "Technology and data",
    PledgeCategory.WOMEN_PEACE_SECURITY: "Women, peace and security",
    PledgeCategory.SAFETY_SECURITY: "Safety, security and medical",
    PledgeCategory.PROTECTION_OF_CIVILIANS: "Protection of civilians",
    PledgeCategory.STRATEGIC_COMMUNICATIONS: "Strategic communications",
    PledgeCategory.ENVIRONMENT: "Environment and energy",
    PledgeCategory.CONDUCT: "Conduct and discipline",
    PledgeCategory.FUNDING: "Funding",
    PledgeCategory.POLITICAL_SUPPORT: "Political support and other",
}

PLEDGE_STATUS: Mapping[PledgeStatus, str] = {
    PledgeStatus.IDEA_VOICED: "Idea voiced",
    PledgeStatus.UNDER_CONSIDERATION: "Under consideration",
    PledgeStatus.INTENTION_ANNOUNCED: "Intention announced",
    PledgeStatus.CONFIRMED_IN_WRITING: "Confirmed in writing",
    PledgeStatus.REGISTERED: "Registered",
    PledgeStatus.FULFILLED: "Fulfilled",
}

_KINDS: Mapping[InterventionKind, str] = {
    InterventionKind.STATEMENT: "",
    InterventionKind.PANELLIST: "panellist",
    InterventionKind.POINT_OF_ORDER: "point of order",
    InterventionKind.REPLY: "right of reply",
    InterventionKind.QUESTION: "question",
    InterventionKind.ANSWER: "answer",
    InterventionKind.CHAIR: "chair",
    InterventionKind.NATIONAL_CAPACITY: "in national capacity",
}

_NOT_NAMED = "A delegation"
_NOT_IDENTIFIED = "Not identified"


def pledge_table(
    pledges: Sequence[Pledge], attribution: Mapping[str, Attribution], delegations: Mapping[str, Delegation]
) -> Table:
    """Return the pledges by category; who pledged is named only where `attribution`, by pledge, permits it."""
    ordered = sorted(pledges, key=lambda each: (list(PledgeCategory).index(each.category), each.text))
    rows = tuple(
        (
            str(number),
            _pledgers(pledge, attribution[pledge.id], delegations),
            pledge.text + (f" ({pledge.conditions})" if pledge.conditions else ""),
            PLEDGE_CATEGORIES[pledge.category],
            " ".join(part for part in (f"{pledge.quantity:,}" if pledge.quantity else "", pledge.unit) if part),
            pledge.available_from,
            PLEDGE_STATUS[pledge.status],
        )
        for number, pledge in enumerate(ordered, start=1)
    )
    columns = (
        Column("No.", 5, Alignment.END),
        Column("Delegation", 18),
        Column("Pledge", 23),
        Column("Category", 16),
        Column("Quantity", 12),
        Column("Available", 11),
        Column("Status", 15),
    )
    return Table(
        key="pledge-table",
        caption="Indicative pledges",
        columns=columns,
        rows=rows,
        summary=f"{counted(len(rows), 'indicative pledge')}, by category.".capitalize(),
    )


def speakers_table(
    session: Session, interventions: Sequence[Intervention], delegations: Mapping[str, Delegation], zone: ZoneInfo
) -> Table:
    """Return who spoke in a session, when and for how long; times are the venue's, and each speech is over."""
    rows = []
    for spoken in sorted(interventions, key=lambda each: each.order):
        started, ended = spoken.clock.started_at, spoken.clock.ended_at
        if started is None or ended is None:
            continue  # called upon, but never began
        limit = spoken.clock.limit
        rows.append(
            (
                str(spoken.order),
                _speaker(spoken, delegations),
                started.astimezone(zone).strftime("%H:%M:%S"),
                _minutes(spoken.clock.elapsed(ended)),
                _minutes(limit) if limit else "",
            )
        )
    columns = (
        Column("No.", 5, Alignment.END),
        Column("Speaker", 64),
        Column("Began", 11, Alignment.END),
        Column("Length", 10, Alignment.END),
        Column("Limit", 10, Alignment.END),
    )
    return Table(
        key=f"speakers-{session.id}",
        caption=f"Speakers in the session \u201c{session.title}\u201d",
        columns=columns,
        rows=tuple(rows),
        summary=f"{counted(len(rows), 'intervention')}, in the order in which they were made.".capitalize(),
    )


def _pledgers(pledge: Pledge, attribution: Attribution, delegations: Mapping[str, Delegation]) -> str:
    if attribution is not Attribution.NAMED:
        return _NOT_NAMED
    named = [delegations[each].names.en for each in pledge.delegation_ids if each in delegations]
    return ", ".join(named) or _NOT_IDENTIFIED


def _speaker(spoken: Intervention, delegations: Mapping[str, Delegation]) -> str:
    delegation = delegations.get(spoken.delegation_id)
    name = delegation.names.en if delegation else _NOT_IDENTIFIED
    groups = [delegations[each].running_text if each in delegations else each for each in spoken.on_behalf_of]
    behalf = f" on behalf of {', '.join(groups)}" if groups else ""
    person = f" ({spoken.speaker})" if spoken.speaker else ""
    kind = f" \u2013 {_KINDS[spoken.kind]}" if _KINDS[spoken.kind] else ""
    return f"{name}{behalf}{person}{kind}"


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
