"""Compose the register of pledges: how many of each category, then every one."""

from collections import Counter
from collections.abc import Sequence

from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS, pledge_table
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outcome_summary import pledge_level, public_pledges
from facilitator.reporting.outline import Block, Chart, Heading, Paragraph, Series, words
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.un_style import counted


def compose_pledge_register(material: Material, choice: ReportChoice) -> Report:
    """Return the register; who pledged is named only where the attribution permits it."""
    chosen, left_out = narrowed(material, choice)
    public = public_pledges(chosen)
    hidden = len(chosen.pledges) - len(public)
    omitted = (LeftOut("Pledges", f"{counted(hidden, 'internal pledge')}."),) if hidden else ()
    levels = {each.id: pledge_level(chosen, each) for each in public}
    blocks: list[Block] = [Paragraph(key="register-lead", words=words(_lead(len(public))), numbered=False)]
    if public:
        blocks.append(Heading(key="by-category", level=1, text="Pledges by category"))
        blocks.append(_by_category(public))
        blocks.append(Paragraph(key="by-status", words=words(_by_status(public)), numbered=False))
        blocks.append(Heading(key="register", level=1, text="Register of pledges"))
        blocks.append(pledge_table(public, levels, chosen.delegations))
    outline = headed(chosen, choice, "Pledge register", "Register of indicative pledges", blocks)
    return Report(outline, (*left_out, *omitted))


def _lead(count: int) -> str:
    if not count:
        return "No pledge that may be published has been recorded."
    verb = "was" if count == 1 else "were"
    return (
        f"In all, {counted(count, 'indicative pledge')} {verb} explored, "
        "without prejudice to confirmation by the delegations concerned."
    )


def _by_category(pledges: Sequence[Pledge]) -> Chart:
    counts = Counter(each.category for each in pledges)
    held = [each for each in PledgeCategory if counts[each]]
    return Chart(
        key="pledges-by-category",
        caption="Indicative pledges by category",
        categories=tuple(PLEDGE_CATEGORIES[each] for each in held),
        series=(Series("Pledges", tuple(float(counts[each]) for each in held)),),
        heading="Category",
    )


def _by_status(pledges: Sequence[Pledge]) -> str:
    """Return how firm the pledges are: a pledge that is new is another thing than one that is registered."""
    counts = Counter(each.status for each in pledges)
    return f"{'; '.join(f'{PLEDGE_STATUS[each]}: {counts[each]}' for each in PledgeStatus if counts[each])}."
