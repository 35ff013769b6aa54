"""Give the tests of the exports an outline in which every kind of block occurs."""

from facilitator.reporting.outline import (
    Alignment,
    Annex,
    Block,
    Bullet,
    Column,
    Contents,
    Heading,
    Outline,
    Paragraph,
    Run,
    SubParagraph,
    Table,
    words,
)

_ROW_WITHOUT_PLEDGE = 2
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
