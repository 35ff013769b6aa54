"""Compose the tables of a report: pledges, and speakers with their times."""

from collections.abc import Mapping, Sequence

from facilitator.domain.attribution import Attribution
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.domain.programme import Session
from facilitator.reporting.material import Material
from facilitator.reporting.outline import Alignment, Column, Table

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


def pledge_table(material: Material, pledges: Sequence[Pledge], attribution: Mapping[str, Attribution]) -> Table:
    """Return the pledges by category; who pledged is named only where `attribution`, by pledge, permits it."""
    phrases = material.phrases
    say = phrases.say
    ordered = sorted(pledges, key=lambda each: (list(PledgeCategory).index(each.category), each.text))
    rows = tuple(
        (
            str(number),
            _pledgers(material, pledge, attribution[pledge.id]),
            pledge.text + (f" ({pledge.conditions})" if pledge.conditions else ""),
            say(PLEDGE_CATEGORIES[pledge.category]),
            " ".join(
                part
                for part in (phrases.style.figures(pledge.quantity) if pledge.quantity else "", pledge.unit)
                if part
            ),
            pledge.available_from,
            say(PLEDGE_STATUS[pledge.status]),
        )
        for number, pledge in enumerate(ordered, start=1)
    )
    columns = (
        Column(say("No."), 5, Alignment.END),
        Column(say("Delegation"), 18),
        Column(say("Pledge"), 23),
        Column(say("Category"), 16),
        Column(say("Quantity"), 12),
        Column(say("Available"), 11),
        Column(say("Status"), 15),
    )
    return Table(
        key="pledge-table",
        caption=say("Indicative pledges"),
        columns=columns,
        rows=rows,
        summary=phrases.beginning(
            "{pledges:# indicative pledge|# indicative pledges}, by category.", pledges=len(rows)
        ),
    )


def speakers_table(material: Material, session: Session, interventions: Sequence[Intervention]) -> Table:
    """Return who spoke in a session, when and for how long; times are the venue's, and each speech is over."""
    phrases, zone = material.phrases, material.meeting.zone
    say = phrases.say
    rows = []
    for spoken in sorted(interventions, key=lambda each: each.order):
        started, ended = spoken.clock.started_at, spoken.clock.ended_at
        if started is None or ended is None:
            continue  # called upon, but never began
        limit = spoken.clock.limit
        rows.append(
            (
                str(spoken.order),
                _speaker(material, spoken),
                started.astimezone(zone).strftime("%H:%M:%S"),
                _minutes(spoken.clock.elapsed(ended)),
                _minutes(limit) if limit else "",
            )
        )
    columns = (
        Column(say("No."), 5, Alignment.END),
        Column(say("Speaker"), 64),
        Column(say("Began"), 11, Alignment.END),
        Column(say("Length"), 10, Alignment.END),
        Column(say("Limit"), 10, Alignment.END),
    )
    return Table(
        key=f"speakers-{session.id}",
        caption=say("Speakers in the session \u201c{session}\u201d", session=session.title),
        columns=columns,
        rows=tuple(rows),
        summary=phrases.beginning(
            "{interventions:# intervention|# interventions}, in the order in which they were made.",
            interventions=len(rows),
        ),
    )


def _pledgers(material: Material, pledge: Pledge, attribution: Attribution) -> str:
    if attribution is not Attribution.NAMED:
        return material.phrases.say(_NOT_NAMED)
    held, language = material.delegations, material.language
    named = [held[each].names.in_language(language) for each in pledge.delegation_ids if each in held]
    return ", ".join(named) or material.phrases.say(_NOT_IDENTIFIED)


def _speaker(material: Material, spoken: Intervention) -> str:
    say = material.phrases.say
    delegation = material.delegations.get(spoken.delegation_id)
    name = delegation.names.in_language(material.language) if delegation else say(_NOT_IDENTIFIED)
    groups = ", ".join(material.running_names(spoken.on_behalf_of))
    said = say("{name} on behalf of {groups}", name=name, groups=groups) if groups else name
    person = f" ({spoken.speaker})" if spoken.speaker else ""
    kind = f" \u2013 {say(_KINDS[spoken.kind])}" if _KINDS[spoken.kind] else ""
    return f"{said}{person}{kind}"


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
