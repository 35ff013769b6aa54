"""Add to a Word document what its blocks refer to: pictures, charts, footnotes, and lists that start anew."""

import hashlib
from typing import Protocol

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import parse_xml

from facilitator.export.pictures import PlainPicture
from facilitator.export.word_chart import chart_workbook, chart_xml
from facilitator.export.word_notes import Footnotes
from facilitator.export.word_samples import ListPlace
from facilitator.reporting.outline import Chart

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"


class Parts(Protocol):
    """Keep what blocks refer to, and return how they refer to it."""

    def picture(self, picture: PlainPicture, part: object | None = None) -> str:
        """Return the relationship of a part (the body's, else named) to the picture; equal ones are kept once."""
        ...

    def chart(self, chart: Chart, language: str) -> str:
        """Return the relationship to the chart."""
        ...

    def footnote(self, words: str, *, from_the_right: bool = False) -> str:
        """Return the run that refers to a footnote with these runs."""
        ...

    def restarted(self, place: ListPlace) -> str:
        """Return the number of a list that looks the same and begins anew on that level."""
        ...


class WordParts:
    """Add parts to one open document."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._footnotes = Footnotes(document)
        self._pictures: dict[str, Part] = {}
        self._charts = 0

    def picture(self, picture: PlainPicture, part: object | None = None) -> str:
        """Return the relationship of a part (the body's, else named) to the picture; equal ones are kept once."""
        digest = hashlib.sha256(picture.content).hexdigest()
        if digest not in self._pictures:
            name = PackURI(f"/word/media/facilitator{len(self._pictures) + 1}.{picture.extension}")
            content_type = f"image/{picture.extension}"
            self._pictures[digest] = Part(name, content_type, picture.content, self._document.part.package)
        holder = part if isinstance(part, Part) else self._document.part
        return holder.relate_to(self._pictures[digest], RELATIONSHIP_TYPE.IMAGE)

    def chart(self, chart: Chart, language: str) -> str:
        """Return the relationship to the chart; its figures stand in a workbook inside the document."""
        self._charts += 1
        package = self._document.part.package
        figures = Part(
            PackURI(f"/word/embeddings/facilitator{self._charts}.xlsx"), _XLSX, chart_workbook(chart), package
        )
        part = Part(PackURI(f"/word/charts/facilitator{self._charts}.xml"), _CHART, b"", package)
        relation = part.relate_to(figures, RELATIONSHIP_TYPE.PACKAGE)
        part._blob = chart_xml(chart, language, relation).encode()  # noqa: SLF001 - a plain part has no setter
        return self._document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)

    def footnote(self, words: str, *, from_the_right: bool = False) -> str:
        """Return the run that refers to a footnote with these runs."""
        return self._footnotes.add(words, from_the_right=from_the_right)

    def restarted(self, place: ListPlace) -> str:
        """Return the number of a list that looks the same and begins anew on that level.

        Word honours `startOverride` and nothing else (MS-OI29500 on w:lvlRestart).
        """
        numbering = self._document.part.numbering_part.element
        lists = {each.get(qn("w:numId")): each for each in numbering.findall(qn("w:num"))}
        look = lists[place.number].find(qn("w:abstractNumId")).get(qn("w:val"))
        number = str(1 + max(int(each) for each in lists))
        made = parse_xml(
            f'<w:num xmlns:w="{nsmap["w"]}" w:numId="{number}"><w:abstractNumId w:val="{look}"/>'
            f'<w:lvlOverride w:ilvl="{place.level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        list(lists.values())[-1].addnext(made)
        return number

    def write(self) -> None:
        """Put into the document what is written only at the end."""
        self._footnotes.write()
