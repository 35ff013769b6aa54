"""Compose the register of pledges: how many of each category, then every one."""

from collections import Counter

from facilitator.domain.pledges import PledgeCategory, PledgeStatus
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS, pledge_table
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outcome_summary import pledge_level, public_pledges
from facilitator.reporting.outline import Alignment, Block, Column, Heading, Paragraph, Table, words
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
        blocks.append(_counts(Counter(each.category for each in public), Counter(each.status for each in public)))
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


def _counts(categories: Counter[PledgeCategory], statuses: Counter[PledgeStatus]) -> Table:
    rows = [(PLEDGE_CATEGORIES[each], str(categories[each])) for each in PledgeCategory if categories[each]]
    firm = [f"{PLEDGE_STATUS[each]}: {statuses[each]}" for each in PledgeStatus if statuses[each]]
    return Table(
        key="pledges-by-category",
        caption="Indicative pledges by category",
        columns=(Column("Category", 80), Column("Pledges", 20, Alignment.END)),
        rows=(*rows, ("Total", str(categories.total()))),
        summary=f"{'; '.join(firm)}.",
    )
