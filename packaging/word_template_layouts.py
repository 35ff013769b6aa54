"""Say how the shipped Word templates differ: their page, their sizes, and which samples they show."""

from dataclasses import dataclass

_A4 = (11906, 16838)  # twentieths of a point
_CONTENTS = (("ContentsHeading", "contents"), ("TOC1", "contents1"), ("TOC2", "contents2"))
_HEADINGS = (("Heading1", "chapter"), ("Heading2", "heading"), ("Heading3", "subheading"))
_PLAIN_HEADINGS = (("PlainHeading1", "chapter"), ("PlainHeading2", "heading"), ("PlainHeading3", "subheading"))
_POINTS = (("SubParagraph", "subpara"), ("SubSubParagraph", "subsubpara"), ("Bullet", "bullet"))
_REST = (("Recommendation", "recommendation"), ("Figure", "figure"), ("Caption", "caption"), ("AnnexHeading", "annex"))
_NUMBERED = (("NumberedParagraph", "para"), ("BodyText", "text"))
_UNNUMBERED = (("BodyText", "para"), ("BodyText", "text"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Hold one template's look; sizes in points, margins in twentieths of a point."""

    name: str
    subtitle: str
    samples: tuple[tuple[str, str], ...]
    landscape: bool = False
    side: int = 1418
    top: int = 1701
    title: int = 22
    body: int = 11
    table: int = 9

    @property
    def page(self) -> tuple[int, int]:
        """Return the page's width and height."""
        width, height = _A4
        return (height, width) if self.landscape else _A4

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.page[0] - 2 * self.side


OUTCOME_SUMMARY = Layout(
    name="outcome_summary",
    subtitle="Outcome summary",
    samples=(*_CONTENTS, *_HEADINGS, *_NUMBERED, *_POINTS, *_REST),
)
LAYOUTS = (
    OUTCOME_SUMMARY,
    Layout(
        name="chair_summary",
        subtitle="Chair\u2019s summary",
        samples=(*_PLAIN_HEADINGS, *_UNNUMBERED, *_POINTS, *_REST),
        side=1134,
        top=1134,
        title=17,
        body=10,
        table=8,
    ),
    Layout(
        name="pledge_register",
        subtitle="Register of indicative pledges",
        samples=(*_PLAIN_HEADINGS, *_NUMBERED, *_POINTS, *_REST),
        landscape=True,
        side=1134,
        top=1418,
        title=18,
        body=10,
    ),
    Layout(
        name="speakers_list",
        subtitle="List of speakers",
        samples=(*_PLAIN_HEADINGS, *_UNNUMBERED, *_POINTS, *_REST),
        title=18,
    ),
    Layout(
        name="timing_annex",
        subtitle="Speaking times",
        samples=(*_PLAIN_HEADINGS, *_UNNUMBERED, *_POINTS, *_REST),
        side=1134,
        top=1418,
        title=18,
        body=10,
    ),
)
