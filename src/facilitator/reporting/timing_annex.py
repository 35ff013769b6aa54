"""Compose the timing annex: what was planned and what happened, and who went over the limit."""

from collections.abc import Sequence
from datetime import datetime
from statistics import fmean

from facilitator.domain.attribution import Attribution
from facilitator.domain.interventions import Intervention
from facilitator.domain.programme import Session
from facilitator.reporting.annexes import speakers_table
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outline import Alignment, Block, Chart, Column, Heading, Paragraph, Series, Table, words
from facilitator.reporting.phrases import Phrases
from facilitator.reporting.report_choice import ReportChoice

_MINUTE = 60


def compose_timing_annex(material: Material, choice: ReportChoice) -> Report:
    """Return planned and actual times of every session held, then of every speaker who may be named."""
    chosen, left_out = narrowed(material, choice)
    omitted = list(left_out)
    held = [(session, _spoken(chosen, session)) for session in chosen.in_order()]
    held = [(session, spoken) for session, spoken in held if spoken]
    say = chosen.phrases.say
    subtitle = say("Planned and actual times")
    if not held:
        nothing = Paragraph(key="nothing", words=words(say("No session has been held yet.")), numbered=False)
        outline = headed(chosen, choice, "Timing annex", subtitle, [nothing], answered=False)
        return Report(outline, left_out)
    blocks: list[Block] = [
        Heading(key="sessions", level=1, text=say("Sessions")),
        _lengths(chosen.phrases, held),
        _sessions(chosen, held),
    ]
    tables: list[Block] = []
    for session, spoken in held:
        if session.attribution is Attribution.NAMED:
            tables.append(speakers_table(chosen, session, spoken))
        else:
            omitted.append(LeftOut(session.code, "times of speakers: speakers of the session may not be named."))
    if tables:
        blocks.extend([Heading(key="speakers", level=1, text=say("Speakers")), *tables])
    outline = headed(chosen, choice, "Timing annex", subtitle, blocks, answered=False)
    return Report(outline, tuple(omitted))


def _spoken(material: Material, session: Session) -> list[Intervention]:
    return [each for each in material.interventions if each.session_id == session.id and each.clock.ended_at]


def _lengths(phrases: Phrases, held: Sequence[tuple[Session, Sequence[Intervention]]]) -> Chart:
    """Return the planned and the actual length of each session, in whole minutes, from first to last word."""
    planned = [(session.planned_end - session.planned_start).total_seconds() for session, _ in held]
    actual = [(ended - started).total_seconds() for started, ended in (_span(spoken) for _, spoken in held)]
    return Chart(
        key="session-lengths",
        caption=phrases.say("Planned and actual length of the sessions"),
        categories=tuple(f"{session.code} {session.title}" for session, _ in held),
        series=tuple(
            Series(phrases.say(name), tuple(float(round(each / _MINUTE)) for each in lengths))
            for name, lengths in (("Planned", planned), ("Actual", actual))
        ),
        unit=phrases.say("minutes"),
        heading=phrases.say("Session"),
    )


def _span(spoken: Sequence[Intervention]) -> tuple[datetime, datetime]:
    """Return when the first word of a session was said, and the last."""
    started = min(each.clock.started_at for each in spoken if each.clock.started_at)
    return started, max(each.clock.ended_at for each in spoken if each.clock.ended_at)


def _sessions(material: Material, held: Sequence[tuple[Session, Sequence[Intervention]]]) -> Table:
    rows = tuple(_row(material, session, spoken) for session, spoken in held)
    phrases = material.phrases
    say = phrases.say
    late = sum(row[5].startswith("+") for row in rows)
    return Table(
        key="session-times",
        caption=say("Planned and actual times of the sessions"),
        columns=(
            Column(say("Session"), 34),
            Column(say("Planned"), 16),
            Column(say("First word"), 12, Alignment.END),
            Column(say("Last word"), 12, Alignment.END),
            Column(say("Statements"), 12, Alignment.END),
            Column(say("Past the end"), 12, Alignment.END),
            Column(say("Mean over limit"), 12, Alignment.END),
        ),
        rows=rows,
        summary=phrases.beginning(
            "{sessions:# session|# sessions} held, {late:# session|# sessions} past the planned end.",
            sessions=len(rows),
            late=late,
        ),
    )


def _row(material: Material, session: Session, spoken: Sequence[Intervention]) -> tuple[str, ...]:
    zone = material.meeting.zone

    def clock(moment: datetime) -> str:
        return moment.astimezone(zone).strftime("%H:%M")

    started, ended = _span(spoken)
    over = [each.clock.elapsed(ended) - each.clock.limit for each in spoken if each.clock.limit]
    return (
        session.title,
        f"{clock(session.planned_start)}\u2013{clock(session.planned_end)}",
        clock(started),
        clock(ended),
        str(sum(each.kind.is_debate for each in spoken)),
        _signed((ended - session.planned_end).total_seconds()),
        _signed(fmean(over)) if over else "",
    )


def _signed(seconds: float) -> str:
    """Return minutes and seconds with their sign; what is neither early nor late has none."""
    minutes, rest = divmod(round(abs(seconds)), _MINUTE)
    sign = "+" if round(seconds) > 0 else "\u2212" if round(seconds) < 0 else ""
    return f"{sign}{minutes}:{rest:02}"
