"""Make the shipped Word template anew: ``python3 packaging/make_word_templates.py``.

Standard library only. A template is data that people replace by their own; this one shows the
contract: content controls tagged ``sf:...`` and sample paragraphs that carry the house style.
"""

import io
import sys
import zipfile
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "word" / "outcome_summary.docx"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BODY_FONT, HEAD_FONT = "Cambria", "Calibri"
INK, FAINT, RULE = "1F2A36", "5A6672", "9AA6B2"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def main() -> int:
    """Write the template and return 0."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(template())
    return 0


def template() -> bytes:
    """Return the template's bytes, the same on every machine: nothing is packed, as packers differ."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            package.writestr(entry, XML + text)
    return made.getvalue()


def parts() -> dict[str, str]:
    """Return the XML of every part by its name."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(
            (f"{OFFICE}/styles", "styles.xml"),
            (f"{OFFICE}/numbering", "numbering.xml"),
            (f"{OFFICE}/settings", "settings.xml"),
            (f"{OFFICE}/header", "header1.xml"),
            (f"{OFFICE}/footer", "footer1.xml"),
            (f"{OFFICE}/fontTable", "fontTable.xml"),
            (f"{OFFICE}/theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/header1.xml": header(),
        "word/footer1.xml": footer(),
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme(),
        "docProps/core.xml": core_properties(),
        "docProps/app.xml": (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Facilitator</Application></Properties>"
        ),
    }


def content_types() -> str:
    """Return the list of the parts' types."""
    kinds = {
        "/word/document.xml": f"{WORD}.document.main+xml",
        "/word/styles.xml": f"{WORD}.styles+xml",
        "/word/numbering.xml": f"{WORD}.numbering+xml",
        "/word/settings.xml": f"{WORD}.settings+xml",
        "/word/header1.xml": f"{WORD}.header+xml",
        "/word/footer1.xml": f"{WORD}.footer+xml",
        "/word/fontTable.xml": f"{WORD}.fontTable+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relationships(*targets: tuple[str, str]) -> str:
    """Return relationships to the targets, numbered from rId1."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def core_properties() -> str:
    """Return document properties with no person in them."""
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title><dc:creator></dc:creator>'
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def settings() -> str:
    """Return the settings: Word 2013 and later, no prompt on opening."""
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table() -> str:
    """Return the fonts that the styles name."""
    kinds = {BODY_FONT: "roman", HEAD_FONT: "swiss", "SimSun": "auto", "Arial": "swiss"}
    fonts = "".join(
        f'<w:font w:name="{name}"><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
        for name, family in kinds.items()
    )
    return f"<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def theme() -> str:
    """Return the plainest theme that the format allows; no style refers to it."""
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    colours = ("000000", "FFFFFF", INK, "E9EDF1", "14609C", "17693A", "865300", "A3231C", FAINT, RULE, "14609C", FAINT)
    palette = "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in zip(names, colours, strict=True)
    )
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{solid}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind, name in (("major", HEAD_FONT), ("minor", BODY_FONT))
    )
    return (
        f'<a:theme xmlns:a="{drawing}" name="Facilitator"><a:themeElements>'
        f'<a:clrScheme name="Facilitator">{palette}</a:clrScheme>'
        f'<a:fontScheme name="Facilitator">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Facilitator"><a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}'
        f"</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{solid * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def control(tag: str, title: str, inner: str) -> str:
    """Return an inline content control around a run."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent><w:r>{inner}</w:r></w:sdtContent></w:sdt>"
    )


