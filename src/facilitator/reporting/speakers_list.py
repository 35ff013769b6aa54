"""Compose the list of speakers: who took the floor, session by session, where they may be named."""

from facilitator.domain.attribution import Attribution
from facilitator.reporting.annexes import speakers_table
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outline import Block, Heading, Paragraph, words
from facilitator.reporting.report_choice import ReportChoice


def compose_speakers_list(material: Material, choice: ReportChoice) -> Report:
    """Return one table for every session on the record; the others are left out, and said to be."""
    chosen, left_out = narrowed(material, choice)
    omitted = list(left_out)
    blocks: list[Block] = []
    for session in chosen.in_order():
        spoken = [each for each in chosen.interventions if each.session_id == session.id and each.clock.ended_at]
        if not spoken:
            continue
        if session.attribution is not Attribution.NAMED:
            omitted.append(LeftOut(session.code, "list of speakers: speakers of the session may not be named."))
            continue
        blocks.append(Heading(key=f"list-{session.id}", level=1, text=session.title))
        blocks.append(speakers_table(chosen, session, spoken))
    if not blocks:
        nobody = chosen.phrases.say("Nobody who may be named has taken the floor.")
        blocks.append(Paragraph(key="nobody", words=words(nobody), numbered=False))
    subtitle = chosen.phrases.say("List of speakers")
    return Report(headed(chosen, choice, "List of speakers", subtitle, blocks, answered=False), tuple(omitted))
