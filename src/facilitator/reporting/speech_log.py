"""Make the rows of the speech log and of the pledge register for a spreadsheet.

Names stand only where the attribution of the session permits them, as in every report; the meeting's own
record, which never leaves the secretariat, may be taken `in_full`.
"""

from collections.abc import Iterator

from facilitator.domain.attribution import Attribution, strictest
from facilitator.domain.interventions import Intervention, InterventionKind
from facilitator.domain.pledges import Pledge, PledgeCategory
from facilitator.domain.programme import Session
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS
from facilitator.reporting.material import Material
from facilitator.reporting.sheets import Cell, Sheet, SheetColumn

_KIND_WORDS = {kind: kind.value.replace("_", " ") for kind in InterventionKind}
_LOG_COLUMNS = (
    SheetColumn("Session", 10),
    SheetColumn("Title", 40),
    SheetColumn("No.", 6),
    SheetColumn("Kind", 16),
    SheetColumn("Delegation", 32),
    SheetColumn("Regional group", 24),
    SheetColumn("On behalf of", 28),
    SheetColumn("Speaker", 28),
    SheetColumn("Presiding officer", 24),
    SheetColumn("Began", 20),
    SheetColumn("Ended", 20),
    SheetColumn("Spoken (s)", 11),
    SheetColumn("Limit (s)", 11),
    SheetColumn("Over (s)", 11),
    SheetColumn("Ruling", 12),
    SheetColumn("Times corrected", 16),
)
_PLEDGE_COLUMNS = (
    SheetColumn("No.", 6),
    SheetColumn("Session", 10),
    SheetColumn("Delegations", 36),
    SheetColumn("Category", 28),
    SheetColumn("Pledge", 60),
    SheetColumn("Quantity", 10),
    SheetColumn("Unit", 18),
    SheetColumn("Available from", 18),
    SheetColumn("Conditions", 36),
    SheetColumn("Status", 24),
)


def speech_log(material: Material, *, in_full: bool = False) -> Sheet:
    """Return every intervention that was begun, session by session; times are the venue's, lengths in seconds."""
    rows = tuple(
        _spoken_row(material, session, spoken, named=in_full or session.attribution is Attribution.NAMED)
        for session in material.in_order()
        for spoken in sorted(material.interventions, key=lambda each: each.order)
        if spoken.session_id == session.id and spoken.clock.started_at is not None
    )
    return Sheet(name="Speech log", columns=_LOG_COLUMNS, rows=rows)


def pledge_log(material: Material, *, in_full: bool = False) -> Sheet:
    """Return the pledges by category; internal ones only `in_full`, those of private notes not even then."""
    shown = [each for each in material.pledges if not material.keeps_private(each) and (in_full or not each.internal)]
    ordered = sorted(shown, key=lambda each: (list(PledgeCategory).index(each.category), each.text))
    rows = tuple(_pledge_row(material, pledge, number, in_full=in_full) for number, pledge in enumerate(ordered, 1))
    return Sheet(name="Pledges", columns=_PLEDGE_COLUMNS, rows=rows)


def _spoken_row(material: Material, session: Session, spoken: Intervention, *, named: bool) -> tuple[Cell, ...]:
    clock, zone = spoken.clock, material.meeting.zone
    delegation = material.delegations.get(spoken.delegation_id)
    grouped = named or session.attribution is Attribution.GROUP
    seconds = round(clock.elapsed(clock.ended_at), 1) if clock.ended_at else None
    return (
        session.code,
        session.title,
        spoken.order,
        _KIND_WORDS[spoken.kind],
        delegation.names.en if delegation and named else "",
        delegation.regional_group if delegation and grouped else "",
        ", ".join(_behalf(material, spoken)) if named else "",
        spoken.speaker if named else "",
        spoken.presiding_officer,
        clock.started_at.astimezone(zone) if clock.started_at else None,
        clock.ended_at.astimezone(zone) if clock.ended_at else None,
        seconds,
        clock.limit or None,
        round(max(0.0, seconds - clock.limit), 1) if seconds is not None and clock.limit else None,
        spoken.ruling.value if spoken.kind is InterventionKind.POINT_OF_ORDER else "",
        "yes" if spoken.recorded is not None else "",
    )


def _behalf(material: Material, spoken: Intervention) -> Iterator[str]:
    for each in spoken.on_behalf_of:
        group = material.delegations.get(each)
        yield group.names.en if group else each


def _pledge_row(material: Material, pledge: Pledge, number: int, *, in_full: bool) -> tuple[Cell, ...]:
    session = material.session.get(pledge.session_id)
    named = in_full or _level(material, pledge, session) is Attribution.NAMED
    names = [material.delegations[each].names.en for each in pledge.delegation_ids if each in material.delegations]
    return (
        number,
        session.code if session else "",
        ", ".join(names) if named else "",
        PLEDGE_CATEGORIES[pledge.category],
        pledge.text,
        pledge.quantity,
        pledge.unit,
        pledge.available_from,
        pledge.conditions,
        PLEDGE_STATUS[pledge.status],
    )


def _level(material: Material, pledge: Pledge, session: Session | None) -> Attribution:
    """Return the stricter of the session's and the note's attribution; a session that is gone permits nothing."""
    own = session.attribution if session else Attribution.NONE
    note = material.note.get(pledge.note_id)
    return strictest((own, (note.attribution if note else None) or own))
