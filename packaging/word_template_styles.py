"""Write the styles and the lists of a shipped Word template. Standard library only."""

from word_template_layouts import Layout
from word_template_parts import BODY_FONT, FAINT, HEAD_FONT, INK, NAMESPACES, RULE


def numbering() -> str:
    """Return the lists: headings I. A. 1., paragraphs 1. (a) (i), bullets, recommendations R1."""
    headings = level(0, "upperRoman", "%1.", 567, 567, "Heading1")
    headings += level(1, "upperLetter", "%2.", 567, 567, "Heading2")
    headings += level(2, "decimal", "%3.", 567, 567, "Heading3")
    points = level(0, "decimal", "%1.", 0, 0, "NumberedParagraph", hanging=False)
    points += level(1, "lowerLetter", "(%2)", 1134, 567, "SubParagraph")
    points += level(2, "lowerRoman", "(%3)", 1701, 567, "SubSubParagraph")
    bullets = level(0, "bullet", "\u2022", 567, 567, "Bullet")
    recommendations = level(0, "decimal", "R%1.", 567, 567, "Recommendation")
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        for number, levels in enumerate((headings, points, bullets, recommendations))
    )
    uses = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(4))
    return f"<w:numbering {NAMESPACES}>{lists}{uses}</w:numbering>"


def level(number: int, kind: str, text: str, left: int, hang: int, style: str, *, hanging: bool = True) -> str:
    """Return one level of a list, tied to its style; measures in twentieths of a point."""
    indent = f'<w:ind w:left="{left}" w:hanging="{hang}"/>' if hanging else '<w:ind w:left="0" w:firstLine="0"/>'
    tabs = "" if hanging else '<w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs>'
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{tabs}{indent}</w:pPr></w:lvl>'
    )


def styles(layout: Layout) -> str:
    """Return the styles; every font is named for all four scripts and no theme overrides it."""
    fonts = font_set(BODY_FONT)
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{INK}"/>{sized(layout.body)}'
        '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    made = style("Normal", "Normal", default=True)
    made += (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
    )
    for number, size in enumerate((layout.body + 4, layout.body + 2, layout.body), start=1):
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
        for identifier, name, properties, run in (
            *masthead_styles(layout),
            *text_styles(layout),
            *table_styles(layout),
            *plain_headings(layout),
        )
    )
    made += (
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )
    return f"<w:styles {NAMESPACES}>{defaults}{made}</w:styles>"


_NUMBERED = '<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>'
_CENTRED = '<w:jc w:val="center"/>'
Styles = list[tuple[str, str, str, str]]


def masthead_styles(layout: Layout) -> Styles:
    """Return the styles of the masthead and the running lines: identifier, name, paragraph and run properties."""
    head = font_set(HEAD_FONT)
    bold = f"{head}<w:b/><w:bCs/>"
    faint = f'<w:color w:val="{FAINT}"/>'
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="{RULE}"/></w:pBdr>'
    wide_tab = f'<w:tabs><w:tab w:val="right" w:pos="{layout.text_width}"/></w:tabs>'
    return [
        ("Logos", "Logos", tight(160), ""),
        ("Title", "Title", tight(160), f"{bold}{sized(layout.title)}"),
        ("Subtitle", "Subtitle", tight(60), f"{head}{sized(layout.body + 2)}"),
        ("PlaceAndDate", "Place and Date", rule + tight(160), f"{head}{faint}{sized(layout.body + 1)}"),
        (
            "Responsibility",
            "Responsibility",
            tight(240),
            f"<w:i/><w:iCs/>{faint}{sized(layout.body - 1)}",
        ),
        ("Status", "Status", tight(60), f'{bold}<w:color w:val="A3231C"/>{sized(11)}'),
        ("Masthead", "Masthead", '<w:jc w:val="end"/>', f"{head}{faint}{sized(layout.body - 1)}"),
        ("Submitter", "Submitter", tight(120), f"{head}{sized(layout.body + 1)}"),
        ("Header", "header", wide_tab + tight(0), f"{head}{faint}{sized(9)}"),
        ("Footer", "footer", tight(0) + _CENTRED, f"{head}{faint}{sized(9)}"),
    ]


def text_styles(layout: Layout) -> Styles:
    """Return the styles of paragraphs, points and contents."""
    head = font_set(HEAD_FONT)
    wide_tab = f'<w:tabs><w:tab w:val="right" w:pos="{layout.text_width}"/></w:tabs>'
    dotted = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{layout.text_width}"/></w:tabs>'
    close = '<w:spacing w:after="80"/>'
    return [
        ("NumberedParagraph", "Numbered Paragraph", _NUMBERED.format(level=0, list=2), ""),
        ("SubParagraph", "Sub Paragraph", _NUMBERED.format(level=1, list=2) + close, ""),
        ("SubSubParagraph", "Sub Sub Paragraph", _NUMBERED.format(level=2, list=2) + close, ""),
        ("Bullet", "Bullet", _NUMBERED.format(level=0, list=3) + close, ""),
        ("Recommendation", "Recommendation", _NUMBERED.format(level=0, list=4), ""),
        ("BodyText", "Body Text", "", ""),
        ("FootnoteText", "footnote text", tight(0), sized(9)),
        ("ContentsHeading", "Contents Heading", wide_tab + tight(80), f"{head}<w:b/><w:bCs/>{sized(12)}"),
        ("TOC1", "toc 1", dotted + tight(60), head + sized(11)),
        ("TOC2", "toc 2", dotted + tight(40) + '<w:ind w:left="397"/>', head + sized(10)),
    ]


def table_styles(layout: Layout) -> Styles:
    """Return the styles of tables, figures, their captions, and annexes."""
    head = font_set(HEAD_FONT)
    bold = f"{head}<w:b/><w:bCs/>"
    return [
        ("Caption", "caption", '<w:keepNext/><w:spacing w:before="200" w:after="80"/>', f"{bold}{sized(10)}"),
        ("Figure", "Figure", tight(80), ""),
        ("TableHead", "Table Head", "<w:keepNext/>" + tight(0), f"{bold}{sized(layout.table)}"),
        ("TableText", "Table Text", tight(0), f"{head}{sized(layout.table)}"),
        (
            "AnnexHeading",
            "Annex Heading",
            "<w:keepNext/><w:pageBreakBefore/>" + tight(160) + _CENTRED + '<w:outlineLvl w:val="0"/>',
            f"{bold}{sized(14)}",
        ),
    ]


def plain_headings(layout: Layout) -> Styles:
    """Return headings without numbers, for short papers."""
    return [
        (
            f"PlainHeading{level}",
            f"Plain Heading {level}",
            f'<w:keepNext/><w:keepLines/>{tight(80, before)}<w:outlineLvl w:val="{level - 1}"/>',
            f"{font_set(HEAD_FONT)}<w:b/><w:bCs/>{sized(layout.body + larger)}",
        )
        for level, before, larger in ((1, 240, 3), (2, 160, 1), (3, 120, 0))
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


def tight(after: int, before: int = 0) -> str:
    """Return single line spacing with space around the paragraph, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="240" w:lineRule="auto"/>'


def font_set(name: str) -> str:
    """Return one font for Latin script, with fonts that Word has for Chinese and Arabic."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="SimSun" w:cs="Arial"/>'


def sized(points: int) -> str:
    """Return a font size, in points, for every script."""
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'
