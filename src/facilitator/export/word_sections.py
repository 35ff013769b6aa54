"""Turn pages: write the sections in which a landscape annex stands between upright pages."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import nsmap, qn
from lxml import etree

_A4 = (11906, 16838)
_MARGIN = 1440
_FOLLOWING = etree.XPath("following::w:sectPr", namespaces=nsmap)
_FIRST_ONLY = ("titlePg", "type", "footnotePr")


@dataclass(frozen=True, slots=True)
class Pages:
    """Hold the set-up of upright and of landscape pages as XML, and how wide their text is (twentieths of a point).

    `first` sets the pages before the first turn, `upright` those after a landscape annex.
    """

    first: str
    upright: str
    landscape: str
    text_width: int
    landscape_width: int

    @property
    def turned_already(self) -> bool:
        """Return whether the template's own pages lie across."""
        return not self.landscape


def governing_section(region: Any) -> Any:  # noqa: ANN401 - lxml has no types
    """Return the page set-up that the region's pages follow: the next one in the document, or None."""
    return next(iter(_FOLLOWING(region)), None)


def pages_of(section: Any) -> Pages:  # noqa: ANN401 - the same
    """Return the set-up of pages as the template has it, and lying across; A4 where the template says nothing."""
    if section is None:
        section = etree.Element(qn("w:sectPr"), nsmap={"w": nsmap["w"]})
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width = _measure(size, "w", _A4[0])
    height = _measure(size, "h", _A4[1])
    left, right = _measure(margins, "left", _MARGIN), _measure(margins, "right", _MARGIN)
    later = _later(section)
    across = "" if width > height else _text(_turned(later, width, height))
    return Pages(
        first=_text(section),
        upright=_text(later),
        landscape=across,
        text_width=width - left - right,
        landscape_width=max(width, height) - left - right,
    )


def turn_last_section(section: Any) -> None:  # noqa: ANN401 - the same
    """Let the document's last pages lie across."""
    size = section.find(qn("w:pgSz"))
    turned = _turned(_later(section), _measure(size, "w", _A4[0]), _measure(size, "h", _A4[1]))
    section.getparent().replace(section, turned)


def settle_last_section(section: Any) -> None:  # noqa: ANN401 - the same
    """Let the pages after a turn go on: a new page, no title page, the same count of pages."""
    section.getparent().replace(section, _later(section))


def _later(section: Any) -> Any:  # noqa: ANN401 - the same
    later = deepcopy(section)
    for child in list(later):
        if etree.QName(child).localname in _FIRST_ONLY:
            later.remove(child)
    count = later.find(qn("w:pgNumType"))
    if count is not None:
        count.attrib.pop(qn("w:start"), None)
    return later


def _turned(section: Any, width: int, height: int) -> Any:  # noqa: ANN401 - the same
    turned = deepcopy(section)
    size = turned.find(qn("w:pgSz"))
    if size is None:
        size = etree.Element(qn("w:pgSz"))
        place = next((at for at, each in enumerate(turned) if "Reference" not in etree.QName(each).localname), 0)
        turned.insert(place, size)
    size.set(qn("w:w"), str(height))
    size.set(qn("w:h"), str(width))
    size.set(qn("w:orient"), "landscape")
    return turned


def _measure(element: Any, name: str, otherwise: int) -> int:  # noqa: ANN401 - the same
    value = "" if element is None else element.get(qn(f"w:{name}"), "")
    return int(value) if value.lstrip("-").isdecimal() else otherwise


def _text(element: Any) -> str:  # noqa: ANN401 - the same
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    return text
