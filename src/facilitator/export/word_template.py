"""Open up a Word template: the fields to fill, the region of the body, and the samples of its style.

A template is any document with content controls tagged `sf:...`, or plain marks such as [[sf:title]].
"""

from collections.abc import Iterator, Mapping, Sequence

from docx.document import Document as WordDocument
from docx.oxml.ns import nsmap, qn
from lxml import etree

from facilitator.export.word_fields import fill_fields, fill_logos
from facilitator.export.word_figures import FigureWriter
from facilitator.export.word_parts import WordParts
from facilitator.export.word_reading import paragraph_text
from facilitator.export.word_samples import region_in, samples_in
from facilitator.export.word_scrub import parts_of
from facilitator.export.word_sections import governing_section, pages_of, settle_last_section, turn_last_section
from facilitator.reporting.outline import Picture

_PLACE_OF_BODY = "the body goes here"
_LOGO_WIDTH, _LOGO_HEIGHT = 2_600, 1_000  # twentieths of a point


class WordTemplate:
    """Fill one open document."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._body_xml = ""
        self._region = region_in(document.element.body)
        self._section = governing_section(self._region)
        self.samples = samples_in(document, self._region)
        self.pages = pages_of(self._section)
        self.parts = WordParts(document)

    @property
    def can_be_filled(self) -> bool:
        """Return whether the document declares the name space of our blocks under its usual name."""
        return all(self._document.element.nsmap.get(prefix) == nsmap[prefix] for prefix in ("w", "r"))

    @property
    def next_bookmark(self) -> int:
        """Return the first number that no bookmark of the template has."""
        return 1 + max(self._numbers("w:bookmarkStart", qn("w:id")), default=0)

    @property
    def next_drawing(self) -> int:
        """Return the first number that no drawing of the template has."""
        return 1 + max(self._numbers("wp:docPr", "id"), default=0)

    @property
    def body_is_last(self) -> bool:
        """Return whether nothing but the page set-up follows the body."""
        follower = self._region.getnext()
        return self._section is not None and follower is self._section

    def fill(self, fields: Mapping[str, str], language: str) -> None:
        """Write each field into every control of its tag, and in place of every plain mark."""
        for part in parts_of(self._document):
            fill_fields(part.element, fields, language)

    def show_logos(self, logos: Sequence[Picture], figures: FigureWriter, language: str) -> None:
        """Put the logos where the template has a place for them; without logos the place goes."""
        for part in parts_of(self._document):
            drawings = [figures.picture(logo, _LOGO_WIDTH, _LOGO_HEIGHT, part) for logo in logos]
            fill_logos(part.element, drawings, language)

    def furniture(self) -> Iterator[str]:
        """Yield the words of every line of the template that stays around the body."""
        own = set(self._region.iter(qn("w:p")))
        for paragraph in self._document.element.body.iter(qn("w:p")):
            if paragraph not in own:
                yield paragraph_text(paragraph)

    def replace_body(self, xml: str, *, turned: bool = False, ends_across: bool = False) -> None:
        """Put the blocks where the samples were; they are spliced in as text when the package is written.

        Appending thousands of parsed blocks one by one is ten times slower than parsing them once.
        `turned` says that pages were turned in it, `ends_across` that the last ones lie across.
        """
        self._body_xml = xml
        if ends_across:
            turn_last_section(self._section)
        elif turned and self._section is not None:
            settle_last_section(self._section)
        self._region.getparent().replace(self._region, etree.Comment(_PLACE_OF_BODY))

    def spliced(self, name: str, content: bytes) -> bytes:
        """Return the content of a part, with the blocks in their place."""
        if f"/{name}" != self._document.part.partname:
            return content
        return content.replace(f"<!--{_PLACE_OF_BODY}-->".encode(), self._body_xml.encode(), 1)

    def _numbers(self, element: str, attribute: str) -> Iterator[int]:
        for part in parts_of(self._document):
            for mark in part.element.iter(qn(element)):
                number = mark.get(attribute, "")
                if number.isdecimal():
                    yield int(number)
