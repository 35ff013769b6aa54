"""Give the round-trip tests and the LibreOffice campaign one report, and say what its edits must come back as."""

from outlines import outline, table

from facilitator.reporting.outline import Bullet, Contents, Heading, Outline, Paragraph, Run, SubParagraph, Table, words
from facilitator.reporting.returned_changes import ReturnedKind

EXPECTED = frozenset(
    {
        (ReturnedKind.CHANGED, "word"),
        (ReturnedKind.CHANGED, "sentence"),
        (ReturnedKind.DELETED, "delete"),
        (ReturnedKind.SPLIT, "split"),
        (ReturnedKind.MERGED, "merge-1"),
        (ReturnedKind.CHANGED, "retype"),
        (ReturnedKind.NEW, ""),
        (ReturnedKind.CHANGED, "cells-row-1"),
        (ReturnedKind.MOVED, "move"),
    }
)


def round_trip_outline() -> Outline:
    """Return a report with a place for each kind of edit, between paragraphs that stay as they are."""
    return outline(
        Contents(),
        Heading(key="chapter", level=1, text="Summary of discussions"),
        Paragraph(key="word", words=words("Several delegations stressed the word-to-change in all training.")),
        Paragraph(key="stay-1", words=words("This one stays: ", Run("see", footnote="As received."), " the annex.")),
        Paragraph(key="sentence", words=words("Sentence added.")),
        Paragraph(key="delete", words=words("Paragraph to delete. It was said too early.")),
        Paragraph(key="stay-2", words=words("It was suggested that courses be recognized by all:")),
        SubParagraph(key="stay-a", words=words("By the host of the course;")),
        SubParagraph(key="stay-b", words=words("By the mission.")),
        Paragraph(key="split", words=words("First half of the split. Second half of the split, which goes on alone.")),
        Paragraph(key="merge-1", words=words("First to merge.")),
        Paragraph(key="merge-2", words=words("Second to merge, with a longer sentence.")),
        Heading(key="second", level=1, text="The way forward"),
        Paragraph(key="retype", words=words("Paragraph to retype. Nothing of it will be left.")),
        Bullet(key="insert", words=words("Insert after this.")),
        Bullet(key="stay-3", words=words("Montevideo shall be followed by Berlin.")),
        Paragraph(key="move", words=words("Paragraph to move. It belongs further down.")),
        Paragraph(key="stay-4", words=words("Participants thanked the co-hosts.")),
        Paragraph(key="target", words=words("Move it after this. Nothing else changes here.")),
        Paragraph(
            key="stay-5", words=words("The meeting closed at 6 p.m., as planned; see ", Run(refers_to="cells"), ".")
        ),
        _cells(),
    )


def _cells() -> Table:
    made = table(2)
    return Table(
        key="cells",
        caption="Pledges",
        columns=made.columns,
        rows=(("1", "Uruguay", "cell-to-change"), ("2", "Japan", "engineers")),
        summary="Two pledges.",
    )
