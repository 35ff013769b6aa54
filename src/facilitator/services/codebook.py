"""Read and write the codebook of themes as CSV: tag, title, definition, colour, parent tag."""

import csv
import io
import re
from collections.abc import Mapping, Sequence

from facilitator.domain.faults import Fault
from facilitator.domain.ids import new_id
from facilitator.domain.programme import Theme
from facilitator.domain.themes import in_tree_order

COLUMNS = ("tag", "title", "definition", "colour", "parent")
_TAG = re.compile(r"[^\W\d_][\w-]*")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_FORMULA_SIGNS = ("=", "+", "-", "@")


def read_codebook(text: str, present: Sequence[Theme]) -> tuple[tuple[Theme, ...], tuple[Fault, ...]]:
    """Return the themes of a codebook and what could not be read of it.

    A theme whose tag the meeting has already keeps its identity, so notes keep their themes. Comma,
    semicolon and tab may separate the columns; the first line names them, in any order.
    """
    text = text.lstrip("\ufeff")
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=head.count))
    names = {(name or "").strip().casefold() for name in rows.fieldnames or ()}
    if not {"tag", "title"} <= names:
        return (), (Fault("Line 1", "does not name the columns tag and title.", f"Write: {','.join(COLUMNS)}"),)
    known = {each.tag.casefold(): each for each in present}
    themes: dict[str, Theme] = {}
    parents: dict[str, tuple[int, str]] = {}
    faults = []
    for number, row in enumerate(rows, start=2):
        cells = {(name or "").strip().casefold(): _plain(value) for name, value in row.items() if name}
        fault = _fault_in(cells, number, themes)
        if fault:
            faults.append(fault)
            continue
        tag = cells["tag"].lstrip("#")
        themes[tag.casefold()] = _theme(cells, tag, known.get(tag.casefold()), len(themes) + 1)
        parents[tag.casefold()] = (number, cells.get("parent", "").lstrip("#").casefold())
    return _under_parents(themes, parents, known, faults), tuple(faults)


def written_codebook(themes: Sequence[Theme]) -> str:
    """Return the themes as CSV, each followed by those under it; no cell begins like a formula."""
    by_id = {each.id: each for each in themes}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for theme, _ in in_tree_order(themes):
        parent = by_id.get(theme.parent_id)
        cells = (theme.tag, theme.title, theme.definition, theme.colour, parent.tag if parent else "")
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell for cell in cells])
    return out.getvalue()


def _plain(value: str | list[str] | None) -> str:
    cell = value.strip() if isinstance(value, str) else ""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA_SIGNS) else cell


def _fault_in(cells: Mapping[str, str], number: int, so_far: Mapping[str, Theme]) -> Fault | None:
    tag, where = cells.get("tag", "").lstrip("#"), f"Line {number}"
    if not _TAG.fullmatch(tag):
        return Fault(where, f"\u201c{tag}\u201d cannot be typed after #.", "Use one word that begins with a letter.")
    if tag.casefold() in so_far:
        return Fault(where, f"repeats the tag {tag}.", "Give each theme a tag of its own.")
    if not cells.get("title"):
        return Fault(where, f"gives the theme {tag} no title.", "Fill in the column title.")
    if cells.get("colour") and not _COLOUR.fullmatch(cells["colour"]):
        return Fault(where, f"\u201c{cells['colour']}\u201d is not a colour.", "Write it as #1f6f8b, or leave it out.")
    return None


def _theme(cells: Mapping[str, str], tag: str, known: Theme | None, position: int) -> Theme:
    usual = known or Theme(id=new_id(), position=position, tag=tag, title="")
    return Theme(
        id=usual.id,
        position=position,
        tag=tag,
        title=cells["title"],
        definition=cells.get("definition", usual.definition),
        colour=cells.get("colour") or usual.colour,
    )


def _under_parents(
    themes: Mapping[str, Theme],
    parents: Mapping[str, tuple[int, str]],
    known: Mapping[str, Theme],
    faults: list[Fault],
) -> tuple[Theme, ...]:
    placed = []
    for tag, theme in themes.items():
        number, parent = parents[tag]
        above = themes.get(parent) or known.get(parent)
        if parent and above is None:
            faults.append(Fault(f"Line {number}", f"there is no theme {parent} to put it under.", "Add that theme."))
        elif parent and _leads_to(parent, tag, parents):
            faults.append(Fault(f"Line {number}", f"{tag} would stand under itself.", "Choose another parent."))
            above = None
        placed.append(
            Theme(
                id=theme.id,
                position=theme.position,
                tag=theme.tag,
                title=theme.title,
                definition=theme.definition,
                colour=theme.colour,
                parent_id=above.id if above else "",
            )
        )
    return tuple(placed)


def _leads_to(start: str, goal: str, parents: Mapping[str, tuple[int, str]]) -> bool:
    """Return whether the way up from `start` comes to `goal`."""
    seen = set()
    while start and start not in seen:
        if start == goal:
            return True
        seen.add(start)
        start = parents.get(start, (0, ""))[1]
    return False
