"""Compile a report: make paragraphs of the notes that stand in none yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from facilitator.domain.faults import RuleBrokenError
from facilitator.domain.ids import new_id
from facilitator.domain.notes import Note, NoteKind
from facilitator.domain.programme import Session, Theme
from facilitator.domain.report import ReportParagraph, in_order, unplaced
from facilitator.domain.speaking_order import position_between
from facilitator.reporting.points import KIND_LEADS, Point, points_of_notes
from facilitator.services.ports import UnitOfWork
from facilitator.services.reports import material_of


@dataclass(frozen=True, slots=True, kw_only=True)
class CompileReport:
    """Make a paragraph of every note that stands in none yet; wording edited before stays as it is."""

    session_ids: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return what the act is called."""
        return "compile the summary"

    def carry_out(self, uow: UnitOfWork) -> None:
        """Write the paragraphs; raise RuleBrokenError when every note stands in one already."""
        material = material_of(uow)
        made = 0
        for session in material.in_order():
            if session.id not in self.session_ids:
                continue
            notes = unplaced(uow.in_session(Note, session.id), material.paragraphs)
            points = points_of_notes(material, session, notes)
            existing = in_order(uow.in_session(ReportParagraph, session.id))
            for paragraph in _placed(points, existing, session, material.themes):
                uow.put(paragraph)
            made += len(points)
        if not made:
            raise RuleBrokenError("Every note that belongs into the summary stands in a paragraph already.")


def _placed(
    points: Sequence[Point], existing: Sequence[ReportParagraph], session: Session, themes: Sequence[Theme]
) -> Iterable[ReportParagraph]:
    """Yield a paragraph for each point, after the last one there whose theme and kind come no later."""
    own = session.theme_ids[0] if len(session.theme_ids) == 1 else ""
    ordered = sorted(themes, key=lambda each: (each.id != own, each.position))
    theme_rank = {theme.id: rank for rank, theme in enumerate(ordered)}
    kind_rank = {kind: rank for rank, kind in enumerate(KIND_LEADS)}

    def rank(theme_id: str, kind: NoteKind | None) -> tuple[int, int]:
        return theme_rank.get(theme_id, len(theme_rank)), kind_rank.get(kind, len(kind_rank)) if kind else -1

    gaps: dict[int, list[Point]] = {}
    for point in sorted(points, key=lambda each: rank(each.theme_id, each.kind)):
        wanted = rank(point.theme_id, point.kind)
        before = [place for place, each in enumerate(existing, 1) if rank(each.theme_id, each.kind) <= wanted]
        gaps.setdefault(max(before, default=0), []).append(point)
    for place, gap in gaps.items():
        low = existing[place - 1].position if place else ""
        high = next((each.position for each in existing[place:] if each.position > low), "")
        for point, position in zip(gap, _spread(low, high, len(gap)), strict=True):
            yield ReportParagraph(
                id=new_id(),
                session_id=session.id,
                theme_id=point.theme_id,
                kind=point.kind,
                text=point.words,
                position=position,
                note_ids=(point.key,),
            )


def _spread(low: str, high: str, count: int) -> list[str]:
    """Return so many positions between two others, as short as can be."""
    if not count:
        return []
    half = count // 2
    middle = position_between(low, high)
    return [*_spread(low, middle, half), middle, *_spread(middle, high, count - half - 1)]
