"""Write the pages of a shipped Word template: masthead, samples, running lines. Standard library only."""

from word_template_layouts import Layout
from word_template_parts import NAMESPACES, RULE

_HOUSE_LINES = (("symbol", "Symbol"), ("distribution", "Distribution"), ("date", "Date of issue"))
"""What stands at the top where the house has supplied it; an empty line goes."""


def control(tag: str, title: str, inner: str, kind: str = "<w:text/>") -> str:
    """Return an inline content control around a run; `kind` is plain text unless told otherwise."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>{kind}</w:sdtPr>'
        f"<w:sdtContent><w:r>{inner}</w:r></w:sdtContent></w:sdt>"
    )


def paragraph(style: str, inner: str) -> str:
    """Return a paragraph in a style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'


def sample(style: str, mark: str) -> str:
    """Return a sample paragraph: its properties are what the program copies."""
    return paragraph(style, f"<w:r><w:t>[[{mark}]]</w:t></w:r>")


def document(layout: Layout) -> str:
    """Return the masthead, the body's region with its samples, and the page."""
    masthead = (
        "".join(
            paragraph("Masthead", control(f"sf:{tag}", title, f"<w:t>{title}</w:t>")) for tag, title in _HOUSE_LINES
        )
        + paragraph("Logos", control("sf:logos", "Logos of the co-hosts", "<w:t>Logos</w:t>", kind=""))
        + paragraph("Status", control("sf:status", "Status", "<w:t>Status</w:t>"))
        + paragraph("Title", control("sf:title", "Title", "<w:t>Title of the meeting</w:t>"))
        + paragraph("Subtitle", control("sf:subtitle", "Subtitle", f"<w:t>{layout.subtitle}</w:t>"))
        + paragraph(
            "PlaceAndDate",
            control("sf:place", "Place", "<w:t>Place</w:t>")
            + '<w:r><w:t xml:space="preserve">, </w:t></w:r>'
            + control("sf:dates", "Dates", "<w:t>Dates</w:t>"),
        )
        + paragraph("Submitter", control("sf:submitter", "Submitted by", "<w:t>Submitted by</w:t>"))
        + paragraph("Responsibility", control("sf:responsibility", "Responsibility", "<w:t>Responsibility</w:t>"))
    )
    samples = "".join(sample(style, mark) for style, mark in layout.samples)
    body = (
        '<w:sdt><w:sdtPr><w:alias w:val="Body"/><w:tag w:val="sf:body"/></w:sdtPr>'
        f"<w:sdtContent>{samples}{sample_table(layout)}</w:sdtContent></w:sdt>"
    )
    width, height = layout.page
    across = ' w:orient="landscape"' if layout.landscape else ""
    page = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{across}/>'
        f'<w:pgMar w:top="{layout.top}" w:right="{layout.side}" w:bottom="{min(layout.top, 1418)}" '
        f'w:left="{layout.side}" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'
    )
    return f"<w:document {NAMESPACES}><w:body>{masthead}{body}{page}</w:body></w:document>"


def sample_table(layout: Layout) -> str:
    """Return the sample table: one head row and one body row, as the house wants them."""
    edge = f'w:val="single" w:sz="6" w:space="0" w:color="{RULE}"'
    cell = '<w:tc><w:tcPr><w:tcW w:w="5000" w:type="pct"/>{shade}</w:tcPr>{inner}</w:tc>'
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E9EDF1"/>'
    head = cell.format(shade=shade, inner=sample("TableHead", "tablehead"))
    row = cell.format(shade="", inner=sample("TableText", "tabletext"))
    return (
        '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>'
        f"<w:top {edge}/><w:bottom {edge}/><w:insideH {edge}/></w:tblBorders>"
        '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
        '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{layout.text_width}"/></w:tblGrid>'
        f"<w:tr>{head}</w:tr><w:tr>{row}</w:tr></w:tbl>"
    )


def header() -> str:
    """Return the running header: short title at the left, status at the right."""
    return (
        f"<w:hdr {NAMESPACES}>"
        + paragraph(
            "Header",
            control("sf:short_title", "Short title", "<w:t>Short title</w:t>")
            + '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>'
            + control("sf:status", "Status", "<w:rPr><w:b/><w:bCs/></w:rPr><w:t>Status</w:t>"),
        )
        + "</w:hdr>"
    )


def footer() -> str:
    """Return the running footer: the page and the number of pages, in no language."""
    return (
        f"<w:ftr {NAMESPACES}>"
        + paragraph(
            "Footer",
            field("PAGE", "1") + "<w:r><w:t>/</w:t></w:r>" + field("NUMPAGES", "1"),
        )
        + "</w:ftr>"
    )


def field(code: str, result: str) -> str:
    """Return a field with a result to show until it is updated."""
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>{result}</w:t></w:r></w:fldSimple>'