def paragraph(style: str, inner: str) -> str:
    """Return a paragraph in a style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'


def sample(style: str, mark: str) -> str:
    """Return a sample paragraph: its properties are what the program copies."""
    return paragraph(style, f"<w:r><w:t>[[{mark}]]</w:t></w:r>")


def document() -> str:
    """Return the masthead, the body's region with its samples, and the page."""
    masthead = (
        paragraph("Status", control("sf:status", "Status", "<w:t>Status</w:t>"))
        + paragraph("Title", control("sf:title", "Title", "<w:t>Title of the meeting</w:t>"))
        + paragraph("Subtitle", control("sf:subtitle", "Subtitle", "<w:t>Outcome summary</w:t>"))
        + paragraph(
            "PlaceAndDate",
            control("sf:place", "Place", "<w:t>Place</w:t>")
            + '<w:r><w:t xml:space="preserve">, </w:t></w:r>'
            + control("sf:dates", "Dates", "<w:t>Dates</w:t>"),
        )
        + paragraph("Responsibility", control("sf:responsibility", "Responsibility", "<w:t>Responsibility</w:t>"))
    )
    samples = "".join(
        sample(style, mark)
        for style, mark in (
            ("ContentsHeading", "contents"),
            ("TOC1", "contents1"),
            ("TOC2", "contents2"),
            ("Heading1", "chapter"),
            ("Heading2", "heading"),
            ("Heading3", "subheading"),
            ("NumberedParagraph", "para"),
            ("BodyText", "text"),
            ("SubParagraph", "subpara"),
            ("SubSubParagraph", "subsubpara"),
            ("Bullet", "bullet"),
            ("Caption", "caption"),
            ("AnnexHeading", "annex"),
        )
    )
    body = (
        '<w:sdt><w:sdtPr><w:alias w:val="Body"/><w:tag w:val="sf:body"/></w:sdtPr>'
        f"<w:sdtContent>{samples}{sample_table()}</w:sdtContent></w:sdt>"
    )
    page = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" '
        'w:header="794" w:footer="680" w:gutter="0"/></w:sectPr>'
    )
    return f"<w:document {NAMESPACES}><w:body>{masthead}{body}{page}</w:body></w:document>"


def sample_table() -> str:
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
        '<w:tblGrid><w:gridCol w:w="9070"/></w:tblGrid>'
        f"<w:tr>{head}</w:tr><w:tr>{row}</w:tr></w:tbl>"
    )


def header() -> str:
    """Return the running header: short title at the left, status at the right."""
    return (
        f"<w:hdr {NAMESPACES}>"
        + paragraph(
            "Header",
            control("sf:short_title", "Short title", "<w:t>Short title</w:t>")
            + "<w:r><w:tab/></w:r>"
            + control("sf:status", "Status", "<w:rPr><w:b/><w:bCs/></w:rPr><w:t>Status</w:t>"),
        )
        + "</w:hdr>"
    )


def footer() -> str:
    """Return the running footer: the page and the number of pages."""
    return (
        f"<w:ftr {NAMESPACES}>"
        + paragraph(
            "Footer",
            '<w:r><w:t xml:space="preserve">Page </w:t></w:r>'
            + field("PAGE", "1")
            + '<w:r><w:t xml:space="preserve"> of </w:t></w:r>'
            + field("NUMPAGES", "1"),
        )
        + "</w:ftr>"
    )


def field(code: str, result: str) -> str:
    """Return a field with a result to show until it is updated."""
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>{result}</w:t></w:r></w:fldSimple>'


def numbering() -> str:
    """Return the lists: headings I. A. 1., paragraphs 1. (a) (i), bullets."""
    headings = level(0, "upperRoman", "%1.", 567, 567, "Heading1")
    headings += level(1, "upperLetter", "%2.", 567, 567, "Heading2")
    headings += level(2, "decimal", "%3.", 567, 567, "Heading3")
    points = level(0, "decimal", "%1.", 0, 0, "NumberedParagraph", hanging=False)
    points += level(1, "lowerLetter", "(%2)", 1134, 567, "SubParagraph")
    points += level(2, "lowerRoman", "(%3)", 1701, 567, "SubSubParagraph")
    bullets = level(0, "bullet", "\u2022", 567, 567, "Bullet")
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        for number, levels in enumerate((headings, points, bullets))
    )
    uses = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3))
    return f"<w:numbering {NAMESPACES}>{lists}{uses}</w:numbering>"


def level(number: int, kind: str, text: str, left: int, hang: int, style: str, *, hanging: bool = True) -> str:
    """Return one level of a list, tied to its style; measures in twentieths of a point."""
    indent = f'<w:ind w:left="{left}" w:hanging="{hang}"/>' if hanging else '<w:ind w:left="0" w:firstLine="0"/>'
    tabs = "" if hanging else '<w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs>'
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{tabs}{indent}</w:pPr></w:lvl>'
    )


def styles() -> str:
    """Return the styles; every font is named for all four scripts and no theme overrides it."""
    fonts = font_set(BODY_FONT)
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    made = style("Normal", "Normal", default=True)
    for number, size in enumerate((15, 13, 11), start=1):
        made += style(
            f"Heading{number}",
            f"heading {number}",
            paragraph_properties=(
                f'<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="{number - 1}"/><w:numId w:val="1"/></w:numPr>'
                f'<w:spacing w:before="{420 - 80 * number}" w:after="120" w:line="240" w:lineRule="auto"/>'
                f'<w:outlineLvl w:val="{number - 1}"/>'
            ),
            run_properties=f"{font_set(HEAD_FONT)}<w:b/><w:bCs/>{sized(size)}",
            following="NumberedParagraph",
        )
    made += "".join(
        style(identifier, name, paragraph_properties=properties, run_properties=run)
        for identifier, name, properties, run in paragraph_styles()
    )
    return f"<w:styles {NAMESPACES}>{defaults}{made}</w:styles>"


