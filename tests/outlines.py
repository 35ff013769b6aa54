"""Give the tests of the exports an outline in which every kind of block occurs."""

import base64
from dataclasses import replace

from facilitator.reporting.outline import (
    Alignment,
    Annex,
    Block,
    Bullet,
    Chart,
    Column,
    Contents,
    Figure,
    Heading,
    Outline,
    Paragraph,
    Picture,
    Recommendation,
    Run,
    Series,
    SubParagraph,
    Table,
    words,
)

_ROW_WITHOUT_PLEDGE = 2
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD3RFWHRBdXRob3IAU29tZWJvZHlzxYaJAAAAD0lEQVR42mOQ96v8fzMNAAlAAyXizjBPAAAAAElFTkSuQmCC"
)
GREETINGS = {
    "en": "Thank you, Chair.",
    "fr": "Merci, Madame la Pr\u00e9sidente\u00a0!",
    "es": "\u00a1Gracias, se\u00f1or Presidente!",
    "ru": "\u0421\u043f\u0430\u0441\u0438\u0431\u043e.",
    "zh": "\u8c22\u8c22\u4e3b\u5e2d\u3002",
    "ar": "\u0634\u0643\u0631\u0627 \u0633\u064a\u062f\u064a \u0627\u0644\u0631\u0626\u064a\u0633.",
}


def outline(*blocks: Block, language: str = "en", final: bool = False) -> Outline:
    """Return an outline of these blocks under a masthead."""
    return Outline(
        title="Preparatory Meeting <Training & Partnerships>",
        subtitle="Outcome summary of the co-hosts",
        place="Montevideo",
        dates="10 and 11 December 2024",
        short_title="Outcome summary, Montevideo",
        responsibility="This summary was prepared by the co-hosts.",
        language=language,
        final=final,
        blocks=blocks,
    )


def full_outline(language: str = "en") -> Outline:
    """Return an outline with every kind of block and all six languages."""
    return outline(
        Contents(),
        Heading(key="introduction", level=1, text="Introduction"),
        Paragraph(key="p1", words=words("The meeting was held ", Run("in Montevideo", bold=True), ".")),
        Paragraph(key="p2", words=words("Greetings:")),
        *(SubParagraph(key=f"greeting-{code}", words=(Run(text, language=code),)) for code, text in GREETINGS.items()),
        SubParagraph(key="deeper", level=2, words=words(Run("Deeper", italic=True))),
        Heading(key="discussions", level=1, text="Discussions"),
        Heading(key="first", level=2, text="First session"),
        Heading(key="theme", level=3, text="Theme"),
        Paragraph(key="p3", words=words("One line\nand\tanother.")),
        Paragraph(key="unnumbered", words=words("Not numbered."), numbered=False),
        Bullet(key="bullet", words=words("A point.")),
        table(3),
        Annex(key="annex", title="Annex. Nothing"),
        language=language,
    )


def rich_outline(language: str = "en") -> Outline:
    """Return an outline with what hangs on words and stands between them: notes, references, pictures, charts."""
    return outline(
        Contents(),
        Heading(key="chapter", level=1, text="Chapter"),
        Paragraph(
            key="first",
            words=words(
                Run("Pledges", footnote="As received & <unedited>."),
                " stand in ",
                Run(refers_to="pledges"),
                "; see ",
                Run(refers_to="minutes"),
                ", ",
                Run(refers_to="second"),
                " and ",
                Run("nothing", refers_to="nowhere"),
                ".",
            ),
        ),
        SubParagraph(key="first-a", words=words("One;")),
        SubParagraph(key="first-b", words=words("Two.")),
        Paragraph(key="between", words=words("Unnumbered:"), numbered=False),
        SubParagraph(key="between-a", words=words("Anew;")),
        SubParagraph(key="between-b", words=(Run("Greetings", language="fr", footnote="Merci."),)),
        Paragraph(key="second", words=words("Second paragraph.")),
        Recommendation(key="r1", words=words("Train together.")),
        Recommendation(key="r2", words=words("Train often.")),
        Figure(key="venue", caption="The venue", picture=Picture(DOT, "Two dots, dark & light"), width=0.5),
        bars(),
        bars(stacked=True),
        table(2),
        Annex(key="annex-a", title="Annex I. Across", landscape=True),
        replace(table(2), key="pledges-annex"),
        Annex(key="annex-b", title="Annex II. Upright"),
        Paragraph(key="last", words=words("The end.")),
        Annex(key="annex-c", title="Annex III. Across", landscape=True),
        bars(key="timing"),
        language=language,
    )


def bars(*, stacked: bool = False, key: str = "minutes") -> Chart:
    """Return a chart of minutes; a stacked one begins with bars that only hold the others off the axis."""
    return Chart(
        key=f"{key}-stacked" if stacked else key,
        caption="Minutes spoken",
        categories=("African States", "Asia & Pacific", "=Eastern Europe"),
        series=(Series("Before", (3, 4.5, 0), shown=not stacked), Series("Spoken", (12, 7.25, 1))),
        unit="minutes",
        stacked=stacked,
        heading="Group",
    )


def table(rows: int) -> Table:
    """Return a table of pledges with so many rows."""
    return Table(
        key="pledges",
        caption="Pledges",
        columns=(Column("No.", 1, Alignment.END), Column("Delegation", 4), Column("Pledge", 5)),
        rows=tuple(
            (str(n), "C\u00f4te d\u2019Ivoire", "" if n == 2 else "Police & <engineers>") for n in range(1, rows + 1)
        ),
        summary="Pledges by number.",
    )
