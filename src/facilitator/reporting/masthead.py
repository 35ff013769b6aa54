"""Give every report of a meeting the same masthead: title, place, dates, and who answers for it."""

from collections.abc import Iterable

from facilitator.reporting.languages.style import Days
from facilitator.reporting.material import Material, is_final
from facilitator.reporting.outline import Block, Outline
from facilitator.reporting.phrases import phrases_in
from facilitator.reporting.report_choice import ReportChoice

RESPONSIBILITY = (
    "This summary was prepared by the co-hosts under their own responsibility. "
    "It does not necessarily reflect the views of all participants."
)


def headed(
    material: Material,
    choice: ReportChoice,
    name: str,
    subtitle: str,
    blocks: Iterable[Block],
    *,
    answered: bool = True,
) -> Outline:
    """Return the outline; `material` is what was chosen, `answered` adds the line on responsibility.

    `name` is the report's English name, `subtitle` what it is called in its own language.
    """
    meeting, house, say = material.meeting, material.settings, phrases_in(choice.language).say
    when = Days(meeting.first_day, meeting.last_day)
    return Outline(
        title=meeting.title,
        subtitle=subtitle,
        place=meeting.place,
        dates=say("{days}", days=when),
        short_title=say("{name}, {place}, {days}", name=say(name), place=meeting.place or meeting.code, days=when),
        responsibility=say(RESPONSIBILITY) if answered else "",
        language=choice.language,
        final=is_final(material),
        blocks=tuple(blocks),
        symbol=house.symbol,
        submitter=house.submitter,
        issued=house.issued,
        distribution=house.distribution,
    )