def paragraph_styles() -> list[tuple[str, str, str, str]]:
    """Return the further styles: identifier, name, paragraph properties, run properties."""
    numbered = '<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="2"/></w:numPr>'
    head = font_set(HEAD_FONT)
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="{RULE}"/></w:pBdr>'
    wide_tab = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    dotted = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
    centred = '<w:jc w:val="center"/>'
    tight = '<w:spacing w:before="0" w:after="{after}" w:line="240" w:lineRule="auto"/>'
    return [
        ("Title", "Title", tight.format(after=160), f"{head}<w:b/><w:bCs/>{sized(22)}"),
        ("Subtitle", "Subtitle", tight.format(after=60), f"{head}{sized(13)}"),
        (
            "PlaceAndDate",
            "Place and Date",
            rule + tight.format(after=160),
            f'{head}<w:color w:val="{FAINT}"/>{sized(12)}',
        ),
        (
            "Responsibility",
            "Responsibility",
            tight.format(after=240),
            f'<w:i/><w:iCs/><w:color w:val="{FAINT}"/>{sized(10)}',
        ),
        ("Status", "Status", tight.format(after=60), f'{head}<w:b/><w:bCs/><w:color w:val="A3231C"/>{sized(11)}'),
        ("NumberedParagraph", "Numbered Paragraph", numbered.format(level=0), ""),
        ("SubParagraph", "Sub Paragraph", numbered.format(level=1) + '<w:spacing w:after="80"/>', ""),
        ("SubSubParagraph", "Sub Sub Paragraph", numbered.format(level=2) + '<w:spacing w:after="80"/>', ""),
        ("Bullet", "Bullet", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>', ""),
        ("BodyText", "Body Text", "", ""),
        ("ContentsHeading", "Contents Heading", wide_tab + tight.format(after=80), f"{head}<w:b/><w:bCs/>{sized(12)}"),
        ("TOC1", "toc 1", dotted + tight.format(after=60), head + sized(11)),
        ("TOC2", "toc 2", dotted + tight.format(after=40) + '<w:ind w:left="397"/>', head + sized(10)),
        (
            "Caption",
            "caption",
            '<w:keepNext/><w:spacing w:before="200" w:after="80"/>',
            f"{head}<w:b/><w:bCs/>{sized(10)}",
        ),
        ("TableHead", "Table Head", "<w:keepNext/>" + tight.format(after=0), f"{head}<w:b/><w:bCs/>{sized(9)}"),
        ("TableText", "Table Text", tight.format(after=0), f"{head}{sized(9)}"),
        (
            "AnnexHeading",
            "Annex Heading",
            "<w:keepNext/><w:pageBreakBefore/>" + tight.format(after=160) + centred + '<w:outlineLvl w:val="0"/>',
            f"{head}<w:b/><w:bCs/>{sized(14)}",
        ),
        ("Header", "header", wide_tab + tight.format(after=0), f'{head}<w:color w:val="{FAINT}"/>{sized(9)}'),
        (
            "Footer",
            "footer",
            tight.format(after=0) + centred,
            f'{head}<w:color w:val="{FAINT}"/>{sized(9)}',
        ),
    ]


def style(
    identifier: str,
    name: str,
    *,
    paragraph_properties: str = "",
    run_properties: str = "",
    following: str = "",
    default: bool = False,
) -> str:
    """Return one paragraph style, based on Normal."""
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    mark = ' w:default="1"' if default else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{mark} w:styleId="{identifier}">'
        f'<w:name w:val="{name}"/>{based}{after}<w:qFormat/>'
        f"<w:pPr>{paragraph_properties}</w:pPr><w:rPr>{run_properties}</w:rPr></w:style>"
    )


def font_set(name: str) -> str:
    """Return one font for Latin script, with fonts that Word has for Chinese and Arabic."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="SimSun" w:cs="Arial"/>'


def sized(points: int) -> str:
    """Return a font size, in points, for every script."""
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'


if __name__ == "__main__":
    sys.exit(main())
