"""Place pictures and charts in the line, with the words that stand for them."""

from docx.oxml.ns import nsmap

from facilitator.export.pictures import PlainPicture
from facilitator.export.word_chart import CHART
from facilitator.export.word_text import attribute

_EMU_PER_TWENTIETH = 635  # English metric units per twentieth of a point
_NAMES = f'xmlns:wp="{nsmap["wp"]}" xmlns:a="{nsmap["a"]}"'
_TALLEST = 8_500  # twentieths of a point: a picture leaves room for its caption on the page

_TALLEST_ACROSS = 3_600  # the same, on a page that lies across and is low
_WIDE = 11_000  # twentieths of a point: the text of a page that lies across


def picture_run(picture: PlainPicture, relation: str, number: int, description: str, width: int) -> str:
    """Return a run with the picture, `width` twentieths of a point wide unless it would grow too tall."""
    height = width * picture.height // picture.width
    if height > _TALLEST:
        width, height = _TALLEST * picture.width // picture.height, _TALLEST
    across, down = width * _EMU_PER_TWENTIETH, height * _EMU_PER_TWENTIETH
    graphic = (
        f'<a:graphicData uri="{nsmap["pic"]}"><pic:pic xmlns:pic="{nsmap["pic"]}"><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="Picture {number}" descr={attribute(description)}/>'
        "<pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip xmlns:r="{nsmap["r"]}" r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    )
    return _inline(graphic, across, down, number, "Picture", description)


def chart_run(relation: str, number: int, description: str, width: int, bars: int) -> str:
    """Return a run with the chart, `width` twentieths of a point wide and as tall as its bars need.

    On wide pages, which are low, it leaves room for the masthead or the table.
    """
    across = width * _EMU_PER_TWENTIETH
    tallest = _TALLEST if width < _WIDE else _TALLEST_ACROSS
    down = min(tallest, 1_400 + 400 * bars) * _EMU_PER_TWENTIETH
    graphic = (
        f'<a:graphicData uri="{CHART}"><c:chart xmlns:c="{CHART}" xmlns:r="{nsmap["r"]}" r:id="{relation}"/>'
        "</a:graphicData>"
    )
    return _inline(graphic, across, down, number, "Chart", description)


def _inline(graphic: str, across: int, down: int, number: int, kind: str, description: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline {_NAMES} distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name="{kind} {number}" descr={attribute(description)}/><wp:cNvGraphicFramePr/>'
        f"<a:graphic>{graphic}</a:graphic></wp:inline></w:drawing></w:r>"
    )
