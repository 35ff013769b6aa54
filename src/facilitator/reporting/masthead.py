"""Give every report of a meeting the same masthead: title, place, dates, and who answers for it."""

from collections.abc import Iterable

from facilitator.reporting.material import Material, is_final
from facilitator.reporting.outline import Block, Outline
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.un_style import days

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
    """Return the outline; `material` is what was chosen, `answered` adds the line on responsibility."""
    meeting, house = material.meeting, material.settings
    when = days(meeting.first_day, meeting.last_day)
    return Outline(
        title=meeting.title,
        subtitle=subtitle,
        place=meeting.place,
        dates=when,
        short_title=f"{name}, {meeting.place or meeting.code}, {when}",
        responsibility=RESPONSIBILITY if answered else "",
        language=choice.language,
        final=is_final(material),
        blocks=tuple(blocks),
        symbol=house.symbol,
        submitter=house.submitter,
        issued=house.issued,
        distribution=house.distribution,
    )
