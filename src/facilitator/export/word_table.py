"""Write a table of an outline as WordprocessingML."""

from collections.abc import Sequence

from facilitator.export.word_anchors import Anchors
from facilitator.export.word_samples import Samples
from facilitator.export.word_text import RIGHT_TO_LEFT, TABLE_ORDER, attribute, in_order, paragraph_properties, runs
from facilitator.reporting.outline import Alignment, Column, Run, Table
from facilitator.reporting.returned_changes import head_key, row_key

_FIFTIETHS = 5000  # a whole width in fiftieths of a per cent

_LONGEST_KEPT = 12  # rows of a table that stays on one page


class TableWriter:
    """Write tables in the style of a template's sample table."""

    def __init__(self, samples: Samples, language: str, anchors: Anchors) -> None:
        self._samples = samples
        self._language = language
        self._anchors = anchors

    def xml(self, table: Table, width: int, *, whole: bool = True) -> str:
        """Return the table, `width` twentieths of a point wide.

        Its head row is repeated on every page and never stands alone, a short table stays on one page if it is to
        be `whole`, no row is split, and a summary tells screen readers what it shows.
        """
        properties = {
            **self._samples.table,
            "tblCaption": f"<w:tblCaption w:val={attribute(table.caption)}/>",
            "tblDescription": f"<w:tblDescription w:val={attribute(table.summary)}/>",
        }
        if self._language == RIGHT_TO_LEFT:
            properties["bidiVisual"] = "<w:bidiVisual/>"
        total = sum(column.share for column in table.columns)
        grid = "".join(f'<w:gridCol w:w="{width * column.share // total}"/>' for column in table.columns)
        headings = [column.heading for column in table.columns]
        head_cells = self._cells(table.columns, "tablehead", self._samples.head_cell, leads=bool(table.rows))
        head = self._row(headings, head_cells, "<w:cantSplit/><w:tblHeader/>", head_key(table))
        cells = self._cells(table.columns, "tabletext", "")
        leading = self._cells(table.columns, "tabletext", "", leads=True)
        kept = len(table.rows) - 1 if whole and len(table.rows) <= _LONGEST_KEPT else min(1, len(table.rows) - 1)
        rows = "".join(
            self._row(row, leading if number <= kept else cells, "<w:cantSplit/>", row_key(table, number))
            for number, row in enumerate(table.rows, start=1)
        )
        inner = "".join(in_order(properties, TABLE_ORDER).values())
        return f"<w:tbl><w:tblPr>{inner}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"

    def _cells(self, columns: Sequence[Column], mark: str, shade: str, *, leads: bool = False) -> list[str]:
        """Return what stands before the words in a cell of each column; `leads` keeps its row with the next one."""
        total = sum(column.share for column in columns)
        return [
            f'<w:tc><w:tcPr><w:tcW w:w="{_FIFTIETHS * column.share // total}" w:type="pct"/>{shade}</w:tcPr><w:p>'
            + paragraph_properties(
                self._samples.paragraphs.get(mark, {}),
                from_the_right=self._language == RIGHT_TO_LEFT,
                at_the_end=column.alignment is Alignment.END,
                leads=leads or None,
            )
            for column in columns
        ]

    def _row(self, texts: Sequence[str], cells: Sequence[str], properties: str, key: str) -> str:
        words = [runs((Run(text),), self._language) if text else "" for text in texts]
        words[0] = self._anchors.mark(words[0], key)
        inner = "".join(f"{start}{text}</w:p></w:tc>" for text, start in zip(words, cells, strict=True))
        return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"
