"""Open a working copy that came back, and read it into its paragraphs and rows with their anchors."""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from facilitator.export.failures import CopyUnreadableError
from facilitator.export.word_anchors import ANCHOR, EXPORT_ID, MANIFEST
from facilitator.export.word_package import DAMAGE, danger_in
from facilitator.export.word_reading import AUTHOR, CELL, PARAGRAPH, ROW, TABLE, Line, W, read_line

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_WENT_ROW, _CAME_ROW = f"{W}trPr/{W}del", f"{W}trPr/{W}ins"
_CONTENTS = f"{W}sdtPr/{W}docPartObj/{W}docPartGallery"


@dataclass(slots=True)
class CopyBlock:
    """Hold one paragraph or row of the copy: its words, the anchors in it, who changed it, numbers of comments."""

    text: str
    anchors: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyComment:
    """Hold what somebody remarked in the margin."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Hold what the copy says of itself; empty where an editor has dropped it."""

    export_id: str = ""
    digests: Mapping[str, str] = field(default_factory=dict)
    leads: Mapping[str, str] = field(default_factory=dict)
    furniture: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """Hold a whole copy: its blocks and its footnotes, in document order, and its comments by their numbers."""

    blocks: tuple[CopyBlock, ...]
    notes: tuple[CopyBlock, ...]
    manifest: Manifest
    comments: Mapping[str, CopyComment] = field(default_factory=dict)


def open_copy(path: Path) -> WorkingCopy:
    """Return the copy that lies there; raise CopyUnreadableError for what is none."""
    try:
        reason = danger_in(path)
        if reason:
            raise _unreadable(path, reason)
        with zipfile.ZipFile(path) as package:
            return _read(package)
    except DAMAGE as error:
        raise _unreadable(path, "it is damaged or not a Word document") from error


def _unreadable(path: Path, reason: str) -> CopyUnreadableError:
    return CopyUnreadableError(
        f"{path.name} cannot be read back: {reason}.", "Save it once more in Word as a Word document (.docx)."
    )


def _read(package: zipfile.ZipFile) -> WorkingCopy:
    main = _target(package, "_rels/.rels", "/officeDocument")
    document = _parsed(package.read(main))
    folder, _, name = main.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    notes = _target(package, relations, "/footnotes", folder)
    comments = _target(package, relations, "/comments", folder)
    return WorkingCopy(
        blocks=tuple(_blocks(document)),
        notes=tuple(_blocks(_parsed(package.read(notes)))) if notes else (),
        manifest=_manifest(package),
        comments=dict(_comments(_parsed(package.read(comments)))) if comments else {},
    )


def _comments(root: Any) -> Iterator[tuple[str, CopyComment]]:  # noqa: ANN401 - lxml has no types
    """Yield each comment with its number; one that says nothing is passed over."""
    for comment in root.iter(f"{W}comment"):
        text = "\n".join(filter(None, (read_line(paragraph).text.strip() for paragraph in comment.iter(PARAGRAPH))))
        if text:
            yield comment.get(f"{W}id", ""), CopyComment(comment.get(AUTHOR, ""), text)


def _blocks(root: Any) -> Iterator[CopyBlock]:  # noqa: ANN401 - lxml has no types
    """Yield what stands in the document; only a bookmark that also ends counts as an anchor.

    LibreOffice leaves a second beginning, without end, where a marked paragraph was split.
    """
    ended = {mark.get(f"{W}id") for mark in root.iter(f"{W}bookmarkEnd")}
    contents = 0
    pending = CopyBlock("")
    for line, in_contents in _lines(root):
        in_field = contents > 0 or line.begins_contents
        contents += line.fields_opened if in_field else 0
        anchors = tuple(name for number, name in line.starts if number in ended and name.startswith(ANCHOR))
        skipped = not anchors and (in_contents or in_field)
        text = "" if skipped else line.text
        block = _joined(pending, CopyBlock(text, anchors, tuple(line.authors), tuple(line.comments)))
        if line.runs_on:
            pending = block
            continue
        pending = CopyBlock("")
        yield block


def _joined(first: CopyBlock, second: CopyBlock) -> CopyBlock:
    authors = (*first.authors, *(each for each in second.authors if each not in first.authors))
    comments = (*first.comments, *second.comments)
    return CopyBlock(first.text + second.text, (*first.anchors, *second.anchors), authors, comments)


def _lines(element: Any, *, in_contents: bool = False) -> Iterator[tuple[Line, bool]]:  # noqa: ANN401 - lxml has no types
    for child in element:
        if child.tag == PARAGRAPH:
            yield read_line(child), in_contents
        elif child.tag == TABLE:
            for row in child.iter(ROW):
                yield _row(row), False
        else:
            gallery = child.find(_CONTENTS)
            inside = in_contents or (gallery is not None and gallery.get(f"{W}val") == "Table of Contents")
            yield from _lines(child, in_contents=inside)


def _row(row: Any) -> Line:  # noqa: ANN401 - the same
    """Return a row as one line: a tab between its cells; a row that was deleted says nothing."""
    whole = Line()
    cells = []
    for cell in row.iter(CELL):
        lines = [read_line(paragraph) for paragraph in cell.iter(PARAGRAPH)]
        cells.append("\n".join(line.text for line in lines))
        for line in lines:
            whole.starts += line.starts
            whole.comments += line.comments
            whole.authors += [each for each in line.authors if each not in whole.authors]
    gone = row.find(_WENT_ROW)
    for change in (gone, row.find(_CAME_ROW)):
        if change is not None and change.get(AUTHOR, "") not in whole.authors:
            whole.authors.append(change.get(AUTHOR, ""))
    whole.text = "" if gone is not None else "\t".join(cells)
    return whole


def _manifest(package: zipfile.ZipFile) -> Manifest:
    for name in package.namelist():
        if name.startswith("customXml/") and MANIFEST.encode() in (content := package.read(name)):
            root = _parsed(content)
            blocks = list(root.iter(f"{{{MANIFEST}}}block"))
            return Manifest(
                export_id=root.get("export", ""),
                digests={block.get("anchor", ""): block.get("digest", "") for block in blocks},
                leads={block.get("anchor", ""): block.get("lead") for block in blocks if block.get("lead")},
                furniture=frozenset(line.get("digest", "") for line in root.iter(f"{{{MANIFEST}}}line")),
            )
    return Manifest(export_id=_export_id(package))


def _export_id(package: zipfile.ZipFile) -> str:
    if "docProps/custom.xml" not in package.namelist():
        return ""
    for each in _parsed(package.read("docProps/custom.xml")):
        if each.get("name") == EXPORT_ID:
            return "".join(each.itertext()).strip()
    return ""


def _target(package: zipfile.ZipFile, relations: str, kind: str, folder: str = "") -> str:
    """Return the name of the part that a relationship of that kind leads to, or nothing."""
    if relations not in package.namelist():
        return ""
    for relation in _parsed(package.read(relations)).iter(f"{_RELATIONS}Relationship"):
        if relation.get("Type", "").endswith(kind):
            target = relation.get("Target", "")
            return str(target.lstrip("/") if target.startswith("/") or not folder else f"{folder}/{target}")
    return ""


def _parsed(content: bytes) -> Any:  # noqa: ANN401 - lxml has no types
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
