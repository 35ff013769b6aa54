"""Compose the register of pledges: how many of each category, then every one."""

from collections import Counter
from collections.abc import Sequence

from facilitator.domain.pledges import Pledge, PledgeCategory, PledgeStatus
from facilitator.reporting.annexes import PLEDGE_CATEGORIES, PLEDGE_STATUS, pledge_table
from facilitator.reporting.masthead import headed
from facilitator.reporting.material import LeftOut, Material, Report, narrowed
from facilitator.reporting.outcome_summary import pledge_level, public_pledges
from facilitator.reporting.outline import Block, Chart, Heading, Paragraph, Series, words
from facilitator.reporting.phrases import Phrases
from facilitator.reporting.report_choice import ReportChoice
from facilitator.reporting.un_style import counted


def compose_pledge_register(material: Material, choice: ReportChoice) -> Report:
    """Return the register; who pledged is named only where the attribution permits it."""
    chosen, left_out = narrowed(material, choice)
    public, phrases = public_pledges(chosen), chosen.phrases
    hidden = len(chosen.pledges) - len(public)
    omitted = (LeftOut("Pledges", f"{counted(hidden, 'internal pledge')}."),) if hidden else ()
    levels = {each.id: pledge_level(chosen, each) for each in public}
    blocks: list[Block] = [Paragraph(key="register-lead", words=words(_lead(phrases, len(public))), numbered=False)]
    if public:
        blocks.append(Heading(key="by-category", level=1, text=phrases.say("Pledges by category")))
        blocks.append(_by_category(phrases, public))
        blocks.append(Paragraph(key="by-status", words=words(_by_status(phrases, public)), numbered=False))
        blocks.append(Heading(key="register", level=1, text=phrases.say("Register of pledges")))
        blocks.append(pledge_table(chosen, public, levels))
    outline = headed(chosen, choice, "Pledge register", phrases.say("Register of indicative pledges"), blocks)
    return Report(outline, (*left_out, *omitted))


def _lead(phrases: Phrases, count: int) -> str:
    if not count:
        return phrases.say("No pledge that may be published has been recorded.")
    return phrases.say(
        "In all, {pledges:# indicative pledge was|# indicative pledges were} explored, "
        "without prejudice to confirmation by the delegations concerned.",
        pledges=count,
    )


def _by_category(phrases: Phrases, pledges: Sequence[Pledge]) -> Chart:
    counts = Counter(each.category for each in pledges)
    held = [each for each in PledgeCategory if counts[each]]
    return Chart(
        key="pledges-by-category",
        caption=phrases.say("Indicative pledges by category"),
        categories=tuple(phrases.say(PLEDGE_CATEGORIES[each]) for each in held),
        series=(Series(phrases.say("Pledges"), tuple(float(counts[each]) for each in held)),),
        heading=phrases.say("Category"),
    )


def _by_status(phrases: Phrases, pledges: Sequence[Pledge]) -> str:
    """Return how firm the pledges are: a pledge that is new is another thing than one that is registered."""
    counts = Counter(each.status for each in pledges)
    statuses = [
        phrases.say("{status}: {count}", status=phrases.say(PLEDGE_STATUS[each]), count=str(counts[each]))
        for each in PledgeStatus
        if counts[each]
    ]
    return phrases.say("{statuses}.", statuses=phrases.style.semicolon.join(statuses))
